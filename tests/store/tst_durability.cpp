// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Processes that execute orders are killed at random moments, again and again on the same file.
// What they had acknowledged must be there, once; what they had begun must not be stuck for ever.

#include "core/base/random.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/support/await.h"
#include "tests/support/order_process.h"
#include "tests/support/store_file.h"
#include "tests/support/store_fixture.h"

#include <QSet>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsOfOne = 50;
constexpr int killsOfTwo = 15;
constexpr std::uint64_t ordersMax = 40; // in a process's life
constexpr auto seedVariable = "ONECAKE_DURABILITY_SEED";

std::uint64_t chooseSeed()
{
    bool isSet = false;
    const qulonglong seed = qEnvironmentVariable(seedVariable).toULongLong(&isSet);
    return isSet ? seed : static_cast<std::uint64_t>(toEpochMs(SystemClock().now()));
}

QSet<QString> keysIn(StoreFile &file, const QString &sql)
{
    const QStringList keys = file.list(sql);
    return {keys.begin(), keys.end()};
}

} // namespace

class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void losesNothingWhenAProcessIsKilled();
    void losesNothingWhenTwoProcessesOnOneFileAreKilled();

private:
    void runAndKill(int processes, const QString &series);
    void checkFile();
    void checkThatUnfinishedOrdersCanBeTakenOver();

    std::uint64_t m_seed = 0;
    Random m_random{0};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QSet<QString> m_acknowledged;
};

void TestDurability::init()
{
    m_seed = chooseSeed();
    m_random = Random(m_seed);
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"store.db"_s);
    m_acknowledged.clear();
}

void TestDurability::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning("The same kills again: %s=%llu", seedVariable,
                 static_cast<unsigned long long>(m_seed));
}

void TestDurability::runAndKill(int processes, const QString &series)
{
    std::vector<std::unique_ptr<OrderProcess>> children;
    for (int number = 0; number < processes; ++number)
        children.push_back(std::make_unique<OrderProcess>(
            OrderWork{u"sqlite:"_s + m_path, series, QString::number(number)}));
    // The first is waited for; what the others have done by then is chance.
    QVERIFY(children.front()->waitForAcknowledgements(1 + m_random.below(ordersMax)));
    for (const auto &child : children)
        QVERIFY(child->kill());
    for (const auto &child : children) {
        for (const QString &key : child->acknowledged()) {
            QVERIFY2(!m_acknowledged.contains(key), qPrintable(u"executed twice: "_s + key));
            m_acknowledged.insert(key);
        }
    }
}

void TestDurability::checkFile()
{
    StoreFile file(m_path);
    QCOMPARE(file.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
    const auto completed = keysIn(file, u"SELECT key FROM records WHERE status = 'completed'"_s);
    QVERIFY2(completed.contains(m_acknowledged),
             qPrintable((m_acknowledged - completed).values().join(u' ')));
    QCOMPARE(file.list(u"SELECT key FROM effects GROUP BY key HAVING count(*) > 1"_s),
             QStringList());
    QCOMPARE(keysIn(file, u"SELECT key FROM effects"_s), completed);
}

void TestDurability::checkThatUnfinishedOrdersCanBeTakenOver()
{
    const QStringList unfinished =
        StoreFile(m_path).list(u"SELECT key FROM records WHERE status = 'in-progress'"_s);
    const auto store = must(await(SqliteStore::open(m_path)));
    std::vector<QCoro::Task<Result<WriteAnswer>>> ends;
    for (const QString &key : unfinished) {
        const Instant leaseUntil = read(*store, idOf(key))->leaseUntil;
        QVERIFY(!claim(*store, claimOf(idOf(key), leaseUntil - 1ms)).granted);
        const ClaimAnswer takeover = claim(*store, claimOf(idOf(key), leaseUntil));
        QVERIFY(takeover.tookOver);
        RecordWrite end = endOf(takeover.record);
        end.effects = {effectOf(takeover.record, EffectFencing::None)};
        ends.push_back(store->write(end));
    }
    for (auto &end : ends)
        QCOMPARE(must(await(std::move(end))), WriteAnswer::Applied);
}

void TestDurability::losesNothingWhenAProcessIsKilled()
{
    for (int round = 0; round < killsOfOne && !QTest::currentTestFailed(); ++round) {
        runAndKill(1, QString::number(round));
        checkFile();
        checkThatUnfinishedOrdersCanBeTakenOver();
    }
    QVERIFY(m_acknowledged.size() >= killsOfOne);
}

void TestDurability::losesNothingWhenTwoProcessesOnOneFileAreKilled()
{
    for (int round = 0; round < killsOfTwo && !QTest::currentTestFailed(); ++round) {
        runAndKill(2, QString::number(round));
        checkFile();
        checkThatUnfinishedOrdersCanBeTakenOver();
    }
    QVERIFY(m_acknowledged.size() >= killsOfTwo);
}

ONECAKE_TEST(TestDurability)
#include "tst_durability.moc"
