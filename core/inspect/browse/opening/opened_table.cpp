// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/opening/opened_table.h"

#include "core/base/log.h"
#include "core/base/result.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/dynamodb/dynamo_browser.h"
#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"
#include "core/inspect/browse/sqlite/sqlite_browser.h"
#include "core/inspect/records/stored_value.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int sampleSize = 12;

struct Candidate {
    std::unique_ptr<KeyBrowser> browser;
    TableShape shape;
    std::vector<Item> samples;
    Detection detection;
    MappingProposal proposal;
    bool isSuitable = false; // for what was chosen, or recognised

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
    const Instant now = services.clock->now();
    Result<std::unique_ptr<KeyBrowser>> browser =
        co_await openBrowser(std::move(store), std::move(table), std::move(services));
    if (!browser)
        co_return browser.error();
    PageRequest request{.rowsMax = sampleSize};
    const Result<RowPage> page = co_await (*browser)->page(std::move(request));
    if (!page)
        co_return page.error();
    Candidate candidate;
    candidate.browser = *std::move(browser);
    candidate.shape = candidate.browser->shape();
    for (const StoredRow &row : page->rows)
        candidate.samples.push_back(row.item);
    candidate.detection = detectLayout(*catalog, candidate.shape, candidate.samples);
    if (candidate.detection.candidates.empty())
        candidate.proposal = proposeMapping(candidate.shape, candidate.samples, now);
    co_return candidate;
}

QString namesInWords(const QStringList &names)
{
    constexpr qsizetype namedMax = 20;
    const QString named = names.first(std::min(names.size(), namedMax)).join(u", "_s);
    return names.size() <= namedMax ? named
                                    : tr("%1 and %2 more").arg(named).arg(names.size() - namedMax);
}

// The tables that may be the one.
QCoro::Task<Result<QStringList>> tablesToTry(StoreUrl store, QString chosen)
{
    if (store.kind == StoreKind::DynamoDb)
        co_return QStringList{store.dynamo.table};
    if (store.kind == StoreKind::Memory)
        co_return Error{ErrorCode::InvalidInput,
                        u"memory:"_s,
                        tr("a store in memory is gone when its program ends, expected "
                           "sqlite:FILE or dynamodb:TABLE"),
                        {}};
    if (!chosen.isEmpty())
        co_return QStringList{chosen};
    Result<QStringList> tables = co_await listSqliteTables(store.file);
    if (tables && tables->isEmpty())
        co_return Error{ErrorCode::StoreUnusable, store.file, tr("there is no table in it"),
                        tr("Name another file")};
    co_return tables;
}

// What a person chose narrows down which table is meant.
bool suits(const Candidate &candidate, const TableChoice &choice)
{
    if (choice.mapping) {
        const QStringList &columns = candidate.shape.columns;
        const auto isThere = [&columns](const QString &attribute) {
            return columns.contains(attribute) || columns.contains(attribute.section(u'.', 0, 0));
        };
        return candidate.shape.kind == LayoutKind::DynamoDb
            || (isThere(choice.mapping->fields.key)
                && isThere(choice.mapping->fields.status.attribute));
    }
    const auto &candidates = candidate.detection.candidates;
    return std::any_of(candidates.begin(), candidates.end(), [&choice](const auto &each) {
        return choice.layoutId.isEmpty() || each.layout->id == choice.layoutId;
    });
}

struct TriedTables {
    std::vector<Candidate> all; // the best first; it alone has a browser
    bool isClear = false; // the first is the one to open
    bool isOneSuitable = false;
};

bool isBetter(const Candidate &one, const Candidate &other)
{
    if (one.isSuitable != other.isSuitable)
        return one.isSuitable;
    if (one.score() != other.score())
        return one.score() > other.score();
    return one.proposal.score > other.proposal.score;
}

// Sees all of them by one connection, and opens the best alone.
QCoro::Task<Result<std::vector<Candidate>>> trySqliteTables(StoreUrl store, QStringList tables,
                                                            TableChoice choice,
                                                            StoreServices services,
                                                            const LayoutCatalog *catalog)
{
    std::vector<Candidate> candidates;
    const Instant now = services.clock->now();
    const auto see = [&](const TableShape &shape, const std::vector<Item> &samples) {
        Candidate candidate;
        candidate.shape = shape;
        candidate.samples = samples;
        candidate.detection = detectLayout(*catalog, shape, samples);
        candidate.proposal = proposeMapping(shape, samples, now);
        candidate.isSuitable = suits(candidate, choice);
        candidates.push_back(std::move(candidate));
    };
    const Result<void> seen =
        co_await seeSqliteTables(store.file, std::move(tables), sampleSize, see);
    if (!seen)
        co_return seen.error();
    std::stable_sort(candidates.begin(), candidates.end(), isBetter);
    Result<std::unique_ptr<KeyBrowser>> browser =
        co_await openBrowser(std::move(store), candidates.front().shape.table, std::move(services));
    if (!browser)
        co_return browser.error();
    candidates.front().browser = *std::move(browser);
    co_return candidates;
}

