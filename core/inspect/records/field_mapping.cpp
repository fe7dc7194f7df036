// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/field_mapping.h"

#include "core/base/invariant.h"
#include "core/store/dynamodb/wire/dynamo_record.h"

namespace onecake {

namespace {

QStringList oneOrNone(const QString &attribute)
{
    return attribute.isEmpty() ? QStringList() : QStringList{attribute};
}

} // namespace

QString meaningName(RecordStatus meaning)
{
    return nameOf(meaning).replace(u'-', u' ');
}

QStringList attributesOf(const FieldMapping &mapping, RowField field)
{
    switch (field) {
    case RowField::Scope:
        return mapping.scope.attributes;
    case RowField::Key:
        return oneOrNone(mapping.key);
    case RowField::Status:
        return oneOrNone(mapping.status.attribute);
    case RowField::Result:
        if (mapping.result.encoding == ResultEncoding::OneCake)
            return {mapping.result.attribute, attribute::resultPacked};
        return oneOrNone(mapping.result.attribute);
    case RowField::Created:
    case RowField::Updated:
    case RowField::Completed:
    case RowField::Lease:
    case RowField::Expiry:
    case RowField::LastReplay:
        return oneOrNone(mapping.times.value(field).attribute);
    case RowField::ResultCode:
    case RowField::Fingerprint:
    case RowField::Fence:
    case RowField::Owner:
    case RowField::Replays:
        return oneOrNone(mapping.plain.value(field));
    }
    ONECAKE_UNREACHABLE();
}

QStringList attributesOf(const FieldMapping &mapping)
{
    QStringList all;
    for (const auto &field : enumNames<RowField>)
        all.append(attributesOf(mapping, field.value));
    all.removeDuplicates();
    return all;
}

FieldMapping renamed(FieldMapping mapping, const QString &from, const QString &to)
{
    const auto rename = [&from, &to](QString &attribute) {
        if (attribute == from)
            attribute = to;
    };
    for (QString &attribute : mapping.scope.attributes)
        rename(attribute);
    rename(mapping.key);
    rename(mapping.status.attribute);
    rename(mapping.result.attribute);
    for (TimeSource &source : mapping.times)
        rename(source.attribute);
    for (QString &attribute : mapping.plain)
        rename(attribute);
    return mapping;
}

bool hasValue(const Item &item, const QString &attribute)
{
    const auto found = item.constFind(attribute);
    return found != item.constEnd() && !std::holds_alternative<NullValue>(found->content());
}

} // namespace onecake
