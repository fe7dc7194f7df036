// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The contract of core/store/store.h, as every store must keep it: one claim at a time per key,
// keys that are kept apart, counters.

#include "tests/support/await.h"
#include "tests/support/store_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStoreRows(); }
    void init();

    void grantsOneOfManyConcurrentClaimsOfAKey();
    void keepsManyConcurrentKeysApart();
    void tellsKeysApartThatLookAlike();
    void readsAnExpiredRecordAsStored();
    void readsNothingForAKeyNeverClaimed();
    void countsSightingsFromThenOn();
    void forgetsSightingsOfAbsentKeys();

private:
    std::unique_ptr<StoreFixture> m_store;
};

void TestStores::init()
{
    QFETCH_GLOBAL(QString, store);
    m_store.reset();
    m_store = std::make_unique<StoreFixture>(store);
}

void TestStores::grantsOneOfManyConcurrentClaimsOfAKey()
{
    const KeyId id = idOf(u"order-1"_s);
    std::vector<QCoro::Task<Result<ClaimAnswer>>> claims;
    for (int number = 0; number < 100; ++number) {
        ClaimTerms terms = claimOf(id);
        terms.owner = QString::number(number);
        claims.push_back((*m_store)->claim(terms));
    }
    QStringList winners;
    QStringList winnersAsTold;
    for (auto &pending : claims) {
        const ClaimAnswer answer = must(await(std::move(pending)));
        (answer.granted ? winners : winnersAsTold).append(answer.record.owner);
    }
    QCOMPARE(winners.size(), 1);
    winnersAsTold.removeDuplicates();
    QCOMPARE(winnersAsTold, winners);
}

void TestStores::keepsManyConcurrentKeysApart()
{
    constexpr int keys = 20;
    std::vector<QCoro::Task<Result<ClaimAnswer>>> claims;
    for (int number = 0; number < 5 * keys; ++number)
        claims.push_back((*m_store)->claim(claimOf(idOf(QString::number(number % keys)))));
    std::vector<QCoro::Task<Result<WriteAnswer>>> completions;
    for (auto &pending : claims) {
        const ClaimAnswer answer = must(await(std::move(pending)));
        if (answer.granted)
            completions.push_back((*m_store)->write(endOf(answer.record)));
    }
    QCOMPARE(completions.size(), std::size_t(keys));
    for (auto &pending : completions)
        QCOMPARE(must(await(std::move(pending))), WriteAnswer::Applied);
    for (int number = 0; number < keys; ++number)
        QCOMPARE(read(**m_store, idOf(QString::number(number)))->status, RecordStatus::Completed);
}

void TestStores::tellsKeysApartThatLookAlike()
{
    const std::vector<KeyId> ids{
        {u""_s, u""_s},
        {u""_s, u"a"_s},
        {u"a"_s, u""_s},
        {u"a"_s, u"bc"_s},
        {u"ab"_s, u"c"_s},
        {u"a"_s, u"BC"_s},
        {u"a"_s, u"bc "_s},
        {u"a"_s, u"b%"_s},
        {u"a"_s, u"' OR 1=1 --"_s},
        {u"a"_s, u"\u00e9"_s},
        {u"a"_s, u"e\u0301"_s},
        {u"a"_s, u"\U0001F370"_s},
        {u"a"_s, QString(QChar(0))},
        {u"a"_s, u"b\0c"_s},
        {u"a"_s, QString(1'000'000, u'k')},
        {u"a"_s, QString(1'000'001, u'k')},
    };
    for (const KeyId &id : ids)
        QVERIFY2(claim(**m_store, claimOf(id)).granted,
                 qPrintable(id.scope + u'/' + id.key.left(20)));
    for (const KeyId &id : ids)
        QVERIFY2(read(**m_store, id)->id == id, qPrintable(id.scope + u'/' + id.key.left(20)));
}

void TestStores::readsAnExpiredRecordAsStored()
{
    ClaimTerms longAgo = claimOf(idOf(u"order-1"_s), Instant(0ms));
    const ClaimAnswer answer = claim(**m_store, longAgo);
    QCOMPARE(read(**m_store, longAgo.id), std::optional(answer.record));
}

void TestStores::readsNothingForAKeyNeverClaimed()
{
    QVERIFY(!read(**m_store, idOf(u"order-1"_s)));
    QVERIFY(effectsOf(**m_store, idOf(u"order-1"_s)).empty());
}

void TestStores::countsSightingsFromThenOn()
{
    const KeyId id = idOf(u"order-1"_s);
    (void)claim(**m_store, claimOf(id));
    for (int second = 1; second <= 3; ++second) {
        (*m_store)->recordHit({id, start + std::chrono::seconds(second), second > 1});
        const auto attempts = static_cast<quint64>(second) + 1;
        const std::optional<KeyRecord> record = read(**m_store, id);
        QCOMPARE(record->attempts, attempts);
        QCOMPARE(record->replays, attempts - 2);
        QCOMPARE(claim(**m_store, claimOf(id)).record, *record);
    }
    QCOMPARE(read(**m_store, id)->lastReplayAt, std::optional<Instant>(start + 3s));
}

void TestStores::forgetsSightingsOfAbsentKeys()
{
    const KeyId id = idOf(u"order-1"_s);
    (*m_store)->recordHit({id, start, true});
    QVERIFY(!read(**m_store, id));
    QCOMPARE(claim(**m_store, claimOf(id)).record.attempts, 1U);
    QCOMPARE(read(**m_store, id)->attempts, 1U);
}

ONECAKE_TEST(TestStores)
#include "tst_stores.moc"
