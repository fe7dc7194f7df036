// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Builds one write request. Values go through placeholders, and so do names, because many plain
// ones, "status" among them, are reserved words of DynamoDB.
#pragma once

#include "core/store/dynamodb/wire/attribute_value.h"

#include <QStringList>

namespace onecake {

class DynamoExpression
{
public:
    // These return the placeholder for a name or a value.
    QString name(const QString &attribute);
    QString value(const AttributeValue &value);

    // Conditions are joined by AND.
    void require(const QString &condition);
    void requireEqual(const QString &attribute, const AttributeValue &expected);
    void requirePresent(const QString &attribute);
    void requireAbsent(const QString &attribute);

    void set(const QString &attribute, const AttributeValue &newValue);
    void setIfAbsent(const QString &attribute, const AttributeValue &newValue);
    void setTo(const QString &attribute, const QString &expression);
    void add(const QString &attribute, qint64 amount);
    void drop(const QString &attribute);

    // The request's members for everything that was required, set, added and dropped.
    [[nodiscard]] QJsonObject request(const QString &table) const;

private:
    qsizetype oddNumberOf(const QString &attribute);

    QJsonObject m_names;
    QStringList m_oddNames;
    QJsonObject m_values;
    QStringList m_conditions;
    QStringList m_sets;
    QStringList m_adds;
    QStringList m_drops;
};

} // namespace onecake
