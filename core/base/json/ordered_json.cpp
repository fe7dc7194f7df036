// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json/ordered_json.h"

#include "core/base/json/strict_json.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr QStringView numberLetters = u"0123456789+-.eE";

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {}

    std::variant<JsonNode, JsonMistake> run()
    {
        JsonNode node;
        bool isRead = readValue(node, 0);
        skipBlanks();
        if (isRead && m_at < m_text.size())
            isRead = refuse(tr("nothing more was expected, and %1").arg(whatIsHere()));
        if (!isRead)
            return m_mistake;
        return node;
    }

private:
    // Always false, so that callers can return it.
    bool refuse(const QString &problem)
    {
        const QStringView before = QStringView(m_text).left(m_at);
        m_mistake.line = before.count(u'\n') + 1;
        m_mistake.column = m_at - (before.lastIndexOf(u'\n') + 1) + 1;
        m_mistake.problem = problem;
        return false;
    }

    [[nodiscard]] QString whatIsHere() const
    {
        if (m_at >= m_text.size())
            return tr("there is the end");
        const qsizetype units = m_text.at(m_at).isHighSurrogate() ? 2 : 1;
        return tr("there is %1").arg(spelledOut(QStringView(m_text).mid(m_at, units)));
    }

    bool expected(const QString &what)
    {
        return refuse(what + tr(" was expected, and ") + whatIsHere());
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && u" \t\r\n"_s.contains(m_text.at(m_at)))
            ++m_at;
    }

    [[nodiscard]] bool isAt(QChar character) const
    {
        return m_at < m_text.size() && m_text.at(m_at) == character;
    }

    bool take(QChar character)
    {
        skipBlanks();
        const bool found = isAt(character);
        m_at += found ? 1 : 0;
        return found;
    }

    bool readValue(JsonNode &node, int depth)
    {
        skipBlanks();
        if (isAt(u'{') || isAt(u'[')) {
            if (depth == strictJsonDepthMax)
                return refuse(tr("it is nested deeper than %1 levels").arg(strictJsonDepthMax));
            const bool isObject = isAt(u'{');
            ++m_at;
            node.kind = isObject ? JsonKind::Object : JsonKind::List;
            return isObject ? readMembers(node, depth) : readItems(node, depth);
        }
        if (isAt(u'"')) {
            node.kind = JsonKind::Text;
            return readText(node.spelling, node.text);
        }
        return readWord(node, u"null", JsonKind::Null) || readWord(node, u"true", JsonKind::True)
            || readWord(node, u"false", JsonKind::False) || readNumber(node);
    }

    bool readWord(JsonNode &node, QStringView word, JsonKind kind)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        node.kind = kind;
        return true;
    }

    bool readNumber(JsonNode &node)
    {
        static const QRegularExpression number(
            u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?"_s);
        // Every match looks through all that it is given, to see whether it is well formed.
        qsizetype end = m_at;
        while (end < m_text.size() && numberLetters.contains(m_text.at(end)))
            ++end;
        const auto match = number.match(m_text.mid(m_at, end - m_at));
        if (!match.hasMatch())
            return expected(tr("a value"));
        m_at += match.capturedLength();
        node.kind = JsonKind::Number;
        node.spelling = match.captured();
        return true;
    }

    bool readItems(JsonNode &list, int depth)
    {
        if (take(u']'))
            return true;
        do {
            list.children.emplace_back();
            if (!readValue(list.children.back(), depth + 1))
                return false;
        } while (take(u','));
        return take(u']') || expected(tr("a comma or ]"));
    }

    bool readMembers(JsonNode &object, int depth)
    {
        if (take(u'}'))
            return true;
        QSet<QString> names;
        do {
            skipBlanks();
            if (!isAt(u'"'))
                return expected(tr("a name in quotes"));
            const qsizetype begin = m_at;
            QString spelling;
            QString name;
            if (!readText(spelling, name))
                return false;
            if (names.contains(name)) {
                m_at = begin;
                return refuse(tr("the name %1 is given twice").arg(spelledOut(spelling, 60)));
            }
            names.insert(name);
            object.names.append(name);
            object.nameSpellings.append(spelling);
            if (!take(u':'))
                return expected(tr("a colon"));
            object.children.emplace_back();
            if (!readValue(object.children.back(), depth + 1))
                return false;
        } while (take(u','));
        return take(u'}') || expected(tr("a comma or }"));
    }

    bool readText(QString &spelling, QString &text)
    {
        const qsizetype begin = m_at++;
        while (m_at < m_text.size()) {
            const QChar character = m_text.at(m_at);
            if (character == u'"') {
                ++m_at;
                spelling = m_text.mid(begin, m_at - begin);
                return true;
            }
            if (character < u' ')
                return expected(tr("an escape such as \\n"));
            ++m_at;
            if (character != u'\\')
                text += character;
            else if (!readEscape(text))
                return false;
        }
        return expected(tr("a closing quote"));
    }

    bool readEscape(QString &text)
    {
        static const QString letters = u"\"\\/bfnrt"_s;
        static const QString meanings = u"\"\\/\b\f\n\r\t"_s;
        if (m_at < m_text.size()) {
            const qsizetype letter = letters.indexOf(m_text.at(m_at));
            if (letter >= 0) {
                text += meanings.at(letter);
                ++m_at;
                return true;
            }
        }
        static const QRegularExpression code(u"^u([0-9a-fA-F]{4})"_s);
        const auto match = code.match(m_text.mid(m_at, 5));
        if (!match.hasMatch())
            return expected(tr("an escape such as \\n or \\u00e9"));
        text += QChar(match.captured(1).toUShort(nullptr, 16));
        m_at += match.capturedLength();
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    JsonMistake m_mistake;
};

} // namespace

std::variant<JsonNode, JsonMistake> parseOrderedJson(const QString &text)
{
    return Parser(text).run();
}

} // namespace onecake
