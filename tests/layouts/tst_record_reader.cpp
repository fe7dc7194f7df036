// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/record_reader.h"
#include "core/store/dynamodb/wire/dynamo_record.h"
#include "tests/support/windows/layout_items.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

DecodedRecord readBy(const QString &layout, const Item &item)
{
    return RecordReader(layoutNamed(layout)).read(item);
}

DecodedRecord readIn(const QString &layout, const QString &file, const QString &member)
{
    return readBy(layout, itemsIn(layoutData(file).value(member)).front());
}

qint64 msOf(const std::optional<Instant> &instant)
{
    return instant ? toEpochMs(*instant) : -1;
}

KeyRecord ourRecord()
{
    KeyRecord record;
    record.id = {u"placeOrder"_s, u"9f31"_s};
    record.status = RecordStatus::Completed;
    record.fence = 2;
    record.owner = u"api-1"_s;
    record.fingerprint = "c0ffee";
    record.response = Response{201, R"({"cake":1})"};
    record.createdAt = fromEpochMs(1'795'293'386'000);
    record.updatedAt = fromEpochMs(1'795'293'387'000);
    record.leaseUntil = fromEpochMs(1'795'293'396'000);
    record.expiresAt = fromEpochMs(1'795'379'786'500);
    record.replays = 3;
    record.lastReplayAt = fromEpochMs(1'795'293'400'000);
    return record;
}

} // namespace

class TestRecordReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void powertoolsInProgressHasItsLeaseInMilliseconds();
    void powertoolsCompletedShowsItsValueAsJson();
    void aLeaseOnACompletedRecordIsFlagged();
    void powertoolsWithoutContextHasNoLeaseAndIsNeverStuck();
    void powertoolsValidationIsTheFingerprint();
    void powertoolsWithASortKeyHasTheConstantAsScope();
    void everyResultOfTypeScriptIsJson_data();
    void everyResultOfTypeScriptIsJson();
    void aWarmUpRowOfJavaIsNoRecord();
    void bicatuIsReadInMilliseconds();
    void anOldResultOnAReclaimedRecordIsFlagged();
    void arunReadsSecondsAndAnEmptyResponse();
    void ourOwnItemIsReadWhole();
    void ourOwnPackedResultIsUnpacked();
    void ourOwnDamagedItemSaysWhatOneCakeRefuses();
    void ourEffectsAreNoRecord();
    void aDigestOfAKeyIsSaid();
};

void TestRecordReader::powertoolsInProgressHasItsLeaseInMilliseconds()
{
    const DecodedRecord row =
        readIn(u"powertools-typescript"_s, u"powertools-ts-inprogress.json"_s, u"items"_s);
    QCOMPARE(row.whyUnreadable, QString());
    QCOMPARE(row.status, RecordStatus::InProgress);
    QCOMPARE(row.statusWord, u"INPROGRESS"_s);
    QCOMPARE(row.key, u"orders-svc#ghWQeXFByMpxJWThfQSiqg=="_s);
    QCOMPARE(row.scope, u"orders-svc"_s);
    QCOMPARE(msOf(row.leaseUntil), 1'795'293'351'942);
    QCOMPARE(msOf(row.expiresAt), 1'795'296'922'000);
    QVERIFY(row.remarks.isEmpty());
    QCOMPARE(stateOf(row, fromEpochMs(1'795'293'351'941)), LogicalState::InProgress);
    QCOMPARE(stateOf(row, fromEpochMs(1'795'293'351'942)), LogicalState::Stuck);
    QCOMPARE(stateOf(row, fromEpochMs(1'795'296'922'000)), LogicalState::ExpiredStillStored);
}

void TestRecordReader::powertoolsCompletedShowsItsValueAsJson()
{
    const DecodedRecord row =
        readIn(u"powertools-typescript"_s, u"powertools-ts-completed.json"_s, u"items"_s);
    QCOMPARE(row.status, RecordStatus::Completed);
    QCOMPARE(row.result,
             u"{\"id\":\"A-1\",\"none\":null,\"ok\":true,\"tags\":[\"a\",\"b\"],\"total\":12.5}"_s);
    QCOMPARE(row.item.size(), 5);
}

void TestRecordReader::aLeaseOnACompletedRecordIsFlagged()
{
    const DecodedRecord row =
        readIn(u"powertools-typescript"_s, u"powertools-ts-completed.json"_s, u"items"_s);
    QCOMPARE(row.remarks,
             QStringList{u"in_progress_expiration is left from the claim: Powertools keeps it when "
                         "it completes the record, and it means nothing now."_s});
    const DecodedRecord removedMidRun =
        readIn(u"powertools-typescript"_s, u"powertools-ts-no-fencing.json"_s,
               u"deletedMidRun_afterCompletion"_s);
    QVERIFY(removedMidRun.remarks.isEmpty());
}