QCoro::Task<Result<TriedTables>> tryTables(StoreUrl store, TableChoice choice,
                                           StoreServices services, const LayoutCatalog *catalog)
{
    const Result<QStringList> tables = co_await tablesToTry(store, choice.table);
    if (!tables)
        co_return tables.error();
    TriedTables tried;
    if (tables->size() > 1) {
        Result<std::vector<Candidate>> candidates = co_await trySqliteTables(
            std::move(store), *tables, choice, std::move(services), catalog);
        if (!candidates)
            co_return candidates.error();
        tried.all = *std::move(candidates);
    } else {
        Result<Candidate> candidate =
            co_await tryTable(std::move(store), tables->front(), std::move(services), catalog);
        if (!candidate)
            co_return candidate.error();
        candidate->isSuitable = suits(*candidate, choice);
        tried.all.push_back(*std::move(candidate));
    }
    const auto suitable = std::count_if(tried.all.begin(), tried.all.end(),
                                        [](const Candidate &each) { return each.isSuitable; });
    const bool isChosen = !choice.layoutId.isEmpty() || choice.mapping;
    tried.isOneSuitable = suitable == 1;
    tried.isClear = !choice.isOpen && (suitable == 1 || (isChosen && tried.all.size() == 1));
    co_return tried;
}

constexpr int rowsShown = 100;
constexpr auto patience = std::chrono::milliseconds(400);

// Set after a moment: what is not found by then is done without.
Interrupt soon()
{
    Interrupt interrupt = std::make_shared<std::atomic<bool>>(false);
    QTimer::singleShot(patience, [interrupt] { interrupt->store(true); });
    return interrupt;
}

void addRows(const Result<RowPage> &page, std::vector<StoredRow> &rows)
{
    if (!page)
        return;
    for (const StoredRow &row : page->rows) {
        const bool isKnown = std::any_of(
            rows.begin(), rows.end(), [&row](const StoredRow &each) { return each.id == row.id; });
        if (!isKnown)
            rows.push_back(row);
    }
}

// Rows whose state none of these has; all of them if there is no such row.
FilterClause othersThan(const std::vector<StoredRow> &rows, const QString &state)
{
    FilterClause others{state, ClauseKind::Differs};
    for (const StoredRow &row : rows) {
        const AttributeValue value = row.item.value(state);
        const bool isNew =
            std::find(others.values.begin(), others.values.end(), value) == others.values.end();
        if (hasValue(row.item, state) && isNew)
            others.values.push_back(value);
    }
    return others;
}

// Of a file the newest rows, and rows of states that the others do not have: claims are rare.
QCoro::Task<void> findOthers(KeyBrowser *browser, FieldMapping fields, std::vector<StoredRow> *rows)
{
    constexpr int kindsMost = 6;
    constexpr std::size_t valuesMost = 30;
    constexpr int rowsOfKind = 4;
    const QString created = fields.times.value(RowField::Created).attribute;
    if (browser->shape().columns.contains(created)) {
        PageRequest newest{.order = {created, true}, .rowsMax = rowsShown, .interrupt = soon()};
        const Result<RowPage> page = co_await browser->page(std::move(newest));
        addRows(page, *rows);
    }
    const QString state = fields.status.attribute;
    if (!browser->shape().columns.contains(state))
        co_return;
    const Interrupt interrupt = soon();
    for (int kind = 0; kind < kindsMost; ++kind) {
        PageRequest others{.rowsMax = rowsOfKind, .interrupt = interrupt};
        const FilterClause clause = othersThan(*rows, state);
        if (clause.values.size() > valuesMost)
            co_return;
        others.filter.all = {{clause}};
        if (kind > 0) // those without a value differ too, and have been found
            others.filter.all.push_back({{state, ClauseKind::Present}});
        const std::size_t before = rows->size();
        const Result<RowPage> page = co_await browser->page(std::move(others));
        addRows(page, *rows);
        if (kind > 0 && rows->size() == before)
            co_return;
    }
}

QCoro::Task<std::optional<RowCount>> countOf(StoreUrl store, QString table, StoreServices services)
{
    const Result<std::unique_ptr<KeyBrowser>> browser =
        co_await openBrowser(std::move(store), std::move(table), std::move(services));
    if (!browser)
        co_return std::nullopt;
    const Result<RowCount> count = co_await (*browser)->count({}, soon());
    (*browser)->close();
    co_return count ? std::optional(*count) : std::nullopt;
}

