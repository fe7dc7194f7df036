// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/record_reader.h"
#include "tests/support/windows/layout_items.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

DecodedRecord readBy(const QString &layout, const QMap<QString, QString> &columns)
{
    return RecordReader(layoutNamed(layout)).read(sqlRow(columns));
}

QMap<QString, QString> brandurRow(const QString &point, const QString &lockedAt)
{
    return {{u"idempotency_key"_s, u"0ccb7813"_s},
            {u"user_id"_s, u"7"_s},
            {u"created_at"_s, u"2026-11-21 20:36:00+00"_s},
            {u"last_run_at"_s, u"2026-11-21 20:36:20+00"_s},
            {u"locked_at"_s, lockedAt},
            {u"recovery_point"_s, point},
            {u"response_code"_s, point == u"finished" ? u"201"_s : QString()},
            {u"response_body"_s, point == u"finished" ? u"{\"ride\":1}"_s : QString()}};
}

const QString lockTime = u"2026-11-21 20:36:26+00"_s;

} // namespace

class TestSqlRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnRowIsRead();
    void ourOwnBytesAreText();
    void brandursLockIsTheLease();
    void brandursUnlockedKeyWaitsForARetry();
    void brandursFinishedKeyIsCompleted();
    void idempotence4jIsCompletedWhenItHasATime();
    void idempotency4jKnowsFailures();
    void nestarcHasTheEndpointAsScopeAndTheTokenAsOwner();
    void nestarcHasOneTimeForLeaseAndExpiry();
    void hostileValuesAreReadAsFarAsTheyGo_data();
    void hostileValuesAreReadAsFarAsTheyGo();
    void anEmptyRowSaysWhatIsMissing();
    void aMappingOfOnesOwnIsPreviewed();
    void aMappingMayOverruleTheUnit();
};

void TestSqlRows::ourOwnRowIsRead()
{
    const DecodedRecord row = readBy(u"onecake-sqlite"_s,
                                     {{u"scope"_s, u"lab 5f0c placeOrder"_s},
                                      {u"key"_s, u"9f31"_s},
                                      {u"status"_s, u"in-progress"_s},
                                      {u"fence"_s, u"3"_s},
                                      {u"owner"_s, u"api-1"_s},
                                      {u"response_code"_s, QString()},
                                      {u"created_at"_s, u"1795293386000"_s},
                                      {u"lease_until"_s, u"1795293396000"_s},
                                      {u"expires_at"_s, u"1795379786000"_s},
                                      {u"replays"_s, u"4"_s}});
    QCOMPARE(row.status, RecordStatus::InProgress);
    QCOMPARE(row.scope, u"lab 5f0c placeOrder"_s);
    QCOMPARE(row.fence, std::optional<qint64>(3));
    QCOMPARE(row.replays, std::optional<qint64>(4));
    QVERIFY(!row.resultCode);
    QCOMPARE(row.leaseUntil, std::optional(fromEpochMs(1'795'293'396'000)));
    QVERIFY2(row.remarks.isEmpty(), qPrintable(row.remarks.join(u' ')));
}

void TestSqlRows::ourOwnBytesAreText()
{
    Item item = sqlRow({{u"key"_s, u"k"_s}, {u"status"_s, u"completed"_s}});
    item.insert(u"response_body"_s, AttributeValue(AttributeValue::Content(QByteArray("{}"))));
    item.insert(u"fingerprint"_s,
                AttributeValue(AttributeValue::Content(QByteArray("\xff\x00", 2))));
    const DecodedRecord row = RecordReader(layoutNamed(u"onecake-sqlite"_s)).read(item);
    QCOMPARE(row.result, u"{}"_s);
    QCOMPARE(row.fingerprint, u"/wA="_s);
}

void TestSqlRows::brandursLockIsTheLease()
{
    const DecodedRecord row = readBy(u"brandur"_s, brandurRow(u"ride_created"_s, lockTime));
    QCOMPARE(row.status, RecordStatus::InProgress);
    QCOMPARE(row.statusWord, u"ride_created"_s);
    QCOMPARE(row.scope, u"7"_s);
    QCOMPARE(row.key, u"0ccb7813"_s);
    QCOMPARE(row.leaseUntil, std::optional(fromEpochMs(1'795'293'476'000)));
    QCOMPARE(stateOf(row, fromEpochMs(1'795'293'475'999)), LogicalState::InProgress);
    QCOMPARE(stateOf(row, fromEpochMs(1'795'293'476'000)), LogicalState::Stuck);
    QVERIFY(row.remarks.isEmpty());
}

