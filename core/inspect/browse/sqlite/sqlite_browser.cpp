// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/sqlite_browser.h"

#include "core/base/detach.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/browse/sqlite/rows/row_pages.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Opened {
    TableShape shape;
    StoreAddress address;
};

Result<Opened> opened(TableConnection &connection, const QString &file)
{
    const Result<const SqlTable *> table = connection.table();
    if (!table)
        return table.error();
    Result<StoreAddress> address = addressOf({StoreKind::Sqlite, file, false}, {});
    if (!address)
        return address.error();
    return Opened{shapeOf(**table), *std::move(address)};
}

// Reads with the interrupt set while it lasts.
template<typename Read>
auto readWith(TableConnection &connection, const Interrupt &interrupt, Read read)
    -> decltype(read(std::declval<UntrustedSqliteConnection &>(), std::declval<const SqlTable &>()))
{
    const Result<const SqlTable *> table = connection.table();
    if (!table)
        return table.error();
    const Result<UntrustedSqliteConnection *> file = connection.file();
    if (!file)
        return file.error();
    (*file)->setInterrupt(interrupt);
    auto answer = read(**file, **table);
    (*file)->setInterrupt({});
    return answer;
}

Result<std::optional<StoredRow>> readRow(const UntrustedSqliteConnection &file,
                                         const SqlTable &table, const Item &id)
{
    const Result<SqlFragment> condition = idCondition(table, id);
    if (!condition)
        return condition.error();
    Result<std::optional<ReadRow>> found = RowReader(file, table).read(*condition);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<StoredRow>();
    return std::optional(std::move((*found)->row));
}

// What is done in the thread, if the browser allows it.
template<typename Change>
QCoro::Task<Result<RowChangeAnswer>> changeOne(std::shared_ptr<TableWorker> worker,
                                               Result<void> allowed, Change change)
{
    if (!allowed)
        co_return allowed.error();
    const auto work = [&change](TableConnection &connection) -> Result<RowChangeAnswer> {
        const Result<RowChanger *> changer = connection.changer();
        if (!changer)
            return changer.error();
        return change(**changer);
    };
    Result<RowChangeAnswer> answer = co_await worker->run(work);
    co_return answer;
}

// One call after the other, until each of `count` rows has its answer. `some` is what is done in
// the thread, from the row that it is given on. The worker outlives the browser, should that be
// released meanwhile.
template<typename Some>
QCoro::Task<RowChanges> changeMany(std::shared_ptr<TableWorker> worker, Result<void> allowed,
                                   std::size_t count, Some some)
{
    RowChanges all;
    if (!allowed)
        all.stopped = allowed.error();
    while (!all.stopped && all.answers.size() < count) {
        const auto change = [&all, &some](TableConnection &connection) -> Result<RowChanges> {
            const Result<RowChanger *> changer = connection.changer();
            if (!changer)
                return changer.error();
            return some(**changer, all.answers.size());
        };
        Result<RowChanges> changed = co_await worker->run(change);
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

namespace {

// Of the file that a name stands for now; nothing where it stands for none.
std::optional<std::pair<quint64, quint64>> identityOf(const QString &file)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(file).constData(), &found) != 0)
        return std::nullopt;
    return std::pair<quint64, quint64>(found.st_dev, found.st_ino);
}

// SQLite makes files beside the one that it writes to.
bool isWritableFile(const QString &file)
{
    const auto isWritable = [](const QString &path) {
        return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
    };
    return isWritable(file) && isWritable(QFileInfo(file).absolutePath());
}

} // namespace

TableConnection::TableConnection(QString file, QString table, Interrupt ends)
    : m_file(std::move(file))
    , m_name(std::move(table))
    , m_ends(std::move(ends))
{}

Result<UntrustedSqliteConnection *> TableConnection::file()
{
    if (m_reader) {
        if (const auto same = checkSameFile(); !same)
            return same.error();
        return m_reader.get();
    }
    Result<std::unique_ptr<UntrustedSqliteConnection>> opened =
        UntrustedSqliteConnection::open(m_file, SqliteAccess::ReadOnly, m_ends);
    if (!opened)
        return opened.error();
    m_reader = *std::move(opened);
    m_reader->setWaits(&m_waits);
    m_identity = identityOf(m_file);
    m_interruptible = m_reader.get();
    return m_reader.get();
}

// What is open stays readable when its name goes to another file, or away: for ever what was.
Result<void> TableConnection::checkSameFile() const
{
    const auto now = identityOf(m_file);
    if (now == m_identity)
        return {};
    return Error{ErrorCode::StoreUnusable, spelledOut(m_file),
                 now ? tr("another file stands in its place since it was opened")
                     : tr("the file was deleted or moved away since it was opened"),
                 now ? tr("Open it again") : tr("Put it back, then open it again")};
}

