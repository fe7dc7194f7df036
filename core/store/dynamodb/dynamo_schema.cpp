// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/dynamo_schema.h"

#include "core/store/dynamodb/dynamo_failure.h"
#include "core/store/dynamodb/dynamo_record.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString typeOf(const QJsonObject &description, const QString &name)
{
    const QJsonArray definitions = description.value(u"AttributeDefinitions").toArray();
    for (const QJsonValue &definition : definitions) {
        if (definition[u"AttributeName"].toString() == name)
            return definition[u"AttributeType"].toString();
    }
    return {};
}

} // namespace

Result<void> checkKeySchema(const QString &table, const QJsonObject &description)
{
    QStringList parts;
    const QJsonArray schema = description.value(u"KeySchema").toArray();
    for (const QJsonValue &part : schema) {
        const QString name = part[u"AttributeName"].toString();
        parts.append(
            u"%1 (%2, %3)"_s.arg(name, part[u"KeyType"].toString(), typeOf(description, name)));
    }
    const QStringList expected{attribute::partition + u" (HASH, S)"_s,
                               attribute::sort + u" (RANGE, S)"_s};
    if (parts == expected)
        return {};
    return Error{ErrorCode::StoreUnusable, u"table "_s + table,
                 u"its key is %1, expected %2"_s.arg(
                     parts.isEmpty() ? u"not described"_s : shownText(parts.join(u", "_s)),
                     expected.join(u", "_s)),
                 u"Make a table of your own with \"onecake stores create\""_s};
}

} // namespace onecake
