// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A record to be read: what its fields say at each moment, how its result is laid out, and how the
// view follows the chosen key.

#include "core/session/lab/playing/lab_focus.h"
#include "tests/support/windows/lab_bench.h"
#include "ui/lab/record_panel.h"
#include "ui/models/json_text.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
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
    [[nodiscard]] QLabel *hint() const { return m_panel->findChild<QLabel *>(u"record-hint"_s); }
    void orderAndChoose();

    std::unique_ptr<LabBench> m_lab;
    std::unique_ptr<LabFocus> m_focus;
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
    m_focus = std::make_unique<LabFocus>();
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
    const auto *label = m_panel->findChild<QLabel *>(u"record "_s + name);
    return label->isVisible() ? label->text() : QString();
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
    using enum RecordField;
    QTest::addColumn<RecordField>("field");
    QTest::addColumn<KeyRecord>("record");
    QTest::addColumn<Duration>("at");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, RecordField field, Duration at, const QString &text) {
        QTest::newRow(name) << field << completed() << at << text;
    };
    row("no scope", Scope, 0s, u"(shared by all)"_s);
    row("status as stored", Status, 2h, u"completed"_s);
    row("and what it means", State, 2h, u"expired, still stored"_s);
    row("owner", Owner, 0s, u"api-1/1#2"_s);
    row("fence", Fence, 0s, u"2"_s);
    row("fingerprint", Fingerprint, 0s, u"d96224"_s);
    row("attempts", Attempts, 0s, u"3"_s);
    row("created now", Created, 500ms, u"2026-03-02 09:00:00.000 · just now"_s);
    row("updated", Updated, 4s, u"2026-03-02 09:00:01.500 · 2 s ago"_s);
    row("lease to come", LeaseUntil, 500ms, u"2026-03-02 09:00:30.000 · in 30 s"_s);
    row("expiry to come", Expires, 8s, u"2026-03-02 10:00:00.000 · in 59 min 52 s"_s);
    row("expiry gone", Expires, 1h + 190s, u"2026-03-02 10:00:00.000 · 3 min 10 s ago"_s);
    row("replays", Replays, 8s, u"replayed ×2, last 3 s ago"_s);
    row("no recovery point", RecoveryPoint, 0s, {});
    row("no progress", Progress, 0s, {});
    KeyRecord other = completed();
    other.expiresAt = never;
    other.replays = 0;
    other.recoveryPoint = 1;
    other.progress = R"({"charge":1})";
    QTest::newRow("for ever") << Expires << other << Duration(0) << u"never"_s;
    QTest::newRow("no replay") << Replays << other << Duration(0) << u"never replayed"_s;
    QTest::newRow("recovery point")
        << RecoveryPoint << other << Duration(0) << u"1 step done and committed"_s;
    QTest::newRow("progress") << Progress << other << Duration(0) << uR"({"charge":1})"_s;
}

void TestRecordView::eachFieldSaysHowThingsStand()
{
    QFETCH(RecordField, field);
    QFETCH(KeyRecord, record);
    QFETCH(Duration, at);
    QTEST(fieldText(record, field, viewStart + at), "text");
}

void TestRecordView::aTimeIsToldExactlyInLocalTimeAndUtc()
{
    const QString tip = fieldTip(completed(), RecordField::Updated);
    QVERIFY2(tip.contains(u"Local: 2026-03-02 09:00:01.500 CET"), qPrintable(tip));
    QVERIFY2(tip.contains(u"UTC: 2026-03-02 08:00:01.500"), qPrintable(tip));
    QVERIFY(fieldTip(completed(), RecordField::Replays).contains(u"UTC: 2026-03-02 08:00:05.000"));
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
    QVERIFY(hint()->isVisible());
    QCOMPARE(hint()->text(), u"Select a key, or a message in the diagram."_s);
    orderAndChoose();
    QVERIFY(!hint()->isVisible());
    m_focus->clear();
    QVERIFY(hint()->isVisible());
}

void TestRecordView::followsTheRecordAndTheClock()
{
    orderAndChoose();
    auto *result = m_panel->findChild<QPlainTextEdit *>();
    QCOMPARE(field(u"Status"_s), u"in-progress"_s);
    QCOMPARE(field(u"State now"_s), u"in progress"_s);
    QVERIFY(field(u"Lease until"_s).endsWith(u"in 30 s"));
    QCOMPARE(result->toPlainText(), QString());
    QCOMPARE(result->placeholderText(), u"working…"_s);
    m_lab->frames.pass(9s);
    QCOMPARE(field(u"Status"_s), u"completed"_s);
    QVERIFY(field(u"Created"_s).endsWith(u"9 s ago"));
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
    QVERIFY(hint()->isVisible());
    QVERIFY2(hint()->text().contains(key), qPrintable(hint()->text()));
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
