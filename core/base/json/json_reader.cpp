// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json/json_reader.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString quoted(const QString &text)
{
    constexpr qsizetype longest = 60;
    return u'"' + (text.size() > longest ? text.left(longest) + u'…' : text) + u'"';
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr double largestExact = 9007199254740992.0;
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (number < -largestExact || number > largestExact)
        return std::nullopt;
    const auto whole = static_cast<qint64>(number);
    return static_cast<double>(whole) < number || static_cast<double>(whole) > number
        ? std::nullopt
        : std::optional(whole);
}

} // namespace

QString describe(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return tr("is null");
    case QJsonValue::Bool:
        return value.toBool() ? tr("is true") : tr("is false");
    case QJsonValue::Double:
        return tr("is the number %1").arg(value.toDouble());
    case QJsonValue::String:
        return tr("is the string ") + quoted(value.toString());
    case QJsonValue::Array:
        return tr("is a list");
    case QJsonValue::Object:
        return tr("is an object");
    case QJsonValue::Undefined:
        break;
    }
    return tr("is missing");
}

JsonReader::JsonReader(QJsonObject object, QString path, Problems *problems)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problems(problems)
{}

bool JsonReader::has(QStringView field) const
{
    return m_object.contains(field);
}

QString JsonReader::pathOf(QStringView field) const
{
    return m_path + u'.' + field.toString();
}

void JsonReader::report(QStringView field, const QString &message) const
{
    m_problems->push_back({field.isEmpty() ? m_path : pathOf(field), message});
}

QJsonValue JsonReader::take(QStringView field)
{
    m_known.insert(field.toString());
    return m_object.value(field);
}

QString JsonReader::text(QStringView field, const QString &fallback)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return fallback;
    if (!value.isString())
        report(field, describe(value) + tr(", expected a string"));
    return value.toString(fallback);
}

QString JsonReader::requiredText(QStringView field)
{
    const QString value = text(field);
    if (!has(field))
        report(field, tr("is missing, expected a string"));
    else if (value.isEmpty() && m_object.value(field).isString())
        report(field, tr("is empty, expected a string"));
    return value;
}

qint64 JsonReader::integer(QStringView field, qint64 fallback, qint64 lowest, qint64 highest)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return fallback;
    const std::optional<qint64> number = wholeNumber(value);
    if (number && *number >= lowest && *number <= highest)
        return *number;
    report(field,
           describe(value)
               + tr(", expected a whole number from %1 to %2").arg(lowest).arg(highest));
    return fallback;
}

bool JsonReader::boolean(QStringView field, bool fallback)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return fallback;
    if (!value.isBool())
        report(field, describe(value) + tr(", expected true or false"));
    return value.toBool(fallback);
}

QStringList JsonReader::texts(QStringView field)
{
    const QJsonValue value = take(field);
    QStringList result;
    if (value.isUndefined())
        return result;
    if (!value.isArray())
        report(field, describe(value) + tr(", expected a list of strings"));
    const QJsonArray items = value.toArray();
    for (qsizetype index = 0; index < items.size(); ++index) {
        const QJsonValue item = items.at(index);
        if (item.isString())
            result.append(item.toString());
        else
            report(u"%1[%2]"_s.arg(field).arg(index), describe(item) + tr(", expected a string"));
    }
    return result;
}

Duration JsonReader::duration(QStringView field, Duration fallback)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return fallback;
    if (const auto number = wholeNumber(value); number && *number >= 0)
        return Duration(*number);
    if (const auto parsed = value.isString() ? parseDuration(value.toString()) : std::nullopt)
        return *parsed;
    report(
        field,
        describe(value)
            + tr(
                ", expected a duration such as \"8s\", \"250ms\", \"5min\" or whole milliseconds"));
    return fallback;
}

JsonReader JsonReader::object(QStringView field)
{
    const QJsonValue value = take(field);
    if (!value.isUndefined() && !value.isObject())
        report(field, describe(value) + tr(", expected an object"));
    return {value.toObject(), pathOf(field), m_problems};
}

JsonReader JsonReader::child(const QJsonObject &object, QStringView place) const
{
    return {object, pathOf(place), m_problems};
}

void JsonReader::forEachObject(QStringView field, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return;
    if (!value.isArray())
        report(field, describe(value) + tr(", expected a list of objects"));
    const QJsonArray items = value.toArray();
    for (qsizetype index = 0; index < items.size(); ++index) {
        const QString place = u"%1[%2]"_s.arg(field).arg(index);
        if (!items.at(index).isObject()) {
            report(place, describe(items.at(index)) + tr(", expected an object"));
            continue;
        }
        JsonReader item = child(items.at(index).toObject(), place);
        read(item);
        item.finish();
    }
}

QJsonValue JsonReader::raw(QStringView field)
{
    return take(field);
}

void JsonReader::finish()
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!m_known.contains(field.key()))
            report(field.key(), tr("is not a field of this object"));
    }
}

std::optional<QString> JsonReader::wordOf(QStringView field)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return std::nullopt;
    if (value.isString())
        return value.toString();
    report(field, describe(value) + tr(", expected a word"));
    return std::nullopt;
}

void JsonReader::reportChoice(QStringView field, const QString &word,
                              const QStringList &allowed) const
{
    report(field, tr("is %1, expected one of: %2").arg(quoted(word), allowed.join(u", "_s)));
}

} // namespace onecake
