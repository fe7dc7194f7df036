// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/field_mapping_json.h"

#include "core/base/json/json_file.h"
#include "core/base/json/strict_json.h"
#include "core/base/regular_file.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr QStringView beforeFirst = u"before_first";
constexpr QStringView beforeLast = u"before_last";

QString meanings()
{
    QStringList words;
    for (const auto &[status, name] : enumNames<RecordStatus>)
        words.append(meaningName(status));
    return words.join(u", "_s);
}

ScopeSource readScope(JsonReader reader)
{
    ScopeSource scope;
    scope.attributes = reader.texts(u"attributes");
    if (reader.has(beforeFirst) && reader.has(beforeLast))
        reader.report(beforeLast, tr("stands beside before_first, expected only one of them"));
    if (reader.has(beforeFirst))
        scope.cut = ScopeCut::BeforeFirst;
    else if (reader.has(beforeLast))
        scope.cut = ScopeCut::BeforeLast;
    scope.separator = reader.text(beforeFirst, reader.text(beforeLast));
    reader.finish();
    return scope;
}

StatusSource readStatus(JsonReader reader)
{
    StatusSource status;
    status.attribute = reader.text(u"attribute");
    const QJsonValue words = reader.raw(u"words");
    if (!words.isUndefined() && !words.isObject())
        reader.report(u"words", describe(words) + tr(", expected an object"));
    const QJsonObject meaningOf = words.toObject();
    for (auto word = meaningOf.begin(); word != meaningOf.end(); ++word) {
        if (const auto meaning = readMeaning(reader, u"words."_s + word.key(), word.value()))
            status.words.push_back({word.key(), *meaning});
    }
    if (reader.has(u"other"))
        status.other = readMeaning(reader, u"other"_s, reader.raw(u"other"));
    if (reader.has(u"absent"))
        status.absent = readMeaning(reader, u"absent"_s, reader.raw(u"absent"));
    reader.finish();
    return status;
}

TimeSource readTime(JsonReader reader)
{
    TimeSource time;
    time.attribute = reader.text(u"attribute");
    time.unit = reader.choice(u"unit", time.unit);
    time.isCertain = reader.boolean(u"certain", time.isCertain);
    time.isComparedAsNumber = reader.boolean(u"compared_as_number", time.isComparedAsNumber);
    time.plus = reader.duration(u"plus", time.plus);
    time.plusAttribute = reader.text(u"plus_attribute");
    time.plusUnit = reader.choice(u"plus_unit", time.plusUnit);
    if (time.plusUnit != TimeUnit::Seconds && time.plusUnit != TimeUnit::Milliseconds)
        reader.report(u"plus_unit", tr("is no unit of a time span, expected one of: s, ms"));
    time.zone = reader.text(u"zone");
    if (!time.zone.isEmpty() && !QTimeZone(time.zone.toLatin1()).isValid())
        reader.report(u"zone",
                      describe(time.zone)
                          + tr(", expected the name of a time zone such as \"Europe/Berlin\""));
    reader.finish();
    return time;
}

ResultSource readResult(JsonReader reader)
{
    ResultSource result;
    result.attribute = reader.text(u"attribute");
    result.encoding = reader.choice(u"encoding", result.encoding);
    reader.finish();
    return result;
}

QJsonObject toJson(const ScopeSource &scope)
{
    QJsonObject json{{u"attributes"_s, QJsonArray::fromStringList(scope.attributes)}};
    if (scope.cut != ScopeCut::None)
        json.insert(scope.cut == ScopeCut::BeforeFirst ? beforeFirst : beforeLast, scope.separator);
    return json;
}

QJsonObject toJson(const StatusSource &status)
{
    QJsonObject words;
    for (const StatusWord &word : status.words)
        words.insert(word.word, meaningName(word.meaning));
    QJsonObject json{{u"attribute"_s, status.attribute}};
    if (!words.isEmpty())
        json.insert(u"words"_s, words);
    if (status.other)
        json.insert(u"other"_s, meaningName(*status.other));
    if (status.absent)
        json.insert(u"absent"_s, meaningName(*status.absent));
    return json;
}