Result<const SqlTable *> TableConnection::table()
{
    if (const auto opened = file(); !opened)
        return opened.error();
    const Result<qint64> version = schemaVersionOf(*m_reader);
    if (!version)
        return version.error();
    if (!m_table || m_table->schemaVersion != *version) {
        if (const auto described = describe(); !described)
            return described.error();
    }
    return &*m_table;
}

Result<RowChanger *> TableConnection::changer()
{
    const Result<const SqlTable *> described = table();
    if (!described)
        return described.error();
    if (!m_table->triggers.isEmpty())
        return Error{ErrorCode::StoreUnusable, m_file,
                     tr("changing \"%1\" would run its trigger %2, which the file brings with it")
                         .arg(spelledOut(m_name), spelledOut(m_table->triggers.constFirst())),
                     tr("Change it with the program that the table belongs to")};
    if (const auto opened = openWriter(); !opened)
        return opened.error();
    if (!m_changer)
        m_changer = std::make_unique<RowChanger>(*m_writer, *m_table);
    return m_changer.get();
}

// PRAGMA data_version: other connections' commits change it, those of our own writing one too.
Result<qint64> TableConnection::version()
{
    if (const auto opened = file(); !opened)
        return opened.error();
    const Result<qint64> now = numberOf(*m_reader, u"data_version");
    if (!now)
        return now.error();
    if (m_dataVersion && *m_dataVersion != *now)
        ++m_version;
    m_dataVersion = *now;
    return m_version;
}

void TableConnection::interrupt()
{
    if (UntrustedSqliteConnection *file = m_interruptible)
        sqlite3_interrupt(file->handle());
}

Result<void> TableConnection::describe()
{
    m_changer.reset();
    m_table.reset();
    const Result<SqlSchema> schema = schemaOf(*m_reader);
    if (!schema)
        return schema.error();
    Result<SqlTable> described = describeTable(*m_reader, *schema, m_name);
    if (!described)
        return described.error();
    m_table = *std::move(described);
    return {};
}

Result<void> TableConnection::openWriter()
{
    if (m_writer)
        return {};
    Result<std::unique_ptr<UntrustedSqliteConnection>> opened =
        UntrustedSqliteConnection::open(m_file, SqliteAccess::ReadWrite, m_ends);
    if (!opened)
        return opened.error();
    m_writer = *std::move(opened);
    m_writer->setWaits(&m_waits);
    m_writer->setTable(m_name);
    return {};
}

TableWorker::TableWorker(const QString &file, const QString &table)
    : m_file(file)
    , m_table(file, table, m_ends)
{
    // SQLite looks whether it shall go on nearly everywhere; only some work of one instruction,
    // such as counting all rows, has to be told.
    constexpr Duration interruptEvery{20};
    m_interrupting.setInterval(interruptEvery);
    QObject::connect(&m_interrupting, &QTimer::timeout, &m_interrupting, [this] {
        const std::lock_guard lock(m_mutex);
        if (m_current && *m_current)
            m_table.interrupt();
    });
}

void TableWorker::close()
{
    const std::shared_ptr<TableWorker> self = shared_from_this();
    *m_ends = true;
    m_worker.drain([this] { m_table.interrupt(); });
}

void TableWorker::watch(const Interrupt &interrupt, int more)
{
    if (!interrupt)
        return;
    m_interruptible += more;
    if (m_interruptible == 0)
        m_interrupting.stop();
    else if (!m_interrupting.isActive())
        m_interrupting.start();
}

void TableWorker::setCurrent(const Interrupt &interrupt)
{
    const std::lock_guard lock(m_mutex);
    m_current = interrupt;
}

// What had been written by then nobody knows.
Error TableWorker::unexpected() const
{
    Error error = unexpectedFailure(m_file, std::current_exception());
    error.code = ErrorCode::OutcomeUnknown;
    return error;
}

QCoro::Task<Result<std::unique_ptr<SqliteBrowser>>> SqliteBrowser::open(SqliteBrowserTerms terms)
{
    std::unique_ptr<SqliteBrowser> browser(new SqliteBrowser(std::move(terms)));
    const auto open = [file = browser->m_terms.file](TableConnection &connection) {
        return opened(connection, file);
    };
    Result<Opened> found = co_await browser->m_rows->run(open);
    if (!found)
        co_return found.error();
    browser->m_isWritable = isWritableFile(browser->m_terms.file);
    browser->m_shape = std::move(found->shape);
    browser->m_address = std::move(found->address);
    co_return Result<std::unique_ptr<SqliteBrowser>>(std::move(browser));
}

