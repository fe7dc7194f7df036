// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/opening/table_check.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/opening/opened_table.h"
#include "core/store/dynamodb/tables/dynamo_tables.h"
#include "core/store/dynamodb/tables/table_description.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString timeToLiveRow = u"time to live"_s;

ReportRow timeToLiveRowOf(const TableAnswer<TimeToLive> &answer, const Layout &layout,
                          const FieldMapping &fields)
{
    const auto *failure = std::get_if<DynamoFailure>(&answer);
    if (failure != nullptr && failure->kind == DynamoFailureKind::UnknownOperation)
        return {timeToLiveRow, ReportState::Warning,
                tr("the endpoint has none: expired records stay until they are purged")};
    if (failure != nullptr) {
        ReportRow row{timeToLiveRow, ReportState::Unknown, sentenceInReport(failure->error)};
        row.isIncidental = failure->kind == DynamoFailureKind::AccessDenied;
        return row;
    }
    const auto &found = std::get<TimeToLive>(answer);
    const bool isOff =
        found.state == TimeToLiveState::Off || found.state == TimeToLiveState::TurningOff;
    const auto expiry = fields.times.constFind(RowField::Expiry);
    if (expiry == fields.times.constEnd())
        return {timeToLiveRow, ReportState::Ok,
                tr("%1 stores no expiry, so that its records stay until they are purged")
                    .arg(layout.title)};
    const QString attribute = spelledOut(expiry->attribute);
    if (expiry->unit == TimeUnit::Milliseconds || expiry->unit == TimeUnit::Iso)
        return {
            timeToLiveRow, ReportState::Warning,
            tr("of no use here: %1 is not in seconds, which is all that DynamoDB understands, so "
               "that expired records stay and cost until they are purged")
                .arg(attribute)};
    if (isOff)
        return {
            timeToLiveRow, ReportState::Warning,
            tr("off, so that the expired records of %1 stay and cost until they are purged; turn "
               "it on for the attribute %2")
                .arg(layout.title, attribute)};
    if (found.attribute != expiry->attribute)
        return {timeToLiveRow, ReportState::Warning,
                tr("on, but by \"%1\", expected \"%2\": expired records stay and cost, or go too "
                   "early")
                    .arg(spelledOut(found.attribute), attribute)};
    return {timeToLiveRow, ReportState::Ok, tr("on, by ") + attribute};
}

// Without its records nobody knows whose the table is.
ReportRow unreadRow(const Error &error)
{
    return {u"read"_s, ReportState::Unknown,
            tr("its records cannot be read, so that it is not known which library they are of: ")
                + sentenceInReport(error)};
}

ReportRow readRow(const OpenedTable &table)
{
    return {u"read"_s, ReportState::Ok,
            tr("its records can be read, and are those of %1: %2")
                .arg(table.layout().title, table.reasons.join(u' '))};
}

} // namespace

QCoro::Task<StoreReport> checkAnyTable(DynamoLink *link, StoreServices services)
{
    StoreReport report = co_await checkTable(link);
    const auto keys = std::find_if(report.rows.begin(), report.rows.end(), [](const auto &row) {
        return row.what == u"key schema" && row.state == ReportState::Missing;
    });
    if (keys == report.rows.end())
        co_return report;
    StoreUrl store{StoreKind::DynamoDb, {}, false, link->place()};
    const Result<OpenedTable> table =
        co_await openTable(std::move(store), TableChoice(), std::move(services));
    const QString key = keys->detail.section(u',', 0, 0);
    if (!table && table.error().code != ErrorCode::InvalidInput) {
        keys->detail = tr("%1; a story cannot be played in it").arg(key);
        report.rows.push_back(unreadRow(table.error()));
    }
    // Of a table that nobody knows there is nothing more to say than that it is not ours.
    if (!table || table->layout().id == customLayoutId)
        co_return report;
    const TableAnswer<TimeToLive> timeToLive = co_await describeTimeToLive(link);
    *keys = {
        u"key schema"_s, ReportState::Ok,
        tr("%1, as %2 has it; a story cannot be played in it").arg(key, table->layout().title)};
    report.rows.push_back(timeToLiveRowOf(timeToLive, table->layout(), table->reader.fields()));
    report.rows.push_back(readRow(*table));
    co_return report;
}

QCoro::Task<StoreReport> checkAnyFile(QString file, StoreReport report)
{
    const auto schema = std::find_if(report.rows.begin(), report.rows.end(), [](const auto &row) {
        return row.what == u"schema" && row.state == ReportState::Missing && !row.isMendedByMaking;
    });
    if (schema == report.rows.end())
        co_return report;
    StoreUrl store{StoreKind::Sqlite, std::move(file), false};
    StoreServices services = StoreServices::ofThisProcess();
    const Result<OpenedTable> table =
        co_await openTable(std::move(store), TableChoice(), std::move(services));
    // A broken file of OneCake's own stays what it is.
    if (!table || table->layout().id == customLayoutId
        || table->layout().id.startsWith(u"onecake"_s))
        co_return report;
    *schema = {u"schema"_s, ReportState::Ok,
               tr("table %1, as %2 has it; a story cannot be played in it")
                   .arg(spelledOut(table->browser->shape().table), table->layout().title)};
    report.rows.push_back(readRow(*table));
    co_return report;
}

} // namespace onecake
