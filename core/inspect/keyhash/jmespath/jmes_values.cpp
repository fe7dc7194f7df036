// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/jmespath/jmes_values.h"

#include "core/model/canonical_json.h"
#include "core/model/number_texts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString quotedText(const QString &text)
{
    QByteArray out;
    appendCanonicalJson(out, text);
    return QString::fromUtf8(out);
}

} // namespace

JsonNode jsonOf(JsonKind kind)
{
    JsonNode node;
    node.kind = kind;
    return node;
}

JsonNode jsonOf(bool truth)
{
    return jsonOf(truth ? JsonKind::True : JsonKind::False);
}

JsonNode jsonOf(const QString &text)
{
    JsonNode node = jsonOf(JsonKind::Text);
    node.spelling = quotedText(text);
    node.text = text;
    return node;
}

JsonNode jsonOf(double number, bool isFloat)
{
    constexpr double wholeMax = 9'007'199'254'740'992.0; // beyond it a double leaves numbers out
    const bool isWhole = !isFloat && std::abs(number) <= wholeMax && std::trunc(number) == number;
    JsonNode node = jsonOf(JsonKind::Number);
    node.spelling = isWhole
        ? QString::number(static_cast<qint64>(number))
        : pythonNumber(QString::number(number, 'e', QLocale::FloatingPointShortest));
    return node;
}

JsonNode jsonList(std::vector<JsonNode> children)
{
    JsonNode node = jsonOf(JsonKind::List);
    node.children = std::move(children);
    return node;
}

JsonNode memberOf(const JsonNode &object, const QString &name)
{
    const qsizetype index = object.names.indexOf(name);
    return index < 0 ? JsonNode() : object.children[static_cast<std::size_t>(index)];
}

void setMember(JsonNode &object, const QString &name, JsonNode value)
{
    const qsizetype index = object.names.indexOf(name);
    if (index >= 0) {
        object.children[static_cast<std::size_t>(index)] = std::move(value);
        return;
    }
    object.names.append(name);
    object.nameSpellings.append(quotedText(name));
    object.children.push_back(std::move(value));
}

bool isTruth(const JsonNode &value)
{
    switch (value.kind) {
    case JsonKind::Null:
    case JsonKind::False:
        return false;
    case JsonKind::True:
    case JsonKind::Number:
        return true;
    case JsonKind::Text:
        return !value.text.isEmpty();
    case JsonKind::List:
    case JsonKind::Object:
        break;
    }
    return !value.children.empty();
}

bool isSameJson(const JsonNode &one, const JsonNode &other)
{
    if (one.kind != other.kind || one.children.size() != other.children.size())
        return false;
    if (one.kind == JsonKind::Number)
        return one.spelling == other.spelling
            || one.spelling.toDouble() == other.spelling.toDouble();
    if (one.kind == JsonKind::Text)
        return one.text == other.text;
    if (one.kind == JsonKind::List)
        return std::equal(one.children.begin(), one.children.end(), other.children.begin(),
                          isSameJson);
    for (std::size_t index = 0; index < one.children.size(); ++index) {
        const QString &name = one.names.at(static_cast<qsizetype>(index));
        if (!other.names.contains(name) || !isSameJson(one.children[index], memberOf(other, name)))
            return false;
    }
    return true;
}

std::optional<int> orderOf(const JsonNode &one, const JsonNode &other)
{
    if (one.kind != other.kind)
        return std::nullopt;
    if (one.kind == JsonKind::Number) {
        const double first = one.spelling.toDouble();
        const double second = other.spelling.toDouble();
        return first < second ? -1 : first > second ? 1 : 0;
    }
    if (one.kind != JsonKind::Text)
        return std::nullopt;
    const auto first = one.text.toUcs4();
    const auto second = other.text.toUcs4();
    return first < second ? -1 : second < first ? 1 : 0;
}

QString jsonText(const JsonNode &value)
{
    QStringList parts;
    switch (value.kind) {
    case JsonKind::Null:
        return u"null"_s;
    case JsonKind::True:
        return u"true"_s;
    case JsonKind::False:
        return u"false"_s;
    case JsonKind::Number:
        return value.spelling;
    case JsonKind::Text:
        return quotedText(value.text);
    case JsonKind::List:
        for (const JsonNode &child : value.children)
            parts.append(jsonText(child));
        return u'[' + parts.join(u',') + u']';
    case JsonKind::Object:
        for (std::size_t index = 0; index < value.children.size(); ++index)
            parts.append(quotedText(value.names.at(static_cast<qsizetype>(index))) + u':'
                         + jsonText(value.children[index]));
        break;
    }
    return u'{' + parts.join(u',') + u'}';
}

} // namespace onecake
