// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a store in a SQLite file adds to the contract: it is durable, shared by processes, never in
// the way of the event loop, and honest when the disk fails.

#include "core/store/sqlite/sqlite_store.h"
#include "tests/support/await.h"
#include "tests/support/store_file.h"
#include "tests/support/store_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using ClaimingTask = QCoro::Task<Result<ClaimAnswer>>;

QCoro::Task<void> order(Store *store, QString key, int *completed)
{
    const Result<ClaimAnswer> claimed = co_await store->claim(claimOf(idOf(key)));
    if (!claimed || !claimed->granted)
        co_return;
    const Result<WriteAnswer> written = co_await store->write(endOf(claimed->record));
    if (written && *written == WriteAnswer::Applied)
        ++*completed;
}

QCoro::Task<void> destroyAfterAClaim(std::unique_ptr<Store> *store)
{
    const Result<ClaimAnswer> claimed = co_await (*store)->claim(claimOf(idOf(u"the last"_s)));
    Q_UNUSED(claimed)
    store->reset();
}

} // namespace

class TestSqliteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void holdsEverythingAfterItIsReopened();
    void answersAndExecutesAllThatIsPendingWhenDestroyed();
    void standsBeingDestroyedByACoroutineThatItResumed();
    void keepsTheEventLoopTickingWhileItWaitsForTheFile();
    void grantsAKeyOnceToTwoStoresOnOneFile();
    void answersReplaysWhileAnotherProcessWrites();
    void writesSightingsWhenNothingElseHappens();
    void writesSightingsWithTheNextWrite();
    void writesSightingsWhenDestroyed();
    void addsSightingsToThoseOfAnotherProcess();

private:
    void open(const SqliteOptions &options = {})
    {
        m_store = must(await(SqliteStore::open(m_path, options)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void TestSqliteStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"store.db"_s);
    open();
}

void TestSqliteStore::holdsEverythingAfterItIsReopened()
{
    RecordWrite end = endOf(claim(*m_store, claimOf(idOf(u"order-1"_s))).record);
    end.effects = {effectOf(end.record, EffectFencing::Token)};
    QCOMPARE(write(*m_store, end), WriteAnswer::Applied);
    m_store->recordHit({end.record.id, start + 1s, true});
    const std::optional<KeyRecord> before = read(*m_store, end.record.id);

    m_store.reset();
    open();
    QCOMPARE(read(*m_store, end.record.id), before);
    QCOMPARE(effectsOf(*m_store, end.record.id), end.effects);
}

void TestSqliteStore::answersAndExecutesAllThatIsPendingWhenDestroyed()
{
    constexpr int orders = 200;
    int completed = 0;
    for (int number = 0; number < orders; ++number)
        (void)order(m_store.get(), QString::number(number), &completed);
    QVERIFY(completed < orders);
    m_store.reset();
    QCOMPARE(completed, orders);
    QCOMPARE(StoreFile(m_path).ask(u"SELECT count(*) FROM records WHERE status = 'completed'"_s),
             QString::number(orders));
}

void TestSqliteStore::standsBeingDestroyedByACoroutineThatItResumed()
{
    constexpr int orders = 20;
    int completed = 0;
    for (int number = 0; number < orders; ++number)
        (void)order(m_store.get(), QString::number(number), &completed);
    QCoro::Task<void> destruction = destroyAfterAClaim(&m_store);
    for (int number = orders; number < 2 * orders; ++number)
        (void)order(m_store.get(), QString::number(number), &completed);
    await(std::move(destruction));
    QVERIFY(!m_store);
    QCOMPARE(completed, 2 * orders);
}

void TestSqliteStore::keepsTheEventLoopTickingWhileItWaitsForTheFile()
{
    StoreFile other(m_path);
    other.run(u"BEGIN IMMEDIATE"_s);
    ClaimingTask pending = m_store->claim(claimOf(idOf(u"order-1"_s)));

    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(0ms);
    QTRY_VERIFY(ticks > 100);
    QVERIFY(!pending.isReady());

    other.run(u"COMMIT"_s);
    QVERIFY(must(await(std::move(pending))).granted);
}

void TestSqliteStore::grantsAKeyOnceToTwoStoresOnOneFile()
{
    constexpr int keys = 50;
    const auto second = must(await(SqliteStore::open(m_path)));
    std::vector<ClaimingTask> claims;
    for (int number = 0; number < 2 * keys; ++number) {
        Store *store = number % 2 == 0 ? m_store.get() : second.get();
        claims.push_back(store->claim(claimOf(idOf(QString::number(number / 2)))));
    }
    QHash<QString, int> grants;
    for (ClaimingTask &pending : claims) {
        const ClaimAnswer answer = must(await(std::move(pending)));
        grants[answer.record.id.key] += answer.granted ? 1 : 0;
    }
    QCOMPARE(grants.values(), QList<int>(keys, 1));
}

void TestSqliteStore::answersReplaysWhileAnotherProcessWrites()
{
    const KeyId id = idOf(u"order-1"_s);
    QCOMPARE(write(*m_store, endOf(claim(*m_store, claimOf(id)).record)), WriteAnswer::Applied);
    StoreFile other(m_path);
    other.run(u"BEGIN IMMEDIATE"_s);
    m_store->recordHit({id, start, true});
    QVERIFY(!claim(*m_store, claimOf(id)).granted);
    QCOMPARE(read(*m_store, id)->replays, 1U);
    other.run(u"COMMIT"_s);
}

void TestSqliteStore::writesSightingsWhenNothingElseHappens()
{
    const KeyId id = idOf(u"order-1"_s);
    (void)claim(*m_store, claimOf(id));
    m_store->recordHit({id, start, false});
    m_store->recordHit({id, start + 1s, true});
    StoreFile file(m_path);
    QTRY_COMPARE(file.ask(u"SELECT attempts || ' ' || replays FROM records"_s), u"3 1"_s);
    QCOMPARE(read(*m_store, id)->attempts, 3U);
}

void TestSqliteStore::writesSightingsWithTheNextWrite()
{
    const KeyId id = idOf(u"order-1"_s);
    (void)claim(*m_store, claimOf(id));
    m_store->recordHit({id, start, false});
    (void)claim(*m_store, claimOf(idOf(u"order-2"_s)));
    QCOMPARE(StoreFile(m_path).ask(u"SELECT attempts FROM records WHERE key = 'order-1'"_s),
             u"2"_s);
    QCOMPARE(read(*m_store, id)->attempts, 2U);
}

void TestSqliteStore::writesSightingsWhenDestroyed()
{
    const KeyId id = idOf(u"order-1"_s);
    (void)claim(*m_store, claimOf(id));
    for (int number = 0; number < 10; ++number)
        m_store->recordHit({id, start, true});
    m_store.reset();
    QCOMPARE(StoreFile(m_path).ask(u"SELECT attempts || ' ' || replays FROM records"_s),
             u"11 10"_s);
}

void TestSqliteStore::addsSightingsToThoseOfAnotherProcess()
{
    const KeyId id = idOf(u"order-1"_s);
    (void)claim(*m_store, claimOf(id));
    auto second = must(await(SqliteStore::open(m_path)));
    m_store->recordHit({id, start, true});
    second->recordHit({id, start, true});
    m_store.reset();
    second.reset();
    QCOMPARE(StoreFile(m_path).ask(u"SELECT attempts || ' ' || replays FROM records"_s), u"3 2"_s);
}

ONECAKE_TEST(TestSqliteStore)
#include "tst_sqlite_store.moc"
