// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/bench/browsing/browsing_parts.h"
#include "tests/bench/browsing/raw_browsing.h"
#include "tests/bench/figures.h"
#include "tests/support/await.h"
#include "tests/support/store_fixture.h"

#include <QTimer>

using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace onecake::bench {

namespace {

qint64 readAll(const OpenedTable &table, const RowFilter &filter)
{
    PageRequest request{.filter = filter, .rowsMax = rowsOfPage};
    qint64 rows = 0;
    do {
        RowPage page = pageOf(table, request);
        rows += static_cast<qint64>(page.rows.size());
        request.after = std::move(page.next);
    } while (request.after);
    return rows;
}

// From the wish to the answer.
template<typename Begin>
double interruptionOf(Begin begin, int afterMs)
{
    const auto interrupt = std::make_shared<std::atomic<bool>>(false);
    Stopwatch watch;
    QTimer::singleShot(afterMs, [&] {
        watch.start();
        interrupt->store(true);
    });
    begin(interrupt);
    if (!*interrupt)
        qFatal("it ended before it was interrupted");
    watch.stop();
    constexpr double perSecond = 1000;
    return watch.seconds() * perSecond;
}

} // namespace

void compareWords(const QString &file)
{
    constexpr double barRatio = 1.3;
    constexpr int wordRounds = 3;
    const OpenedTable table = openTable(file);
    RawBrowsing peer(file);
    for (const QString &word : {u"carrot"_s, u"marzipan"_s, u"nowhere"_s}) {
        const RowFilter filter = filterOf(table, u'"' + word + u'"');
        const QString where = rawWord(word);
        qint64 found = 0;
        print(compareTimes(
            {.what = u"count \"%1\""_s.arg(word), .peer = u"LIKE"_s, .barRatio = barRatio},
            wordRounds,
            [&] { found = must(await(table.browser->count(filter, {}), longest)).count; },
            [&] {
                if (const qint64 rows = peer.count(where); rows != found)
                    qFatal("found %lld, expected %lld", found, rows);
            }));
        print(compareTimes(
            {.what = u"read all rows with \"%1\""_s.arg(word),
             .peer = u"LIKE"_s,
             .barRatio = barRatio},
            wordRounds, [&] { found = readAll(table, filter); },
            [&] {
                if (const qint64 rows = peer.readAll(where); rows != found)
                    qFatal("found %lld, expected %lld", found, rows);
            }));
        if (found == 0)
            continue;
        const FirstPage first = readFirstPage(table, filter);
        print({.what = u"first rows with \"%1\""_s.arg(word), .ms = first.firstRowsMs});
    }
}

void measureInterruptions(const QString &file)
{
    constexpr double bar = 50;
    constexpr int attempts = 20;
    constexpr int stepMs = 7;
    const OpenedTable table = openTable(file);
    const RowFilter filter = filterOf(table, u"\"nowhere\""_s);
    std::vector<double> pages;
    std::vector<double> counts;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        pages.push_back(interruptionOf(
            [&](const Interrupt &interrupt) {
                PageRequest request{.filter = filter, .interrupt = interrupt};
                do
                    request.after = pageOf(table, request).next;
                while (request.after && !*interrupt);
            },
            attempt * stepMs));
        counts.push_back(interruptionOf(
            [&](const Interrupt &interrupt) {
                must(await(table.browser->count(filter, interrupt), longest));
            },
            attempt * stepMs));
    }
    print({.what = u"interrupt a search: the slowest of %1"_s.arg(attempts),
           .ms = quantileOf(pages, 1),
           .barMs = bar});
    print({.what = u"interrupt a count: the slowest of %1"_s.arg(attempts),
           .ms = quantileOf(counts, 1),
           .barMs = bar});
}

} // namespace onecake::bench
