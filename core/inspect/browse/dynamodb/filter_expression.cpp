// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/dynamodb/filter_expression.h"

#include "core/base/invariant.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The names and values of all expressions of one request. Anybody may have named the attributes,
// so that all of them go through placeholders.
class Placeholders
{
public:
    QString name(const QString &attribute)
    {
        const auto known = m_placeholderOf.constFind(attribute);
        if (known != m_placeholderOf.constEnd())
            return *known;
        const QString placeholder = u"#n%1"_s.arg(m_placeholderOf.size());
        m_placeholderOf.insert(attribute, placeholder);
        m_names.insert(placeholder, attribute);
        return placeholder;
    }

    QString value(const AttributeValue &value)
    {
        const QString placeholder = u":v%1"_s.arg(m_values.size());
        m_values.insert(placeholder, toJson(value));
        return placeholder;
    }

    void insertInto(QJsonObject &body) const
    {
        if (!m_names.isEmpty())
            body.insert(u"ExpressionAttributeNames"_s, m_names);
        if (!m_values.isEmpty())
            body.insert(u"ExpressionAttributeValues"_s, m_values);
    }

private:
    QMap<QString, QString> m_placeholderOf;
    QJsonObject m_names;
    QJsonObject m_values;
};

// An IN takes a hundred values.
constexpr std::size_t valuesMax = 100;

const KeyAttribute *keyNamed(const QString &attribute, const TableShape &shape)
{
    const auto key = std::find_if(shape.keys.begin(), shape.keys.end(),
                                  [&](const KeyAttribute &own) { return own.name == attribute; });
    return key == shape.keys.end() ? nullptr : &*key;
}

bool canJudge(const FilterClause &clause, const TableShape &shape)
{
    const KeyAttribute *key = keyNamed(clause.attribute, shape);
    switch (clause.kind) {
    case ClauseKind::Contains: // compares by case
    case ClauseKind::Anywhere:
        return false;
    case ClauseKind::BeginsWith: // knows texts alone
        return key != nullptr && key->type == u"S";
    case ClauseKind::Equals:
    case ClauseKind::Differs:
        return clause.values.size() <= valuesMax;
    case ClauseKind::Below:
    case ClauseKind::AtLeast:
    case ClauseKind::NotBelow:
    case ClauseKind::Present:
    case ClauseKind::Absent:
        return true;
    }
    ONECAKE_UNREACHABLE();
}

// The filter of a Query must not name the key.
bool canJudge(const ClauseChoice &choice, const TableShape &shape, bool isQuery)
{
    return std::all_of(choice.begin(), choice.end(), [&](const FilterClause &clause) {
        return canJudge(clause, shape)
            && !(isQuery && keyNamed(clause.attribute, shape) != nullptr);
    });
}

QString listOf(const std::vector<AttributeValue> &values, Placeholders &placeholders)
{
    QStringList list;
    for (const AttributeValue &value : values)
        list.append(placeholders.value(value));
    return list.join(u", "_s);
}

QString expressionOf(const FilterClause &clause, Placeholders &placeholders)
{
    const QString name = placeholders.name(clause.attribute);
    const auto first = [&] {
        return placeholders.value(clause.values.front());
    };
    const QString absent = u"attribute_not_exists(%1)"_s.arg(name);
    switch (clause.kind) {
    case ClauseKind::Equals:
        return u"%1 IN (%2)"_s.arg(name, listOf(clause.values, placeholders));
    case ClauseKind::Differs:
        return u"(%1 OR NOT %2 IN (%3))"_s.arg(absent, name, listOf(clause.values, placeholders));
    case ClauseKind::BeginsWith:
        return u"begins_with(%1, %2)"_s.arg(name, first());
    case ClauseKind::Contains:
    case ClauseKind::Anywhere:
        break;
    case ClauseKind::Below:
        return u"%1 < %2"_s.arg(name, first());
    case ClauseKind::AtLeast:
        return u"%1 >= %2"_s.arg(name, first());
    case ClauseKind::NotBelow:
        return u"(%1 OR NOT %2 < %3)"_s.arg(absent, name, first());
    case ClauseKind::Present:
        return u"(attribute_exists(%1) AND NOT attribute_type(%1, %2))"_s.arg(
            name, placeholders.value(AttributeValue::ofText(u"NULL"_s)));
    case ClauseKind::Absent:
        return u"(%1 OR attribute_type(%2, %3))"_s.arg(
            absent, name, placeholders.value(AttributeValue::ofText(u"NULL"_s)));
    }
    ONECAKE_UNREACHABLE();
}

