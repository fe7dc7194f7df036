// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/json_lines.h"

#include "core/base/invariant.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Lays out what is known to be JSON. QJsonDocument would sort the members.
class LinesOfJson
{
public:
    QString of(const QString &json)
    {
        for (const QChar character : json)
            put(character);
        return m_text;
    }

private:
    void put(QChar character)
    {
        if (m_isInString) {
            m_text += character;
            m_isInString = m_isEscaped || character != u'"';
            m_isEscaped = !m_isEscaped && character == u'\\';
        } else if (!character.isSpace()) {
            putMark(character);
        }
    }

    void putMark(QChar mark)
    {
        const bool closes = mark == u'}' || mark == u']';
        if (closes)
            --m_depth;
        if (m_hasJustOpened != closes && (m_hasJustOpened || closes))
            breakLine();
        m_hasJustOpened = mark == u'{' || mark == u'[';
        m_text += mark;
        if (m_hasJustOpened)
            ++m_depth;
        else if (mark == u',')
            breakLine();
        else if (mark == u':')
            m_text += u' ';
        m_isInString = mark == u'"';
    }

    void breakLine() { m_text += u'\n' + QString(2 * m_depth, u' '); }

    QString m_text;
    int m_depth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
    bool m_hasJustOpened = false; // an object or array of which nothing has been seen yet
};

} // namespace

QString prettyJson(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const bool isJson = !QJsonDocument::fromJson(bytes).isNull();
    return isJson ? LinesOfJson().of(text) : text;
}

namespace {

constexpr int levelsOpen = 2;
constexpr std::size_t manyMembers = 100; // are not opened each
constexpr std::size_t membersMost = 1000;
constexpr qsizetype inlineMax = 60;
constexpr qsizetype valueShownMax = 4000;
constexpr qsizetype nameShownMax = 200;

bool isGroup(const JsonNode &node)
{
    return node.kind == JsonKind::List || node.kind == JsonKind::Object;
}

QChar openingMark(const JsonNode &node)
{
    return node.kind == JsonKind::List ? u'[' : u'{';
}

QChar closingMark(const JsonNode &node)
{
    return node.kind == JsonKind::List ? u']' : u'}';
}

QString spellingOf(const JsonNode &node)
{
    switch (node.kind) {
    case JsonKind::Null:
        return u"null"_s;
    case JsonKind::False:
        return u"false"_s;
    case JsonKind::True:
        return u"true"_s;
    case JsonKind::Number:
    case JsonKind::Text:
        return node.spelling;
    case JsonKind::List:
    case JsonKind::Object:
        break;
    }
    Q_UNREACHABLE();
}

void write(const JsonNode &node, QString &text)
{
    if (!isGroup(node)) {
        text += spellingOf(node);
        return;
    }
    text += openingMark(node);
    for (std::size_t place = 0; place < node.children.size(); ++place) {
        if (place > 0)
            text += u", "_s;
        if (node.kind == JsonKind::Object)
            text += node.nameSpellings.at(static_cast<int>(place)) + u": "_s;
        write(node.children[place], text);
    }
    text += closingMark(node);
}

// A short group of plain values reads better on one line.
bool isInline(const JsonNode &node)
{
    qsizetype length = 2;
    for (std::size_t place = 0; place < node.children.size(); ++place) {
        const JsonNode &child = node.children[place];
        if (isGroup(child) && !child.children.empty())
            return false;
        length += (isGroup(child) ? 2 : spellingOf(child).size()) + 2;
        if (node.kind == JsonKind::Object)
            length += node.nameSpellings.at(static_cast<int>(place)).size() + 2;
        if (length > inlineMax && node.children.size() > 1)
            return false;
    }
    return true;
}

QString countOf(const JsonNode &node)
{
    const std::size_t count = node.children.size();
    const QString what = node.kind == JsonKind::List ? u"value"_s : u"member"_s;
    return u"%1 %2"_s.arg(count).arg(count == 1 ? what : what + u's');
}

} // namespace

JsonLines::JsonLines(const QString &text)
{
    auto parsed = parseOrderedJson(text);
    if (auto *root = std::get_if<JsonNode>(&parsed)) {
        m_root = std::make_shared<const JsonNode>(std::move(*root));
        const bool hasMany = m_root->children.size() > manyMembers;
        m_lines = linesOf(*m_root, JsonLine(), hasMany ? 1 : levelsOpen);
    }
}

