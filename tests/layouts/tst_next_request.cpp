// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the next request gets. The rows of Powertools are 35 items that were put under keys of the
// library (@aws-lambda-powertools/idempotency 2.35.0), which was then asked.

#include "core/inspect/layouts/record_reader.h"
#include "tests/support/windows/layout_items.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onecake;
using namespace std::chrono_literals;

namespace {

constexpr Instant askedAt = fromEpochMs(1'795'168'800'000); // 2026-11-20T10:00:00Z
constexpr qint64 ms = 1'795'168'800'000;
constexpr qint64 s = ms / 1000;
constexpr qint64 hour = 3600;

AttributeValue n(qint64 number)
{
    return AttributeValue::ofInteger(number);
}

AttributeValue t(const QString &text)
{
    return AttributeValue::ofText(text);
}

AttributeValue t(qint64 number)
{
    return t(QString::number(number));
}

Item itemOf(const QString &status, const AttributeValue &expiration, const AttributeValue &lease)
{
    Item item{{u"id"_s, t(u"orders-svc#uc2DCFDY6czrHHoymL9DZA=="_s)}, {u"data"_s, t(u"{}"_s)}};
    const auto put = [&item](const QString &name, const AttributeValue &value) {
        if (value != AttributeValue())
            item.insert(name, value);
    };
    put(u"status"_s, status.isEmpty() ? AttributeValue() : t(status));
    put(u"expiration"_s, expiration);
    put(u"in_progress_expiration"_s, lease);
    return item;
}

DecodedRecord readAs(const QString &layout, const Item &item)
{
    return RecordReader(layoutNamed(layout)).read(item);
}

void addRow(const char *layout, const char *what, const QString &item, NextRequest next)
{
    QTest::addRow("%s: %s", layout, what) << QString::fromLatin1(layout) << item << next;
}

void addRowsOfPowertools()
{
    using enum NextRequest;
    const QString completed = u"'status': {'S': 'COMPLETED'}, 'id': {'S': 'f#a'}"_s;
    const QString claimed = u"'status': {'S': 'INPROGRESS'}, 'id': {'S': 'f#a'}"_s;
    const QString kept = u", 'expiration': {'N': '%1'}"_s.arg(s + hour);
    const QString text = u", 'expiration': {'S': '%1'}"_s.arg(s + hour);
    const QString null = u", 'expiration': {'NULL': true}"_s;
    const QString oddLease = u", 'in_progress_expiration': {'S': 'x'}"_s;
    for (const char *java : {"powertools-java", "powertools-dotnet"}) {
        addRow(java, "no expiration", completed, Fails);
        addRow(java, "expiration as a text", completed + text, Fails);
        addRow(java, "expiration NULL", completed + null, Fails);
        addRow(java, "lease as a text", claimed + kept + oddLease, Fails);
        addRow(java, "completed, lease as a text", completed + kept + oddLease, Fails);
        addRow(java, "no lease", claimed + kept, Refused);
    }
    addRow("powertools-python", "no expiration", completed, Fails);
    addRow("powertools-python", "expiration as a text", completed + text, Fails);
    addRow("powertools-python", "expiration NULL", completed + null, Answered);
    addRow("powertools-python", "expiration empty", completed + u", 'expiration': {'S': ''}"_s,
           Answered);
    addRow("powertools-python", "lease as a text", claimed + kept + oddLease, Fails);
    addRow("powertools-python", "completed, lease as a text", completed + kept + oddLease,
           Answered);
}

void addRowsOfDynamoLibraries()
{
    using enum NextRequest;
    const QString kept = u", 'expiration': {'N': '%1'}"_s.arg(s + hour);
    const QString bicatu = u"'PK': {'S': 'p'}, 'SK': {'S': 'k'}, "_s;
    const QString later = u", 'expiration': {'N': '%1'}"_s.arg(ms + hour * 1000);
    const QString before = u", 'expiration': {'N': '%1'}"_s.arg(ms - hour * 1000);
    addRow("bicatu", "odd status", bicatu + u"'status': {'S': 'odd'}"_s + later, Refused);
    addRow("bicatu", "odd status, expired", bicatu + u"'status': {'S': 'odd'}"_s + before, Runs);
    addRow("bicatu", "no status", bicatu.chopped(2) + later, Fails);
    addRow("bicatu", "no expiration", bicatu + u"'status': {'S': 'completed'}"_s, Fails);
    addRow("bicatu", "expiration in seconds to come",
           bicatu + u"'status': {'S': 'completed'}"_s + kept, Runs);
    addRow("bicatu", "expiration as a text that is over",
           bicatu + u"'status': {'S': 'completed'}, 'expiration': {'S': '5'}"_s, Answered);

    const QString arun = u"'key': {'S': 'k'}, 'processName': {'S': 'p'}, "_s;
    addRow("arun0009", "expires in milliseconds that are over",
           arun
               + u"'status': {'S': 'COMPLETED'}, 'expiresAtEpochSeconds': {'N': '%1'}"_s.arg(
                   ms - hour * 1000),
           Answered);
}

// Times are texts there.
void addRowsOfSqlLibraries()
{
    using enum NextRequest;
    const QString josip = u"'idempotency_key': {'S': 'k'}, 'expires_at': {'S': '2026-11-20 "
                          "09:00:00'}, 'status': {'S': '%1'}"_s;
    const QString held = u", 'lock_expires_at': {'S': '2026-11-20 10:30:00'}"_s;
    addRow("idempotency4j", "expired, but locked", josip.arg(u"IN_PROGRESS"_s) + held, Refused);
    addRow("idempotency4j", "expired, never locked", josip.arg(u"IN_PROGRESS"_s), Refused);
    addRow("idempotency4j", "expired", josip.arg(u"COMPLETE"_s), Runs);
    addRow("idempotency4j", "odd status", josip.arg(u"ODD"_s), Fails);

    const QString nestarc = u"'key': {'S': 'GET /a::k'}, 'status': {'S': 'PROCESSING'}"_s;
    addRow("nestarc", "claimed", nestarc + u", 'expires_at': {'S': '2026-11-20 10:30:00'}"_s,
           Refused);
    addRow("nestarc", "over", nestarc + u", 'expires_at': {'S': '2026-11-20 09:30:00'}"_s, Runs);
    addRow("nestarc", "no time", nestarc, Unknown);

    const QString brandur = u"'idempotency_key': {'S': 'k'}, 'user_id': {'N': '1'}, "
                            "'recovery_point': {'S': '%1'}, 'locked_at': %2"_s;
    const QString lock = u"{'S': '2026-11-20 09:59:30'}"_s;
    addRow("brandur", "locked", brandur.arg(u"started"_s, lock), Refused);
    addRow("brandur", "not locked", brandur.arg(u"started"_s, u"{'NULL': true}"_s), Runs);
    addRow("brandur", "finished", brandur.arg(u"finished"_s, lock), Answered);

    const QString action = u"'key': {'S': 'k'}, 'type': {'S': 't'}, 'client': {'S': 'c'}"_s;
    addRow("idempotence4j", "not completed", action, Unknown);
    addRow("idempotence4j", "completed",
           action + u", 'completed_at': {'S': '2026-11-20 09:00:00'}"_s, Answered);
}

} // namespace

class TestNextRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheLibraryDoes_data();
    void isWhatTheLibraryDoes();
    void isWhatEachLibraryDoes_data();
    void isWhatEachLibraryDoes();
    void isNotToldWhereAnExpiryCannotBeRead();
    void isNotToldWhereAPartOfTheKeyIsMissing();
    void changesWhenATimeIsOver();
    void runsWhereAFailureIsTriedAgain();
    void cannotBeToldWhereTheLayoutDoesNotSayIt();
    void afterALeaseIsAsTheRuleSays_data();
    void afterALeaseIsAsTheRuleSays();
    void isNeverBenignWhereTheRowIsNoRecord();
};

void TestNextRequest::isWhatTheLibraryDoes_data()
{
    using enum NextRequest;
    QTest::addColumn<QString>("status");
    QTest::addColumn<AttributeValue>("expiration");
    QTest::addColumn<AttributeValue>("lease");
    QTest::addColumn<NextRequest>("next");
    const AttributeValue none;
    const QString inProgress = u"INPROGRESS"_s;
    const QString completed = u"COMPLETED"_s;
    const auto row = [](const char *name, const QString &status, const AttributeValue &expiration,
                        const AttributeValue &lease, NextRequest next) {
        QTest::newRow(name) << status << expiration << lease << next;
    };
    row("live", inProgress, n(s + hour), n(ms + 600'000), Refused);
    row("stale", inProgress, n(s + hour), n(ms - 600'000), Runs);
    row("no lease", inProgress, n(s + hour), none, Refused);
    row("no lease, expired", inProgress, n(s - hour), none, Runs);
    row("a lease to come, expired", inProgress, n(s - 60), n(ms + 600'000), Runs);
    row("done", completed, n(s + hour), n(ms - 600'000), Answered);
    row("done, expired", completed, n(s - hour), none, Runs);
    row("expires in milliseconds to come", completed, n(ms + hour * 1000), none, Answered);
    row("expired in milliseconds", completed, n(ms - hour * 1000), none, Answered);
    row("in progress, expired in milliseconds", inProgress, n(ms - hour * 1000), none, Refused);
    row("done, without expiration", completed, none, none, Answered);
    row("lease in seconds that are over", inProgress, n(s + hour), n(s - 600), Runs);
    row("lease in seconds to come", inProgress, n(s + hour), n(s + 600), Runs);
    row("lease as a text that is over", inProgress, n(s + hour), t(ms - 600'000), Refused);
    row("lease as a text to come", inProgress, n(s + hour), t(ms + 600'000), Refused);
    row("expiration as a text that is over", completed, t(s - hour), none, Fails);
    row("expiration as a text to come", completed, t(s + hour), none, Answered);
    row("in progress, expiration as a text that is over", inProgress, t(s - hour), none, Fails);
    row("expiration as a date that is over", completed, t(u"2026-11-20T09:00:00.000Z"_s), none,
        Answered);
    row("status EXPIRED", u"EXPIRED"_s, n(s + hour), none, Fails);
    row("status EXPIRED, expired", u"EXPIRED"_s, n(s - hour), none, Runs);
    row("status WEIRD", u"WEIRD"_s, n(s + hour), none, Fails);
    row("status WEIRD, expired", u"WEIRD"_s, n(s - hour), none, Runs);
    row("status in small letters", u"completed"_s, n(s + hour), none, Fails);
    row("no status", {}, n(s + hour), none, Fails);
    row("expiration 0", completed, n(0), none, Runs);
    row("expiration -1", completed, n(-1), none, Runs);
    row("expiration with a fraction", completed,
        AttributeValue(AttributeValue::Content(NumberText{QString::number(s - hour) + u".75"_s})),
        none, Runs);
    row("expiration true", completed, AttributeValue(AttributeValue::Content(true)), none, Fails);
    row("stale, expiration as a text that is over", inProgress, t(s - hour), n(ms - 600'000), Runs);
    row("expiration in the year 9999", completed, n(253'402'300'799), none, Answered);
    row("expired in microseconds", completed, n((ms - hour * 1000) * 1000), none, Answered);
    row("lease 0", inProgress, n(s + hour), n(0), Runs);
    row("lease over in microseconds", inProgress, n(s + hour), n((ms - 600'000) * 1000), Refused);
}

void TestNextRequest::isWhatTheLibraryDoes()
{
    QFETCH(const QString, status);
    QFETCH(const AttributeValue, expiration);
    QFETCH(const AttributeValue, lease);
    QFETCH(const NextRequest, next);
    const DecodedRecord row = readAs(u"powertools-typescript"_s, itemOf(status, expiration, lease));
    QCOMPARE(nameOf(nextRequestOf(row, askedAt)), nameOf(next));
    // Whatever runs anyway may be removed without harm; nothing else is called expired.
    if (next != NextRequest::Runs)
        QVERIFY(stateOf(row, askedAt) != LogicalState::ExpiredStillStored);
}

void TestNextRequest::isWhatEachLibraryDoes_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("item");
    QTest::addColumn<NextRequest>("next");
    addRowsOfPowertools();
    addRowsOfDynamoLibraries();
    addRowsOfSqlLibraries();
}

void TestNextRequest::isWhatEachLibraryDoes()
{
    QFETCH(const QString, layout);
    QFETCH(QString, item);
    QFETCH(const NextRequest, next);
    const DecodedRecord row =
        readAs(layout, itemIn(u"{%1}"_s.arg(item.replace(u'\'', u'"')).toUtf8()));
    QVERIFY2(nextRequestOf(row, askedAt) == next,
             qPrintable(nameOf(nextRequestOf(row, askedAt)) + u": "_s + row.remarks.join(u' ')));
    if (next != NextRequest::Runs)
        QVERIFY(stateOf(row, askedAt) != LogicalState::ExpiredStillStored);
}

// It may be over, or not: nobody can say that removing the record is harmless, or that it answers.
void TestNextRequest::isNotToldWhereAnExpiryCannotBeRead()
{
    Item item{{u"idempotency_key"_s, t(u"k"_s)},
              {u"status"_s, t(u"COMPLETE"_s)},
              {u"expires_at"_s, t(u"soon"_s)}};
    DecodedRecord row = readAs(u"idempotency4j"_s, item);
    QCOMPARE(stateOf(row, askedAt), LogicalState::Unreadable);
    QCOMPARE(nextRequestOf(row, askedAt), NextRequest::Unknown);
    QVERIFY2(row.whyUnreadable.contains(u"expires_at is not a readable time"),
             qPrintable(row.whyUnreadable));
    // A lease decides only while the work is under way.
    item.insert(u"expires_at"_s, t(u"2026-11-20 12:00:00"_s));
    item.insert(u"lock_expires_at"_s, t(u"soon"_s));
    row = readAs(u"idempotency4j"_s, item);
    QCOMPARE(nextRequestOf(row, askedAt), NextRequest::Answered);
    item.insert(u"status"_s, t(u"IN_PROGRESS"_s));
    row = readAs(u"idempotency4j"_s, item);
    QCOMPARE(nextRequestOf(row, askedAt), NextRequest::Unknown);
}

void TestNextRequest::isNotToldWhereAPartOfTheKeyIsMissing()
{
    const Item action{{u"key"_s, t(u"k"_s)},
                      {u"type"_s, AttributeValue()},
                      {u"client"_s, t(u"c"_s)},
                      {u"completed_at"_s, t(u"2026-11-20 09:00:00"_s)}};
    const DecodedRecord row = readAs(u"idempotence4j"_s, action);
    QCOMPARE(stateOf(row, askedAt), LogicalState::Unreadable);
    QCOMPARE(nextRequestOf(row, askedAt), NextRequest::Unknown);
    QCOMPARE(row.whyUnreadable, u"It has no type, which holds the scope."_s);
}

void TestNextRequest::changesWhenATimeIsOver()
{
    const DecodedRecord row =
        readAs(u"powertools-typescript"_s, itemOf(u"INPROGRESS"_s, n(s + hour), n(ms + 600'000)));
    QCOMPARE(nextRequestUntil(row, askedAt), std::optional(askedAt + 10min));
    QCOMPARE(nextRequestUntil(row, askedAt + 10min), std::optional<Instant>());
    QCOMPARE(nextRequestOf(row, askedAt + 10min), NextRequest::Runs);
}

void TestNextRequest::runsWhereAFailureIsTriedAgain()
{
    DecodedRecord row;
    row.status = RecordStatus::Failed;
    row.next = layoutNamed(u"idempotency4j"_s)->next;
    QCOMPARE(nextRequestOf(row, askedAt), NextRequest::Runs);
}

void TestNextRequest::cannotBeToldWhereTheLayoutDoesNotSayIt()
{
    DecodedRecord row;
    QVERIFY(!row.status);
    QCOMPARE(nextRequestOf(row, askedAt), NextRequest::Unknown);
    row.expiresAt = askedAt - 1h;
    QCOMPARE(nextRequestOf(row, askedAt), NextRequest::Unknown);
    row.status = RecordStatus::Failed;
    row.expiresAt.reset();
    QCOMPARE(nextRequestOf(row, askedAt), NextRequest::Unknown);
}

void TestNextRequest::afterALeaseIsAsTheRuleSays_data()
{
    QTest::addColumn<NextRequest>("rule");
    for (const auto &[next, name] : enumNames<NextRequest>)
        QTest::newRow(name.toLatin1().constData()) << next;
}

void TestNextRequest::afterALeaseIsAsTheRuleSays()
{
    QFETCH(const NextRequest, rule);
    DecodedRecord row;
    row.status = RecordStatus::InProgress;
    row.leaseUntil = askedAt;
    row.next.afterLease = rule;
    QCOMPARE(stateOf(row, askedAt), LogicalState::Stuck);
    QCOMPARE(nextRequestOf(row, askedAt - 1ms), NextRequest::Refused);
    QCOMPARE(nextRequestOf(row, askedAt), rule);
    row.expiresAt = askedAt; // what has expired runs, whatever became of its lease
    QCOMPARE(nextRequestOf(row, askedAt), NextRequest::Runs);
}

void TestNextRequest::isNeverBenignWhereTheRowIsNoRecord()
{
    DecodedRecord row;
    row.isRecord = false;
    row.expiresAt = askedAt - 1h;
    QCOMPARE(nextRequestOf(row, askedAt), NextRequest::Unknown);
}

ONECAKE_TEST(TestNextRequest)
#include "tst_next_request.moc"