QJsonObject toJson(const TimeSource &time)
{
    QJsonObject json{{u"attribute"_s, time.attribute}, {u"unit"_s, nameOf(time.unit)}};
    if (time.isCertain)
        json.insert(u"certain"_s, true);
    if (time.isComparedAsNumber)
        json.insert(u"compared_as_number"_s, true);
    if (time.plus != Duration(0))
        json.insert(u"plus"_s, toText(time.plus));
    if (!time.plusAttribute.isEmpty()) {
        json.insert(u"plus_attribute"_s, time.plusAttribute);
        json.insert(u"plus_unit"_s, nameOf(time.plusUnit));
    }
    if (!time.zone.isEmpty())
        json.insert(u"zone"_s, time.zone);
    return json;
}

// Tells each broken rule, with the field it is about.
template<typename Report>
void checkFields(const FieldMapping &mapping, Report report)
{
    const auto requireName = [&report](const QString &attribute, const QString &field) {
        if (attribute.isEmpty())
            report(field, tr("names no attribute, expected the one that holds it"));
    };
    const ScopeSource &scope = mapping.scope;
    for (const QString &attribute : scope.attributes)
        requireName(attribute, u"scope.attributes"_s);
    if (scope.cut != ScopeCut::None && scope.separator.isEmpty())
        report(u"scope"_s,
               tr("is cut before a separator that is empty, expected one such as \"#\""));
    if (scope.cut != ScopeCut::None && scope.attributes.size() != 1)
        report(u"scope"_s, tr("is cut, which goes with exactly one attribute"));
    requireName(mapping.key, u"key"_s);
    requireName(mapping.status.attribute, u"status.attribute"_s);
    if (mapping.status.words.empty() && !mapping.status.other)
        report(u"status"_s,
               tr("has neither words nor other, so that every row is unreadable: expected at least "
                  "one of them"));
    for (auto time = mapping.times.begin(); time != mapping.times.end(); ++time)
        requireName(time->attribute, nameOf(time.key()) + u".attribute"_s);
    for (auto plain = mapping.plain.begin(); plain != mapping.plain.end(); ++plain)
        requireName(plain.value(), nameOf(plain.key()));
}

constexpr qint64 largestFile = 1'000'000;

} // namespace

std::optional<RecordStatus> readMeaning(JsonReader &reader, const QString &place,
                                        const QJsonValue &value)
{
    for (const auto &[status, name] : enumNames<RecordStatus>) {
        if (value.toString() == meaningName(status))
            return status;
    }
    reader.report(place, describe(value) + tr(", expected one of: ") + meanings());
    return std::nullopt;
}

FieldMapping readFieldMapping(JsonReader &fields)
{
    FieldMapping mapping;
    mapping.scope = readScope(fields.object(u"scope"));
    mapping.key = fields.text(u"key");
    mapping.status = readStatus(fields.object(u"status"));
    mapping.result = readResult(fields.object(u"result"));
    for (const RowField field : timeFields) {
        const QString name = nameOf(field);
        if (fields.has(name))
            mapping.times.insert(field, readTime(fields.object(name)));
    }
    for (const RowField field : plainFields) {
        const QString name = nameOf(field);
        if (fields.has(name))
            mapping.plain.insert(field, fields.text(name));
    }
    fields.finish();
    checkFields(mapping, [&fields](const QString &field, const QString &message) {
        fields.report(field, message);
    });
    return mapping;
}

QJsonObject toJson(const FieldMapping &mapping)
{
    QJsonObject json{{u"key"_s, mapping.key}, {u"status"_s, toJson(mapping.status)}};
    if (!mapping.scope.attributes.isEmpty())
        json.insert(u"scope"_s, toJson(mapping.scope));
    if (!mapping.result.attribute.isEmpty())
        json.insert(u"result"_s,
                    QJsonObject{{u"attribute"_s, mapping.result.attribute},
                                {u"encoding"_s, nameOf(mapping.result.encoding)}});
    for (auto time = mapping.times.begin(); time != mapping.times.end(); ++time)
        json.insert(nameOf(time.key()), toJson(time.value()));
    for (auto plain = mapping.plain.begin(); plain != mapping.plain.end(); ++plain)
        json.insert(nameOf(plain.key()), plain.value());
    return json;
}

Problems problemsOf(const FieldMapping &mapping)
{
    Problems problems;
    checkFields(mapping, [&problems](const QString &field, const QString &message) {
        problems.push_back({field, message});
    });
    return problems;
}

