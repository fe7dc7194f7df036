// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/wire/answer_shape.h"

#include "core/base/invariant.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

enum class MemberKind {
    Text,
    Whole, // zero or more
    Number, // zero or more
    Object,
    Place, // an object that names something
    List
};

struct Member {
    QStringView operation;
    QStringView path; // "[]": each entry of that list
    MemberKind kind = MemberKind::Object;
    bool isNeeded = false;
};

// The members that are read here, from the service model of DynamoDB (2012-08-10).
constexpr std::array membersRead{
    Member{u"GetItem", u"Item", MemberKind::Object},
    Member{u"PutItem", u"Attributes", MemberKind::Object},
    Member{u"UpdateItem", u"Attributes", MemberKind::Object},
    Member{u"DeleteItem", u"Attributes", MemberKind::Object},
    Member{u"Scan", u"Items[]", MemberKind::Object},
    Member{u"Scan", u"Count", MemberKind::Whole},
    Member{u"Scan", u"ScannedCount", MemberKind::Whole},
    Member{u"Scan", u"LastEvaluatedKey", MemberKind::Place},
    Member{u"Scan", u"ConsumedCapacity.CapacityUnits", MemberKind::Number},
    Member{u"DescribeTable", u"Table", MemberKind::Place, true},
    Member{u"DescribeTable", u"Table.TableStatus", MemberKind::Text},
    Member{u"DescribeTable", u"Table.TableArn", MemberKind::Text},
    Member{u"DescribeTable", u"Table.ItemCount", MemberKind::Whole},
    Member{u"DescribeTable", u"Table.TableSizeBytes", MemberKind::Whole},
    Member{u"DescribeTable", u"Table.KeySchema[].AttributeName", MemberKind::Text, true},
    Member{u"DescribeTable", u"Table.KeySchema[].KeyType", MemberKind::Text, true},
    Member{u"DescribeTable", u"Table.AttributeDefinitions[].AttributeName", MemberKind::Text, true},
    Member{u"DescribeTable", u"Table.AttributeDefinitions[].AttributeType", MemberKind::Text, true},
    Member{u"DescribeTable", u"Table.ProvisionedThroughput.ReadCapacityUnits", MemberKind::Whole},
    Member{u"DescribeTable", u"Table.ProvisionedThroughput.WriteCapacityUnits", MemberKind::Whole},
    Member{u"DescribeTable", u"Table.BillingModeSummary.BillingMode", MemberKind::Text},
    Member{u"DescribeTimeToLive", u"TimeToLiveDescription", MemberKind::Place, true},
    Member{u"DescribeTimeToLive", u"TimeToLiveDescription.TimeToLiveStatus", MemberKind::Text,
           true},
    Member{u"DescribeTimeToLive", u"TimeToLiveDescription.AttributeName", MemberKind::Text},
    Member{u"ListTables", u"TableNames", MemberKind::List, true},
    Member{u"ListTables", u"TableNames[]", MemberKind::Text},
    Member{u"ListTables", u"LastEvaluatedTableName", MemberKind::Text},
};

QString kindInWords(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return u"missing"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return tr("the number %1").arg(value.toDouble());
    case QJsonValue::String:
        return tr("the text \"%1\"").arg(spelledOut(value.toString(), 40));
    case QJsonValue::Array:
        return tr("a list");
    case QJsonValue::Object:
        return value.toObject().isEmpty() ? tr("an empty object") : tr("an object");
    }
    ONECAKE_UNREACHABLE();
}

QString expectation(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Text:
        return tr("a text");
    case MemberKind::Whole:
        return tr("a whole number");
    case MemberKind::Number:
        return tr("a number");
    case MemberKind::Object:
        return tr("an object");
    case MemberKind::Place:
        return tr("an object with members");
    case MemberKind::List:
        return tr("a list");
    }
    ONECAKE_UNREACHABLE();
}

