// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/wire/dynamo_expression.h"

#include "core/store/dynamodb/wire/dynamo_record.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

void addClause(QStringList &clauses, const QString &word, const QStringList &parts)
{
    if (!parts.isEmpty())
        clauses.append(word + u' ' + parts.join(u", "_s));
}

// The reserved words of DynamoDB's expressions are words of SQL; these names of ours, of two words
// each, are none of them. A placeholder for each would cost more than the name.
bool isNeverReserved(const QString &name)
{
    static const QSet<QString> names{
        attribute::partition,  attribute::sort,           attribute::resultData,
        attribute::resultCode, attribute::resultPacked,   attribute::expiresAt,
        attribute::leaseUntil, attribute::createdAt,      attribute::updatedAt,
        attribute::writeToken, attribute::progressPacked, attribute::recoveryPoint,
        attribute::noteToken,  attribute::lastReplayAt};
    return names.contains(name);
}

// A placeholder is a mark, letters, digits and underscores.
bool canFollowMark(const QString &attribute)
{
    return std::all_of(attribute.begin(), attribute.end(), [](QChar character) {
        return character == u'_'
            || (character.unicode() < 128 && (character.isLetter() || character.isDigit()));
    });
}

} // namespace

QString DynamoExpression::name(const QString &attribute)
{
    if (isNeverReserved(attribute))
        return attribute;
    const QString placeholder =
        canFollowMark(attribute) ? u'#' + attribute : u"#%1_"_s.arg(oddNumberOf(attribute));
    m_names.insert(placeholder, attribute);
    return placeholder;
}

// Names with other characters are numbered by the order in which they were used.
qsizetype DynamoExpression::oddNumberOf(const QString &attribute)
{
    if (!m_oddNames.contains(attribute))
        m_oddNames.append(attribute);
    return m_oddNames.indexOf(attribute);
}

QString DynamoExpression::value(const AttributeValue &value)
{
    const QString placeholder = u":v%1"_s.arg(m_values.size());
    m_values.insert(placeholder, toJson(value));
    return placeholder;
}

void DynamoExpression::require(const QString &condition)
{
    m_conditions.append(condition);
}

void DynamoExpression::requireEqual(const QString &attribute, const AttributeValue &expected)
{
    require(name(attribute) + u" = "_s + value(expected));
}

void DynamoExpression::requirePresent(const QString &attribute)
{
    require(u"attribute_exists(%1)"_s.arg(name(attribute)));
}

void DynamoExpression::requireAbsent(const QString &attribute)
{
    require(u"attribute_not_exists(%1)"_s.arg(name(attribute)));
}

void DynamoExpression::set(const QString &attribute, const AttributeValue &newValue)
{
    setTo(attribute, value(newValue));
}

void DynamoExpression::setIfAbsent(const QString &attribute, const AttributeValue &newValue)
{
    setTo(attribute, u"if_not_exists(%1, %2)"_s.arg(name(attribute), value(newValue)));
}

void DynamoExpression::setTo(const QString &attribute, const QString &expression)
{
    m_sets.append(name(attribute) + u" = "_s + expression);
}

void DynamoExpression::add(const QString &attribute, qint64 amount)
{
    m_adds.append(name(attribute) + u' ' + value(AttributeValue::ofInteger(amount)));
}

void DynamoExpression::drop(const QString &attribute)
{
    m_drops.append(name(attribute));
}

QJsonObject DynamoExpression::request(const QString &table) const
{
    QJsonObject request{{u"TableName"_s, table}};
    QStringList clauses;
    addClause(clauses, u"SET"_s, m_sets);
    addClause(clauses, u"ADD"_s, m_adds);
    addClause(clauses, u"REMOVE"_s, m_drops);
    if (!clauses.isEmpty())
        request.insert(u"UpdateExpression"_s, clauses.join(u' '));
    if (!m_conditions.isEmpty()) {
        request.insert(u"ConditionExpression"_s, m_conditions.join(u" AND "_s));
        request.insert(u"ReturnValuesOnConditionCheckFailure"_s, u"ALL_OLD"_s);
    }
    if (!m_names.isEmpty())
        request.insert(u"ExpressionAttributeNames"_s, m_names);
    if (!m_values.isEmpty())
        request.insert(u"ExpressionAttributeValues"_s, m_values);
    return request;
}

} // namespace onecake
