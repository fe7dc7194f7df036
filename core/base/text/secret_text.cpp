// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/secret_text.h"

#include "core/base/text/tr.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype secretMin = 8; // shorter ones are no secrets, and stand in other words
constexpr qsizetype partMin = 12; // of a secret that was cut

// A text without its escapes, and where each letter stood with them.
struct PlainText {
    QString letters;
    std::vector<std::pair<qsizetype, qsizetype>> places; // from, to
};

// What an escape at the beginning of `rest` stands for, and how long it is; nothing where there is
// none.
std::optional<std::pair<QChar, qsizetype>> escapeAt(QStringView rest)
{
    if (rest.front() != u'%' && rest.front() != u'\\' && rest.front() != u'&')
        return std::nullopt;
    static const QRegularExpression percent(u"^%([0-9a-f]{2})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression json(u"^\\\\u([0-9a-f]{4})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression html(u"^&#(x?)([0-9a-f]{1,5});"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString head = rest.left(10).toString();
    for (const QRegularExpression &form : {percent, json}) {
        if (const auto match = form.match(head); match.hasMatch())
            return std::pair(QChar(match.captured(1).toUShort(nullptr, 16)),
                             match.capturedLength());
    }
    if (const auto match = html.match(head); match.hasMatch())
        return std::pair(
            QChar(match.captured(2).toUShort(nullptr, match.capturedLength(1) > 0 ? 16 : 10)),
            match.capturedLength());
    if (rest.front() == u'\\' && rest.size() > 1)
        return std::pair(rest[1], qsizetype(2));
    return std::nullopt;
}

PlainText withoutEscapes(const PlainText &text)
{
    PlainText plain;
    for (qsizetype at = 0; at < text.letters.size();) {
        const auto escape = escapeAt(QStringView(text.letters).sliced(at));
        const qsizetype size = escape ? escape->second : 1;
        plain.letters.append(escape ? escape->first : text.letters.at(at));
        plain.places.emplace_back(text.places[static_cast<std::size_t>(at)].first,
                                  text.places[static_cast<std::size_t>(at + size - 1)].second);
        at += size;
    }
    return plain;
}

// A form writes + as a blank.
QString comparable(const QString &text)
{
    return text.toLower().replace(u' ', u'+');
}

PlainText plainOf(const QString &text)
{
    PlainText plain{text, {}};
    for (qsizetype at = 0; at < text.size(); ++at)
        plain.places.emplace_back(at, at + 1);
    // An escape may be escaped itself.
    plain = withoutEscapes(withoutEscapes(plain));
    const QString lower = comparable(plain.letters);
    if (lower.size() == plain.letters.size())
        plain.letters = lower;
    return plain;
}

} // namespace

QString withoutLikelySecrets(QString text)
{
    // Keys and tokens, but hardly words or paths.
    static const QRegularExpression secret(
        u"(?=[A-Za-z0-9/+=%]*[A-Z])(?=[A-Za-z0-9/+=%]*[a-z])(?=[A-Za-z0-9/+=%]*[0-9])[A-Za-z0-9/+=%]{24,}"_s);
    return text.replace(secret, u"…"_s);
}

QString withoutSecrets(const QString &text, const QStringList &secrets)
{
    const PlainText plain = plainOf(text);
    std::vector<bool> isSecret(static_cast<std::size_t>(text.size()), false);
    for (const QString &secret : secrets) {
        const qsizetype part = std::min(secret.size(), partMin);
        if (part < secretMin)
            continue;
        const QString whole = comparable(secret);
        QSet<QStringView> parts;
        for (qsizetype at = 0; at + part <= whole.size(); ++at)
            parts.insert(QStringView(whole).sliced(at, part));
        for (qsizetype at = 0; at + part <= plain.letters.size(); ++at) {
            if (!parts.contains(QStringView(plain.letters).sliced(at, part)))
                continue;
            const auto from = plain.places[static_cast<std::size_t>(at)].first;
            const auto to = plain.places[static_cast<std::size_t>(at + part - 1)].second;
            std::fill(isSecret.begin() + from, isSecret.begin() + to, true);
        }
    }
    QString shown;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto index = static_cast<std::size_t>(at);
        if (!isSecret[index])
            shown.append(text.at(at));
        else if (at == 0 || !isSecret[index - 1])
            shown.append(tr("(hidden)"));
    }
    return shown;
}

} // namespace onecake
