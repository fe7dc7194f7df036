// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/language/query_tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Sign {
    QStringView text;
    Comparison how = Comparison::Is;
    bool isUnlike = false;
};

// Longer ones first. A colon before a comparison is what some are used to.
constexpr std::array signs{
    Sign{u":<=", Comparison::AtMost},  Sign{u":>=", Comparison::AtLeast},
    Sign{u":<", Comparison::Less},     Sign{u":>", Comparison::Greater},
    Sign{u"<=", Comparison::AtMost},   Sign{u">=", Comparison::AtLeast},
    Sign{u"!=", Comparison::Is, true}, Sign{u"!:", Comparison::Is, true},
    Sign{u"<", Comparison::Less},      Sign{u">", Comparison::Greater},
    Sign{u":", Comparison::Is},        Sign{u"=", Comparison::Is},
};

bool isQuote(QChar character)
{
    return character == u'"' || character == u'\u201c' || character == u'\u201d';
}

bool isNameLetter(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z')
        || (unit >= u'0' && unit <= u'9') || unit == u'_' || unit == u'-' || unit == u'.';
}

class Lexer
{
public:
    explicit Lexer(const QString &line)
        : m_line(line)
    {}

    std::vector<QueryToken> all()
    {
        std::vector<QueryToken> tokens;
        while (true) {
            skipBlanks();
            if (isAtEnd())
                return tokens;
            tokens.push_back(next());
        }
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_line.size(); }
    [[nodiscard]] QChar here() const { return m_line.at(m_at); }
    [[nodiscard]] bool isBlankAt(qsizetype at) const
    {
        return at >= m_line.size() || m_line.at(at).isSpace();
    }

    void skipBlanks()
    {
        while (!isAtEnd() && here().isSpace())
            ++m_at;
    }

    [[nodiscard]] const Sign *signAt(qsizetype at) const
    {
        const QStringView rest = QStringView(m_line).mid(std::min(at, m_line.size()));
        const auto *const found =
            std::find_if(signs.begin(), signs.end(),
                         [rest](const Sign &sign) { return rest.startsWith(sign.text); });
        return found == signs.end() ? nullptr : found;
    }

    // "-", "!" or the word "not", before a term.
    bool skipNegation()
    {
        if ((here() == u'-' || here() == u'!') && !isBlankAt(m_at + 1)) {
            ++m_at;
            return true;
        }
        constexpr QStringView word = u"not";
        qsizetype at = m_at + word.size();
        if (QStringView(m_line).mid(m_at, word.size()).compare(word, Qt::CaseInsensitive) != 0
            || !isBlankAt(at))
            return false;
        while (at < m_line.size() && m_line.at(at).isSpace())
            ++at;
        if (at == m_line.size())
            return false;
        m_at = at;
        return true;
    }

    QueryToken next()
    {
        QueryToken token;
        token.column = m_at;
        while (skipNegation())
            token.isNegated = !token.isNegated;
        if (here() == u'@' && !isBlankAt(m_at + 1))
            readAttribute(&token);
        else
            readField(&token);
        if (token.kind == QueryToken::Kind::Word)
            token.nameColumn = m_at;
        else if (token.how)
            skipToValue();
        readValues(&token);
        token.length = m_at - token.column;
        return token;
    }

    void readAttribute(QueryToken *token)
    {
        token->kind = QueryToken::Kind::Attribute;
        ++m_at;
        token->nameColumn = m_at;
        if (!isAtEnd() && isQuote(here())) {
            token->name = quoted(token);
        } else {
            const qsizetype begin = m_at;
            while (!isAtEnd() && isNameLetter(here()))
                ++m_at;
            token->name = m_line.mid(begin, m_at - begin);
        }
        token->nameLength = m_at - token->nameColumn;
        qsizetype at = m_at;
        while (at < m_line.size() && m_line.at(at).isSpace())
            ++at;
        takeSign(token, at);
    }

