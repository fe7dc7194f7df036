// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/bench/browsing/browsing_parts.h"

#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/matching/query_filter.h"
#include "tests/bench/browsing/mixed_store.h"
#include "tests/bench/browsing/raw_browsing.h"
#include "tests/bench/figures.h"
#include "tests/support/await.h"
#include "tests/support/store_fixture.h"

#include <QTimer>

using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace onecake::bench {

namespace {} // namespace

OpenedTable openTable(const QString &file)
{
    const StoreUrl url = must(parseStoreUrl(u"sqlite:"_s + file));
    return must(await(openTable(url, {}, StoreServices::ofThisProcess())));
}

RowFilter filterOf(const OpenedTable &table, const QString &line)
{
    const ParsedQuery parsed = parseQuery(line, QTimeZone::utc());
    if (!parsed.problems.empty())
        qFatal("%s: %s", qPrintable(line), qPrintable(sentence(parsed.problems.front())));
    return filterFor(parsed.query, table.reader, mixedNow);
}

RowPage pageOf(const OpenedTable &table, PageRequest request)
{
    return must(await(table.browser->page(std::move(request)), longest));
}

FirstPage readFirstPage(const OpenedTable &table, const RowFilter &filter)
{
    FirstPage first;
    Stopwatch watch;
    PageRequest request{.filter = filter, .rowsMax = rowsOfPage};
    do {
        request.rowsMax = rowsOfPage - static_cast<int>(first.rows);
        first.fullMs += millisecondsOf([&] {
            RowPage page = pageOf(table, request);
            first.rows += page.rows.size();
            request.after = std::move(page.next);
        });
        if (first.firstRowsMs == 0 && first.rows > 0)
            first.firstRowsMs = first.fullMs;
    } while (request.after && first.rows < rowsOfPage);
    return first;
}

} // namespace onecake::bench