void TestRecordReader::powertoolsWithoutContextHasNoLeaseAndIsNeverStuck()
{
    const DecodedRecord row = readIn(u"powertools-typescript"_s,
                                     u"powertools-ts-no-lambda-context.json"_s, u"inprogress"_s);
    QVERIFY(!row.leaseUntil);
    QCOMPARE(row.remarks.size(), 1);
    QVERIFY(row.remarks.first().startsWith(u"It has no in_progress_expiration, so nobody"));
    QCOMPARE(stateOf(row, fromEpochMs(1'795'296'924'999)), LogicalState::InProgress);
}

void TestRecordReader::powertoolsValidationIsTheFingerprint()
{
    const DecodedRecord row = readIn(u"powertools-typescript"_s,
                                     u"powertools-ts-payload-validation.json"_s, u"completed"_s);
    QCOMPARE(row.fingerprint, u"zz5IGkQUHKvU6dRs+7H4mQ=="_s);
}

void TestRecordReader::powertoolsWithASortKeyHasTheConstantAsScope()
{
    const auto layout = layoutNamed(u"powertools-typescript-sk"_s);
    const RecordReader reader(layout, renamed(layout->fields, u"sort_key"_s, u"sk"_s));
    const DecodedRecord composite = reader.read(
        itemsIn(layoutData(u"powertools-ts-sortkey-composite.json"_s).value(u"inprogress"))
            .front());
    QCOMPARE(composite.scope, u"idempotency#orders-svc"_s);
    QCOMPARE(composite.key, u"orders-svc#ghWQeXFByMpxJWThfQSiqg=="_s);
    const DecodedRecord constant = reader.read(
        itemsIn(layoutData(u"powertools-ts-sortkey-staticpk.json"_s).value(u"completed")).front());
    QCOMPARE(constant.scope, u"IDEMP"_s);
    QCOMPARE(constant.status, RecordStatus::Completed);
}

void TestRecordReader::everyResultOfTypeScriptIsJson_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("result");
    QTest::newRow("text") << QByteArray(R"({"S":"a\"b"})") << u"\"a\\\"b\""_s;
    QTest::newRow("38 digits") << QByteArray(R"({"N":"12345678901234567890123456789012345678"})")
                               << u"12345678901234567890123456789012345678"_s;
    QTest::newRow("no JSON number") << QByteArray(R"({"N":"+.5"})") << u"\"+.5\""_s;
    QTest::newRow("null") << QByteArray(R"({"NULL":true})") << u"null"_s;
    QTest::newRow("false") << QByteArray(R"({"BOOL":false})") << u"false"_s;
    QTest::newRow("bytes") << QByteArray(R"({"B":"/wA="})") << u"\"/wA=\""_s;
    QTest::newRow("set") << QByteArray(R"({"NS":["1","2"]})") << u"[1,2]"_s;
    QTest::newRow("empty list") << QByteArray(R"({"L":[]})") << u"[]"_s;
}

