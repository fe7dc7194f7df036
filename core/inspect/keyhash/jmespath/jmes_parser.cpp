// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/jmespath/jmes_parser.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/keyhash/jmespath/jmes_tokens.h"

#include <QMap>

#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype longestExpression = 2000; // its tree is walked by recursion
constexpr int deepestNesting = 50;
// What binds weaker than this ends a projection.
constexpr int projectionStop = 10;
constexpr int starPower = 20;
constexpr int filterPower = 21;
constexpr int flattenPower = 9;
constexpr int dotPower = 40;
constexpr int notPower = 45;

// How tightly a sign holds what stands before it; 0: it does not go on with it.
int powerOf(const JmesWord &word)
{
    static const QMap<QString, int> powers{
        {u"|"_s, 1},         {u"||"_s, 2},       {u"&&"_s, 3},
        {u"=="_s, 5},        {u"!="_s, 5},       {u"<"_s, 5},
        {u"<="_s, 5},        {u">"_s, 5},        {u">="_s, 5},
        {u"*"_s, starPower}, {u"."_s, dotPower}, {u"[?"_s, filterPower},
        {u"{"_s, 50},        {u"["_s, 55},       {u"[]"_s, flattenPower},
        {u"("_s, 60},
    };
    return word.kind == JmesToken::Sign ? powers.value(word.text, 0) : 0;
}

JmesNode nodeOf(JmesKind kind, std::vector<JmesNode> children)
{
    return {.kind = kind, .children = std::move(children)};
}

// Vaughan Pratt's way, as in the reference implementation: begin() reads what can begin an
// expression, goOn() what can follow one. After a mistake, everything else is read for nothing.
class JmesParser
{
public:
    explicit JmesParser(std::vector<JmesWord> words)
        : m_words(std::move(words))
    {}

    Result<JmesNode> run()
    {
        JmesNode whole = expression(0);
        if (!m_error && now().kind != JmesToken::End)
            fail(tr("the end was expected"));
        if (m_error)
            return *m_error;
        return whole;
    }

private:
    [[nodiscard]] const JmesWord &now() const { return m_words[m_at]; }
    [[nodiscard]] bool is(QStringView sign) const
    {
        return now().kind == JmesToken::Sign && now().text == sign;
    }

    void advance()
    {
        if (m_at + 1 < m_words.size())
            ++m_at;
    }

    bool take(QStringView sign)
    {
        const bool isThere = is(sign);
        if (isThere)
            advance();
        return isThere;
    }

    void expect(QStringView sign)
    {
        if (!take(sign))
            fail(tr("%1 was expected").arg(sign));
    }

    JmesNode fail(const QString &expected)
    {
        const JmesWord &word = now();
        const QString found = word.kind == JmesToken::End ? tr("there is the end")
            : word.kind == JmesToken::Sign                ? tr("there is %1").arg(word.text)
                                                          : tr("there is something else");
        if (!m_error)
            m_error = badJmesPath(word.column, expected + tr(", and ") + found);
        m_at = m_words.size() - 1;
        return {};
    }

    JmesNode expression(int power)
    {
        if (++m_depth > deepestNesting)
            fail(tr("less nesting was expected"));
        JmesNode left = m_error ? JmesNode() : begin();
        while (!m_error && power < powerOf(now()))
            left = goOn(std::move(left));
        --m_depth;
        return left;
    }

    JmesNode begin()
    {
        const std::size_t at = m_at;
        const JmesWord word = now();
        advance();
        switch (word.kind) {
        case JmesToken::Literal:
            return {.kind = JmesKind::Literal, .literal = word.value};
        case JmesToken::Name:
            return {.kind = JmesKind::Field, .name = word.text};
        case JmesToken::QuotedName:
            if (is(u"("))
                return fail(tr("a function's name without quotes was expected"));
            return {.kind = JmesKind::Field, .name = word.text};
        case JmesToken::Sign:
            return beginWithSign(word.text);
        case JmesToken::Number:
        case JmesToken::End:
            break;
        }
        m_at = at; // at the end nothing was advanced
        return fail(tr("a name, a literal or a function was expected"));
    }

    JmesNode beginWithSign(const QString &sign)
    {
        if (sign == u"@")
            return {};
        if (sign == u"!")
            return nodeOf(JmesKind::Not, {expression(notPower)});
        if (sign == u"&")
            return nodeOf(JmesKind::Reference, {expression(0)});
        if (sign == u"{")
            return multiHash();
        if (sign == u"*")
            return nodeOf(JmesKind::ValueProjection,
                          {{}, is(u"]") ? JmesNode() : projected(starPower)});
        if (sign == u"[?")
            return filtered({});
        if (sign == u"[]")
            return flattened({});
        if (sign == u"(") {
            JmesNode inner = expression(0);
            expect(u")");
            return inner;
        }
        if (sign == u"[")
            return beginWithBracket();
        --m_at;
        return fail(tr("a name, a literal or a function was expected"));
    }

    JmesNode beginWithBracket()
    {
        if (now().kind == JmesToken::Number || is(u":"))
            return indexed({});
        if (is(u"*") && m_words[m_at + 1].kind == JmesToken::Sign
            && m_words[m_at + 1].text == u"]") {
            advance();
            advance();
            return nodeOf(JmesKind::ListProjection, {{}, projected(starPower)});
        }
        return multiList();
    }