    // A name counts as one only before a sign. An equals sign also ends what is Base64, and an
    // address has slashes after its colon, so that these need not be quoted.
    void readField(QueryToken *token)
    {
        qsizetype end = m_at;
        while (end < m_line.size() && isNameLetter(m_line.at(end)))
            ++end;
        const QString name = m_line.mid(m_at, end - m_at);
        if (name.isEmpty() || !name.front().isLetter())
            return;
        const bool isKnown =
            findQueryField(name) != nullptr || name.toLower() == u"has" || name.toLower() == u"no";
        qsizetype at = end;
        while (isKnown && at < m_line.size() && m_line.at(at).isSpace())
            ++at;
        const Sign *sign = signAt(at);
        if (sign == nullptr)
            return;
        const bool isAddress = QStringView(m_line).mid(at).startsWith(u"://");
        const bool isEquals = sign->text == u"=" || sign->isUnlike;
        if (!isKnown && (isEquals || isAddress))
            return;
        token->kind = QueryToken::Kind::Field;
        token->name = name;
        token->nameColumn = m_at;
        token->nameLength = end - m_at;
        takeSign(token, at);
    }

    void takeSign(QueryToken *token, qsizetype at)
    {
        const Sign *sign = signAt(at);
        if (sign == nullptr)
            return;
        token->how = sign->how;
        token->isUnlike = sign->isUnlike;
        m_at = at + sign->text.size();
    }

    // Blanks after a sign are forgiven, unless what follows is a term of its own.
    void skipToValue()
    {
        const qsizetype before = m_at;
        skipBlanks();
        if (isAtEnd() || m_at == before)
            return;
        const qsizetype at = m_at;
        QueryToken following;
        while (skipNegation()) {}
        if (!isAtEnd() && here() == u'@')
            following.kind = QueryToken::Kind::Attribute;
        else
            readField(&following);
        m_at = following.kind == QueryToken::Kind::Word ? at : before;
    }

    void readValues(QueryToken *token)
    {
        token->values.emplace_back();
        token->values.back().column = m_at;
        while (!isBlankAt(m_at)) {
            TokenValue &value = token->values.back();
            if (here() == u',' && token->kind != QueryToken::Kind::Word) {
                ++m_at;
                token->values.emplace_back();
                token->values.back().column = m_at;
                continue;
            }
            if (isQuote(here()))
                value.pieces.push_back({quoted(token), true});
            else
                value.pieces.push_back({unquoted(token->kind), false});
            value.length = m_at - value.column;
        }
    }

    QString unquoted(QueryToken::Kind kind)
    {
        const qsizetype begin = m_at;
        while (!isBlankAt(m_at) && !isQuote(here())
               && (here() != u',' || kind == QueryToken::Kind::Word))
            ++m_at;
        return m_line.mid(begin, m_at - begin);
    }

    QString quoted(QueryToken *token)
    {
        QString text;
        ++m_at;
        while (!isAtEnd() && !isQuote(here()))
            text += here() == u'\\' ? escaped() : m_line.at(m_at++);
        token->isUnclosed = token->isUnclosed || isAtEnd();
        if (!isAtEnd())
            ++m_at;
        return text;
    }

    // Only quotes, backslashes and numbered characters are: so that a path can be written as it is.
    QChar escaped()
    {
        const QStringView rest = QStringView(m_line).mid(m_at + 1);
        if (!rest.isEmpty() && (isQuote(rest.front()) || rest.front() == u'\\')) {
            m_at += 2;
            return rest.front();
        }
        bool isNumber = false;
        const ushort unit = rest.mid(1, 4).toUShort(&isNumber, 16);
        if (rest.startsWith(u'u') && rest.size() >= 5 && isNumber) {
            m_at += 6;
            return QChar(unit);
        }
        ++m_at;
        return u'\\';
    }

    const QString &m_line;
    qsizetype m_at = 0;
};

} // namespace

QString TokenValue::text() const
{
    QString text;
    for (const ValuePiece &piece : pieces)
        text += piece.text;
    return text;
}

bool TokenValue::isQuoted() const
{
    return std::any_of(pieces.begin(), pieces.end(),
                       [](const ValuePiece &piece) { return piece.isQuoted; });
}

std::vector<QueryToken> tokensOf(const QString &line)
{
    return Lexer(line).all();
}

} // namespace onecake
