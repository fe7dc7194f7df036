// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/removal_lines.h"

#include "core/base/json/json_reader.h"
#include "core/base/json/strict_json.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/changes/trash/row_text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr QByteArrayView rowStart = "{\"n\":";
constexpr int knownFormat = 1;

// By the order of RowOutcome; a blank for what becomes of no row of a purge.
constexpr QByteArrayView codes = "rcg  fu-";

std::optional<RowOutcome> outcomeOf(QChar code)
{
    const qsizetype index = codes.indexOf(code.toLatin1());
    if (code.unicode() > 0x7f || code == u' ' || index < 0)
        return std::nullopt;
    return static_cast<RowOutcome>(index);
}

char codeOf(RowOutcome outcome)
{
    return codes.at(static_cast<qsizetype>(outcome));
}

void appendObject(QByteArray &text, const QJsonObject &object)
{
    text += QJsonDocument(object).toJson(QJsonDocument::Compact);
    text += '\n';
}

RemovalHead readHead(JsonReader &reader)
{
    RemovalHead head;
    reader.integer(u"removal", knownFormat, knownFormat, knownFormat);
    head.id = reader.requiredText(u"id");
    static_cast<RecordedTable &>(head) = recordedTableFrom(reader);
    head.layout = reader.text(u"layout");
    head.query = reader.text(u"query");
    head.confirmedAt = fromEpochMs(reader.integer(u"confirmed", 0, 0, largestExactInteger));
    if (reader.has(u"total"))
        head.total = reader.integer(u"total", 0, 0, largestExactInteger);
    head.isList = reader.boolean(u"list", head.isList);
    head.isKept = reader.boolean(u"kept", head.isKept);
    return head;
}

RemovalLine readRow(JsonReader &reader)
{
    PlannedRow planned;
    planned.number = reader.integer(u"n", 0, 0, largestExactInteger);
    auto id = itemFrom(reader.raw(u"id").toObject());
    auto item = itemFrom(reader.raw(u"item").toObject());
    for (const auto *read : {&id, &item}) {
        if (const auto *problem = std::get_if<QString>(read))
            return LineDamage{*problem};
    }
    planned.row = {std::get<Item>(std::move(id)), std::get<Item>(std::move(item))};
    if (planned.row.id.isEmpty())
        return LineDamage{u"it has no id"_s};
    return planned;
}

RemovalLine readRun(JsonReader &reader)
{
    SettledRun run;
    run.from = reader.integer(u"from", 0, 0, largestExactInteger);
    const QString text = reader.requiredText(u"outcomes");
    for (const QChar code : text) {
        const std::optional<RowOutcome> outcome = outcomeOf(code);
        if (!outcome)
            return LineDamage{u"it has an outcome that is not known"_s};
        run.outcomes.push_back(*outcome);
    }
    return run;
}

RemovalLine readDetail(JsonReader &reader)
{
    SettledRow row;
    row.number = reader.integer(u"of", 0, 0, largestExactInteger);
    const auto outcome = outcomeNamed(reader.text(u"outcome", u"failed"_s), JobKind::Purge);
    if (!outcome)
        return LineDamage{u"it has an outcome that is not known"_s};
    row.result.outcome = *outcome;
    row.result.says = reader.text(u"says");
    reader.forEachObject(u"differences", [&row](JsonReader &each) {
        AttributeDifference difference;
        difference.attribute = each.text(u"attribute");
        difference.then = each.text(u"then");
        difference.now = each.text(u"now");
        row.result.differences.push_back(std::move(difference));
    });
    return row;
}

RemovalEnd readEnd(JsonReader &reader)
{
    const auto number = [&reader](QStringView field) {
        return reader.integer(field, 0, 0, largestExactInteger);
    };
    RemovalEnd end;
    end.at = fromEpochMs(number(u"end"));
    end.tally = {.done = number(u"removed"),
                 .changed = number(u"changed"),
                 .gone = number(u"gone"),
                 .failed = number(u"failed"),
                 .unknown = number(u"unknown")};
    return end;
}