QString expressionOf(const ClauseChoice &choice, Placeholders &placeholders)
{
    QStringList alternatives;
    for (const FilterClause &clause : choice)
        alternatives.append(expressionOf(clause, placeholders));
    return alternatives.size() == 1 ? alternatives.front()
                                    : u'(' + alternatives.join(u" OR "_s) + u')';
}

bool fixes(const ClauseChoice &choice, const QString &attribute)
{
    return choice.size() == 1 && choice.front().attribute == attribute
        && choice.front().kind == ClauseKind::Equals && choice.front().values.size() == 1;
}

bool isRangeOf(const ClauseChoice &choice, const KeyAttribute &key)
{
    if (choice.size() != 1 || choice.front().attribute != key.name)
        return false;
    const FilterClause &clause = choice.front();
    switch (clause.kind) {
    case ClauseKind::Equals:
        return clause.values.size() == 1;
    case ClauseKind::BeginsWith:
        return key.type == u"S";
    case ClauseKind::Below:
    case ClauseKind::AtLeast:
        return true;
    case ClauseKind::Differs:
    case ClauseKind::Contains:
    case ClauseKind::NotBelow:
    case ClauseKind::Present:
    case ClauseKind::Absent:
    case ClauseKind::Anywhere:
        return false;
    }
    ONECAKE_UNREACHABLE();
}

QString keyExpressionOf(const FilterClause &clause, Placeholders &placeholders)
{
    if (clause.kind == ClauseKind::Equals)
        return placeholders.name(clause.attribute) + u" = "_s
            + placeholders.value(clause.values.front());
    return expressionOf(clause, placeholders);
}

} // namespace

RowsRequest rowsRequestFor(const RowFilter &filter, const TableShape &shape)
{
    Placeholders placeholders;
    QStringList keyConditions;
    QStringList filters;
    const auto choiceThat = [&filter](const auto &holds) {
        return std::find_if(filter.all.begin(), filter.all.end(), holds);
    };
    const auto end = filter.all.end();
    const auto partition = choiceThat(
        [&](const ClauseChoice &choice) { return fixes(choice, shape.keys.front().name); });
    const bool isQuery = partition != end;
    const auto sort = isQuery && shape.keys.size() > 1
        ? choiceThat([&](const ClauseChoice &choice) { return isRangeOf(choice, shape.keys[1]); })
        : end;
    bool isWhole = !filter.accepts;
    for (auto choice = filter.all.begin(); choice != end; ++choice) {
        if (choice == partition || choice == sort)
            keyConditions.append(keyExpressionOf(choice->front(), placeholders));
        else if (canJudge(*choice, shape, isQuery))
            filters.append(expressionOf(*choice, placeholders));
        else
            isWhole = false;
    }
    QJsonObject body{{u"ReturnConsumedCapacity"_s, u"TOTAL"_s}};
    if (isQuery)
        body.insert(u"KeyConditionExpression"_s, keyConditions.join(u" AND "_s));
    if (!filters.isEmpty())
        body.insert(u"FilterExpression"_s, filters.join(u" AND "_s));
    placeholders.insertInto(body);
    return {isQuery ? u"Query"_s : u"Scan"_s, body, isWhole};
}

} // namespace onecake
