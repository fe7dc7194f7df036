// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The inspector over SQLite files of 1,000,000 and 10,000,000 records, from openTable() to the
// rows, beside the same questions as plain SQL over the C interface. Bars that are missed are
// marked.
// usage: bench_browsing [KEYS [open|scroll|filters|words|interrupt|purge|without-undo|stall
// [FOLDER]]] The files are made in FOLDER, or in $XDG_CACHE_HOME, and kept there.

#include "tests/bench/browsing/browsing_parts.h"
#include "tests/bench/browsing/mixed_store.h"
#include "tests/bench/browsing/raw_browsing.h"
#include "tests/bench/figures.h"
#include "tests/bench/resident.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace onecake;
using namespace onecake::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

void open(const QString &file)
{
    constexpr double bar = 150;
    const Figure figure{
        .what = u"open, first page of 200 rows"_s, .barMs = bar, .peer = u"SELECT * LIMIT 200"_s};
    print(compareTimes(
        figure, rounds,
        [&file] {
            const OpenedTable table = openTable(file);
            if (pageOf(table, {.rowsMax = rowsOfPage}).rows.size() != rowsOfPage)
                qFatal("the first page is not full");
        },
        [&file] { RawBrowsing(file).readPage(u"1"_s, rowsOfPage); }));
}

void scroll(const QString &file)
{
    constexpr double bar = 20;
    const OpenedTable table = openTable(file);
    std::vector<double> times;
    PageRequest request{.rowsMax = rowsOfPage};
    qint64 rows = 0;
    constexpr std::size_t settledAfter = 100; // pages
    double settled = 0;
    double highest = 0;
    do {
        RowPage page;
        times.push_back(millisecondsOf([&] { page = pageOf(table, request); }));
        rows += static_cast<qint64>(page.rows.size());
        request.after = std::move(page.next);
        if (times.size() == settledAfter)
            settled = residentMiB();
        highest = std::max(highest, residentMiB());
    } while (request.after);
    print({.what = u"scroll through %1 rows, a page: median"_s.arg(rows), .ms = medianOf(times)});
    print({.what = u"  99th percentile"_s, .ms = quantileOf(times, 0.99), .barMs = bar});
    print({.what = u"  the slowest"_s, .ms = quantileOf(times, 1)});
    std::printf("  resident memory: %.1f MiB after %zu pages, %.1f MiB at the highest\n", settled,
                settledAfter, highest);
}

struct FilterCase {
    QString query;
    QString where; // the same in SQL
    bool hasBar = true;
};

std::vector<FilterCase> filterCases(qint64 count)
{
    const QString key = mixedKey(count / 3);
    const QString scope = mixedScope(count / 3);
    const qint64 now = toEpochMs(mixedNow);
    const QString isAlive = u" AND expires_at > %1"_s.arg(now);
    const qint64 minute = toEpochMs(mixedNow + 120h);
    return {
        {u"key:"_s + key, u"key = '%1'"_s.arg(key)},
        {u"key:%1*"_s.arg(key.left(4)), u"key GLOB '%1*'"_s.arg(key.left(4))},
        {u"scope:%1 key:%2"_s.arg(scope, key), u"scope = '%1' AND key = '%2'"_s.arg(scope, key)},
        {u"scope:cake-shop/customer-77/*"_s, u"scope GLOB 'cake-shop/customer-77/*'"_s},
        {u"status:stuck"_s, u"status = 'in-progress' AND lease_until <= %1"_s.arg(now) + isAlive},
        {u"status:in-progress"_s,
         u"status = 'in-progress' AND lease_until > %1"_s.arg(now) + isAlive},
        {u"status:failed"_s, u"status = 'failed'"_s + isAlive},
        {u"status:completed"_s, u"status = 'completed'"_s + isAlive},
        {u"status:expired"_s, u"expires_at <= %1"_s.arg(now)},
        {u"expires<1h"_s, u"expires_at BETWEEN %1 AND %2"_s.arg(now).arg(now + 3'600'000)},
        {u"expires:2026-11-25T10:00Z"_s,
         u"expires_at >= %1 AND expires_at < %2"_s.arg(minute).arg(minute + 60'000)},
        {u"status:failed expires<1d"_s,
         u"status = 'failed' AND expires_at BETWEEN %1 AND %2"_s.arg(now).arg(now + 86'400'000)},
        {u"created:2026-11-05T10:00Z"_s,
         u"created_at >= %1 AND created_at < %2"_s.arg(minute - 20LL * 86'400'000)
             .arg(minute - 20LL * 86'400'000 + 60'000),
         false},
        {u"replays>6"_s, u"replays > 6"_s, false},
    };
}

void filters(const QString &file, qint64 count)
{
    constexpr double bar = 50;
    constexpr int filterRounds = 3;
    const OpenedTable table = openTable(file);
    RawBrowsing peer(file);
    for (const FilterCase &each : filterCases(count)) {
        const RowFilter filter = filterOf(table, each.query);
        std::vector<double> firstRows;
        std::size_t rows = 0;
        Figure figure{.what = each.query, .peer = u"SQL"_s};
        if (each.hasBar)
            figure.barMs = bar;
        figure = compareTimes(
            figure, filterRounds,
            [&] {
                const FirstPage first = readFirstPage(table, filter);
                firstRows.push_back(first.firstRowsMs);
                rows = first.rows;
            },
            [&] { peer.readPage(each.where, rowsOfPage); });
        figure.what = u"%1: %2 rows"_s.arg(each.query.left(36)).arg(rows);
        figure.peer = u"first rows %1 ms;  SQL"_s.arg(medianOf(firstRows), 0, 'f', 1);
        print(figure);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"onecake"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"write")
        return writeUntilTold(arguments.value(2));
    const qint64 count = arguments.value(1, u"1000000"_s).toLongLong();
    const QString only = arguments.value(2);
    const QString folder =
        arguments.value(3,
                        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                            + u"/onecake-bench"_s);
    const QString file = mixedStore(folder, count);
    std::printf("%s\n", qPrintable(file));
    const auto isAsked = [&only](const QString &part) {
        return only.isEmpty() || only == part;
    };
    if (isAsked(u"open"_s))
        open(file);
    if (isAsked(u"scroll"_s))
        scroll(file);
    if (isAsked(u"filters"_s))
        filters(file, count);
    if (isAsked(u"words"_s))
        compareWords(file);
    if (isAsked(u"interrupt"_s))
        measureInterruptions(file);
    if (isAsked(u"purge"_s))
        comparePurges(file);
    if (isAsked(u"without-undo"_s))
        comparePurgesWithoutUndo(file);
    if (isAsked(u"stall"_s))
        compareStalls(file);
    return 0;
}