std::vector<JsonLine> JsonLines::linesOf(const JsonNode &node, const JsonLine &as,
                                         int openLevels) const
{
    JsonLine line = as;
    line.node = &node;
    if (!isGroup(node) || isInline(node)) {
        line.part = JsonLine::Part::Whole;
        return {line};
    }
    if (openLevels == 0) {
        line.part = JsonLine::Part::Folded;
        return {line};
    }
    line.part = JsonLine::Part::Open;
    std::vector<JsonLine> lines{line};
    const std::size_t shown = std::min(node.children.size(), membersMost);
    for (std::size_t place = 0; place < shown; ++place) {
        JsonLine child;
        child.place = static_cast<int>(place);
        child.depth = as.depth + 1;
        child.isLast = place + 1 == node.children.size();
        const auto inner = linesOf(node.children[place], child, openLevels - 1);
        lines.insert(lines.end(), inner.begin(), inner.end());
    }
    if (shown < node.children.size())
        lines.push_back({JsonLine::Part::Rest, &node, static_cast<int>(shown), as.depth + 1, true});
    line.part = JsonLine::Part::Close;
    lines.push_back(line);
    return lines;
}

QString JsonLines::nameOf(int line) const
{
    const int parent = parentOf(line);
    if (parent < 0 || at(parent).node->kind != JsonKind::Object)
        return {};
    return at(parent).node->nameSpellings.at(at(line).place);
}

QString JsonLines::textOf(int line) const
{
    const JsonLine &shown = at(line);
    const JsonNode &node = *shown.node;
    const QString indent(2 * shown.depth, u' ');
    const QString comma = shown.isLast ? QString() : u","_s;
    if (shown.part == JsonLine::Part::Rest)
        return indent
            + tr("… and %1 more").arg(node.children.size() - static_cast<std::size_t>(shown.place));
    if (shown.part == JsonLine::Part::Close)
        return indent + closingMark(node) + comma;
    const QString name = nameOf(line);
    const QString head =
        name.isEmpty() ? indent : indent + spelledOut(name, nameShownMax) + u": "_s;
    if (shown.part == JsonLine::Part::Open)
        return head + openingMark(node);
    if (shown.part == JsonLine::Part::Folded)
        return head + openingMark(node) + u" … "_s + countOf(node) + u' ' + closingMark(node)
            + comma;
    QString value;
    write(node, value);
    return head + spelledOut(value, valueShownMax) + comma;
}

int JsonLines::parentOf(int line) const
{
    const int depth = at(line).depth;
    int parent = line - 1;
    while (parent >= 0 && at(parent).depth >= depth)
        --parent;
    return parent;
}

int JsonLines::closingOf(int line) const
{
    int closing = line + 1;
    while (at(closing).depth > at(line).depth)
        ++closing;
    return closing;
}

int JsonLines::openingOf(int line) const
{
    switch (at(line).part) {
    case JsonLine::Part::Open:
    case JsonLine::Part::Folded:
        return line;
    case JsonLine::Part::Close: {
        int opening = line - 1;
        while (at(opening).depth > at(line).depth)
            --opening;
        return opening;
    }
    case JsonLine::Part::Whole:
    case JsonLine::Part::Rest:
        break;
    }
    return parentOf(line);
}

int JsonLines::fold(int line)
{
    ONECAKE_INVARIANT(at(line).part == JsonLine::Part::Open);
    const int gone = closingOf(line) - line;
    const auto first = m_lines.begin() + line;
    first->part = JsonLine::Part::Folded;
    m_lines.erase(first + 1, first + 1 + gone);
    return gone;
}

int JsonLines::open(int line)
{
    ONECAKE_INVARIANT(at(line).part == JsonLine::Part::Folded);
    const std::vector<JsonLine> lines = linesOf(*at(line).node, at(line), 1);
    const auto place = m_lines.begin() + line;
    place->part = JsonLine::Part::Open;
    m_lines.insert(place + 1, lines.begin() + 1, lines.end());
    return static_cast<int>(lines.size()) - 1;
}

QString JsonLines::valueOf(int line) const
{
    const JsonNode &node = *at(line).node;
    if (node.kind == JsonKind::Text)
        return node.text;
    QString text;
    write(node, text);
    return isGroup(node) ? prettyJson(text.toUtf8()) : text;
}

QString JsonLines::pathOf(int line) const
{
    static const QRegularExpression plainName(u"^\"[A-Za-z_][A-Za-z0-9_]*\"$"_s);
    QStringList parts;
    for (int place = line; place > 0; place = parentOf(place)) {
        const QString name = nameOf(place);
        if (at(place).depth == 0)
            break;
        if (name.isEmpty())
            parts.prepend(u"[%1]"_s.arg(at(place).place));
        else if (plainName.match(name).hasMatch())
            parts.prepend(u'.' + name.mid(1).chopped(1));
        else
            parts.prepend(u'[' + name + u']');
    }
    return u'$' + parts.join(QString());
}

} // namespace onecake
