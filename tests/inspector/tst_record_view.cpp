// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A record to be read: what its fields say at each moment, how its result is laid out, and how the
// view follows the chosen key.

#include "core/inspect/query/editing/row_words.h"
#include "core/session/lab/playing/lab_selection.h"
#include "tests/support/windows/lab_bench.h"
#include "ui/lab/key_panel.h"
#include "ui/models/json_lines.h"
#include "ui/models/key_table_model.h"
#include "ui/widgets/json/folding_json.h"
#include "ui/widgets/status_frame.h"
#include "ui/widgets/wrapped_text.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// 2026-03-02 08:00:00 UTC
constexpr Instant viewStart = fromEpochMs(1772438400000);

KeyRecord completed()
{
    KeyRecord record;
    record.id = {{}, u"a"_s};
    record.status = RecordStatus::Completed;
    record.fence = 2;
    record.owner = u"api-1/1#2"_s;
    record.fingerprint = "d96224";
    record.response = Response{201, R"({"orderId":7})"};
    record.createdAt = viewStart;
    record.updatedAt = viewStart + 1500ms;
    record.leaseUntil = viewStart + 30s;
    record.expiresAt = viewStart + 1h;
    record.attempts = 3;
    record.replays = 2;
    record.lastReplayAt = viewStart + 5s;
    return record;
}

QString textOf(const KeyRecord &record, const QString &field, Instant at)
{
    for (const NamedText &each : fieldsInWords(shownRowOf(record), at)) {
        if (each.name == field)
            return each.text;
    }
    return {};
}

} // namespace

class TestRecordView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void eachFieldSaysHowThingsStand_data();
    void eachFieldSaysHowThingsStand();
    void aTimeIsToldExactlyInLocalTimeAndUtc();
    void jsonIsLaidOutAndNothingElseIsChanged_data();
    void jsonIsLaidOutAndNothingElseIsChanged();
    void saysWhatToDoWhileNothingIsChosen();
    void followsTheRecordAndTheClock();
    void saysThatTheChosenKeyHasNoRecord();
    void theResultIsCopiedAsItIsStored();
    void whatTheRecordDoesNotHaveTakesNoRoom();

private:
    [[nodiscard]] LabSession &session() { return m_lab->session; }
    [[nodiscard]] QString field(const QString &name) const;
    // What stands at the top: the key, or in its place what to do.
    [[nodiscard]] QString title() const
    {
        return m_panel->findChild<WrappedText *>(u"record-title"_s)->text();
    }
    void orderAndChoose();

    std::unique_ptr<LabBench> m_lab;
    std::unique_ptr<LabSelection> m_focus;
    std::unique_ptr<RecordPanel> m_panel;
};

void TestRecordView::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
}

void TestRecordView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_lab = std::make_unique<LabBench>();
    m_focus = std::make_unique<LabSelection>();
    m_panel = std::make_unique<RecordPanel>(&session(), m_focus.get(), nullptr);
    m_panel->resize(1200, 300);
    m_panel->show();
    session().choices().chooseStory(freePlayId.toString());
    session().choices().choosePolicy(u"onecake"_s);
}

void TestRecordView::cleanup()
{
    m_panel.reset();
    m_focus.reset();
    m_lab.reset();
}

QString TestRecordView::field(const QString &name) const
{
    const auto *value = m_panel->findChild<WrappedText *>(u"field "_s + name);
    return value != nullptr && value->isVisible() ? value->text() : QString();
}

void TestRecordView::orderAndChoose()
{
    session().act({UserActionKind::Order});
    m_lab->frames.pass(800ms);
    QCOMPARE(session().records().size(), size_t(1));
    m_focus->chooseKey(session().records().begin()->first);
}

void TestRecordView::eachFieldSaysHowThingsStand_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<KeyRecord>("record");
    QTest::addColumn<Duration>("at");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &field, Duration at, const QString &text) {
        QTest::newRow(name) << field << completed() << at << text;
    };
    row("no scope", u"Scope"_s, 0s, u"(shared by all)"_s);
    row("status as stored", u"Status as stored"_s, 2h, u"completed"_s);
    row("and what it means", u"State"_s, 2h, u"expired 1 h ago, still stored"_s);
    row("owner", u"Owner"_s, 0s, u"api-1/1#2"_s);
    row("fence", u"Fence"_s, 0s, u"2"_s);
    row("fingerprint", u"Fingerprint"_s, 0s, u"d96224"_s);
    row("attempts", u"Attempts"_s, 0s, u"3"_s);
    row("created now", u"Claimed"_s, 400ms,
        u"now (2026-03-02 09:00:00; 2026-03-02 08:00:00 UTC)"_s);
    row("updated", u"Updated"_s, 3500ms,
        u"2 s ago (2026-03-02 09:00:01.500; 2026-03-02 08:00:01.500 UTC)"_s);
    row("lease to come", u"Lease ends"_s, 500ms,
        u"in 29 s (2026-03-02 09:00:30; 2026-03-02 08:00:30 UTC)"_s);
    row("expiry to come", u"Expires"_s, 8s,
        u"in 59 min 52 s (2026-03-02 10:00:00; 2026-03-02 09:00:00 UTC)"_s);
    row("expiry gone", u"Expired"_s, 1h + 190s,
        u"3 min 10 s ago (2026-03-02 10:00:00; 2026-03-02 09:00:00 UTC)"_s);
    row("replays", u"Replays"_s, 8s, u"2"_s);
    row("last replay", u"Last replay"_s, 8s,
        u"3 s ago (2026-03-02 09:00:05; 2026-03-02 08:00:05 UTC)"_s);
    row("no recovery point", u"Recovery point"_s, 0s, {});
    row("no progress", u"Progress"_s, 0s, {});
    KeyRecord other = completed();
    other.expiresAt = never;
    other.replays = 0;
    other.recoveryPoint = 1;
    other.progress = R"({"charge":1})";
    QTest::newRow("for ever") << u"Expires"_s << other << Duration(0) << QString();
    QTest::newRow("no replay") << u"Replays"_s << other << Duration(0) << u"0"_s;
    QTest::newRow("recovery point")
        << u"Recovery point"_s << other << Duration(0) << u"1 step done and committed"_s;
    QTest::newRow("progress") << u"Progress"_s << other << Duration(0) << uR"({"charge":1})"_s;
}

