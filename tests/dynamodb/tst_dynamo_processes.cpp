// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Processes that share nothing but a DynamoDB table: each order is executed by one of them, also
// when one is killed in the middle of it.

#include "core/store/opening/open_store.h"
#include "tests/support/await.h"
#include "tests/support/order_process.h"
#include "tests/support/store_fixture.h"

#include <QHash>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int orders = 500;

// Long enough that a process which is alive ends its orders, on a machine that is busy too.
constexpr int leaseMs = 3'000;

QString keyOf(int number)
{
    return u"race-%1"_s.arg(number);
}

std::vector<QCoro::Task<Result<std::optional<KeyRecord>>>> readsOf(Store &store)
{
    std::vector<QCoro::Task<Result<std::optional<KeyRecord>>>> reads;
    for (int number = 0; number < orders; ++number)
        reads.push_back(store.read(idOf(keyOf(number)), Consistency::Strong));
    return reads;
}

} // namespace

class TestDynamoProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void fourProcessesRacingForTheSameKeysExecuteEachOrderOnce();
    void theClaimsOfAKilledProcessAreTakenOverAfterTheirLease();

private:
    [[nodiscard]] OrderWork workOf(const QString &owner) const;
    void checkThatEachOrderIsDoneOnce();
    [[nodiscard]] std::vector<KeyRecord> unfinishedOrders();
    void takeAcknowledgementsOf(const OrderProcess &process);

    QString m_url;
    std::unique_ptr<Store> m_store;
    QHash<QString, int> m_acknowledged;
};

void TestDynamoProcesses::init()
{
    m_url = newTableUrl();
    m_store = must(await(openStore(must(parseStoreUrl(m_url)))));
    m_acknowledged.clear();
}

OrderWork TestDynamoProcesses::workOf(const QString &owner) const
{
    return {m_url, u"race"_s, owner, orders, leaseMs};
}

void TestDynamoProcesses::takeAcknowledgementsOf(const OrderProcess &process)
{
    for (const QString &key : process.acknowledged())
        ++m_acknowledged[key];
}

std::vector<KeyRecord> TestDynamoProcesses::unfinishedOrders()
{
    std::vector<KeyRecord> unfinished;
    for (auto &read : readsOf(*m_store)) {
        const std::optional<KeyRecord> record = must(await(std::move(read)));
        if (record && record->status == RecordStatus::InProgress)
            unfinished.push_back(*record);
    }
    return unfinished;
}

void TestDynamoProcesses::checkThatEachOrderIsDoneOnce()
{
    auto reads = readsOf(*m_store);
    std::vector<QCoro::Task<Result<std::vector<LocalEffect>>>> effects;
    for (int number = 0; number < orders; ++number)
        effects.push_back(m_store->effectsOf(idOf(keyOf(number))));
    for (size_t number = 0; number < orders; ++number) {
        const QString key = keyOf(static_cast<int>(number));
        const std::optional<KeyRecord> record = must(await(std::move(reads.at(number))));
        QVERIFY2(record && record->status == RecordStatus::Completed, qPrintable(key));
        const std::vector<LocalEffect> ofKey = must(await(std::move(effects.at(number))));
        QVERIFY2(ofKey.size() == 1, qPrintable(u"%1: %2 effects"_s.arg(key).arg(ofKey.size())));
        QCOMPARE(ofKey.front().fence, record->fence);
        QVERIFY2(m_acknowledged.value(key) <= 1, qPrintable(u"executed twice: "_s + key));
    }
}

void TestDynamoProcesses::fourProcessesRacingForTheSameKeysExecuteEachOrderOnce()
{
    constexpr int processes = 4;
    std::vector<std::unique_ptr<OrderProcess>> racers;
    for (int number = 0; number < processes; ++number)
        racers.push_back(std::make_unique<OrderProcess>(workOf(QString::number(number))));
    int winners = 0;
    for (const auto &racer : racers) {
        QVERIFY(racer->waitForEnd());
        takeAcknowledgementsOf(*racer);
        winners += racer->acknowledged().isEmpty() ? 0 : 1;
    }
    QVERIFY(winners > 1); // otherwise it was no race
    QCOMPARE(m_acknowledged.size(), orders);
    checkThatEachOrderIsDoneOnce();
}

void TestDynamoProcesses::theClaimsOfAKilledProcessAreTakenOverAfterTheirLease()
{
    // Eight orders are under way when it dies; on a slow machine all may have been sent by then,
    // and the table still gets them. Then the next one dies.
    std::vector<KeyRecord> unfinished;
    constexpr int deathsAtMost = 6;
    for (int death = 1; death <= deathsAtMost && unfinished.empty(); ++death) {
        OrderProcess killed(workOf(u"killed-%1"_s.arg(death)));
        QVERIFY(killed.waitForAcknowledgements(orders / (deathsAtMost + 2)));
        QVERIFY(killed.kill());
        takeAcknowledgementsOf(killed);
        QVERIFY(m_acknowledged.size() < orders);
        unfinished = unfinishedOrders();
        const auto isAtRest = [this, &unfinished] {
            const std::vector<KeyRecord> before = std::exchange(unfinished, unfinishedOrders());
            return before == unfinished;
        };
        QTRY_VERIFY(isAtRest());
    }
    QVERIFY(!unfinished.empty());

    OrderProcess heir(workOf(u"heir"_s));
    OrderProcess rival(workOf(u"rival"_s));
    for (OrderProcess *process : {&heir, &rival}) {
        QVERIFY(process->waitForEnd());
        takeAcknowledgementsOf(*process);
    }
    checkThatEachOrderIsDoneOnce();
    for (const KeyRecord &left : unfinished) {
        const std::optional<KeyRecord> record = read(*m_store, left.id);
        QCOMPARE(record->fence, left.fence + 1);
        QVERIFY(record->updatedAt >= left.leaseUntil);
        QCOMPARE(m_acknowledged.value(left.id.key), 1);
    }
}

ONECAKE_TEST(TestDynamoProcesses)
#include "tst_dynamo_processes.moc"
