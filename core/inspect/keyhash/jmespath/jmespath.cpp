// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/jmespath/jmespath.h"

#include "core/base/text/tr.h"
#include "core/inspect/keyhash/jmespath/jmes_functions.h"
#include "core/inspect/keyhash/jmespath/jmes_parser.h"
#include "core/inspect/keyhash/jmespath/jmes_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// [@, @] twenty times over would fill the memory.
constexpr qint64 partsMax = 2'000'000;

qint64 partsOf(const JsonNode &value)
{
    qint64 parts = 1;
    for (const JsonNode &child : value.children)
        parts += partsOf(child);
    return parts;
}

// The indexes that [from:to:by] takes of a list.
std::vector<std::size_t> slicedIndexes(const JmesNode &slice, qint64 size)
{
    const qint64 step = slice.by.value_or(1);
    const auto within = [size, step](std::optional<int> given, qint64 usual) {
        if (!given)
            return usual;
        const qint64 place = *given < 0 ? *given + size : *given;
        return step > 0 ? std::clamp<qint64>(place, 0, size)
                        : std::clamp<qint64>(place, -1, size - 1);
    };
    const qint64 from = within(slice.from, step > 0 ? 0 : size - 1);
    const qint64 to = within(slice.to, step > 0 ? size : -1);
    std::vector<std::size_t> indexes;
    for (qint64 at = from; step > 0 ? at < to : at > to; at += step)
        indexes.push_back(static_cast<std::size_t>(at));
    return indexes;
}

// After a mistake of a function everything is null.
class JmesEvaluator
{
public:
    JsonNode valueOf(const JmesNode &node, const JsonNode &current)
    {
        switch (node.kind) {
        case JmesKind::Current:
            return current;
        case JmesKind::Field:
            return memberOf(current, node.name);
        case JmesKind::Literal:
            return node.literal;
        case JmesKind::Sub:
            return valueOf(node.children[1], valueOf(node.children[0], current));
        case JmesKind::Index:
            return elementOf(current, node.number);
        case JmesKind::Slice:
            return sliceOf(node, current);
        case JmesKind::ListProjection:
        case JmesKind::ValueProjection:
        case JmesKind::FilterProjection:
            return projection(node, valueOf(node.children[0], current));
        case JmesKind::Flatten:
            return flattened(valueOf(node.children[0], current));
        case JmesKind::Or:
        case JmesKind::And:
            return eitherOf(node, current);
        case JmesKind::Not:
            return jsonOf(!isTruth(valueOf(node.children[0], current)));
        case JmesKind::Compare:
            return compared(node.name, valueOf(node.children[0], current),
                            valueOf(node.children[1], current));
        case JmesKind::MultiList:
        case JmesKind::MultiHash:
            return selection(node, current);
        case JmesKind::Function:
            return called(node, current);
        case JmesKind::Reference:
            return fail(
                invalidInput(tr("the JMESPath expression"),
                             tr("an expression after & stands where a value was expected")));
        }
        return {};
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    JsonNode fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
        return {};
    }

    static JsonNode elementOf(const JsonNode &list, int number)
    {
        const auto size = static_cast<qint64>(list.children.size());
        const qint64 place = number < 0 ? number + size : number;
        return list.kind == JsonKind::List && place >= 0 && place < size
            ? list.children[static_cast<std::size_t>(place)]
            : JsonNode();
    }

    static JsonNode sliceOf(const JmesNode &slice, const JsonNode &list)
    {
        if (list.kind != JsonKind::List)
            return {};
        JsonNode part = jsonOf(JsonKind::List);
        for (const std::size_t index :
             slicedIndexes(slice, static_cast<qint64>(list.children.size())))
            part.children.push_back(list.children[index]);
        return part;
    }

    JsonNode projection(const JmesNode &node, const JsonNode &of)
    {
        const bool isOfValues = node.kind == JmesKind::ValueProjection;
        if (of.kind != (isOfValues ? JsonKind::Object : JsonKind::List))
            return {};
        JsonNode list = jsonOf(JsonKind::List);
        for (const JsonNode &element : of.children) {
            if (node.kind == JmesKind::FilterProjection
                && !isTruth(valueOf(node.children[2], element)))
                continue;
            JsonNode value = valueOf(node.children[1], element);
            if (value.kind != JsonKind::Null)
                list.children.push_back(std::move(value));
        }
        return list;
    }

    static JsonNode flattened(const JsonNode &of)
    {
        if (of.kind != JsonKind::List)
            return {};
        JsonNode list = jsonOf(JsonKind::List);
        for (const JsonNode &element : of.children) {
            if (element.kind == JsonKind::List)
                list.children.insert(list.children.end(), element.children.begin(),
                                     element.children.end());
            else
                list.children.push_back(element);
        }
        return list;
    }

    JsonNode eitherOf(const JmesNode &node, const JsonNode &current)
    {
        JsonNode left = valueOf(node.children[0], current);
        const bool isEnough = isTruth(left) == (node.kind == JmesKind::Or);
        return isEnough ? left : valueOf(node.children[1], current);
    }

    static JsonNode compared(const QString &sign, const JsonNode &left, const JsonNode &right)
    {
        if (sign == u"==" || sign == u"!=")
            return jsonOf(isSameJson(left, right) == (sign == u"=="));
        const std::optional<int> order = orderOf(left, right);
        if (!order)
            return {};
        const bool isEqualEnough = sign.size() == 2 && *order == 0;
        return jsonOf(isEqualEnough || (sign.startsWith(u'<') ? *order < 0 : *order > 0));
    }

    JsonNode selection(const JmesNode &node, const JsonNode &current)
    {
        if (current.kind == JsonKind::Null)
            return {};
        JsonNode made =
            jsonOf(node.kind == JmesKind::MultiList ? JsonKind::List : JsonKind::Object);
        for (std::size_t index = 0; index < node.children.size(); ++index) {
            JsonNode value = valueOf(node.children[index], current);
            m_parts += partsOf(value);
            if (m_parts > partsMax)
                return fail(invalidInput(tr("the JMESPath expression"),
                                         tr("it makes more than %1 values").arg(partsMax)));
            if (node.kind == JmesKind::MultiList)
                made.children.push_back(std::move(value));
            else
                setMember(made, node.names.at(static_cast<qsizetype>(index)), std::move(value));
        }
        return made;
    }

    JsonNode called(const JmesNode &node, const JsonNode &current)
    {
        std::vector<JmesArgument> arguments;
        for (const JmesNode &child : node.children) {
            if (child.kind == JmesKind::Reference)
                arguments.push_back({{}, [this, &child](const JsonNode &value) {
                                         return valueOf(child.children[0], value);
                                     }});
            else
                arguments.push_back({valueOf(child, current), {}});
        }
        if (m_error)
            return {};
        Result<JsonNode> answer = callJmesFunction(node.name, arguments);
        return answer ? *std::move(answer) : fail(answer.error());
    }

    std::optional<Error> m_error;
    qint64 m_parts = 0;
};

} // namespace

Result<JsonNode> selectedBy(const QString &expression, const JsonNode &value)
{
    const Result<JmesNode> parsed = parseJmesPath(expression);
    if (!parsed)
        return parsed.error();
    JmesEvaluator evaluator;
    JsonNode selected = evaluator.valueOf(*parsed, value);
    if (evaluator.error())
        return *evaluator.error();
    return selected;
}

} // namespace onecake
