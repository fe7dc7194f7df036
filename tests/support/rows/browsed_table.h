// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table in a SQLite file as the browser shows it.
#pragma once

#include "core/inspect/browse/sqlite/sqlite_browser.h"
#include "tests/support/await.h"
#include "tests/support/store_file.h"
#include "tests/support/store_fixture.h"

namespace onecake::test {

// Ten thousand keys. Every seventh has no lease, and the statuses come in turn.
inline constexpr int manyRows = 10'000;

inline const QString manySql = QStringLiteral(
    "CREATE TABLE keys (key TEXT PRIMARY KEY, status TEXT, lease INTEGER, note);"
    "CREATE INDEX by_status ON keys (status, lease);"
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
    "INSERT INTO keys SELECT printf('k%05d', (i * 7919) % 10007), "
    "CASE i % 3 WHEN 0 THEN 'done' WHEN 1 THEN 'open' ELSE 'failed' END, "
    "CASE i % 7 WHEN 0 THEN NULL ELSE (i * 31) % 500 END, 'Note ' || i FROM n");

// Keys that are numbered, as ours are.
inline const QString oursSql = QStringLiteral(
    "CREATE TABLE keys (id INTEGER PRIMARY KEY, scope TEXT, key TEXT, status TEXT, lease INTEGER, "
    "result BLOB, UNIQUE (scope, key));"
    "INSERT INTO keys VALUES (1, 'order', 'a', 'open', 5, NULL), (2, 'order', 'b', 'done', NULL, "
    "x'00ff'), (3, 'order', 'c', 'done', 2.0, CAST(x'ff' AS TEXT))");

inline const QString keysSql =
    QStringLiteral("CREATE TABLE keys (key TEXT PRIMARY KEY, v);"
                   "INSERT INTO keys VALUES ('a', 1), ('b', 2), ('c', 3);");

inline AttributeValue textValue(const QString &text)
{
    return AttributeValue::ofText(text);
}

inline AttributeValue numberValue(const QString &number)
{
    return AttributeValue(AttributeValue::Content(NumberText{number}));
}

inline AttributeValue bytesValue(const QByteArray &bytes)
{
    return AttributeValue(AttributeValue::Content(bytes));
}

inline Item rowid(qint64 number)
{
    return Item{{QStringLiteral("rowid"), AttributeValue::ofInteger(number)}};
}

inline std::unique_ptr<SqliteBrowser> openTable(const QString &file, const QString &table,
                                                bool isReadOnly = false)
{
    return must(await(SqliteBrowser::open({file, table, isReadOnly})));
}

inline QString refusalOf(const QString &file, const QString &table)
{
    const auto browser = await(SqliteBrowser::open({file, table, true}));
    return browser ? QStringLiteral("opened") : sentence(browser.error());
}

inline RowPage pageOf(KeyBrowser &browser, const PageRequest &request = {})
{
    return must(await(browser.page(request)));
}

// All of them, page after page; `between` is called after each.
inline std::vector<StoredRow> allRows(
    KeyBrowser &browser, PageRequest request, const std::function<void()> &between = [] {})
{
    std::vector<StoredRow> rows;
    while (true) {
        RowPage page = pageOf(browser, request);
        if (static_cast<int>(page.rows.size()) > request.rowsMax)
            qFatal("a page has more rows than were asked for");
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(rows));
        if (!page.next)
            return rows;
        request.after = page.next;
        between();
    }
}

// The attribute of each row as text; "-" where there is none.
inline QStringList column(const std::vector<StoredRow> &rows, const QString &attribute)
{
    QStringList texts;
    for (const StoredRow &row : rows) {
        const AttributeValue value = row.item.value(attribute);
        const auto *number = std::get_if<NumberText>(&value.content());
        const QString text =
            number != nullptr ? number->text : value.text().value_or(QStringLiteral("-"));
        texts.append(text);
    }
    return texts;
}

inline RowFilter filterOf(const QString &attribute, ClauseKind kind,
                          const std::vector<AttributeValue> &values = {})
{
    RowFilter filter;
    filter.all.push_back({FilterClause{attribute, kind, values}});
    return filter;
}

} // namespace onecake::test
