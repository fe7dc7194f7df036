// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the inspector does with a table of 100,000 records in an emulator of DynamoDB, in turns with
// the least that Node can do over the same emulator: reading all of it, looking for what is rare,
// and removing records, each kept in the trash before and removed only if it is what was read. And
// what a person waits for, in turns with dynamodb-admin.
// usage: bench_dynamo_browsing [ROUNDS]

#include "core/base/random.h"
#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/changes/purge/purge_job.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/matching/query_filter.h"
#include "tests/bench/dynamo_work.h"
#include "tests/bench/measure.h"
#include "tests/bench/node_peer.h"
#include "tests/bench/resident.h"
#include "tests/support/await.h"
#include "tests/support/store_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int items = 100'000;
constexpr int purged = 5000;
constexpr int callsAtOnce = 32;

OpenedTable tableIn(const StoreUrl &store)
{
    TableChoice choice;
    choice.layoutId = u"onecake-dynamodb"_s;
    return must(await(openTable(store, choice, StoreServices::ofThisProcess())));
}

double perSecond(qint64 count, const QElapsedTimer &timer)
{
    return static_cast<double>(count) * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

// Items looked at a second, until there are no more.
double readAll(const OpenedTable &table, const QString &line, qint64 rowsExpected)
{
    QElapsedTimer timer;
    timer.start();
    PageRequest request;
    request.filter = filterFor(parseQuery(line).query, table.reader, SystemClock().now());
    request.rowsMax = 1000;
    request.itemsReadMax = 2LL * items;
    request.isReadOn = true;
    qint64 rows = 0;
    qint64 read = 0;
    do {
        PageRequest next = request;
        const RowPage page = must(await(table.browser->page(std::move(next))));
        rows += static_cast<qint64>(page.rows.size());
        read += page.cost.itemsRead;
        request.after = page.next;
    } while (request.after);
    if (rows != rowsExpected || read < items)
        qFatal("%lld rows of %lld items were read", rows, read);
    return perSecond(read, timer);
}

std::vector<StoredRow> allRows(const OpenedTable &table)
{
    std::vector<StoredRow> rows;
    PageRequest request;
    request.rowsMax = purged;
    do {
        PageRequest next = request;
        RowPage page = must(await(table.browser->page(std::move(next))));
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(rows));
        request.after = page.next;
    } while (request.after);
    return rows;
}

double purge(const StoreUrl &store, DynamoLink *link)
{
    bench::Puts puts(link);
    bench::rateOfCount(puts, callsAtOnce, 0, purged);
    const OpenedTable table = tableIn(store);
    const QTemporaryDir trash;
    const auto clock = std::make_shared<SystemClock>();
    PurgeRequest order;
    order.store = textOf(store);
    order.confirmedAt = clock->now();
    order.reader = std::make_shared<const RecordReader>(table.reader);
    order.rows = allRows(table);
    const WritePermit permit = must(WritePermit::of(table.browser, {}));
    QElapsedTimer timer;
    timer.start();
    const auto job = purgeJob(permit, Trash(trash.path()), {clock, freshSeed()}, std::move(order));
    const JobSummary summary = await(job->run());
    const double rate = perSecond(purged, timer);
    if (summary.tally.done != purged)
        qFatal("%lld were removed", summary.tally.done);
    return rate;
}

// Pages a second, for whoever looks at the first one.
double firstPages(const OpenedTable &table)
{
    constexpr int pages = 50;
    QElapsedTimer timer;
    timer.start();
    for (int page = 0; page < pages; ++page) {
        if (must(await(table.browser->page({}))).rows.empty())
            qFatal("the first page is empty");
    }
    return perSecond(pages, timer);
}

// From nothing to the first rows: the table's description and its layout, too.
double firstOpenings(const StoreUrl &store)
{
    constexpr int openings = 20;
    QElapsedTimer timer;
    timer.start();
    for (int opening = 0; opening < openings; ++opening) {
        const OpenedTable table = tableIn(store);
        must(await(table.browser->page({})));
    }
    return perSecond(openings, timer);
}

template<typename Ours>
void compareInTurns(int rounds, const char *what, Ours ours, const bench::NodeWork &peer,
                    const DynamoPlace &place, double bar = 0.9)
{
    std::vector<double> rates;
    std::vector<double> peers;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        rates.push_back(ours());
        peers.push_back(bench::rateOf(peer, place));
        ratios.push_back(rates.back() / peers.back());
    }
    bench::report(what, {bench::medianOf(rates), bench::medianOf(peers), bench::medianOf(ratios)},
                  bar);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = QCoreApplication::arguments().value(1, u"3"_s).toInt();
    const StoreUrl store = must(parseStoreUrl(newTableUrl()));
    const auto link = must(DynamoLink::to(store.dynamo, StoreServices::ofThisProcess()));
    bench::Fill fill(link.get());
    bench::rateOfCount(fill, bench::Scans::segments, 0, items / bench::itemsOfBatch);
    const OpenedTable table = tableIn(store);
    compareInTurns(
        rounds, "all 100,000, items read", [&] { return readAll(table, {}, items); },
        {u"raw"_s, u"scan"_s, bench::Scans::segments, 1, {}}, store.dynamo);
    compareInTurns(
        rounds, "status:completed, of which there is none, items read",
        [&] { return readAll(table, u"status:completed"_s, 0); },
        {u"raw"_s, u"filter"_s, bench::Scans::segments, 1, {}}, store.dynamo);
    const StoreUrl other = must(parseStoreUrl(newTableUrl()));
    const auto otherLink = must(DynamoLink::to(other.dynamo, StoreServices::ofThisProcess()));
    const auto ours = [&] {
        return purge(other, otherLink.get());
    };
    compareInTurns(rounds, "purge of 5,000 with trash, against the same conditions", ours,
                   {u"raw"_s, u"purge"_s, callsAtOnce, 1, purged}, other.dynamo);
    compareInTurns(rounds, "  against a condition on one attribute", ours,
                   {u"raw"_s, u"delete"_s, callsAtOnce, 1, purged}, other.dynamo);
    constexpr double openingBar = 1000.0 / 150; // a second
    bench::report("open, first page of 200", firstOpenings(store), openingBar);
    compareInTurns(
        rounds, "first page of 200, against 25 of dynamodb-admin",
        [&] { return firstPages(table); }, {u"admin"_s, u"page"_s, 1, 2, {}}, store.dynamo, 1);
    compareInTurns(
        rounds, "whole tables searched, against dynamodb-admin",
        [&] { return readAll(table, u"status:completed"_s, 0) / items; },
        {u"admin"_s, u"filter"_s, 1, 1, {}}, store.dynamo, 1);
    std::printf("  resident at the end %.1f MiB\n", bench::residentMiB());
    return 0;
}
