// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/record_reader.h"
#include "core/store/dynamodb/wire/dynamo_record.h"
#include "tests/support/rows/table_shapes.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

// A completed record as Powertools writes it, but for its key and its result.
Item powertoolsItem(const QString &key, const QByteArray &data)
{
    Item item = itemIn(R"({"status":{"S":"COMPLETED"},"expiration":{"N":"1795296922"},
                           "in_progress_expiration":{"N":"1795293351942"},"data":)"
                       + data + '}');
    item.insert(u"id"_s, AttributeValue::ofText(key));
    return item;
}

const QString hexKey = u"#729040816f7330c4cb31f54a56f59a7b"_s;

} // namespace

class TestLayoutDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemThatALibraryWroteIsRecognised_data();
    void everyItemThatALibraryWroteIsRecognised();
    void thePowertoolsAreToldApartByTheirKeys_data();
    void thePowertoolsAreToldApartByTheirKeys();
    void renamedAttributesAreFound();
    void aKeyWithAnotherNameIsFoundByTheTable();
    void anExpiryInMillisecondsSpeaksAgainstPowertools();
    void ourOwnTableIsRecognisedAmongItsEffects();
    void arunIsRecognisedByItsAttributes();
    void reasonsAreGiven();
    void hostileSamplesAreNoMatch();
};

void TestLayoutDetection::everyItemThatALibraryWroteIsRecognised_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("layout");
    const auto row = [](const QString &file, const QStringList &members, const QStringList &keys,
                        const QString &layout) {
        for (const QString &member : members)
            QTest::newRow(qPrintable(file + u' ' + member))
                << u"%1.json"_s.arg(file) << member << keys << layout;
    };
    const QStringList id{u"id"_s};
    const QStringList sorted{u"id"_s, u"sk"_s};
    const QString ts = u"powertools-typescript"_s;
    row(u"bicatu-items"_s,
        {u"inprogress"_s, u"completed"_s, u"expired"_s, u"expiredReclaimed_keepsOldResultData"_s,
         u"undefinedResult.items"_s},
        {u"PK"_s, u"SK"_s}, u"bicatu"_s);
    row(u"powertools-ts-completed"_s, {u"items"_s}, id, ts);
    row(u"powertools-ts-expired"_s, {u"expiredItem"_s, u"duringReexecution"_s, u"after"_s}, id, ts);
    row(u"powertools-ts-inprogress"_s, {u"items"_s}, id, ts);
    row(u"powertools-ts-missing-key"_s, {u"itemsAfterEmptyPayload"_s}, id, ts);
    row(u"powertools-ts-no-fencing"_s,
        {u"afterB"_s, u"afterLateA"_s, u"deletedMidRun_afterCompletion"_s}, id, ts);
    row(u"powertools-ts-no-lambda-context"_s, {u"inprogress"_s, u"completed"_s}, id, ts);
    row(u"powertools-ts-payload-validation"_s, {u"inprogress"_s, u"completed"_s}, id, ts);
    row(u"powertools-ts-sortkey-composite"_s, {u"inprogress"_s, u"completed"_s}, sorted,
        ts + u"-sk"_s);
    row(u"powertools-ts-sortkey-staticpk"_s, {u"completed"_s}, sorted, ts + u"-sk"_s);
}

void TestLayoutDetection::everyItemThatALibraryWroteIsRecognised()
{
    QFETCH(QString, file);
    QFETCH(QString, member);
    QFETCH(QStringList, keys);
    QFETCH(QString, layout);
    QJsonValue list = layoutData(file);
    for (const QString &name : member.split(u'.'))
        list = list[name];
    const std::vector<Item> items = itemsIn(list);
    QVERIFY(!items.empty());
    const Detection found = detect(dynamoTable(keys), items);
    QCOMPARE(bestIn(found), layout);
    QVERIFY(found.nothing.isEmpty());
    const LayoutCandidate &best = found.candidates.front();
    QVERIFY(best.score >= 60 && best.score <= 100);
    const RecordReader reader(best.layout, best.fields);
    for (const Item &item : items)
        QCOMPARE(reader.read(item).whyUnreadable, QString());
    if (found.candidates.size() > 1)
        QVERIFY(best.score > found.candidates.at(1).score);
}