SqliteBrowser::SqliteBrowser(SqliteBrowserTerms terms)
    : m_terms(std::move(terms))
    , m_rows(std::make_shared<TableWorker>(m_terms.file, m_terms.table))
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
    return tr("file ") + spelledOut(m_terms.file);
}

QCoro::Task<Result<RowPage>> SqliteBrowser::page(PageRequest request)
{
    const auto read = [&request](TableConnection &connection) {
        return readWith(connection, request.interrupt,
                        [&](UntrustedSqliteConnection &file, const SqlTable &table) {
                            return readPage(file, table, request);
                        });
    };
    Result<RowPage> page = co_await m_rows->run(read, request.interrupt);
    co_return page;
}

QCoro::Task<Result<RowCount>> SqliteBrowser::count(RowFilter filter, Interrupt interrupt)
{
    const auto count = [&filter, &interrupt](TableConnection &connection) {
        return readWith(connection, interrupt,
                        [&](UntrustedSqliteConnection &file, const SqlTable &table) {
                            return countRows(file, table, filter);
                        });
    };
    Result<RowCount> counted = co_await counts()->run(count, interrupt);
    co_return counted;
}

QCoro::Task<Result<std::optional<StoredRow>>> SqliteBrowser::read(Item id)
{
    const auto read = [&id](TableConnection &connection) {
        return readWith(connection, {},
                        [&](const UntrustedSqliteConnection &file, const SqlTable &table) {
                            return readRow(file, table, id);
                        });
    };
    Result<std::optional<StoredRow>> row = co_await m_rows->run(read);
    co_return row;
}

QCoro::Task<Result<RowChangeAnswer>> SqliteBrowser::remove(StoredRow seen)
{
    const auto change = [&seen](RowChanger &changer) {
        return changer.remove(seen);
    };
    Result<RowChangeAnswer> answer = co_await changeOne(m_rows, writable(), change);
    co_return answer;
}

QCoro::Task<RowChanges> SqliteBrowser::removeMany(std::vector<StoredRow> seen, Duration longest)
{
    const auto some = [&seen, longest](RowChanger &changer, std::size_t first) {
        return changer.removeSome(seen, first, longest);
    };
    RowChanges changes = co_await changeMany(m_rows, writable(), seen.size(), some);
    co_return changes;
}

QCoro::Task<RowChanges> SqliteBrowser::removeMatching(std::vector<StoredRow> seen, RowFilter filter,
                                                      Duration longest)
{
    const auto some = [&seen, &filter, longest](RowChanger &changer, std::size_t first) {
        return changer.removeMatchingSome(seen, filter, first, longest);
    };
    RowChanges changes = co_await changeMany(m_rows, writable(), seen.size(), some);
    co_return changes;
}

QCoro::Task<RowChanges> SqliteBrowser::putMany(std::vector<Item> items, Duration longest)
{
    const auto some = [&items, longest](RowChanger &changer, std::size_t first) {
        return changer.putSome(items, first, longest);
    };
    RowChanges changes = co_await changeMany(m_rows, writable(), items.size(), some);
    co_return changes;
}

QCoro::Task<Result<RowChangeAnswer>> SqliteBrowser::change(StoredRow seen, Item changes)
{
    const auto change = [&seen, &changes](RowChanger &changer) {
        return changer.change(seen, changes);
    };
    Result<RowChangeAnswer> answer = co_await changeOne(m_rows, writable(), change);
    co_return answer;
}

QCoro::Task<Result<RowChangeAnswer>> SqliteBrowser::put(Item item)
{
    const auto change = [&item](RowChanger &changer) {
        return changer.put(item);
    };
    Result<RowChangeAnswer> answer = co_await changeOne(m_rows, writable(), change);
    co_return answer;
}

QCoro::Task<Result<std::optional<qint64>>> SqliteBrowser::version()
{
    const auto read = [](TableConnection &connection) {
        return connection.version();
    };
    const Result<qint64> version = co_await m_rows->run(read);
    if (!version)
        co_return version.error();
    co_return std::optional(*version);
}

quint64 SqliteBrowser::waits() const
{
    return m_rows->waits();
}

Error SqliteBrowser::refusal() const
{
    if (m_terms.isReadOnly)
        return KeyBrowser::refusal();
    return {ErrorCode::StoreUnusable, spelledOut(m_terms.file),
            tr("the file, or its folder, cannot be written to, so nothing is changed in it"),
            tr("Allow writing to both, then open it again")};
}