NextRules readNextRules(JsonReader reader)
{
    NextRules next;
    next.withFailure = reader.choice(u"failed", next.withFailure);
    next.withoutLease = reader.choice(u"without_lease", next.withoutLease);
    next.afterLease = reader.choice(u"lease_over", next.afterLease);
    reader.finish();
    return next;
}

QJsonObject toJson(const NextRules &next)
{
    return {{u"failed"_s, nameOf(next.withFailure)},
            {u"without_lease"_s, nameOf(next.withoutLease)},
            {u"lease_over"_s, nameOf(next.afterLease)}};
}

QByteArray toText(const SavedMapping &saved)
{
    const QString layout = saved.layout.isEmpty() ? customLayoutId.toString() : saved.layout;
    QJsonObject json{{u"layout"_s, layout}, {u"fields"_s, toJson(saved.fields)}};
    if (saved.next)
        json.insert(u"next"_s, toJson(*saved.next));
    return QJsonDocument(json).toJson();
}

namespace {

// The fields that there are where an unknown one was found.
QString fieldsAt(const QString &path)
{
    const QString object = path.section(u'.', 1, -2); // without "$" and the field itself
    const QString field = object.section(u'.', 1);
    const auto parsed = valueOf<RowField>(field);
    const bool isTime =
        parsed && std::find(timeFields.begin(), timeFields.end(), *parsed) != timeFields.end();
    if (object.isEmpty())
        return u"layout, fields, next"_s;
    if (object == u"next")
        return u"lease_over, without_lease, failed"_s;
    if (field.isEmpty())
        return namesOf<RowField>().join(u", "_s);
    if (isTime)
        return u"attribute, unit, certain, compared_as_number, plus, plus_attribute, plus_unit, "
               "zone"_s;
    if (parsed == RowField::Scope)
        return u"attributes, before_first, before_last"_s;
    return parsed == RowField::Result ? u"attribute, encoding"_s
                                      : u"attribute, words, other, absent"_s;
}

} // namespace

Result<SavedMapping> savedMappingFrom(const QString &where, const QByteArray &text)
{
    const auto parsed = parseStrictJson(text);
    if (const auto *problem = std::get_if<QString>(&parsed))
        return Error{ErrorCode::InvalidInput, where, *problem, tr("Correct the text there")};
    Problems problems;
    JsonReader reader(std::get<QJsonObject>(parsed), u"$"_s, &problems);
    SavedMapping saved;
    saved.layout = reader.text(u"layout");
    if (saved.layout == customLayoutId)
        saved.layout.clear();
    if (!reader.has(u"fields"))
        reader.report(u"fields",
                      tr("is missing, expected an object with \"key\", \"status\" and others"));
    JsonReader fields = reader.object(u"fields");
    if (reader.has(u"fields"))
        saved.fields = readFieldMapping(fields);
    if (reader.has(u"next")) {
        if (!saved.layout.isEmpty())
            reader.report(u"next",
                          tr("goes only with the layout \"custom\": others have rules of "
                             "their own"));
        saved.next = readNextRules(reader.object(u"next"));
    }
    reader.finish();
    for (Problem &problem : problems) {
        if (problem.message.endsWith(tr("is not a field of this object")))
            problem.message += tr(", expected one of: ") + fieldsAt(problem.path);
    }
    if (!problems.empty())
        return brokenRules(where, problems);
    return saved;
}

QString savedMappingsFolder()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return data.filePath(u"mappings"_s);
}

Result<SavedMapping> loadMapping(const QString &file)
{
    const Result<QByteArray> text =
        readRegularFile(file, file, tr("a mapping as JSON"), largestFile);
    if (!text)
        return text.error();
    return savedMappingFrom(file, *text);
}

Result<void> saveMapping(const QString &file, const SavedMapping &mapping)
{
    QSaveFile target(file);
    const bool isSaved = QDir().mkpath(QFileInfo(file).path()) && target.open(QIODevice::WriteOnly)
        && target.write(toText(mapping)) >= 0 && target.commit();
    if (isSaved)
        return {};
    return invalidInput(
        file, tr("cannot be written: ") + target.errorString(),
        tr("Nothing was changed; check the folder's permissions and the free space"));
}

} // namespace onecake
