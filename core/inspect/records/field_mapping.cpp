// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/field_mapping.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"
#include "core/inspect/records/stored_value.h"
#include "core/store/dynamodb/wire/dynamo_record.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QStringList oneOrNone(const QString &attribute)
{
    return attribute.isEmpty() ? QStringList() : QStringList{attribute};
}

// A value inside of JSON, as if it were an attribute of its own: objects and lists are texts.
AttributeValue valueFrom(const QJsonValue &json)
{
    using Content = AttributeValue::Content;
    switch (json.type()) {
    case QJsonValue::Bool:
        return AttributeValue(Content(json.toBool()));
    case QJsonValue::Double: {
        const QVariant number = json.toVariant();
        return AttributeValue(Content(NumberText{number.toString()}));
    }
    case QJsonValue::String:
        return AttributeValue::ofText(json.toString());
    case QJsonValue::Array:
        return AttributeValue::ofText(
            QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Object:
        return AttributeValue::ofText(
            QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QByteArray jsonBytesOf(const AttributeValue &value)
{
    // What is larger holds a result, and no fields to be read one by one.
    constexpr qsizetype largest = 1024 * 1024;
    const QByteArray bytes = value.bytes().value_or(QByteArray());
    return bytes.size() <= largest ? bytes : QByteArray();
}

QString knownWords(const StatusSource &source)
{
    QStringList words;
    for (const StatusWord &word : source.words)
        words.append(u'"' + word.word + u'"');
    return words.join(u", "_s);
}

} // namespace

QString partsWord(LayoutKind kind, qsizetype count)
{
    const QString one = kind == LayoutKind::Sqlite ? u"column"_s : u"attribute"_s;
    return count == 1 ? one : one + u's';
}

QString partsInWords(LayoutKind kind, qsizetype count)
{
    return u"%1 %2"_s.arg(QString::number(count), partsWord(kind, count));
}

QString meaningName(RecordStatus meaning)
{
    return nameOf(meaning).replace(u'-', u' ');
}

AttributeValue valueIn(const Item &item, const QString &attribute)
{
    const auto found = item.constFind(attribute);
    if (found != item.constEnd())
        return *found;
    const qsizetype dot = attribute.indexOf(u'.');
    const auto outer = dot < 0 ? item.constEnd() : item.constFind(attribute.left(dot));
    if (outer == item.constEnd())
        return {};
    const QString inner = attribute.mid(dot + 1);
    if (const auto *map = std::get_if<Item>(&outer->content()))
        return valueIn(*map, inner);
    QJsonValue json = QJsonDocument::fromJson(jsonBytesOf(*outer)).object();
    for (const QString &name : inner.split(u'.'))
        json = json.toObject().value(name);
    return valueFrom(json);
}

bool isComposed(const TimeSource &source)
{
    return !source.plusAttribute.isEmpty() || !source.zone.isEmpty()
        || source.attribute.contains(u'.');
}

QStringList composedAttributes(const FieldMapping &mapping)
{
    QStringList composed;
    for (const TimeSource &source : mapping.times) {
        if (isComposed(source))
            composed.append(source.attribute);
    }
    for (const QString &attribute : attributesOf(mapping)) {
        if (attribute.contains(u'.'))
            composed.append(attribute);
    }
    return composed;
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
        return oneOrNone(mapping.times.value(field).attribute)
            + oneOrNone(mapping.times.value(field).plusAttribute);
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
    for (TimeSource &source : mapping.times) {
        rename(source.attribute);
        rename(source.plusAttribute);
    }
    for (QString &attribute : mapping.plain)
        rename(attribute);
    return mapping;
}

bool hasValue(const Item &item, const QString &attribute)
{
    const auto found = item.constFind(attribute);
    if (found != item.constEnd())
        return !std::holds_alternative<NullValue>(found->content());
    return !std::holds_alternative<NullValue>(valueIn(item, attribute).content());
}

QString readStoredScope(const Item &item, const ScopeSource &source)
{
    QStringList parts;
    for (const QString &attribute : source.attributes) {
        if (const auto text = plainText(valueIn(item, attribute)))
            parts.append(*text);
    }
    const QString whole = parts.join(u" / "_s);
    switch (source.cut) {
    case ScopeCut::None:
        return whole;
    case ScopeCut::BeforeFirst:
        return whole.left(std::max<qsizetype>(whole.indexOf(source.separator), 0));
    case ScopeCut::BeforeLast:
        return whole.left(std::max<qsizetype>(whole.lastIndexOf(source.separator), 0));
    }
    ONECAKE_UNREACHABLE();
}

StatusReading readStoredStatus(const Item &item, const StatusSource &source)
{
    StatusReading reading;
    const bool isThere = hasValue(item, source.attribute);
    const AttributeValue value = valueIn(item, source.attribute);
    reading.word = plainText(value).value_or(QString());
    if (!isThere && source.absent)
        reading.status = *source.absent;
    else if (!isThere)
        reading.problem =
            tr("It has no %1, expected one of: %2.").arg(source.attribute, knownWords(source));
    else if (const auto meaning = meaningOf(source, reading.word))
        reading.status = *meaning;
    else if (source.other)
        reading.status = *source.other;
    else
        reading.problem = tr("Its %1 is %2, expected one of: %3.")
                              .arg(source.attribute, describeValue(value), knownWords(source));
    return reading;
}

std::optional<RecordStatus> meaningOf(const StatusSource &source, const QString &word)
{
    const auto found =
        std::find_if(source.words.begin(), source.words.end(),
                     [&word](const StatusWord &known) { return known.word == word; });
    return found == source.words.end() ? std::nullopt : std::optional(found->meaning);
}

bool isLeaseExpiry(const FieldMapping &fields)
{
    const QString expiry = fields.times.value(RowField::Expiry).attribute;
    return !expiry.isEmpty() && fields.times.value(RowField::Lease).attribute == expiry;
}

} // namespace onecake