Result<void> SqliteBrowser::writable() const
{
    if (!m_terms.isReadOnly)
        return {};
    return Error{ErrorCode::StoreUnusable, spelledOut(m_terms.file),
                 tr("the file is open for reading only"), tr("Unlock it to change it")};
}

const std::shared_ptr<TableWorker> &SqliteBrowser::counts()
{
    if (!m_counts)
        m_counts = std::make_shared<TableWorker>(m_terms.file, m_terms.table);
    return m_counts;
}

namespace {

Result<QStringList> tablesOf(TableConnection &connection)
{
    const Result<UntrustedSqliteConnection *> file = connection.file();
    if (!file)
        return file.error();
    return tablesIn(**file);
}

Result<void> seeTable(UntrustedSqliteConnection &file, const SqlSchema &schema, const QString &name,
                      int rowsMax, const SeeSqliteTable &see)
{
    const Result<SqlTable> table = describeTable(file, schema, name);
    if (!table)
        return table.error();
    const Result<RowPage> page = readPage(file, *table, PageRequest{.rowsMax = rowsMax});
    if (!page)
        return page.error();
    std::vector<Item> items;
    for (const StoredRow &row : page->rows)
        items.push_back(row.item);
    see(shapeOf(*table), items);
    return {};
}

Result<void> seeTables(TableConnection &connection, const QStringList &names, int rowsMax,
                       const SeeSqliteTable &see)
{
    const Result<UntrustedSqliteConnection *> file = connection.file();
    if (!file)
        return file.error();
    const Result<SqlSchema> schema = schemaOf(**file);
    if (!schema)
        return schema.error();
    bool hasSeen = false;
    std::optional<Error> trouble;
    for (const QString &name : names) {
        const Result<void> seen = seeTable(**file, *schema, name, rowsMax, see);
        if (!seen && seen.error().code == ErrorCode::StoreUnavailable)
            return seen;
        hasSeen = hasSeen || seen;
        if (!seen && !trouble)
            trouble = seen.error();
    }
    return hasSeen || !trouble ? Result<void>() : Result<void>(*trouble);
}

SqliteCheck damaged(const QString &finding)
{
    return {SqliteSoundness::Damaged,
            tr("The file is damaged: %1.").arg(spelledOut(finding.simplified()))};
}

Result<SqliteCheck> checkFile(UntrustedSqliteConnection &file)
{
    SqlStatement statement(file);
    if (const auto prepared = statement.prepare({u"PRAGMA quick_check(1)"_s, {}}); !prepared)
        return damaged(prepared.error().problem);
    const Result<SqlStep> step = statement.step();
    if (!step && step.error().code == ErrorCode::StoreUnavailable)
        return step.error();
    if (!step)
        return damaged(step.error().problem);
    if (*step != SqlStep::Row)
        return SqliteCheck{SqliteSoundness::Unknown,
                           tr("The check of the file was ended before it was done.")};
    const QString finding = statement.text(0);
    if (finding != u"ok")
        return damaged(finding);
    return SqliteCheck{SqliteSoundness::Sound, tr("SQLite's quick_check finds nothing wrong.")};
}

Result<SqliteCheck> checkWith(TableConnection &connection, const Interrupt &interrupt)
{
    const Result<UntrustedSqliteConnection *> file = connection.file();
    if (!file)
        return file.error();
    (*file)->setInterrupt(interrupt);
    return checkFile(**file);
}

} // namespace

QCoro::Task<Result<QStringList>> listSqliteTables(QString file)
{
    const auto worker = std::make_shared<TableWorker>(file, QString());
    Result<QStringList> tables = co_await worker->run(tablesOf);
    co_return tables;
}

QCoro::Task<Result<void>> seeSqliteTables(QString file, QStringList tables, int rowsMax,
                                          SeeSqliteTable see)
{
    const auto worker = std::make_shared<TableWorker>(file, QString());
    const auto seeAll = [&](TableConnection &connection) {
        return seeTables(connection, tables, rowsMax, see);
    };
    Result<void> seen = co_await worker->run(seeAll);
    co_return seen;
}

QCoro::Task<Result<SqliteCheck>> checkSqliteSoundness(QString file, Interrupt interrupt)
{
    const auto worker = std::make_shared<TableWorker>(file, QString());
    const auto check = [&interrupt](TableConnection &connection) {
        return checkWith(connection, interrupt);
    };
    Result<SqliteCheck> soundness = co_await worker->run(check, interrupt);
    co_return soundness;
}

} // namespace onecake
