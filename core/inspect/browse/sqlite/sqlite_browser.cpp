// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/sqlite_browser.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/browse/sqlite/browser_lane.h"
#include "core/inspect/browse/sqlite/rows/row_counts.h"
#include "core/inspect/browse/sqlite/rows/row_pages.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Opened {
    TableShape shape;
    StoreAddress address;
};

Result<Opened> opened(TableDesk &desk, const QString &file)
{
    const Result<const SqlTable *> table = desk.table();
    if (!table)
        return table.error();
    Result<StoreAddress> address = addressOf({StoreKind::Sqlite, file, false}, {});
    if (!address)
        return address.error();
    return Opened{shapeOf(**table), *std::move(address)};
}

// Reads with the interrupt set while it lasts.
template<typename Read>
auto readWith(TableDesk &desk, const Interrupt &interrupt, Read read)
    -> decltype(read(std::declval<BrowsedFile &>(), std::declval<const SqlTable &>()))
{
    const Result<const SqlTable *> table = desk.table();
    if (!table)
        return table.error();
    const Result<BrowsedFile *> file = desk.file();
    if (!file)
        return file.error();
    (*file)->setInterrupt(interrupt);
    auto answer = read(**file, **table);
    (*file)->setInterrupt({});
    return answer;
}

Result<std::optional<StoredRow>> readRow(const BrowsedFile &file, const SqlTable &table,
                                         const Item &id)
{
    const Result<SqlPart> condition = idCondition(table, id);
    if (!condition)
        return condition.error();
    Result<std::optional<ReadRow>> found = RowReader(file, table).read(*condition);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<StoredRow>();
    return std::optional(std::move((*found)->row));
}

template<typename Change>
Result<RowChangeAnswer> changeWith(TableDesk &desk, Change change)
{
    const Result<RowChanger *> changer = desk.changer();
    if (!changer)
        return changer.error();
    return change(**changer);
}

// One call after the other, until each of `count` rows has its answer. `some` is what is done in
// the lane, from the row that it is given on. The lane outlives the browser, should that be
// released meanwhile.
template<typename Some>
QCoro::Task<RowChanges> changeMany(std::shared_ptr<BrowserLane> lane, std::size_t count, Some some)
{
    RowChanges all;
    while (!all.stopped && all.answers.size() < count) {
        LaneWork<RowChanges> work([&all, &some](TableDesk &desk) -> Result<RowChanges> {
            const Result<RowChanger *> changer = desk.changer();
            if (!changer)
                return changer.error();
            return some(**changer, all.answers.size());
        });
        co_await lane->done(work);
        Result<RowChanges> changed = work.takeAnswer();
        if (!changed) {
            all.stopped = changed.error();
            break;
        }
        all.stopped = changed->stopped;
        std::move(changed->answers.begin(), changed->answers.end(),
                  std::back_inserter(all.answers));
    }
    co_return all;
}

} // namespace

QCoro::Task<Result<std::unique_ptr<SqliteBrowser>>> SqliteBrowser::open(SqliteBrowserTerms terms)
{
    std::unique_ptr<SqliteBrowser> browser(new SqliteBrowser(std::move(terms)));
    LaneWork<Opened> work(
        [file = browser->m_terms.file](TableDesk &desk) { return opened(desk, file); });
    co_await browser->m_rows->done(work);
    Result<Opened> opened = work.takeAnswer();
    if (!opened)
        co_return opened.error();
    browser->m_shape = std::move(opened->shape);
    browser->m_address = std::move(opened->address);
    co_return Result<std::unique_ptr<SqliteBrowser>>(std::move(browser));
}

SqliteBrowser::SqliteBrowser(SqliteBrowserTerms terms)
    : m_terms(std::move(terms))
    , m_rows(std::make_shared<BrowserLane>(m_terms.file, m_terms.table))
{}

SqliteBrowser::~SqliteBrowser()
{
    SqliteBrowser::close();
}

void SqliteBrowser::close()
{
    // What is resumed may still call this.
    m_rows->close();
    if (m_counts)
        m_counts->close();
}

QString SqliteBrowser::place() const
{
    return u"file "_s + spelledOut(m_terms.file);
}