void TestRecordView::eachFieldSaysHowThingsStand()
{
    QFETCH(QString, field);
    QFETCH(KeyRecord, record);
    QFETCH(Duration, at);
    QTEST(textOf(record, field, viewStart + at), "text");
}

void TestRecordView::aTimeIsToldExactlyInLocalTimeAndUtc()
{
    const QString updated = textOf(completed(), u"Updated"_s, viewStart);
    QVERIFY2(updated.contains(u"2026-03-02 09:00:01.500;"), qPrintable(updated));
    QVERIFY2(updated.contains(u"2026-03-02 08:00:01.500 UTC"), qPrintable(updated));
}

void TestRecordView::jsonIsLaidOutAndNothingElseIsChanged_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("members keep their order")
        << QByteArray(R"({"b":1,"a":[true,null]})")
        << u"{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("numbers keep their form")
        << QByteArray(R"([1.0,12345678901234567890])") << u"[\n  1.0,\n  12345678901234567890\n]"_s;
    QTest::newRow("nothing within")
        << QByteArray(R"({"a": { } ,"b":[ ]})") << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("marks in texts")
        << QByteArray(R"(["{\"x\": [1, 2]}\\"])") << u"[\n  \"{\\\"x\\\": [1, 2]}\\\\\"\n]"_s;
    QTest::newRow("no JSON") << QByteArray("{ cake") << u"{ cake"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestRecordView::jsonIsLaidOutAndNothingElseIsChanged()
{
    QFETCH(QByteArray, stored);
    QTEST(prettyJson(stored), "shown");
}

void TestRecordView::saysWhatToDoWhileNothingIsChosen()
{
    const QString hint = u"Select a key, or a message in the diagram."_s;
    QCOMPARE(title(), hint);
    orderAndChoose();
    QCOMPARE(title(), m_focus->key()->key);
    m_focus->clear();
    QCOMPARE(title(), hint);
}

void TestRecordView::followsTheRecordAndTheClock()
{
    orderAndChoose();
    auto *result = m_panel->findChild<FoldingJson *>();
    QCOMPARE(field(u"Status as stored"_s), u"in-progress"_s);
    QCOMPARE(m_panel->findChild<CalloutBox *>()->text(), u"In progress."_s);
    QVERIFY(field(u"Lease ends"_s).startsWith(u"in 29 s"));
    QCOMPARE(result->toPlainText(), u"none stored"_s);
    m_lab->frames.pass(9s);
    QCOMPARE(field(u"Status as stored"_s), u"completed"_s);
    QVERIFY(field(u"Claimed"_s).startsWith(u"9 s ago"));
    QVERIFY(result->toPlainText().contains(u"\n  \"cake\": \"carrot\","));
    result->selectAll();
    session().act({UserActionKind::OrderAgain});
    m_lab->frames.pass(1s);
    QVERIFY(result->textCursor().hasSelection()); // what is copied is not disturbed
}

void TestRecordView::saysThatTheChosenKeyHasNoRecord()
{
    orderAndChoose();
    const QString key = m_focus->key()->key;
    session().choices().restart();
    QVERIFY2(title().startsWith(u"At this moment the store holds no record"), qPrintable(title()));
    QVERIFY2(title().endsWith(key), qPrintable(title()));
}

void TestRecordView::theResultIsCopiedAsItIsStored()
{
    orderAndChoose();
    auto *copy = m_panel->findChild<QPushButton *>();
    QVERIFY(!copy->isEnabled());
    m_lab->frames.pass(9s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text().toUtf8(),
             session().records().begin()->second.response->body);
}

void TestRecordView::whatTheRecordDoesNotHaveTakesNoRoom()
{
    orderAndChoose();
    QCOMPARE(field(u"Recovery point"_s), QString());
    m_lab->frames.pass(9s);
    QCOMPARE(field(u"Recovery point"_s), u"2 steps done and committed"_s);
}

ONECAKE_TEST(TestRecordView)
#include "tst_record_view.moc"
