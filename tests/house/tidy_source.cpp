// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/house/tidy_source.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake::tidy {

namespace {

// Walks over a C++ text once and copies each character into the mask it belongs to.
class Masker
{
public:
    explicit Masker(const QString &text)
        : m_text(text)
    {
        for (QString *mask : {&m_masked.code, &m_masked.comments}) {
            *mask = text;
            for (QChar &character : *mask) {
                if (character != u'\n')
                    character = u' ';
            }
        }
    }

    Masked run()
    {
        while (m_at < m_text.size()) {
            const QStringView rest = QStringView(m_text).sliced(m_at);
            if (rest.startsWith(u"//"))
                take(m_masked.comments, endOf(u"\n"_s, 0));
            else if (rest.startsWith(u"/*"))
                take(m_masked.comments, endOf(u"*/"_s, 2));
            else if (rest.startsWith(u'"'))
                takeString();
            else if (rest.startsWith(u'\'') && !isDigitSeparator())
                takeLiteral(u'\'');
            else
                take(m_masked.code, m_at + 1);
        }
        return m_masked;
    }

private:
    [[nodiscard]] qsizetype endOf(const QString &terminator, qsizetype included) const
    {
        const qsizetype found = m_text.indexOf(terminator, m_at + included);
        return found < 0 ? m_text.size() : found + included;
    }

    void take(QString &mask, qsizetype end)
    {
        for (; m_at < end; ++m_at)
            mask[m_at] = m_text[m_at];
    }

    // The word that ends just before the cursor, for example u8R in u8R"(…)".
    [[nodiscard]] QStringView wordBefore() const
    {
        qsizetype start = m_at;
        while (start > 0
               && (m_text[start - 1].isLetterOrNumber() || m_text[start - 1] == u'_'
                   || m_text[start - 1] == u'\''))
            --start;
        return QStringView(m_text).sliced(start, m_at - start);
    }

    [[nodiscard]] bool isDigitSeparator() const
    {
        const QStringView word = wordBefore();
        return !word.isEmpty() && word.front().isDigit();
    }

    void takeString()
    {
        static const QRegularExpression rawPrefix(u"^(u8|u|U|L)?R$"_s);
        if (!rawPrefix.match(wordBefore().toString()).hasMatch()) {
            takeLiteral(u'"');
            return;
        }
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.sliced(m_at + 1, open - m_at - 1) + u'"';
        take(m_masked.code, m_at + 1);
        m_at = endOf(close, 0) + close.size() - 1;
        take(m_masked.code, qMin(m_at + 1, m_text.size()));
    }

    void takeLiteral(QChar quote)
    {
        take(m_masked.code, m_at + 1);
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != u'\n')
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        take(m_masked.code, qMin(m_at + 1, m_text.size()));
    }

    const QString m_text;
    qsizetype m_at = 0;
    Masked m_masked;
};

} // namespace

SourceFile::SourceFile(QString pathFromRoot, QString content)
    : path(std::move(pathFromRoot))
    , text(std::move(content))
    , parts(masked(text))
{}

QString sentence(const Finding &finding)
{
    return u"%1:%2: %3. %4."_s.arg(finding.path)
        .arg(finding.line)
        .arg(finding.problem, finding.instead);
}

QString report(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(sentence(finding));
    return lines.join(u'\n');
}

Masked masked(const QString &text)
{
    return Masker(text).run();
}

std::vector<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    std::vector<Include> result;
    const QStringList written = file.text.split(u'\n');
    const QStringList code = file.parts.code.split(u'\n');
    for (qsizetype index = 0; index < written.size(); ++index) {
        const auto match = pattern.match(written.at(index));
        if (match.hasMatch() && code.at(index).trimmed().startsWith(u'#'))
            result.push_back({index + 1, match.captured(2), match.captured(1) == u"\""});
    }
    return result;
}

qsizetype lineAt(const QString &text, qsizetype offset)
{
    return QStringView(text).first(offset).count(u'\n') + 1;
}

QString unitOf(const QString &path)
{
    return isCpp(path) ? path.left(path.lastIndexOf(u'.')) : path;
}

bool isCpp(const QString &path)
{
    return path.endsWith(u".cpp") || isHeader(path);
}

bool isHeader(const QString &path)
{
    return path.endsWith(u".h");
}

} // namespace onecake::tidy