void TestSqlRows::brandursUnlockedKeyWaitsForARetry()
{
    const DecodedRecord row = readBy(u"brandur"_s, brandurRow(u"started"_s, QString()));
    QCOMPARE(row.status, RecordStatus::InProgress);
    QVERIFY(!row.leaseUntil);
    QCOMPARE(row.remarks.size(), 1);
    QVERIFY(row.remarks.first().startsWith(u"locked_at is empty: nobody works on it"));
}

void TestSqlRows::brandursFinishedKeyIsCompleted()
{
    const DecodedRecord row = readBy(u"brandur"_s, brandurRow(u"finished"_s, QString()));
    QCOMPARE(row.status, RecordStatus::Completed);
    QCOMPARE(row.result, u"{\"ride\":1}"_s);
    QCOMPARE(row.resultCode, std::optional<qint64>(201));
    QVERIFY(row.remarks.isEmpty());
    QCOMPARE(readBy(u"brandur"_s, brandurRow(u"finished"_s, lockTime)).remarks.size(), 1);
}

void TestSqlRows::idempotence4jIsCompletedWhenItHasATime()
{
    QMap<QString, QString> columns{{u"key"_s, u"k-1"_s},
                                   {u"type"_s, u"PAY"_s},
                                   {u"client"_s, u"web"_s},
                                   {u"completed_at"_s, QString()}};
    const DecodedRecord pending = readBy(u"idempotence4j"_s, columns);
    QCOMPARE(pending.status, RecordStatus::InProgress);
    QCOMPARE(pending.scope, u"web / PAY"_s);
    columns.insert(u"completed_at"_s, u"2026-11-21 20:36:26.854"_s);
    const DecodedRecord done = readBy(u"idempotence4j"_s, columns);
    QCOMPARE(done.status, RecordStatus::Completed);
    QCOMPARE(done.completedAt, std::optional(fromEpochMs(1'795'293'386'854)));
}

void TestSqlRows::idempotency4jKnowsFailures()
{
    const QMap<QString, std::optional<RecordStatus>> meanings{
        {u"IN_PROGRESS"_s, RecordStatus::InProgress},
        {u"COMPLETE"_s, RecordStatus::Completed},
        {u"FAILED"_s, RecordStatus::Failed},
        {u"COMPLETED"_s, std::nullopt}};
    for (auto meaning = meanings.begin(); meaning != meanings.end(); ++meaning) {
        const DecodedRecord row = readBy(u"idempotency4j"_s,
                                         {{u"idempotency_key"_s, u"k"_s},
                                          {u"status"_s, meaning.key()},
                                          {u"lock_expires_at"_s, u"1795293386854"_s},
                                          {u"expires_at"_s, u"2026-11-22T20:36:26Z"_s}});
        QCOMPARE(row.status, meaning.value());
        QCOMPARE(row.leaseUntil, std::optional(fromEpochMs(1'795'293'386'854)));
    }
}

void TestSqlRows::nestarcHasTheEndpointAsScopeAndTheTokenAsOwner()
{
    const DecodedRecord row = readBy(u"nestarc"_s,
                                     {{u"key"_s, u"POST /orders::a::b"_s},
                                      {u"status"_s, u"PROCESSING"_s},
                                      {u"token"_s, u"5f0c"_s},
                                      {u"expires_at"_s, u"2026-11-22 20:36:26"_s}});
    QCOMPARE(row.scope, u"POST /orders"_s);
    QCOMPARE(row.key, u"POST /orders::a::b"_s);
    QCOMPARE(row.owner, u"5f0c"_s);
    QCOMPARE(row.status, RecordStatus::InProgress);
}

void TestSqlRows::nestarcHasOneTimeForLeaseAndExpiry()
{
    const auto expiresAt = u"2026-11-20 09:00:00"_s;
    const Instant end = fromEpochMs(1'795'165'200'000);
    const auto read = [&](const QString &status) {
        return readBy(u"nestarc"_s,
                      {{u"key"_s, u"POST /orders::a"_s},
                       {u"status"_s, status},
                       {u"token"_s, u"5f0c"_s},
                       {u"expires_at"_s, expiresAt}});
    };
    const DecodedRecord claim = read(u"PROCESSING"_s);
    QCOMPARE(claim.leaseUntil, end);
    QCOMPARE(claim.expiresAt, std::nullopt);
    QCOMPARE(stateOf(claim, end - std::chrono::seconds(1)), LogicalState::InProgress);
    QCOMPARE(stateOf(claim, end), LogicalState::Stuck);
    const DecodedRecord answer = read(u"COMPLETED"_s);
    QCOMPARE(answer.leaseUntil, std::nullopt);
    QCOMPARE(answer.expiresAt, end);
    QCOMPARE(stateOf(answer, end), LogicalState::ExpiredStillStored);
}