void TestLayoutDetection::thePowertoolsAreToldApartByTheirKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("layout");
    const QByteArray text = R"({"S":"{\"id\":1}"})";
    QTest::newRow("Python") << u"orders.app.Handler.place"_s + hexKey << text
                            << u"powertools-python"_s;
    QTest::newRow("Java") << u"orders.placeOrder"_s + hexKey << text << u"powertools-java"_s;
    QTest::newRow("Java, plain text")
        << u"orders.placeOrder"_s + hexKey << QByteArray(R"({"S":"done"})") << u"powertools-java"_s;
    QTest::newRow(".NET") << u"orders.PlaceOrder"_s + hexKey << text << u"powertools-dotnet"_s;
    QTest::newRow("TypeScript, text result")
        << u"orders#cpBAgW9zMMTLMfVKVvWaew=="_s << text << u"powertools-typescript"_s;
    QTest::newRow("TypeScript, SHA-256")
        << u"orders#"_s + QString::fromLatin1(QByteArray(32, 'x').toBase64())
        << QByteArray(R"({"M":{}})") << u"powertools-typescript"_s;
    QTest::newRow("Python, SHA-256")
        << u"orders.app.place#"_s + QString(64, u'a') << text << u"powertools-python"_s;
    QTest::newRow("a prefix of one's own, native result")
        << u"my#own#key"_s << QByteArray(R"({"BOOL":true})") << u"powertools-typescript"_s;
}

void TestLayoutDetection::thePowertoolsAreToldApartByTheirKeys()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, data);
    QFETCH(QString, layout);
    const Detection found = detect(dynamoTable({u"id"_s}), {powertoolsItem(key, data)});
    QCOMPARE(bestIn(found), layout);
    QVERIFY(found.candidates.size() == 1
            || found.candidates.at(0).score > found.candidates.at(1).score);
    QCOMPARE(idsIn(found).filter(u"-sk"_s), QStringList());
}

void TestLayoutDetection::renamedAttributesAreFound()
{
    const auto item = itemIn(R"({"pk":{"S":"orders#cpBAgW9zMMTLMfVKVvWaew=="},
        "state":{"S":"COMPLETED"}, "ttl":{"N":"1795296922"}, "lockedUntil":{"N":"1795293351942"},
        "answer":{"M":{"ok":{"BOOL":true}}}, "check":{"S":"zz5IGkQUHKvU6dRs+7H4mQ=="}})");
    const Detection found = detect(dynamoTable({u"pk"_s}, u"ttl"_s), {item});
    QCOMPARE(bestIn(found), u"powertools-typescript"_s);
    const LayoutCandidate &best = found.candidates.front();
    QVERIFY(best.reasons.contains(u"status seems to be called state here."_s));
    const DecodedRecord row = RecordReader(best.layout, best.fields).read(item);
    QCOMPARE(row.status, RecordStatus::Completed);
    QCOMPARE(row.scope, u"orders"_s);
    QCOMPARE(row.expiresAt, std::optional(fromEpochMs(1'795'296'922'000)));
    QCOMPARE(row.leaseUntil, std::optional(fromEpochMs(1'795'293'351'942)));
    QCOMPARE(row.fingerprint, u"zz5IGkQUHKvU6dRs+7H4mQ=="_s);
    QCOMPARE(row.result, u"{\"ok\":true}"_s);
}

void TestLayoutDetection::aKeyWithAnotherNameIsFoundByTheTable()
{
    Item item = powertoolsItem(QString(), R"({"S":"1"})");
    item.remove(u"id"_s);
    item.insert(u"partition"_s, AttributeValue::ofText(u"all"_s));
    item.insert(u"hash"_s, AttributeValue::ofText(u"f.app.place"_s + hexKey));
    const Detection found = detect(dynamoTable({u"partition"_s, u"hash"_s}), {item});
    QCOMPARE(bestIn(found), u"powertools-python-sk"_s);
    QCOMPARE(found.candidates.front().fields.key, u"hash"_s);
    QCOMPARE(found.candidates.front().fields.scope.attributes, QStringList{u"partition"_s});
}

