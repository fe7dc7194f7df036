// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/house/source_texts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake::tidy {

namespace {

// Reads a file piece by piece, and keeps what stands open around the place where it is.
class TextReader
{
public:
    explicit TextReader(const QString &code)
        : m_code(code)
    {}

    std::vector<SourceText> read()
    {
        while (m_at < m_code.size()) {
            const bool isKnown =
                skipUnread() || readRaw() || readLiteral() || readWord() || skipNumber();
            if (!isKnown)
                readSign();
        }
        return std::move(m_texts);
    }

private:
    // The text that the expression matches here is passed over; nothing if it does not.
    QRegularExpressionMatch take(const QRegularExpression &expression)
    {
        QRegularExpressionMatch match =
            expression.match(m_code, m_at, QRegularExpression::NormalMatch,
                             QRegularExpression::AnchorAtOffsetMatchOption);
        m_at += match.hasMatch() ? match.capturedLength() : 0;
        return match;
    }

    bool skipUnread()
    {
        static const QRegularExpression unread(
            u"\\s+|//[^\\n]*|/\\*(?:[^*]|\\*(?!/))*\\*/|#[ \\t]*include[^\\n]*|"
            "(?:u8|u|L)?'(?:[^'\\\\\\n]|\\\\.)+'"_s);
        return take(unread).hasMatch();
    }

    bool readRaw()
    {
        static const QRegularExpression raw(u"(?:u8|u|L)?R\"([^(\\s]*)\\((.*?)\\)\\1\"(?:_\\w+)?"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
        return addText(take(raw), 2);
    }

    bool readLiteral()
    {
        static const QRegularExpression literal(
            u"(?:u8|u|L)?\"((?:[^\"\\\\\\n]|\\\\.)*)\"(?:_\\w+)?"_s);
        return addText(take(literal), 1);
    }

    bool addText(const QRegularExpressionMatch &match, int group)
    {
        if (!match.hasMatch())
            return false;
        if (m_isInText) {
            m_texts.back().text += match.captured(group);
            return true;
        }
        const QStringView before = QStringView(m_code).first(match.capturedStart());
        QStringList inside(m_open.rbegin(), m_open.rend());
        m_texts.push_back(
            {match.captured(group), before.count(u'\n') + 1, std::move(inside), m_statement});
        m_isInText = true;
        return true;
    }

    bool readWord()
    {
        static const QRegularExpression word(u"[A-Za-z_]\\w*"_s);
        const QRegularExpressionMatch match = take(word);
        if (!match.hasMatch())
            return false;
        m_word = match.captured();
        m_statement.append(m_word);
        m_isInText = false;
        return true;
    }

    bool skipNumber()
    {
        static const QRegularExpression number(u"[0-9][\\w'.]*"_s);
        const bool isNumber = take(number).hasMatch();
        if (isNumber) {
            m_word.clear();
            m_isInText = false;
        }
        return isNumber;
    }

    void readSign()
    {
        const QChar sign = m_code.at(m_at++);
        if (sign == u'(' || sign == u'[' || sign == u'{')
            m_open.append(m_word.isEmpty() ? QString(sign) : m_word);
        else if ((sign == u')' || sign == u']' || sign == u'}') && !m_open.isEmpty())
            m_open.removeLast();
        if (sign == u';' || sign == u'{' || sign == u'}')
            m_statement.clear();
        m_word.clear();
        m_isInText = false;
    }

    const QString &m_code;
    qsizetype m_at = 0;
    QString m_word; // that stands right before
    QStringList m_open;
    QStringList m_statement;
    bool m_isInText = false;
    std::vector<SourceText> m_texts;
};

} // namespace

std::vector<SourceText> textsIn(const QString &code)
{
    return TextReader(code).read();
}

bool readsAsWords(const QString &text)
{
    static const QRegularExpression words(
        u"[A-Za-z]{2,},? (?:[a-z] )?[a-z]{2,}|^[a-z]{4,} $|^ [a-z]{4,}$|^\\([a-z]+\\)$"_s);
    static const QRegularExpression markup(u"<[^>]*>"_s);
    static const QRegularExpression style(u"\\{[^}]*:[^}]*\\}"_s);
    static const QRegularExpression sql(
        u"\\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|WHERE|ORDER BY|AND|OR|NOT|FROM|SAVEPOINT|"
        "ROLLBACK|RELEASE)\\b"_s);
    return QString(text).remove(markup).contains(words) && !text.contains(style)
        && !text.contains(sql);
}

bool isShownAsItIs(const SourceText &text)
{
    static const QSet<QString> calls{
        u"setText"_s,      u"setTitle"_s,           u"setToolTip"_s,
        u"setStatusTip"_s, u"setPlaceholderText"_s, u"setAccessibleName"_s,
        u"QLabel"_s,       u"setWindowTitle"_s,     u"setAccessibleDescription"_s,
        u"QPushButton"_s,  u"QCheckBox"_s,          u"QGroupBox"_s,
        u"plainLabel"_s};
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    return !text.inside.isEmpty() && calls.contains(text.inside.front())
        && text.text.contains(word);
}

bool isForTranslation(const SourceText &text)
{
    static const QSet<QString> calls{u"tr"_s, u"translate"_s, u"translated"_s,
                                     u"QT_TRANSLATE_NOOP"_s, u"QT_TR_NOOP"_s};
    const qsizetype depth = std::min<qsizetype>(text.inside.size(), 2);
    return std::any_of(text.inside.begin(), text.inside.begin() + depth,
                       [](const QString &call) { return calls.contains(call); });
}

bool isForDevelopers(const SourceText &text)
{
    static const QSet<QString> calls{u"qFatal"_s, u"ONECAKE_INVARIANT"_s, u"invariantBroken"_s,
                                     u"runtime_error"_s, u"detach"_s};
    return std::any_of(text.before.begin(), text.before.end(), [](const QString &word) {
        return word.startsWith(u"qC") || calls.contains(word);
    });
}

} // namespace onecake::tidy
