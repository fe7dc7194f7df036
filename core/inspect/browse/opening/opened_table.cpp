// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/opening/opened_table.h"

#include "core/base/log.h"
#include "core/base/result.h"
#include "core/base/text/shown_text.h"
#include "core/inspect/browse/dynamodb/dynamo_browser.h"
#include "core/inspect/browse/sqlite/sqlite_browser.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int sampleSize = 12;

struct Candidate {
    std::unique_ptr<KeyBrowser> browser;
    std::vector<Item> samples;
    Detection detection;

    [[nodiscard]] int score() const
    {
        return detection.candidates.empty() ? -1 : detection.candidates.front().score;
    }
};

QCoro::Task<Result<std::unique_ptr<KeyBrowser>>> openBrowser(StoreUrl store, QString table,
                                                             StoreServices services)
{
    if (store.kind == StoreKind::DynamoDb) {
        Result<std::unique_ptr<KeyBrowser>> browser =
            co_await DynamoBrowser::open(std::move(store.dynamo), std::move(services));
        co_return browser;
    }
    SqliteBrowserTerms terms{store.file, std::move(table), store.isReadOnly()};
    Result<std::unique_ptr<SqliteBrowser>> browser = co_await SqliteBrowser::open(std::move(terms));
    if (!browser)
        co_return browser.error();
    co_return std::unique_ptr<KeyBrowser>(*std::move(browser));
}

QCoro::Task<Result<Candidate>> tryTable(StoreUrl store, QString table, StoreServices services,
                                        const LayoutCatalog *catalog)
{
    Result<std::unique_ptr<KeyBrowser>> browser =
        co_await openBrowser(std::move(store), std::move(table), std::move(services));
    if (!browser)
        co_return browser.error();
    PageRequest request{.rowsMax = sampleSize};
    const Result<RowPage> page = co_await (*browser)->page(std::move(request));
    if (!page)
        co_return page.error();
    Candidate candidate{*std::move(browser), {}, {}};
    for (const StoredRow &row : page->rows)
        candidate.samples.push_back(row.item);
    candidate.detection = detectLayout(*catalog, candidate.browser->shape(), candidate.samples);
    co_return candidate;
}

// The tables that may be the one.
QCoro::Task<Result<QStringList>> tablesToTry(StoreUrl store, QString chosen)
{
    if (store.kind == StoreKind::DynamoDb)
        co_return QStringList{store.dynamo.table};
    if (store.kind == StoreKind::Memory)
        co_return Error{ErrorCode::InvalidInput,
                        u"memory:"_s,
                        u"what is in memory ends with the program that put it there, expected "
                        "sqlite:FILE or dynamodb:TABLE"_s,
                        {}};
    if (!chosen.isEmpty())
        co_return QStringList{chosen};
    Result<QStringList> tables = co_await listSqliteTables(store.file);
    if (tables && tables->isEmpty())
        co_return Error{ErrorCode::StoreUnusable, store.file, u"there is no table in it"_s,
                        u"Name another file"_s};
    co_return tables;
}

QString namesInWords(const QStringList &tables)
{
    constexpr qsizetype namedMax = 20;
    const QString names = tables.first(std::min(tables.size(), namedMax)).join(u", "_s);
    return tables.size() <= namedMax ? names
                                     : u"%1 and %2 more"_s.arg(names).arg(tables.size() - namedMax);
}

// The table of a file that looks most like one of records; the first one where none does.
QCoro::Task<Result<QString>> likeliestTable(QString file, QStringList tables,
                                            const LayoutCatalog *catalog)
{
    if (tables.size() == 1)
        co_return tables.front();
    QString best;
    int bestScore = 0;
    const auto see = [&](const TableShape &shape, const std::vector<Item> &samples) {
        const Detection detection = detectLayout(*catalog, shape, samples);
        const int score = detection.candidates.empty() ? -1 : detection.candidates.front().score;
        if (!best.isEmpty() && score <= bestScore)
            return;
        best = shape.table;
        bestScore = score;
    };
    const Result<void> seen =
        co_await seeSqliteTables(std::move(file), std::move(tables), sampleSize, see);
    if (!seen)
        co_return seen.error();
    co_return best;
}

