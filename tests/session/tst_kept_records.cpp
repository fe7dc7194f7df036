// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// When a table may delete a record by itself: when its retention is over, and for a run in virtual
// time, whose records seem to be over long ago, not for a week.

#include "core/store/dynamodb/wire/dynamo_requests.h"
#include "tests/support/lost_store.h"
#include "tests/support/windows/lab_bench.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto week = std::chrono::hours(24 * 7);

KeyRecord recordUntil(Instant expiresAt)
{
    KeyRecord record;
    record.id = {u"orders"_s, u"k"_s};
    record.expiresAt = expiresAt;
    return record;
}

Instant secondsIn(const QJsonValue &number)
{
    return Instant(std::chrono::seconds(number[u"N"].toString().toLongLong()));
}

Instant expirationIn(const QJsonObject &put)
{
    return secondsIn(put.value(u"Item")[u"expiration"]);
}

} // namespace

class TestKeptRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKeptUntilTheirRetentionIsOver();
    void areKeptForAWhileWhateverTheirCalendarSays();
    void ofARunAreKeptForAWeek();
};

void TestKeptRecords::areKeptUntilTheirRetentionIsOver()
{
    WaitingClock clock;
    const DynamoRequests requests{u"orders"_s, &clock};
    const Instant end = clock.now() - 1h + 1ms;
    QCOMPARE(expirationIn(requests.claimAbsent(recordUntil(end), u"token"_s)),
             clock.now() - 1h + 1s);
}

void TestKeptRecords::areKeptForAWhileWhateverTheirCalendarSays()
{
    WaitingClock clock;
    const DynamoRequests requests{u"orders"_s, &clock, week};
    const KeyRecord old = recordUntil(clock.now() - 24h * 100);
    const QJsonObject claim = requests.claimAbsent(old, u"token"_s);
    QCOMPARE(expirationIn(claim), clock.now() + week);
    // What we read is not that.
    QCOMPARE(claim.value(u"Item")[u"expiresAt"][u"N"].toString(),
             QString::number(toEpochMs(old.expiresAt)));
    clock.advance(1h);
    QCOMPARE(expirationIn(requests.claimAfresh(old, old, u"token"_s)), clock.now() + week);
    const QByteArray seconds =
        QByteArray::number(toEpochMs(clock.now() + week) / 1000).prepend('"').append('"');
    for (const QJsonObject &update :
         {requests.takeOver(old, old, u"token"_s), requests.write({old, {}, {}, {}}, u"token"_s)})
        QVERIFY(QJsonDocument(update).toJson().contains(seconds));
    const KeyRecord lasting = recordUntil(clock.now() + week + 5s);
    QCOMPARE(expirationIn(requests.claimAbsent(lasting, u"token"_s)), lasting.expiresAt);
}

void TestKeptRecords::ofARunAreKeptForAWeek()
{
    const LostStore store;
    LabBench bench(store.services);
    bench.session.choices().choosePolicy(u"onecake"_s);
    const QSignalSpy opened(&bench.session.store(), &LabStore::opened);
    bench.session.store().open(store.url());
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(bench.playOut());
    const QByteArray answer =
        askPlainly(store.url().dynamo.endpoint, "Scan", R"({"TableName":"orders"})");
    const QJsonObject body =
        QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)).object();
    int records = 0;
    for (const QJsonValue &item : body.value(u"Items").toArray()) {
        if (item[u"status"].isUndefined())
            continue; // the effects of a key
        ++records;
        QVERIFY(secondsIn(item[u"expiration"]) >= store.clock->now() + week);
        QVERIFY(item[u"expiresAt"][u"N"].toString().toLongLong() < toEpochMs(store.clock->now()));
    }
    QVERIFY2(records > 0, answer.constData());
}

ONECAKE_TEST(TestKeptRecords)
#include "tst_kept_records.moc"
