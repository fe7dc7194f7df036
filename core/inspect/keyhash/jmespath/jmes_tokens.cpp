// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/jmespath/jmes_tokens.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/keyhash/jmespath/jmes_values.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool beginsName(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z')
        || letter == u'_';
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

class JmesLexer
{
public:
    explicit JmesLexer(QStringView text)
        : m_text(text)
    {}

    Result<std::vector<JmesWord>> run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace()) {
                ++m_at;
                continue;
            }
            m_begin = m_at;
            if (Result<JmesWord> word = next(); word)
                m_words.push_back(*std::move(word));
            else
                return word.error();
        }
        m_begin = m_at;
        m_words.push_back(wordOf(JmesToken::End));
        return std::move(m_words);
    }

private:
    [[nodiscard]] JmesWord wordOf(JmesToken kind, const QString &text = {}) const
    {
        return {.kind = kind, .text = text, .column = m_begin + 1};
    }

    [[nodiscard]] Error bad(const QString &problem) const
    {
        return badJmesPath(m_begin + 1, problem);
    }

    Result<JmesWord> next()
    {
        const QChar letter = m_text[m_at];
        if (beginsName(letter)) {
            while (m_at < m_text.size() && (beginsName(m_text[m_at]) || isDigit(m_text[m_at])))
                ++m_at;
            return wordOf(JmesToken::Name, m_text.sliced(m_begin, m_at - m_begin).toString());
        }
        if (isDigit(letter) || letter == u'-')
            return number();
        if (letter == u'\'' || letter == u'"' || letter == u'`')
            return quoted(letter);
        return sign();
    }

    Result<JmesWord> number()
    {
        ++m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        bool isNumber = false;
        JmesWord word = wordOf(JmesToken::Number);
        word.number = m_text.sliced(m_begin, m_at - m_begin).toInt(&isNumber);
        if (!isNumber)
            return bad(tr("this is not a whole number"));
        return word;
    }

    // What stands between the quotes; a quote after a backslash does not end it.
    Result<JmesWord> quoted(QChar quote)
    {
        ++m_at;
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote)
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        if (m_at >= m_text.size())
            return bad(tr("the closing %1 is missing").arg(quote));
        QString inside = m_text.sliced(begin, m_at - begin).toString();
        ++m_at;
        if (quote == u'"')
            return quotedName(inside);
        inside.replace(u'\\' + QString(quote), QString(quote));
        JmesWord word = wordOf(JmesToken::Literal);
        if (quote == u'\'') {
            word.value = jsonOf(inside);
            return word;
        }
        auto parsed = parseOrderedJson(inside);
        // Once quotes could be left out: `foo` for `"foo"`.
        if (std::holds_alternative<JsonMistake>(parsed))
            parsed = parseOrderedJson(u'"' + inside.trimmed() + u'"');
        if (const auto *mistake = std::get_if<JsonMistake>(&parsed))
            return bad(tr("the literal is no JSON: ") + mistake->problem);
        word.value = std::get<JsonNode>(std::move(parsed));
        return word;
    }

    Result<JmesWord> quotedName(const QString &inside)
    {
        const auto parsed = parseOrderedJson(u'"' + inside + u'"');
        if (const auto *mistake = std::get_if<JsonMistake>(&parsed))
            return bad(tr("the name is no JSON text: ") + mistake->problem);
        return wordOf(JmesToken::QuotedName, std::get<JsonNode>(parsed).text);
    }

    Result<JmesWord> sign()
    {
        static const QStringList twofold{u"[?"_s, u"[]"_s, u"||"_s, u"&&"_s,
                                         u"=="_s, u"!="_s, u"<="_s, u">="_s};
        const QString two = m_text.mid(m_at, 2).toString();
        if (twofold.contains(two)) {
            m_at += 2;
            return wordOf(JmesToken::Sign, two);
        }
        const QString one = two.left(1);
        if (!u".*[],:@(){}|&!<>"_s.contains(one))
            return bad(tr("\"%1\" is not understood").arg(spelledOut(one)));
        ++m_at;
        return wordOf(JmesToken::Sign, one);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    std::vector<JmesWord> m_words;
};

} // namespace

Error badJmesPath(qsizetype column, const QString &problem)
{
    return invalidInput(tr("the JMESPath expression, column %1").arg(column), problem,
                        tr("Write it as event_key_jmespath of the handler has it"));
}

Result<std::vector<JmesWord>> jmesWordsOf(const QString &expression)
{
    return JmesLexer(expression).run();
}

} // namespace onecake
