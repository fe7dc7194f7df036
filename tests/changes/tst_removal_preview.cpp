// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is said before anything is removed, and who may remove at all.

#include "core/base/json/strict_json.h"
#include "core/inspect/browse/key_browser.h"
#include "core/inspect/changes/jobs/row_outcome.h"
#include "core/inspect/changes/purge/removal_preview.h"
#include "core/inspect/changes/trash/row_text.h"
#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/editing/row_words.h"
#include "tests/support/rows/memory_browser.h"
#include "tests/support/windows/layout_items.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = fromEpochMs(1'795'168'800'000); // 2026-11-20T10:00:00Z

AttributeValue textValue(const QString &value)
{
    return AttributeValue::ofText(value);
}

// A record of Powertools for Python.
Item powertoolsItem(const QString &key, const QString &status, Duration expiresIn,
                    std::optional<Duration> leaseIn = {})
{
    const auto seconds = [](Instant instant) {
        return AttributeValue::ofInteger(toEpochMs(instant) / 1000);
    };
    Item item{{u"id"_s, textValue(u"shop.place.order#"_s + key)},
              {u"status"_s, textValue(status)},
              {u"expiration"_s, seconds(now + expiresIn)}};
    if (leaseIn)
        item.insert(u"in_progress_expiration"_s,
                    AttributeValue::ofInteger(toEpochMs(now + *leaseIn)));
    return item;
}

SeenRow seen(const RecordReader &reader, const Item &item)
{
    return {{{{u"id"_s, item.value(u"id"_s)}}, item}, reader.read(item)};
}

} // namespace

class TestRemovalPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachRiskTheWorstFirst();
    void saysWhatFollowsAsTheLayoutKnowsIt();
    void saysTheConditionInWords();
    void saysTheConditionOfEverythingThatMatches();
    void neverCallsHarmlessWhatCannotBeTold();
    void assumesThatAnUnknownLibraryLetsGoOfWhatExpired();
    void saysWhatIsLostWhereATakeoverWouldGoOn();
    void freezesTheList();
    void tellsRowsThatAreNoRecords();
    void tellsTheDifferenceOfTwoStates();
    void keepsAnyItemExactly();
    void aReadOnlyStoreIsNotWrittenTo();
    void aProductionStoreAsksForItsName_data();
    void aProductionStoreAsksForItsName();
};

void TestRemovalPreview::countsEachRiskTheWorstFirst()
{
    const auto layout = layoutNamed(u"powertools-python"_s);
    const RecordReader reader(layout);
    std::vector<SeenRow> rows;
    for (const Item &item :
         {powertoolsItem(u"a"_s, u"COMPLETED"_s, -1h), powertoolsItem(u"b"_s, u"COMPLETED"_s, 1h),
          powertoolsItem(u"c"_s, u"INPROGRESS"_s, 1h, 30s),
          powertoolsItem(u"d"_s, u"INPROGRESS"_s, 1h, -30s),
          powertoolsItem(u"e"_s, u"INPROGRESS"_s, -1s, -30s),
          powertoolsItem(u"f"_s, u"WHATEVER"_s, 1h)})
        rows.push_back(seen(reader, item));
    const RemovalPreview preview = previewOf(rows, layout, now);
    QList<std::pair<RemovalRisk, qint64>> counts;
    for (const RiskCount &risk : preview.risks)
        counts.append({risk.risk, risk.count});
    QCOMPARE(counts,
             (QList<std::pair<RemovalRisk, qint64>>{{RemovalRisk::UnderWay, 1},
                                                    {RemovalRisk::Completed, 1},
                                                    {RemovalRisk::LibraryFails, 1},
                                                    {RemovalRisk::RunsAnyway, 1},
                                                    {RemovalRisk::Expired, 2}}));
    QCOMPARE(preview.risks.front().headline, u"in progress: a second effect may start now"_s);
    QCOMPARE(preview.risks.at(3).stuck, 1);
    QCOMPARE(preview.risks.at(3).headline, u"stuck: removing them is not needed"_s);
    QVERIFY(preview.bytes > 0);
}

void TestRemovalPreview::saysWhatFollowsAsTheLayoutKnowsIt()
{
    const auto layout = layoutNamed(u"powertools-python"_s);
    const RecordReader reader(layout);
    const RemovalPreview preview =
        previewOf({seen(reader, powertoolsItem(u"c"_s, u"INPROGRESS"_s, 1h, 30s)),
                   seen(reader, powertoolsItem(u"a"_s, u"COMPLETED"_s, -1h))},
                  layout, now);
    const QStringList lines = riskLines(preview.risks);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0),
             u"1 in progress: a second effect may start now. "_s + layout->removing.inProgress);
    QVERIFY2(lines.at(1).startsWith(u"1 expired: harmless. "_s), qPrintable(lines.at(1)));
}

