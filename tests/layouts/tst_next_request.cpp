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

} // namespace

class TestNextRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheLibraryDoes_data();
    void isWhatTheLibraryDoes();
    void changesWhenATimeIsOver();
    void runsWhereAFailureIsTriedAgain();
    void cannotBeToldWhereTheLayoutDoesNotSayIt();
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

void TestNextRequest::isNeverBenignWhereTheRowIsNoRecord()
{
    DecodedRecord row;
    row.isRecord = false;
    row.expiresAt = askedAt - 1h;
    QCOMPARE(nextRequestOf(row, askedAt), NextRequest::Unknown);
}

ONECAKE_TEST(TestNextRequest)
#include "tst_next_request.moc"