RemovalLine readLine(JsonReader &reader)
{
    if (reader.has(u"n"))
        return readRow(reader);
    if (reader.has(u"from"))
        return readRun(reader);
    if (reader.has(u"begun"))
        return BatchBegun{reader.integer(u"begun", 0, 0, largestExactInteger)};
    if (reader.has(u"of"))
        return readDetail(reader);
    if (reader.has(u"end"))
        return readEnd(reader);
    if (reader.has(u"removal"))
        return readHead(reader);
    return LineDamage{u"it is no line of a removal"_s};
}

QJsonObject detailOf(const SettledRow &row)
{
    QJsonArray differences;
    for (const AttributeDifference &difference : row.result.differences)
        differences.append(QJsonObject{{u"attribute"_s, difference.attribute},
                                       {u"then"_s, difference.then},
                                       {u"now"_s, difference.now}});
    QJsonObject object{{u"of"_s, row.number},
                       {u"outcome"_s, nameOf(row.result.outcome, JobKind::Purge)},
                       {u"says"_s, row.result.says}};
    if (!differences.isEmpty())
        object.insert(u"differences"_s, differences);
    return object;
}

} // namespace

void appendLine(QByteArray &text, const RemovalHead &head)
{
    QJsonObject object{{u"removal"_s, knownFormat},
                       {u"id"_s, head.id},
                       {u"layout"_s, head.layout},
                       {u"query"_s, head.query},
                       {u"confirmed"_s, toEpochMs(head.confirmedAt)},
                       {u"list"_s, head.isList},
                       {u"kept"_s, head.isKept}};
    insertInto(object, head);
    if (head.total)
        object.insert(u"total"_s, *head.total);
    appendObject(text, object);
}

void appendLine(QByteArray &text, const PlannedRow &row)
{
    text += rowStart;
    text += QByteArray::number(row.number);
    text += ",\"id\":";
    appendItem(text, row.row.id);
    text += ",\"item\":";
    appendItem(text, row.row.item);
    text += "}\n";
}

void appendLine(QByteArray &text, const BatchBegun &begun)
{
    text += "{\"begun\":" + QByteArray::number(begun.end) + "}\n";
}

void appendLine(QByteArray &text, const RemovalEnd &end)
{
    appendObject(text,
                 {{u"end"_s, toEpochMs(end.at)},
                  {u"removed"_s, end.tally.done},
                  {u"changed"_s, end.tally.changed},
                  {u"gone"_s, end.tally.gone},
                  {u"failed"_s, end.tally.failed},
                  {u"unknown"_s, end.tally.unknown}});
}

void appendLines(QByteArray &text, const std::vector<SettledRow> &rows)
{
    for (std::size_t first = 0; first < rows.size();) {
        text += "{\"from\":" + QByteArray::number(rows.at(first).number) + ",\"outcomes\":\"";
        std::size_t next = first;
        do {
            text += codeOf(rows.at(next).result.outcome);
            ++next;
        } while (next < rows.size() && rows.at(next).number == rows.at(next - 1).number + 1);
        text += "\"}\n";
        first = next;
    }
    for (const SettledRow &row : rows) {
        if (!row.result.says.isEmpty() || !row.result.differences.empty())
            appendObject(text, detailOf(row));
    }
}

RemovalLine parseLine(const QByteArray &line)
{
    const auto parsed = parseStrictJson(line);
    if (const auto *problem = std::get_if<QString>(&parsed))
        return LineDamage{*problem};
    Problems problems;
    JsonReader reader(std::get<QJsonObject>(parsed), u"$"_s, &problems);
    RemovalLine read = readLine(reader);
    if (!problems.empty())
        return LineDamage{problems.front().path + u' ' + problems.front().message};
    return read;
}

std::optional<qint64> rowNumberIn(const QByteArray &line)
{
    if (!line.startsWith(rowStart))
        return std::nullopt;
    const qsizetype end = line.indexOf(',', rowStart.size());
    bool isNumber = false;
    const qint64 number = line.mid(rowStart.size(), std::max<qsizetype>(0, end - rowStart.size()))
                              .toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace onecake