void TestRemovalPreview::saysTheConditionInWords()
{
    const auto layout = layoutNamed(u"powertools-python"_s);
    const RecordReader reader(layout);
    const SeenRow three = seen(reader, powertoolsItem(u"a"_s, u"COMPLETED"_s, 1h));
    const SeenRow four = seen(reader, powertoolsItem(u"b"_s, u"INPROGRESS"_s, 1h, 30s));
    QCOMPARE(
        previewOf({three}, layout, now).condition,
        u"Each row is removed only if all its 3 attributes are still exactly what was read at 2026-11-20 10:00:00 UTC; a row that has changed since is left alone and listed."_s);
    QVERIFY(previewOf({three, four}, layout, now).condition.contains(u"all its 3 to 4 attributes"));
    const auto brandur = layoutNamed(u"brandur"_s);
    const Item row = sqlRow({{u"idempotency_key"_s, u"k"_s}, {u"user_id"_s, u"7"_s}});
    QVERIFY(previewOf({{{row, row}, RecordReader(brandur).read(row)}}, brandur, now)
                .condition.contains(u"all its 2 columns"));
}

void TestRemovalPreview::saysTheConditionOfEverythingThatMatches()
{
    const QString matching = conditionOfMatching(u"status:stuck"_s, LayoutKind::DynamoDb, now);
    QVERIFY2(matching.startsWith(u"Every row that matches \"status:stuck\" is read, and removed "
                                 "only if all its attributes are still exactly what was read then"),
             qPrintable(matching));
    QVERIFY2(matching.contains(u"made after 2026-11-20 10:00:00 UTC"), qPrintable(matching));
    QVERIFY(conditionOfMatching({}, LayoutKind::Sqlite, now).startsWith(u"Every row of the table"));
}

void TestRemovalPreview::neverCallsHarmlessWhatCannotBeTold()
{
    const auto layout = layoutNamed(u"idempotency4j"_s);
    const RecordReader reader(layout);
    const Item item = sqlRow({{u"idempotency_key"_s, u"k"_s},
                              {u"status"_s, u"COMPLETE"_s},
                              {u"expires_at"_s, u"long ago"_s}});
    const RemovalPreview preview = previewOf({{{item, item}, reader.read(item)}}, layout, now);
    QCOMPARE(preview.risks.front().risk, RemovalRisk::Unreadable);
    QVERIFY(!riskLines(preview.risks).join(u' ').contains(u"harmless"));
}

void TestRemovalPreview::assumesThatAnUnknownLibraryLetsGoOfWhatExpired()
{
    const auto known = layoutNamed(u"powertools-python"_s);
    const auto layout = customLayout(known->kind, known->fields);
    const SeenRow row = seen(RecordReader(layout), powertoolsItem(u"a"_s, u"COMPLETED"_s, -1h));
    const QString line = riskLines(previewOf({row}, layout, now).risks).join(u' ');
    QVERIFY2(line.contains(u"assumed"), qPrintable(line));
    QVERIFY2(!line.contains(u"expired: harmless"), qPrintable(line));
    const QString advice = adviceFor(row.read, *layout, now);
    QVERIFY2(advice.contains(u"assumed") && !advice.contains(u"harmless"), qPrintable(advice));
    QVERIFY(nextRequestWords(row.read, now).contains(u"if its library lets go"));
}

void TestRemovalPreview::saysWhatIsLostWhereATakeoverWouldGoOn()
{
    const auto layout = layoutNamed(u"brandur"_s);
    const RecordReader reader(layout);
    const Item item = sqlRow({{u"idempotency_key"_s, u"k"_s},
                              {u"user_id"_s, u"7"_s},
                              {u"recovery_point"_s, u"charge_created"_s},
                              {u"locked_at"_s, u"2026-11-20 09:00:00"_s}});
    const RemovalPreview preview = previewOf({{{item, item}, reader.read(item)}}, layout, now);
    QCOMPARE(preview.risks.front().risk, RemovalRisk::UnderWay);
    QCOMPARE(preview.risks.front().consequence, layout->removing.inProgress);
}

void TestRemovalPreview::freezesTheList()
{
    const auto layout = layoutNamed(u"powertools-python"_s);
    const RecordReader reader(layout);
    const std::vector<SeenRow> rows{seen(reader, powertoolsItem(u"a"_s, u"COMPLETED"_s, 1h)),
                                    seen(reader, powertoolsItem(u"b"_s, u"COMPLETED"_s, 1h))};
    const RemovalPreview preview = previewOf(rows, layout, now);
    QCOMPARE(preview.rows.size(), 2U);
    QCOMPARE(preview.rows.at(0), rows.at(0).stored);
    QCOMPARE(preview.rows.at(1), rows.at(1).stored);
}