Error unrecognised(const StoreUrl &store, const QStringList &tables, const QString &why)
{
    const QString where = store.kind == StoreKind::DynamoDb
        ? u"table "_s + store.dynamo.table
        : store.file + u": "_s + namesInWords(tables);
    return {ErrorCode::InvalidInput, where, why,
            u"Name the layout, or say with a mapping which field stands where"_s};
}

QCoro::Task<Result<Candidate>> bestTable(StoreUrl store, TableChoice choice, StoreServices services,
                                         const LayoutCatalog *catalog)
{
    const Result<QStringList> tables = co_await tablesToTry(store, choice.table);
    if (!tables)
        co_return tables.error();
    const Result<QString> table = co_await likeliestTable(store.file, *tables, catalog);
    if (!table)
        co_return table.error();
    Result<Candidate> best = co_await tryTable(store, *table, std::move(services), catalog);
    if (!best)
        co_return best.error();
    const bool isChosen = !choice.layoutId.isEmpty() || choice.mapping;
    if (best->score() < 0 && !isChosen)
        co_return unrecognised(store, *tables, best->detection.nothing);
    if (best->score() < 0 && tables->size() > 1)
        co_return Error{
            ErrorCode::InvalidInput, store.file,
            u"it has several tables, and none is recognised: %1"_s.arg(namesInWords(*tables)),
            u"Name the table"_s};
    co_return std::move(*best);
}

struct Reading {
    RecordReader reader;
    QStringList reasons;
};

Result<Reading> readingOf(const TableChoice &choice, const Candidate &table,
                          const LayoutCatalog &catalog)
{
    if (choice.mapping) {
        auto layout = catalog.layoutFor(table.browser->shape().kind, *choice.mapping);
        if (!layout)
            return layout.error();
        return Reading{RecordReader(*layout, choice.mapping->fields), {u"It was chosen."_s}};
    }
    const auto &candidates = table.detection.candidates;
    if (choice.layoutId.isEmpty())
        return Reading{RecordReader(candidates.front().layout, candidates.front().fields),
                       candidates.front().reasons};
    auto layout = catalog.find(choice.layoutId);
    if (!layout)
        return layout.error();
    for (const LayoutCandidate &candidate : candidates) {
        if (candidate.layout == *layout)
            return Reading{RecordReader(*layout, candidate.fields),
                           QStringList{u"It was chosen."_s} + candidate.reasons};
    }
    return Reading{RecordReader(*layout), {u"It was chosen; nothing else speaks for it."_s}};
}

} // namespace

bool mayHave(const OpenedTable &table, RowField field)
{
    const TableShape &shape = table.browser->shape();
    const QStringList named = attributesOf(table.reader.fields(), field);
    return std::any_of(named.begin(), named.end(), [&shape](const QString &attribute) {
        return shape.kind == LayoutKind::DynamoDb || shape.columns.contains(attribute);
    });
}

QCoro::Task<Result<OpenedTable>> openTable(StoreUrl store, TableChoice choice,
                                           StoreServices services)
{
    const Result<LayoutCatalog> catalog = LayoutCatalog::load();
    if (!catalog)
        co_return catalog.error();
    Result<Candidate> best = co_await bestTable(store, choice, std::move(services), &*catalog);
    if (!best) {
        qCInfo(logs::inspect).noquote() << "could not look into" << textOf(store) << "because of"
                                        << codeWordOf(best.error().code);
        co_return best.error();
    }
    Result<Reading> reading = readingOf(choice, *best, *catalog);
    if (!reading)
        co_return reading.error();
    if (const QStringList &leftOut = best->browser->shape().leftOut; !leftOut.isEmpty())
        reading->reasons.append(
            u"Not read, because the file has it computed by what may take any time: %1."_s.arg(
                spelledOut(leftOut.join(u", "_s))));
    qCInfo(logs::inspect).noquote()
        << "looks into" << textOf(store) << "with the layout" << reading->reader.layout().id;
    co_return OpenedTable{std::move(store), std::move(best->browser), std::move(reading->reader),
                          std::move(reading->reasons)};
}

} // namespace onecake