// One of each state first, so that each can be seen at once.
std::vector<Item> kindsFirst(const std::vector<StoredRow> &rows, const QString &state)
{
    std::vector<Item> first;
    std::vector<Item> others;
    QStringList seen;
    for (const StoredRow &row : rows) {
        const QString word = plainText(valueIn(row.item, state)).value_or(QString());
        std::vector<Item> &list = seen.contains(word) ? others : first;
        list.push_back(row.item);
        seen.append(word);
    }
    first.insert(first.end(), others.begin(), others.end());
    return first;
}

FoundTable foundTable(const Candidate &candidate)
{
    FoundTable found;
    found.name = candidate.shape.table;
    found.columns = candidate.shape.kind == LayoutKind::Sqlite
        ? candidate.shape.columns
        : attributeNames(candidate.shape, candidate.samples);
    const auto &candidates = candidate.detection.candidates;
    if (!candidates.empty()) {
        found.layout = candidates.front().layout->title;
        found.why = candidates.front().reasons.join(u' ');
    } else {
        found.why = candidate.proposal.why;
    }
    return found;
}

QString whyUnclear(const TriedTables &tried)
{
    QStringList recognised;
    for (const Candidate &each : tried.all) {
        if (each.score() >= 0)
            recognised.append(u"%1 (%2)"_s.arg(spelledOut(each.shape.table),
                                               each.detection.candidates.front().layout->title));
    }
    const Candidate &best = tried.all.front();
    if (recognised.size() > 1)
        return tr("Several of its tables are recognised: %1.").arg(namesInWords(recognised));
    if (recognised.size() == 1)
        return tr("It is recognised: %1.").arg(recognised.front());
    if (tried.all.size() == 1 || best.proposal.isPlausible())
        return best.detection.nothing;
    return tr("It has several tables, and none is recognised.");
}

QCoro::Task<Result<UnclearStore>> unclearStore(StoreUrl store, TriedTables tried,
                                               StoreServices services, int layoutsTried)
{
    constexpr std::size_t countedMost = 40;
    Candidate &best = tried.all.front();
    UnclearStore unclear;
    unclear.store = store;
    unclear.place = best.browser->place();
    unclear.why = whyUnclear(tried);
    unclear.shape = best.shape;
    unclear.layoutsTried = layoutsTried;
    std::vector<StoredRow> rows;
    PageRequest first{.rowsMax = rowsShown, .interrupt = soon()};
    const Result<RowPage> page = co_await best.browser->page(std::move(first));
    addRows(page, rows);
    if (best.shape.kind == LayoutKind::Sqlite)
        co_await findOthers(best.browser.get(), best.proposal.mapping.fields, &rows);
    const Instant now = services.clock->now();
    unclear.samples = kindsFirst(rows, best.proposal.mapping.fields.status.attribute);
    unclear.proposal = proposeMapping(best.shape, unclear.samples, now);
    const auto &candidates = best.detection.candidates;
    unclear.start = candidates.empty()
        ? unclear.proposal.mapping
        : SavedMapping{candidates.front().layout->id, candidates.front().fields};
    for (std::size_t place = 0; place < tried.all.size(); ++place) {
        FoundTable found = foundTable(tried.all.at(place));
        if (place < countedMost) {
            found.rows = co_await countOf(store, found.name, services);
        }
        unclear.tables.push_back(std::move(found));
    }
    const bool isAlone = tried.all.size() == 1;
    unclear.isTableClear = isAlone || tried.isOneSuitable
        || (best.score() < 0 && best.proposal.isPlausible()
            && !tried.all.at(1).proposal.isPlausible());
    best.browser->close();
    co_return unclear;
}

struct Reading {
    RecordReader reader;
    QStringList reasons;
};

// Libraries leave out columns that a layout has; of a table mapped by hand none is missing.
std::optional<Error> missingColumn(const SavedMapping &mapping, const TableShape &shape)
{
    if (shape.kind != LayoutKind::Sqlite || !mapping.layout.isEmpty())
        return std::nullopt;
    for (const auto &[field, name] : enumNames<RowField>) {
        for (const QString &attribute : attributesOf(mapping.fields, field)) {
            if (shape.columns.contains(attribute)
                || shape.columns.contains(attribute.section(u'.', 0, 0)))
                continue;
            return invalidInput(u"$.fields."_s + nameOf(field),
                                tr("names %1, expected a column of the table %2: %3")
                                    .arg(spelledOut(attribute), spelledOut(shape.table),
                                         spelledOut(shape.columns.join(u", "_s))),
                                tr("Mend the mapping, or choose the table that it is for"));
        }
    }
    return std::nullopt;
}