void TestRecordReader::everyResultOfTypeScriptIsJson()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, result);
    const DecodedRecord row =
        readBy(u"powertools-typescript"_s,
               itemIn(R"({"id":{"S":"f#x"},"status":{"S":"COMPLETED"},"data":)" + data + '}'));
    QCOMPARE(row.status, RecordStatus::Completed);
    QCOMPARE(row.result, result);
}

void TestRecordReader::aWarmUpRowOfJavaIsNoRecord()
{
    const DecodedRecord row =
        readBy(u"powertools-java"_s,
               itemIn(R"({"id":{"S":"__invoke_prime__"},"status":{"S":"COMPLETED"}})"));
    QVERIFY(!row.isRecord);
    QVERIFY(!row.status);
    QVERIFY(row.whyUnreadable.contains(u"SnapStart"));
}

void TestRecordReader::bicatuIsReadInMilliseconds()
{
    const DecodedRecord row = readIn(u"bicatu"_s, u"bicatu-items.json"_s, u"completed"_s);
    QCOMPARE(row.scope, u"create-order"_s);
    QCOMPARE(row.key, u"8cfea131cd2c42c148925b479df7cfeb"_s);
    QCOMPARE(row.status, RecordStatus::Completed);
    QCOMPARE(msOf(row.createdAt), 1'795'293'386'854);
    QCOMPARE(msOf(row.expiresAt), 1'795'293'446'854);
    QCOMPARE(row.result, u"{\"id\":1,\"total\":12.5,\"tags\":[\"a\"]}"_s);
    QVERIFY(row.remarks.isEmpty());
    const DecodedRecord running = readIn(u"bicatu"_s, u"bicatu-items.json"_s, u"inprogress"_s);
    QCOMPARE(running.status, RecordStatus::InProgress);
    QVERIFY(running.remarks.isEmpty());
}

void TestRecordReader::anOldResultOnAReclaimedRecordIsFlagged()
{
    const DecodedRecord row =
        readIn(u"bicatu"_s, u"bicatu-items.json"_s, u"expiredReclaimed_keepsOldResultData"_s);
    QCOMPARE(row.status, RecordStatus::InProgress);
    QCOMPARE(row.remarks,
             QStringList{u"resultData is the answer of the previous run: when bicatu claims an "
                         "expired record again, it leaves the old answer in it."_s});
}

void TestRecordReader::arunReadsSecondsAndAnEmptyResponse()
{
    const DecodedRecord row = readBy(
        u"arun0009"_s,
        itemIn(R"({"key":{"S":"k-1"},"processName":{"S":"default"},"status":{"S":"IN_PROGRESS"},
                   "expiresAtEpochSeconds":{"N":"1795293686"},"response":{"S":""}})"));
    QCOMPARE(row.scope, u"default"_s);
    QCOMPARE(row.key, u"k-1"_s);
    QCOMPARE(row.status, RecordStatus::InProgress);
    QCOMPARE(msOf(row.expiresAt), 1'795'293'686'000);
    QVERIFY(row.remarks.isEmpty());
}

void TestRecordReader::ourOwnItemIsReadWhole()
{
    const KeyRecord record = ourRecord();
    const DecodedRecord row = readBy(u"onecake-dynamodb"_s, itemOf(record));
    QCOMPARE(row.scope, record.id.scope);
    QCOMPARE(row.key, record.id.key);
    QCOMPARE(row.status, RecordStatus::Completed);
    QCOMPARE(row.createdAt, std::optional(record.createdAt));
    QCOMPARE(row.updatedAt, std::optional(record.updatedAt));
    QCOMPARE(row.leaseUntil, std::optional(record.leaseUntil));
    QCOMPARE(row.expiresAt, std::optional(record.expiresAt));
    QCOMPARE(row.lastReplayAt, record.lastReplayAt);
    QCOMPARE(row.fence, std::optional<qint64>(2));
    QCOMPARE(row.replays, std::optional<qint64>(3));
    QCOMPARE(row.resultCode, std::optional<qint64>(201));
    QCOMPARE(row.owner, record.owner);
    QCOMPARE(row.fingerprint, u"c0ffee"_s);
    QCOMPARE(row.result, u"{\"cake\":1}"_s);
    QVERIFY(row.remarks.isEmpty());
}

void TestRecordReader::ourOwnPackedResultIsUnpacked()
{
    KeyRecord record = ourRecord();
    record.response->body = QByteArray(100'000, 'c');
    const Item item = itemOf(record);
    QVERIFY(!item.contains(attribute::resultData));
    QCOMPARE(readBy(u"onecake-dynamodb"_s, item).result, QString(100'000, u'c'));
}

void TestRecordReader::ourOwnDamagedItemSaysWhatOneCakeRefuses()
{
    Item item = itemOf(ourRecord());
    item.insert(attribute::fence, AttributeValue::ofText(u"two"_s));
    const DecodedRecord row = readBy(u"onecake-dynamodb"_s, item);
    QCOMPARE(row.status, RecordStatus::Completed);
    QCOMPARE(
        row.remarks,
        (QStringList{u"fence is not a readable whole number: the text \"two\"."_s,
                     u"OneCake itself refuses this record: its fence is not a whole number."_s}));
    QCOMPARE(row.result, u"{\"cake\":1}"_s);
}

void TestRecordReader::ourEffectsAreNoRecord()
{
    const DecodedRecord row =
        readBy(u"onecake-dynamodb"_s, effectsKey({u"placeOrder"_s, u"9f31"_s}));
    QVERIFY(!row.isRecord);
    QVERIFY(row.whyUnreadable.startsWith(u"These are the effects"));
    QVERIFY(row.remarks.isEmpty());
}

void TestRecordReader::aDigestOfAKeyIsSaid()
{
    KeyRecord record = ourRecord();
    record.id.key = QString(2000, u'k');
    const DecodedRecord row = readBy(u"onecake-dynamodb"_s, itemOf(record));
    QVERIFY(row.isRecord);
    QCOMPARE(row.key.size(), 65);
    QCOMPARE(row.remarks.size(), 1);
    QVERIFY(row.remarks.first().startsWith(u"The key stands as its SHA-256"));
}

ONECAKE_TEST(TestRecordReader)
#include "tst_record_reader.moc"