bool isOf(MemberKind kind, const QJsonValue &value)
{
    switch (kind) {
    case MemberKind::Text:
        return value.isString();
    case MemberKind::Whole:
        return value.isDouble() && value.toInteger(-1) >= 0;
    case MemberKind::Number:
        return value.isDouble() && std::isfinite(value.toDouble()) && value.toDouble() >= 0;
    case MemberKind::Object:
        return value.isObject();
    case MemberKind::Place:
        return value.isObject() && !value.toObject().isEmpty();
    case MemberKind::List:
        return value.isArray();
    }
    ONECAKE_UNREACHABLE();
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

QString problemWith(const QString &path, const QJsonValue &value, MemberKind kind)
{
    return tr("%1 is %2, expected %3").arg(path, kindInWords(value), expectation(kind));
}

// What is wrong with what stands at `rest` below `value`, which stands at `path`.
QString problemAt(const QJsonValue &value, const QString &path, QStringView rest,
                  const Member &member)
{
    if (rest.isEmpty()) {
        if (isAbsent(value) && !member.isNeeded)
            return {};
        return isOf(member.kind, value) ? QString() : problemWith(path, value, member.kind);
    }
    if (rest.startsWith(u"[]")) {
        if (isAbsent(value))
            return {};
        if (!value.isArray())
            return problemWith(path, value, MemberKind::List);
        const QStringView behind = rest.sliced(2);
        Member each = member;
        each.isNeeded = each.isNeeded || behind.isEmpty();
        const QJsonArray list = value.toArray();
        for (qsizetype index = 0; index < list.size(); ++index) {
            const QString problem =
                problemAt(list.at(index), u"%1[%2]"_s.arg(path).arg(index), behind, each);
            if (!problem.isEmpty())
                return problem;
        }
        return {};
    }
    if (!path.isEmpty() && isAbsent(value) && !path.endsWith(u']'))
        return {}; // a row of its own says whether it may be
    if (!value.isObject())
        return problemWith(path, value, MemberKind::Object);
    const QStringView step = rest.startsWith(u'.') ? rest.sliced(1) : rest;
    qsizetype end = 0;
    while (end < step.size() && step[end] != u'.' && step[end] != u'[')
        ++end;
    const QString name = step.first(end).toString();
    return problemAt(value.toObject().value(name), path.isEmpty() ? name : path + u'.' + name,
                     step.sliced(end), member);
}

// What the members of a page say of each other.
QString pageProblem(const QJsonObject &request, const QJsonObject &body)
{
    const bool wantsItems = request.value(u"Select").toString() != u"COUNT";
    const QJsonValue items = body.value(u"Items");
    const QJsonValue count = body.value(u"Count");
    if (wantsItems && isAbsent(items))
        return problemWith(u"Items"_s, items, MemberKind::List);
    if (!wantsItems && isAbsent(count))
        return problemWith(u"Count"_s, count, MemberKind::Whole);
    const qint64 returned = wantsItems ? items.toArray().size() : count.toInteger();
    if (!isAbsent(count) && count.toInteger() != returned)
        return tr("Count is %1, but there are %2 items").arg(count.toInteger()).arg(returned);
    const QJsonValue scanned = body.value(u"ScannedCount");
    const qint64 looked = isAbsent(scanned) ? returned : scanned.toInteger();
    if (looked < returned)
        return tr("ScannedCount is %1, which is less than the %2 items that were found")
            .arg(looked)
            .arg(returned);
    const QJsonValue limit = request.value(u"Limit");
    if (limit.isDouble() && looked > limit.toInteger())
        return tr("it is about %1 items, and no more than %2 were asked for")
            .arg(looked)
            .arg(limit.toInteger());
    return {};
}

} // namespace

QString shapeProblem(const QString &operation, const QJsonObject &request, const QJsonObject &body)
{
    const bool isPage = operation == u"Scan" || operation == u"Query";
    const QStringView kind = isPage ? QStringView(u"Scan") : QStringView(operation);
    for (const Member &member : membersRead) {
        if (member.operation != kind)
            continue;
        const QString problem = problemAt(body, {}, member.path, member);
        if (!problem.isEmpty())
            return problem;
    }
    return isPage ? pageProblem(request, body) : QString();
}

} // namespace onecake