QCoro::Task<Result<RowPage>> SqliteBrowser::page(PageRequest request)
{
    const auto read = [&request](TableDesk &desk) {
        return readWith(desk, request.interrupt, [&](BrowsedFile &file, const SqlTable &table) {
            return readPage(file, table, request);
        });
    };
    LaneWork<RowPage> work(read, request.interrupt);
    co_await m_rows->done(work);
    co_return work.takeAnswer();
}

QCoro::Task<Result<RowCount>> SqliteBrowser::count(RowFilter filter, Interrupt interrupt)
{
    const auto count = [&filter, &interrupt](TableDesk &desk) {
        return readWith(desk, interrupt, [&](BrowsedFile &file, const SqlTable &table) {
            return countRows(file, table, filter);
        });
    };
    LaneWork<RowCount> work(count, interrupt);
    co_await counts()->done(work);
    co_return work.takeAnswer();
}

QCoro::Task<Result<std::optional<StoredRow>>> SqliteBrowser::read(Item id)
{
    LaneWork<std::optional<StoredRow>> work([&id](TableDesk &desk) {
        return readWith(desk, {}, [&](const BrowsedFile &file, const SqlTable &table) {
            return readRow(file, table, id);
        });
    });
    co_await m_rows->done(work);
    co_return work.takeAnswer();
}

QCoro::Task<Result<RowChangeAnswer>> SqliteBrowser::remove(StoredRow seen)
{
    const Result<void> allowed = writable();
    if (!allowed)
        co_return allowed.error();
    LaneWork<RowChangeAnswer> work([&seen](TableDesk &desk) {
        return changeWith(desk, [&](RowChanger &changer) { return changer.remove(seen); });
    });
    co_await m_rows->done(work);
    co_return work.takeAnswer();
}

QCoro::Task<RowChanges> SqliteBrowser::removeMany(std::vector<StoredRow> seen, Duration longest)
{
    const Result<void> allowed = writable();
    if (!allowed)
        co_return RowChanges{{}, allowed.error()};
    const auto some = [&seen, longest](RowChanger &changer, std::size_t first) {
        return changer.removeSome(seen, first, longest);
    };
    RowChanges changes = co_await changeMany(m_rows, seen.size(), some);
    co_return changes;
}

QCoro::Task<RowChanges> SqliteBrowser::putMany(std::vector<Item> items, Duration longest)
{
    const Result<void> allowed = writable();
    if (!allowed)
        co_return RowChanges{{}, allowed.error()};
    const auto some = [&items, longest](RowChanger &changer, std::size_t first) {
        return changer.putSome(items, first, longest);
    };
    RowChanges changes = co_await changeMany(m_rows, items.size(), some);
    co_return changes;
}

QCoro::Task<Result<RowChangeAnswer>> SqliteBrowser::change(StoredRow seen, Item changes)
{
    const Result<void> allowed = writable();
    if (!allowed)
        co_return allowed.error();
    LaneWork<RowChangeAnswer> work([&seen, &changes](TableDesk &desk) {
        return changeWith(desk, [&](RowChanger &changer) { return changer.change(seen, changes); });
    });
    co_await m_rows->done(work);
    co_return work.takeAnswer();
}

QCoro::Task<Result<RowChangeAnswer>> SqliteBrowser::put(Item item)
{
    const Result<void> allowed = writable();
    if (!allowed)
        co_return allowed.error();
    LaneWork<RowChangeAnswer> work([&item](TableDesk &desk) {
        return changeWith(desk, [&](RowChanger &changer) { return changer.put(item); });
    });
    co_await m_rows->done(work);
    co_return work.takeAnswer();
}

QCoro::Task<Result<std::optional<qint64>>> SqliteBrowser::version()
{
    LaneWork<qint64> work([](TableDesk &desk) { return desk.version(); });
    co_await m_rows->done(work);
    const Result<qint64> version = work.takeAnswer();
    if (!version)
        co_return version.error();
    co_return std::optional(*version);
}

Result<void> SqliteBrowser::writable() const
{
    if (!m_terms.isReadOnly)
        return {};
    return Error{ErrorCode::StoreUnusable, spelledOut(m_terms.file),
                 u"the file is open for reading only"_s, u"Unlock it to change it"_s};
}

const std::shared_ptr<BrowserLane> &SqliteBrowser::counts()
{
    if (!m_counts)
        m_counts = std::make_shared<BrowserLane>(m_terms.file, m_terms.table);
    return m_counts;
}

} // namespace onecake