void TestLayoutDetection::anExpiryInMillisecondsSpeaksAgainstPowertools()
{
    Item item = powertoolsItem(u"orders.app.place"_s + hexKey, R"({"S":"1"})");
    const int before = detect(dynamoTable({u"id"_s}), {item}).candidates.front().score;
    item.insert(u"expiration"_s, AttributeValue::ofInteger(1'795'296'922'000));
    const Detection found = detect(dynamoTable({u"id"_s}), {item});
    QVERIFY(found.candidates.front().score < before);
    QVERIFY(found.candidates.front().reasons.contains(
        u"expiration is not in seconds, as this library writes it."_s));
}

void TestLayoutDetection::ourOwnTableIsRecognisedAmongItsEffects()
{
    KeyRecord record;
    record.id = {u"placeOrder"_s, u"9f31"_s};
    record.status = RecordStatus::Completed;
    record.expiresAt = fromEpochMs(1'795'379'786'500);
    const Detection found = detect(dynamoTable({u"PK"_s, u"SK"_s}, u"expiration"_s),
                                   {itemOf(record), effectsKey(record.id), effectsKey({})});
    QCOMPARE(bestIn(found), u"onecake-dynamodb"_s);
    QVERIFY(found.candidates.front().reasons.contains(
        u"The status is \"completed\" in 1 of 1 sample rows."_s));
    QVERIFY(
        found.candidates.front().reasons.contains(u"The table's time to live is expiration."_s));
}

void TestLayoutDetection::arunIsRecognisedByItsAttributes()
{
    const auto item =
        itemIn(R"({"key":{"S":"k"},"processName":{"S":"default"},"status":{"S":"COMPLETED"},
                   "expiresAtEpochSeconds":{"N":"1795293686"},"response":{"S":"{}"}})");
    QCOMPARE(bestIn(detect(dynamoTable({u"key"_s, u"processName"_s}), {item})), u"arun0009"_s);
}

void TestLayoutDetection::reasonsAreGiven()
{
    const Detection found =
        detect(dynamoTable({u"PK"_s, u"SK"_s}),
               itemsIn(layoutData(u"bicatu-items.json"_s).value(u"inprogress")));
    QCOMPARE(found.candidates.front().reasons,
             (QStringList{u"The key is PK (S) and SK (S)."_s, u"There are status, expiration."_s,
                          u"The status is \"in progress\" in 1 of 1 sample rows."_s,
                          u"expiration is in milliseconds."_s,
                          u"There is createdAt, which bicatu writes."_s,
                          u"The status is \"in progress\" with a space, as bicatu writes it."_s,
                          u"The sort key is 32 hexadecimal digits, an MD5."_s}));
}

void TestLayoutDetection::hostileSamplesAreNoMatch()
{
    const auto item = itemIn(R"({"PK":{"S":"a"},"SK":{"S":"b"},"status":{"M":{"S":{"N":"1"}}},
        "expiration":{"S":"soon"},"createdAt":{"L":[]},"\u001b[2J":{"B":"AAAA"}})");
    const Detection found = detect(dynamoTable({u"PK"_s, u"SK"_s}), {item, Item()});
    QVERIFY(found.candidates.empty());
    QVERIFY(found.nothing.contains(u"\\e[2J"));
    Item renamed = powertoolsItem(QString(), R"({"S":"1"})");
    renamed.remove(u"id"_s);
    renamed.insert(u"i\u202ed"_s, AttributeValue::ofText(u"f.app.place"_s + hexKey));
    const Detection other = detect(dynamoTable({u"i\u202ed"_s}), {renamed});
    QCOMPARE(bestIn(other), u"powertools-python"_s);
    QVERIFY(other.candidates.front().reasons.contains(u"The key is i\\u{202E}d (S)."_s));
    QVERIFY(other.candidates.front().fields.key == u"i\u202ed");
}

ONECAKE_TEST(TestLayoutDetection)
#include "tst_layout_detection.moc"