Result<Reading> readingOf(const TableChoice &choice, const Candidate &table,
                          const LayoutCatalog &catalog)
{
    if (choice.mapping) {
        auto layout = catalog.layoutFor(table.browser->shape().kind, *choice.mapping);
        if (!layout)
            return layout.error();
        if (const auto missing = missingColumn(*choice.mapping, table.shape))
            return *missing;
        return Reading{RecordReader(*layout, choice.mapping->fields), {tr("It was chosen.")}};
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
                           QStringList{tr("It was chosen.")} + candidate.reasons};
    }
    return Reading{RecordReader(*layout), {tr("It was chosen; nothing else speaks for it.")}};
}

} // namespace

bool mayHave(const OpenedTable &table, RowField field)
{
    const TableShape &shape = table.browser->shape();
    const QStringList named = attributesOf(table.reader.fields(), field);
    return std::any_of(named.begin(), named.end(), [&shape](const QString &attribute) {
        return shape.kind == LayoutKind::DynamoDb || shape.columns.contains(attribute)
            || shape.columns.contains(attribute.section(u'.', 0, 0));
    });
}

QString proposingCommand(const UnclearStore &unclear)
{
    QStringList words{u"onecake"_s, u"keys"_s, u"mapping"_s, u"propose"_s, textOf(unclear.store)};
    if (unclear.tables.size() > 1)
        words += {u"--table"_s, unclear.shape.table};
    words += {u"--out"_s, u"mapping.json"_s};
    for (QString &word : words)
        word = shellWord(word);
    return words.join(u' ');
}

Error errorOf(const UnclearStore &unclear)
{
    QStringList names;
    for (const FoundTable &table : unclear.tables)
        names.append(spelledOut(table.name));
    const QString where = unclear.store.kind == StoreKind::DynamoDb
        ? tr("table ") + unclear.store.dynamo.table
        : unclear.store.file + u": "_s + namesInWords(names);
    const QString why = unclear.why.endsWith(u'.') ? unclear.why.chopped(1) : unclear.why;
    const QString mapping =
        tr("write a mapping with %1, look at it, and add --mapping mapping.json")
            .arg(proposingCommand(unclear));
    if (!unclear.isTableClear)
        return {ErrorCode::InvalidInput, where, why,
                tr("Name the table with --table; if it is not recognised, ") + mapping};
    const QString table = unclear.tables.size() > 1
        ? tr(" (table %1, the most likely of them)").arg(spelledOut(unclear.shape.table))
        : QString();
    return {ErrorCode::InvalidInput, where, why + table,
            tr("Name the layout with --layout, or ") + mapping};
}

QCoro::Task<Result<LookedInto>> lookInto(StoreUrl store, TableChoice choice, StoreServices services)
{
    const Result<LayoutCatalog> catalog = LayoutCatalog::load();
    if (!catalog)
        co_return catalog.error();
    Result<TriedTables> tried = co_await tryTables(store, choice, services, &*catalog);
    if (!tried) {
        qCInfo(logs::inspect).noquote() << "could not look into" << textOf(store) << "because of"
                                        << codeWordOf(tried.error().code);
        co_return tried.error();
    }
    if (!tried->isClear) {
        qCInfo(logs::inspect).noquote() << "recognised no one table of" << textOf(store);
        const int layouts = static_cast<int>(catalog->all().size());
        Result<UnclearStore> unclear = co_await unclearStore(std::move(store), *std::move(tried),
                                                             std::move(services), layouts);
        if (!unclear)
            co_return unclear.error();
        co_return LookedInto(*std::move(unclear));
    }
    Candidate &best = tried->all.front();
    Result<Reading> reading = readingOf(choice, best, *catalog);
    if (!reading)
        co_return reading.error();
    if (store.kind == StoreKind::Sqlite && isReadAsUnchanging(store.file))
        reading->reasons.append(
            tr("It is read as a file that nobody changes: nothing may be written to its folder, "
               "where SQLite would keep a log; what others write meanwhile is not seen."));
    if (const QStringList &leftOut = best.shape.leftOut; !leftOut.isEmpty())
        reading->reasons.append(
            tr("Not read, because the file has it computed by what may take any time: %1.")
                .arg(spelledOut(leftOut.join(u", "_s))));
    qCInfo(logs::inspect).noquote()
        << "looks into" << textOf(store) << "with the layout" << reading->reader.layout().id;
    co_return LookedInto(OpenedTable{std::move(store), std::move(best.browser),
                                     std::move(reading->reader), std::move(reading->reasons)});
}

Result<OpenedTable> tableOf(LookedInto looked)
{
    if (const auto *unclear = std::get_if<UnclearStore>(&looked))
        return errorOf(*unclear);
    return std::get<OpenedTable>(std::move(looked));
}

QCoro::Task<Result<OpenedTable>> openTable(StoreUrl store, TableChoice choice,
                                           StoreServices services)
{
    Result<LookedInto> looked =
        co_await lookInto(std::move(store), std::move(choice), std::move(services));
    if (!looked)
        co_return looked.error();
    co_return tableOf(*std::move(looked));
}

} // namespace onecake