void TestRemovalPreview::tellsRowsThatAreNoRecords()
{
    const auto layout = layoutNamed(u"onecake-dynamodb"_s);
    const RecordReader reader(layout);
    const Item effects{{u"PK"_s, textValue(u"~effects:shop"_s)}, {u"SK"_s, textValue(u"a"_s)}};
    const RemovalPreview preview =
        previewOf({{{effects, effects}, reader.read(effects)}}, layout, now);
    QCOMPARE(preview.risks.size(), 1U);
    QCOMPARE(preview.risks.front().risk, RemovalRisk::NoRecord);
    QVERIFY2(preview.risks.front().consequence.contains(u"effects committed for a key"),
             qPrintable(preview.risks.front().consequence));
}

void TestRemovalPreview::tellsTheDifferenceOfTwoStates()
{
    const Item then{{u"status"_s, textValue(u"INPROGRESS"_s)}, {u"lease"_s, textValue(u"x"_s)}};
    const Item now{{u"status"_s, textValue(u"COMPLETED"_s)},
                   {u"data"_s, AttributeValue::ofInteger(7)}};
    QCOMPARE(differencesText(differencesBetween(then, now)),
             u"data: absent → the number 7; lease: the text \"x\" → absent; status: the text "
             "\"INPROGRESS\" → the text \"COMPLETED\""_s);
    QVERIFY(differencesBetween(then, then).empty());
    const Item null{{u"status"_s, textValue(u"INPROGRESS"_s)}, {u"lease"_s, AttributeValue()}};
    QCOMPARE(differencesText(differencesBetween(then, null)), u"lease: the text \"x\" → NULL"_s);
}

void TestRemovalPreview::keepsAnyItemExactly()
{
    using Content = AttributeValue::Content;
    const Item nested{{u"deep"_s, AttributeValue(Content(AttributeList{textValue(u"\ufeffa"_s)}))}};
    const Item item{
        {u"odd \"name\"\n"_s, textValue(u"line\u2028\t\u0001 \"quoted\" \\ ü 🎂"_s)},
        {u"number"_s, AttributeValue(Content(NumberText{u"12345678901234567890.10"_s}))},
        {u"bytes"_s, AttributeValue(Content(QByteArray("\0\xff\x01", 3)))},
        {u"flag"_s, AttributeValue(Content(false))},
        {u"null"_s, AttributeValue()},
        {u"texts"_s, AttributeValue(Content(StringSet{{u"a"_s, u"b"_s}}))},
        {u"numbers"_s, AttributeValue(Content(NumberSet{{{u"1"_s}, {u"2.5"_s}}}))},
        {u"blobs"_s, AttributeValue(Content(BinarySet{{"x", QByteArray("\0", 1)}}))},
        {u"map"_s, AttributeValue(Content(nested))},
        {u"half"_s, textValue(QString(QChar(0xd83c)))},
    };
    QByteArray json;
    appendItem(json, item);
    const auto read = parseStrictJson(json);
    QVERIFY(std::holds_alternative<QJsonObject>(read));
    QCOMPARE(itemIn(std::get<QJsonObject>(read)), item);
    QVERIFY(!json.contains('\n'));
}

void TestRemovalPreview::aReadOnlyStoreIsNotWrittenTo()
{
    const auto browser = std::make_shared<MemoryBrowser>();
    QVERIFY(WritePermit::of(browser, {u"orders"_s, false}));
    browser->readOnly = true;
    const auto refused = WritePermit::of(browser, {u"orders"_s, false});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreUnusable);
    QVERIFY(!WritePermit::of(browser, {u"orders"_s, true}, u"orders"_s));
}

void TestRemovalPreview::aProductionStoreAsksForItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGiven");
    QTest::newRow("exactly") << u"orders"_s << u"orders"_s << true;
    QTest::newRow("blanks around") << u"orders"_s << u" orders\n"_s << true;
    QTest::newRow("nothing") << u"orders"_s << QString() << false;
    QTest::newRow("another case") << u"orders"_s << u"Orders"_s << false;
    QTest::newRow("a part") << u"orders"_s << u"order"_s << false;
    QTest::newRow("no name to type") << QString() << QString() << false;
}

void TestRemovalPreview::aProductionStoreAsksForItsName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    const auto browser = std::make_shared<MemoryBrowser>();
    const auto permit = WritePermit::of(browser, {name, true}, typed);
    QTEST(static_cast<bool>(permit), "isGiven");
    if (!permit)
        QCOMPARE(permit.error().code, ErrorCode::InvalidInput);
    QVERIFY(WritePermit::of(browser, {name, false}, typed));
}

ONECAKE_TEST(TestRemovalPreview)
#include "tst_removal_preview.moc"
