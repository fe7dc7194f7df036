// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the query line offers while one types, and who has which key meanwhile.

#include "tests/support/windows/query_line_bench.h"

#include <QLabel>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestQueryCompleter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void offersWhatMayStandWhereTheCursorIs();
    void takesWhatIsChosenAndOnlyThat();
    void offersEverythingOnCtrlSpace();
    void leavesTabAndEscapeAloneWhereNothingIsOffered();
    void undoesWhatWasTaken();
    void findsNoFaultWithWhatIsStillCompleted();

private:
    std::unique_ptr<QueryLineBench> m_bench;
};

void TestQueryCompleter::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_bench = std::make_unique<QueryLineBench>();
    QVERIFY(m_bench->focus());
}

void TestQueryCompleter::offersWhatMayStandWhereTheCursorIs()
{
    m_bench->type(u"sco"_s);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->offered().front(), u"scope:"_s);
    m_bench->press(Qt::Key_Tab);
    QCOMPARE(m_bench->line->text(), u"scope:"_s);
    QCOMPARE(m_bench->offered(), (QStringList{u"placeOrder"_s, u"charge-card"_s}));
    QVERIFY(m_bench->edit()->hasFocus());
    m_bench->type(u"ch"_s);
    QCOMPARE(m_bench->offered(), QStringList{u"charge-card"_s});
    QTest::mouseClick(m_bench->list()->viewport(), Qt::LeftButton, {},
                      m_bench->list()->visualItemRect(m_bench->list()->topLevelItem(0)).center());
    QCOMPARE(m_bench->line->text(), u"scope:charge-card"_s);
    QVERIFY(!m_bench->list());
    m_bench->type(u" status:st"_s);
    QVERIFY(!m_bench->list()->topLevelItem(0)->text(1).isEmpty());
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!m_bench->list());
    QCOMPARE(m_bench->line->text(), u"scope:charge-card status:st"_s);
}

void TestQueryCompleter::takesWhatIsChosenAndOnlyThat()
{
    m_bench->line->setAsksWhileTyping(false);
    m_bench->type(u"scope:"_s);
    QVERIFY(m_bench->list());
    m_bench->press(Qt::Key_Return);
    QCOMPARE(m_bench->asked->size(), 1);
    QCOMPARE(m_bench->line->text(), u"scope:"_s);
    QVERIFY(!m_bench->list());
    m_bench->press(Qt::Key_Space, Qt::ControlModifier);
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Down);
    QCOMPARE(m_bench->list()->currentItem()->text(0), u"charge-card"_s);
    m_bench->press(Qt::Key_Down);
    QVERIFY(!m_bench->list()->currentItem());
    m_bench->press(Qt::Key_Up);
    m_bench->press(Qt::Key_Up);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(m_bench->line->text(), u"scope:placeOrder"_s);
    QCOMPARE(m_bench->asked->size(), 1);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(m_bench->asked->size(), 2);
}

void TestQueryCompleter::offersEverythingOnCtrlSpace()
{
    QVERIFY(!m_bench->list());
    m_bench->press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(m_bench->offered().contains(u"status:"_s) && m_bench->offered().contains(u"has:"_s));
    QVERIFY(m_bench->list()->geometry().top()
            >= m_bench->edit()->mapTo(&m_bench->window, QPoint()).y());
    QVERIFY(m_bench->window.rect().contains(m_bench->list()->geometry()));
    m_bench->window.resize(700, 400);
    QTRY_VERIFY(!m_bench->list());
    QCOMPARE(m_bench->line->text(), QString());
}

void TestQueryCompleter::leavesTabAndEscapeAloneWhereNothingIsOffered()
{
    m_bench->type(u"carrot"_s);
    QVERIFY(!m_bench->list());
    m_bench->press(Qt::Key_Escape);
    QCOMPARE(m_bench->line->text(), u"carrot"_s);
    m_bench->press(Qt::Key_Tab);
    QVERIFY(!m_bench->edit()->hasFocus());
}

void TestQueryCompleter::undoesWhatWasTaken()
{
    m_bench->type(u"own"_s);
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(m_bench->line->text(), u"owner:"_s);
    m_bench->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_bench->line->text(), u"own"_s);
}

void TestQueryCompleter::findsNoFaultWithWhatIsStillCompleted()
{
    const auto *problem = m_bench->find<QLabel>(u"query-problem"_s);
    m_bench->type(u"expires<"_s);
    QVERIFY(m_bench->list());
    QVERIFY(problem->isHidden());
    m_bench->press(Qt::Key_Escape);
    QVERIFY(problem->isVisible());
    m_bench->press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(problem->isHidden());
    m_bench->press(Qt::Key_Tab);
    QCOMPARE(m_bench->line->text(), u"expires<10m"_s);
    QVERIFY(problem->isHidden());
}

ONECAKE_TEST(TestQueryCompleter)
#include "tst_query_completer.moc"
