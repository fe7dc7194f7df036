// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys_removal.h"

#include "app/keys_rows.h"
#include "core/base/random.h"
#include "core/base/shown_text.h"
#include "core/inspect/query_filter.h"
#include "core/inspect/removal/purge_job.h"
#include "core/inspect/removal/removal_preview.h"
#include "core/inspect/removal/restore_job.h"
#include "core/inspect/row_words.h"
#include "core/inspect/stored_time.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What matches, with what removing it means; the rows themselves only where they are few.
struct Wanted {
    RiskTally tally;
    std::vector<SeenRow> rows;
    bool isFew = true;
};

QCoro::Task<Result<Wanted>> look(const KeyTable *table, RowFilter filter, Instant now)
{
    constexpr std::size_t fewMax = 1000;
    Wanted wanted{RiskTally(std::make_shared<Layout>(table->layout()), now), {}, true};
    PageRequest request;
    request.filter = std::move(filter);
    do {
        PageRequest next = request;
        Result<RowPage> page = co_await table->browser->page(std::move(next));
        if (!page)
            co_return page.error();
        for (StoredRow &row : page->rows) {
            KeyRow read = table->reader.read(row.item);
            wanted.tally.add(row, read);
            if (wanted.rows.size() < fewMax)
                wanted.rows.push_back({std::move(row), std::move(read)});
            else
                wanted.isFew = false;
        }
        request.after = page->next;
    } while (request.after);
    co_return wanted;
}

void printPreview(const KeysRequest &request, const KeyTable &table, const Wanted &wanted,
                  Instant now)
{
    constexpr std::size_t shownMax = 20;
    printError(tableInWords(table));
    std::vector<KeyRow> shown;
    for (std::size_t place = 0; place < std::min(shownMax, wanted.rows.size()); ++place)
        shown.push_back(wanted.rows[place].read);
    printOut(rowsAsTable(shown, now));
    if (wanted.tally.count() > static_cast<qint64>(shown.size()))
        printOut(u"… and %1 more"_s.arg(wanted.tally.count() - static_cast<qint64>(shown.size())));
    printOut(u"\n%1 to remove:"_s.arg(wanted.tally.count()));
    for (const QString &line : riskLines(wanted.tally.risks()))
        printOut(u"  "_s + line);
    printOut(conditionOfMatching(request.queryText, table.browser->shape().kind, now));
}

QJsonObject toJson(const PurgeSummary &summary)
{
    const RemovalTally &tally = summary.progress.tally;
    return {{u"removal"_s, summary.removalId}, {u"finished"_s, summary.end == PurgeEnd::Finished},
            {u"removed"_s, tally.removed},     {u"changed"_s, tally.changed},
            {u"gone"_s, tally.gone},           {u"failed"_s, tally.failed},
            {u"unknown"_s, tally.unknown}};
}

QString inWords(const PurgeSummary &summary)
{
    const RemovalTally &tally = summary.progress.tally;
    QString words = u"%1 removed"_s.arg(tally.removed);
    const auto add = [&words](qint64 count, const QString &what) {
        if (count > 0)
            words += u", %1 %2"_s.arg(count).arg(what);
    };
    add(tally.changed, u"left alone because they changed meanwhile"_s);
    add(tally.gone, u"were gone already"_s);
    add(tally.failed, u"could not be removed"_s);
    add(tally.unknown, u"may have been removed"_s);
    add(summary.progress.newer, u"left alone because they are newer"_s);
    return words + u'.';
}

ExitCode deliver(const KeysRequest &request, const PurgeSummary &summary)
{
    if (request.asJson)
        printOut(QString::fromUtf8(QJsonDocument(toJson(summary)).toJson()));
    else
        printOut(inWords(summary));
    if (summary.progress.tally.removed > 0)
        printError(u"To take it back: onecake keys restore %1 --store '%2' --yes"_s.arg(
            summary.removalId, textOf(request.store)));
    if (summary.error)
        return refuse(*summary.error);
    const RemovalTally &tally = summary.progress.tally;
    return tally.failed + tally.unknown + tally.changed > 0 ? ExitCode::Broken : ExitCode::Holds;
}

