// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/shop/kitchen_book.h"

#include "core/base/text/tr.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration bookPatience{5000};
constexpr qint64 bookMark = 1'332'437'579; // "OkbK", in the file's head
constexpr const char *schema =
    "PRAGMA application_id=1332437579;"
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
    "CREATE TABLE IF NOT EXISTS orders(number INTEGER PRIMARY KEY AUTOINCREMENT, cake TEXT NOT "
    "NULL,"
    " customer TEXT NOT NULL, scope TEXT NOT NULL, key TEXT NOT NULL, fence INTEGER, baked_at "
    "INTEGER);"
    "CREATE INDEX IF NOT EXISTS orders_of_key ON orders(key, scope) WHERE key <> '';"
    "CREATE TABLE IF NOT EXISTS charges(number INTEGER PRIMARY KEY AUTOINCREMENT,"
    " customer TEXT NOT NULL, key TEXT NOT NULL, at INTEGER NOT NULL);"
    "CREATE INDEX IF NOT EXISTS charges_of_key ON charges(key) WHERE key <> '';"
    // The first order has the number that orders have in the stories.
    "INSERT INTO sqlite_sequence(name, seq) SELECT 'orders', 1041"
    " WHERE NOT EXISTS(SELECT 1 FROM sqlite_sequence WHERE name = 'orders');";

SqlText sqlText(const QString &text)
{
    return {text.toUtf8()};
}

class BookConnection final : public SqliteConnection
{
public:
    explicit BookConnection(const QString &file)
        : SqliteConnection(file.isEmpty() ? tr("the kitchen's book") : file, bookPatience)
        , m_isInMemory(file.isEmpty())
    {}

    Result<void> openBook()
    {
        const Result<void> opened = m_isInMemory
            ? SqliteConnection::open(u":memory:"_s, SqliteAccess::Create, 0)
            : SqliteConnection::open(SqliteAccess::Create);
        if (!opened)
            return opened;
        if (const auto own = checkOwn(); !own)
            return own;
        return run(schema);
    }

private:
    // Somebody else's database is not written to.
    [[nodiscard]] Result<void> checkOwn() const;

    bool m_isInMemory;
};

Result<void> BookConnection::checkOwn() const
{
    SqliteStatement look(*this);
    const auto prepared =
        look.prepare(u"SELECT (SELECT count(*) FROM sqlite_master), application_id FROM "
                     u"pragma_application_id");
    if (!prepared)
        return prepared;
    if (const Result<bool> row = look.run(); !row)
        return row.error();
    const bool isOwn = look.integer(0) == 0 || look.integer(1) == bookMark;
    look.reset();
    if (isOwn)
        return {};
    return invalidInput(file(), tr("is a database, and no book of the kitchen"),
                        tr("Name a file with --book that is new, or an earlier book"));
}

} // namespace

struct KitchenBook::Statements {
    explicit Statements(const SqliteConnection &connection)
        : ticket(connection)
        , order(connection)
        , seen(connection)
        , bake(connection)
        , known(connection)
        , charge(connection)
        , totals(connection)
    {}

    Result<void> prepare();

    SqliteStatement ticket;
    SqliteStatement order;
    SqliteStatement seen;
    SqliteStatement bake;
    SqliteStatement known;
    SqliteStatement charge;
    SqliteStatement totals;
};

Result<void> KitchenBook::Statements::prepare()
{
    const std::pair<SqliteStatement *, QStringView> all[]{
        {&ticket,
         u"INSERT INTO orders(cake, customer, scope, key) VALUES(?, ?, ?, ?) RETURNING number"},
        {&order, u"SELECT scope, key, baked_at IS NOT NULL FROM orders WHERE number = ?"},
        {&seen,
         u"SELECT count(*), coalesce(max(fence), 0) FROM orders WHERE key = ? AND scope = ? AND "
         u"baked_at IS NOT NULL"},
        {&bake, u"UPDATE orders SET fence = ?, baked_at = ? WHERE number = ?"},
        {&known,
         u"SELECT number FROM charges WHERE key = ? AND at > ? ORDER BY number DESC LIMIT 1"},
        {&charge, u"INSERT INTO charges(customer, key, at) VALUES(?, ?, ?) RETURNING number"},
        {&totals,
         u"SELECT (SELECT count(*) FROM orders WHERE baked_at IS NOT NULL), (SELECT count(*) FROM "
         u"charges)"},
    };
    for (const auto &[statement, sql] : all) {
        if (const auto prepared = statement->prepare(sql); !prepared)
            return prepared;
    }
    return {};
}

KitchenBook::KitchenBook(const QString &file)
    : m_connection(std::make_unique<BookConnection>(file))
{}

KitchenBook::~KitchenBook()
{
    m_statements.reset();
}

Result<std::unique_ptr<KitchenBook>> KitchenBook::open(const QString &file)
{
    std::unique_ptr<KitchenBook> book(new KitchenBook(file));
    auto &connection = static_cast<BookConnection &>(*book->m_connection);
    if (const auto opened = connection.openBook(); !opened)
        return opened.error();
    book->m_statements = std::make_unique<Statements>(connection);
    if (const auto prepared = book->m_statements->prepare(); !prepared)
        return prepared.error();
    return book;
}

