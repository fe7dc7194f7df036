// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the terminal did can be taken back in the window, and the other way round.

#include "tests/support/windows/inspector_bench.h"
#include "tests/support/windows/keys_bench.h"

#include <QPlainTextEdit>

using namespace onecake;
using namespace onecake::test;

class TestInspectorCrossing
    : public QObject
    , private InspectorBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesBackWhatTheTerminalRemoved();
    void seesWhatTheTerminalDoesMeanwhile();
    void theTerminalTakesBackWhatWasRemovedHere();

private:
    [[nodiscard]] QJsonArray stored() const
    {
        return m_bench->keys({u"list"_s, u"--json"_s}).rows();
    }
    [[nodiscard]] Ran purged() const
    {
        return m_bench->keys({u"purge"_s, u"--query"_s, u"status:expired"_s, u"--yes"_s});
    }

    std::unique_ptr<KeysBench> m_bench;
};

void TestInspectorCrossing::init()
{
    m_bench = std::make_unique<KeysBench>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_trash = m_bench->trashFolder();
    m_url = must(parseStoreUrl(m_bench->url()));
}

void TestInspectorCrossing::cleanup()
{
    dropStore();
    m_bench.reset();
}

void TestInspectorCrossing::takesBackWhatTheTerminalRemoved()
{
    const QJsonArray before = stored();
    QCOMPARE(purged().code, 0);
    QCOMPARE(m_bench->count(), u"7 (exact)"_s);
    open();
    QCOMPARE(rowCount(), 7);
    QTRY_VERIFY(session().controller()->undoable());
    pressKeys(QKeySequence::Undo);
    QTRY_COMPARE(rowCount(), 10);
    QTRY_VERIFY(session().controller()->redoable());
    QCOMPARE(stored(), before);
    select(u"order-1"_s);
    auto *past = page()->findChild<QPlainTextEdit *>(u"record-past"_s);
    QTRY_VERIFY2(past->toPlainText().endsWith(u"removed, with 2 others; put back since."_s),
                 qPrintable(past->toPlainText()));
    QVERIFY(past->isVisibleTo(page()));
    select(u"order-5"_s);
    QTRY_VERIFY(!past->isVisibleTo(page()));
    QCOMPARE(m_bench->keys({u"undo"_s, u"--yes"_s}).code, 1);
    QCOMPARE(m_bench->keys({u"redo"_s, u"--yes"_s}).code, 0);
    QCOMPARE(m_bench->count(), u"7 (exact)"_s);
}

void TestInspectorCrossing::seesWhatTheTerminalDoesMeanwhile()
{
    open();
    QCOMPARE(rowCount(), 10);
    QVERIFY(!session().controller()->undoable());
    QCOMPARE(purged().code, 0);
    QTRY_VERIFY(session().controller()->undoable());
    QTRY_COMPARE(rowCount(), 7);
    pressKeys(QKeySequence::Undo);
    QTRY_COMPARE(rowCount(), 10);
}

void TestInspectorCrossing::theTerminalTakesBackWhatWasRemovedHere()
{
    const QJsonArray before = stored();
    open();
    select(u"order-3"_s);
    pressKeys(QKeySequence::Delete);
    press(u"removal"_s, u"remove"_s);
    QTRY_COMPARE(rowCount(), 9);
    QTRY_VERIFY(session().controller()->undoable());
    QVERIFY(m_bench->keys({u"undo"_s}).out.contains(u"Remove 1 key"_s));
    QCOMPARE(m_bench->keys({u"undo"_s, u"--yes"_s}).code, 0);
    QTRY_COMPARE(rowCount(), 10);
    QCOMPARE(stored(), before);
    QTRY_VERIFY(!session().controller()->undoable());
    QVERIFY(session().controller()->redoable());
}

ONECAKE_TEST(TestInspectorCrossing)
#include "tst_inspector_crossing.moc"