    JmesNode goOn(JmesNode left)
    {
        const JmesWord word = now();
        advance();
        const QString &sign = word.text;
        if (sign == u".") {
            if (take(u"*"))
                return nodeOf(JmesKind::ValueProjection, {std::move(left), projected(dotPower)});
            return nodeOf(JmesKind::Sub, {std::move(left), afterDot(dotPower)});
        }
        if (sign == u"|")
            return nodeOf(JmesKind::Sub, {std::move(left), expression(powerOf(word))});
        if (sign == u"||")
            return nodeOf(JmesKind::Or, {std::move(left), expression(powerOf(word))});
        if (sign == u"&&")
            return nodeOf(JmesKind::And, {std::move(left), expression(powerOf(word))});
        if (sign == u"(")
            return function(left);
        if (sign == u"[?")
            return filtered(std::move(left));
        if (sign == u"[]")
            return flattened(std::move(left));
        if (sign == u"[")
            return bracketAfter(std::move(left));
        if (sign == u"*" || sign == u"{") {
            --m_at;
            return fail(tr("a dot was expected"));
        }
        JmesNode compared = nodeOf(JmesKind::Compare, {std::move(left), expression(powerOf(word))});
        compared.name = sign;
        return compared;
    }

    JmesNode bracketAfter(JmesNode left)
    {
        if (now().kind == JmesToken::Number || is(u":"))
            return indexed(std::move(left));
        expect(u"*");
        expect(u"]");
        return nodeOf(JmesKind::ListProjection, {std::move(left), projected(starPower)});
    }

    JmesNode function(const JmesNode &name)
    {
        if (name.kind != JmesKind::Field)
            return fail(tr("a function's name before the parenthesis was expected"));
        JmesNode call{.kind = JmesKind::Function, .name = name.name};
        if (take(u")"))
            return call;
        do
            call.children.push_back(expression(0));
        while (!m_error && take(u","));
        expect(u")");
        return call;
    }

    JmesNode filtered(JmesNode left)
    {
        JmesNode condition = expression(0);
        expect(u"]");
        JmesNode right = is(u"[]") ? JmesNode() : projected(filterPower);
        return nodeOf(JmesKind::FilterProjection,
                      {std::move(left), std::move(right), std::move(condition)});
    }

    JmesNode flattened(JmesNode left)
    {
        JmesNode flat = nodeOf(JmesKind::Flatten, {std::move(left)});
        return nodeOf(JmesKind::ListProjection, {std::move(flat), projected(flattenPower)});
    }

    // What a projection does with each element.
    JmesNode projected(int power)
    {
        if (powerOf(now()) < projectionStop)
            return {};
        if (is(u"[") || is(u"[?"))
            return expression(power);
        if (take(u"."))
            return afterDot(power);
        return fail(tr("a dot or a bracket was expected"));
    }

    JmesNode afterDot(int power)
    {
        if (now().kind == JmesToken::Name || now().kind == JmesToken::QuotedName || is(u"*"))
            return expression(power);
        if (take(u"["))
            return multiList();
        if (take(u"{"))
            return multiHash();
        return fail(tr("a name, a list or an object was expected after the dot"));
    }

    JmesNode multiList()
    {
        JmesNode list{.kind = JmesKind::MultiList};
        do
            list.children.push_back(expression(0));
        while (!m_error && take(u","));
        expect(u"]");
        return list;
    }

    JmesNode multiHash()
    {
        JmesNode object{.kind = JmesKind::MultiHash};
        do {
            if (now().kind != JmesToken::Name && now().kind != JmesToken::QuotedName)
                return fail(tr("a member's name was expected"));
            object.names.append(now().text);
            advance();
            expect(u":");
            object.children.push_back(expression(0));
        } while (!m_error && take(u","));
        expect(u"}");
        return object;
    }

    // [2], or [1:5:2]: a slice makes a projection.
    JmesNode indexed(JmesNode left)
    {
        std::array<std::optional<int>, 3> parts;
        std::size_t part = 0;
        bool isSlice = false;
        while (!m_error && !is(u"]")) {
            if (now().kind == JmesToken::Number && !parts.at(part)) {
                parts.at(part) = now().number;
                advance();
            } else if (part < 2 && take(u":")) {
                isSlice = true;
                ++part;
            } else {
                return fail(tr("a number or ] was expected"));
            }
        }
        expect(u"]");
        if (!isSlice) {
            JmesNode index{.kind = JmesKind::Index, .number = parts[0].value_or(0)};
            return nodeOf(JmesKind::Sub, {std::move(left), std::move(index)});
        }
        if (parts[2] == 0)
            return fail(tr("a step other than 0 was expected"));
        JmesNode slice{.kind = JmesKind::Slice, .from = parts[0], .to = parts[1], .by = parts[2]};
        JmesNode sliced = nodeOf(JmesKind::Sub, {std::move(left), std::move(slice)});
        return nodeOf(JmesKind::ListProjection, {std::move(sliced), projected(starPower)});
    }

    std::vector<JmesWord> m_words;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<JmesNode> parseJmesPath(const QString &expression)
{
    if (expression.size() > longestExpression)
        return badJmesPath(longestExpression + 1,
                           tr("it is longer than %1 characters").arg(longestExpression));
    Result<std::vector<JmesWord>> words = jmesWordsOf(expression);
    if (!words)
        return words.error();
    return JmesParser(*std::move(words)).run();
}

} // namespace onecake