Result<int> KitchenBook::takeTicket(const OrderTicket &ticket)
{
    SqliteStatement &statement = m_statements->ticket;
    const SqlText cake = sqlText(ticket.cake);
    const SqlText customer = sqlText(ticket.customer);
    const SqlText scope = sqlText(ticket.id.scope);
    const SqlText key = sqlText(ticket.id.key);
    const Result<bool> row = statement.run(cake, customer, scope, key);
    if (!row)
        return row.error();
    const int number = static_cast<int>(statement.integer(0));
    // A statement that returns rows has written when it has been run to its end.
    while (true) {
        const Result<bool> more = statement.step();
        if (!more)
            return more.error();
        if (!*more)
            return number;
    }
}

Result<Baking> KitchenBook::bake(int order, quint64 fence, EffectFencing fencing, Instant now)
{
    SqliteStatement &known = m_statements->order;
    const Result<bool> row = known.run(qint64(order));
    if (!row)
        return row.error();
    if (!*row)
        return invalidInput(QString::number(order), tr("the kitchen knows no such order"));
    const SqlText scope = sqlText(known.text(0));
    const SqlText key = sqlText(known.text(1));
    const bool isBaked = known.integer(2) != 0;
    known.reset();
    if (isBaked)
        return Baking::AlreadyBaked;
    if (!key.utf8.isEmpty() && fencing != EffectFencing::None) {
        SqliteStatement &seen = m_statements->seen;
        if (const Result<bool> counted = seen.run(key, scope); !counted)
            return counted.error();
        const bool isRepeated = fencing == EffectFencing::Unique && seen.integer(0) > 0;
        const bool isStale =
            fencing == EffectFencing::Token && fence < static_cast<quint64>(seen.integer(1));
        seen.reset();
        if (isRepeated || isStale)
            return Baking::Refused;
    }
    const Result<bool> baked =
        m_statements->bake.run(static_cast<qint64>(fence), toEpochMs(now), qint64(order));
    if (!baked)
        return baked.error();
    return Baking::Baked;
}

Result<KitchenBook::Charge> KitchenBook::charge(const QString &key, const QString &customer,
                                                Instant now)
{
    const SqlText keyText = sqlText(key);
    if (!key.isEmpty()) {
        SqliteStatement &known = m_statements->known;
        const Result<bool> row = known.run(keyText, toEpochMs(now - paymentMemory));
        if (!row)
            return row.error();
        if (*row) {
            const int number = static_cast<int>(known.integer(0));
            known.reset();
            return Charge{number, true};
        }
    }
    SqliteStatement &charge = m_statements->charge;
    const SqlText who = sqlText(customer);
    const Result<bool> row = charge.run(who, keyText, toEpochMs(now));
    if (!row)
        return row.error();
    const int number = static_cast<int>(charge.integer(0));
    while (true) {
        const Result<bool> more = charge.step();
        if (!more)
            return more.error();
        if (!*more)
            return Charge{number, false};
    }
}

Result<std::vector<BakedCake>> KitchenBook::cakes() const
{
    SqliteStatement statement(*m_connection);
    if (const auto prepared = statement.prepare(
            u"SELECT number, cake, customer, key, baked_at FROM orders WHERE baked_at IS NOT NULL "
            u"ORDER BY number");
        !prepared)
        return prepared.error();
    std::vector<BakedCake> result;
    Result<bool> row = statement.run();
    while (row && *row) {
        result.push_back({static_cast<int>(statement.integer(0)), statement.text(1),
                          statement.text(2), statement.text(3), fromEpochMs(statement.integer(4))});
        row = statement.step();
    }
    if (!row)
        return row.error();
    return result;
}

Result<std::optional<BakedCake>> KitchenBook::cakeOf(int order) const
{
    SqliteStatement statement(*m_connection);
    if (const auto prepared = statement.prepare(
            u"SELECT number, cake, customer, key, baked_at FROM orders WHERE baked_at IS NOT NULL "
            u"AND number = ?");
        !prepared)
        return prepared.error();
    const Result<bool> row = statement.run(qint64(order));
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<BakedCake>();
    return std::optional(BakedCake{order, statement.text(1), statement.text(2), statement.text(3),
                                   fromEpochMs(statement.integer(4))});
}

Result<std::vector<TakenCharge>> KitchenBook::charges() const
{
    SqliteStatement statement(*m_connection);
    if (const auto prepared =
            statement.prepare(u"SELECT number, customer, key, at FROM charges ORDER BY number");
        !prepared)
        return prepared.error();
    std::vector<TakenCharge> result;
    Result<bool> row = statement.run();
    while (row && *row) {
        result.push_back({static_cast<int>(statement.integer(0)), statement.text(1),
                          statement.text(2), fromEpochMs(statement.integer(3))});
        row = statement.step();
    }
    if (!row)
        return row.error();
    return result;
}

Result<KitchenBook::Totals> KitchenBook::totals() const
{
    SqliteStatement &totals = m_statements->totals;
    if (const Result<bool> row = totals.run(); !row)
        return row.error();
    const Totals result{static_cast<int>(totals.integer(0)), static_cast<int>(totals.integer(1))};
    totals.reset();
    return result;
}

} // namespace onecake