QCoro::Task<ExitCode> removeWanted(const KeysRequest *request, KeyTable *table, RowFilter filter,
                                   Wanted wanted, Instant now)
{
    const Result<WritePermit> permit = WritePermit::of(table->browser.get(), {});
    if (!permit)
        co_return refuse(permit.error());
    PurgeOrder order;
    order.store = textOf(request->store);
    order.confirmedAt = now;
    order.reader = std::make_shared<const RecordReader>(table->reader);
    order.query = request->queryText;
    if (wanted.isFew) {
        for (SeenRow &row : wanted.rows)
            order.rows.push_back(std::move(row.stored));
    } else {
        order.filter = std::move(filter);
        order.total = wanted.tally.count();
    }
    SystemClock clock;
    PurgeJob job(*permit, Trash(userTrashFolder()), &clock, freshSeed(), std::move(order));
    const PurgeSummary summary = co_await job.run();
    co_return deliver(*request, summary);
}

QCoro::Task<ExitCode> removeMatching(const KeysRequest *request, KeyTable *table, Query query,
                                     Instant now)
{
    const RowFilter filter = filterFor(query, table->reader, now);
    Result<Wanted> wanted = co_await look(table, filter, now);
    if (!wanted)
        co_return refuse(wanted.error());
    if (wanted->tally.count() == 0) {
        printError(u"onecake: nothing matches, so there is nothing to remove"_s);
        co_return ExitCode::Broken;
    }
    if (!request->isConfirmed) {
        printPreview(*request, *table, *wanted, now);
        printError(u"Nothing was removed. To remove them, say it again with --yes"_s);
        co_return ExitCode::Holds;
    }
    const ExitCode code = co_await removeWanted(request, table, filter, *std::move(wanted), now);
    co_return code;
}

void printTrash(const Trash &trash)
{
    const std::vector<TrashEntry> entries = trash.entries();
    if (entries.empty())
        printError(u"Nothing was removed from this computer that could be put back."_s);
    for (const TrashEntry &entry : entries)
        printOut(u"%1  %2  %3  %4"_s.arg(entry.head.id, utcText(entry.head.confirmedAt),
                                         entry.head.store, sizeText(entry.bytes)));
}

} // namespace

QCoro::Task<ExitCode> purgeKeys(const KeysRequest *request, KeyTable *table, Instant now)
{
    if (request->query.terms.empty()) {
        const ExitCode code =
            refuse({ErrorCode::InvalidInput, u"keys purge"_s, u"no query says what may go"_s,
                    u"Say it with --query, such as --query status:expired"_s});
        co_return code;
    }
    const ExitCode code = co_await removeMatching(request, table, request->query, now);
    co_return code;
}

QCoro::Task<ExitCode> releaseKey(const KeysRequest *request, KeyTable *table, Instant now)
{
    Query query = request->query;
    query.terms.push_back(
        {false, TextTerm{QueryField::Key, {TextPattern::of(request->operands.front())}}});
    query.terms.push_back({false, StateTerm{{RowState::Stuck}}});
    const ExitCode code = co_await removeMatching(request, table, std::move(query), now);
    co_return code;
}

QCoro::Task<ExitCode> restoreKeys(const KeysRequest *request, KeyTable *table)
{
    const Trash trash(userTrashFolder());
    if (request->operands.isEmpty()) {
        printTrash(trash);
        co_return ExitCode::Holds;
    }
    const Result<WritePermit> permit = WritePermit::of(table->browser.get(), {});
    if (!permit)
        co_return refuse(permit.error());
    if (!request->isConfirmed) {
        printError(u"Nothing was put back. To do it, say it again with --yes"_s);
        co_return ExitCode::Holds;
    }
    SystemClock clock;
    RestoreOrder order;
    order.removalId = request->operands.front();
    order.store = textOf(request->store);
    RestoreJob job(*permit, trash, &clock, freshSeed(), std::move(order));
    const RestoreSummary summary = co_await job.run();
    if (summary.error)
        co_return refuse(*summary.error);
    const RestoreTally &tally = summary.progress.tally;
    printOut(u"%1 put back, %2 left alone because there is a record of their key now, %3 failed."_s
                 .arg(tally.restored)
                 .arg(tally.present)
                 .arg(tally.failed + tally.unknown));
    co_return tally.failed + tally.unknown > 0 ? ExitCode::Broken : ExitCode::Holds;
}

} // namespace onecake