void TestSqlRows::hostileValuesAreReadAsFarAsTheyGo_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why");
    const QString words = u"expected one of: \"COMPLETED\", \"INPROGRESS\"."_s;
    QTest::newRow("status is a map")
        << QByteArray(R"({"id":{"S":"k"},"status":{"M":{}},"expiration":{"N":"1"}})")
        << u"Its status is a map, "_s + words;
    QTest::newRow("status in small letters")
        << QByteArray(R"({"id":{"S":"k"},"status":{"S":"completed"},"expiration":{"N":"1"}})")
        << u"Its status is the text \"completed\", "_s + words;
    QTest::newRow("status with an escape")
        << QByteArray(R"({"id":{"S":"k"},"status":{"S":"\u001b[2J"},"expiration":{"N":"1"}})")
        << u"Its status is the text \"\\e[2J\", "_s + words;
    QTest::newRow("status is NULL")
        << QByteArray(R"({"id":{"S":"k"},"status":{"NULL":true},"expiration":{"N":"1"}})")
        << u"It has no status, "_s + words;
    QTest::newRow("key is a list")
        << QByteArray(R"({"id":{"L":[]},"status":{"S":"COMPLETED"},"expiration":{"N":"1"}})")
        << u"Its id, which holds the key, is a list."_s;
}

void TestSqlRows::hostileValuesAreReadAsFarAsTheyGo()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, why);
    const Item item = itemIn(json);
    const DecodedRecord row = RecordReader(layoutNamed(u"powertools-java"_s)).read(item);
    QVERIFY(!row.status);
    QCOMPARE(row.whyUnreadable, why);
    QCOMPARE(row.expiresAt, std::optional(fromEpochMs(1000)));
    QCOMPARE(row.item, item);
    QCOMPARE(stateOf(row, fromEpochMs(2000)), LogicalState::Unreadable);
}

void TestSqlRows::anEmptyRowSaysWhatIsMissing()
{
    const LayoutCatalog layouts = layoutCatalog();
    for (const auto &layout : layouts.all()) {
        const DecodedRecord row = RecordReader(layout).read({});
        QVERIFY(!row.status);
        QCOMPARE(row.whyUnreadable,
                 u"It has no %1, which holds the key."_s.arg(layout->fields.key));
    }
}

void TestSqlRows::aMappingOfOnesOwnIsPreviewed()
{
    FieldMapping fields;
    fields.key = u"token"_s;
    fields.status = {u"done"_s, {{u"1"_s, RecordStatus::Completed}}, RecordStatus::InProgress, {}};
    fields.times.insert(RowField::Created, {u"at"_s, TimeUnit::SqliteTimestamp, false, {}});
    const auto rows =
        previewRows(customLayout(LayoutKind::Sqlite, fields), fields,
                    {sqlRow({{u"token"_s, u"a"_s}, {u"done"_s, u"1"_s}}),
                     sqlRow({{u"token"_s, u"b"_s}, {u"done"_s, u"0"_s}, {u"at"_s, u"x"_s}}),
                     sqlRow({{u"token"_s, u"c"_s}})});
    QCOMPARE(rows.at(0).status, RecordStatus::Completed);
    QCOMPARE(rows.at(1).status, RecordStatus::InProgress);
    QCOMPARE(rows.at(1).remarks, QStringList{u"at is not a readable time: the text \"x\"."_s});
    QCOMPARE(rows.at(2).whyUnreadable, u"It has no done, expected one of: \"1\"."_s);
}

void TestSqlRows::aMappingMayOverruleTheUnit()
{
    const auto layout = layoutNamed(u"bicatu"_s);
    FieldMapping fields = layout->fields;
    fields.times[RowField::Expiry].isComparedAsNumber = false;
    const Item item = itemIn(R"({"PK":{"S":"p"},"SK":{"S":"s"},"status":{"S":"completed"},
                                 "expiration":{"N":"1795296922"}})");
    const DecodedRecord guarded = previewRows(layout, fields, {item}).front();
    QCOMPARE(guarded.expiresAt, std::optional(fromEpochMs(1'795'296'922'000)));
    QCOMPARE(guarded.remarks.size(), 1);
    fields.times[RowField::Expiry].isCertain = true;
    QCOMPARE(previewRows(layout, fields, {item}).front().expiresAt,
             std::optional(fromEpochMs(1'795'296'922)));
    fields.times[RowField::Expiry].unit = TimeUnit::Seconds;
    const DecodedRecord mapped = previewRows(layout, fields, {item}).front();
    QCOMPARE(mapped.expiresAt, guarded.expiresAt);
    QVERIFY(mapped.remarks.isEmpty());
}

ONECAKE_TEST(TestSqlRows)
#include "tst_sql_rows.moc"
