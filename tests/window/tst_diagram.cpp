// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The diagram on the screen: everything in it can be pointed at by mouse, by keyboard and through a
// screen reader.

#include "tests/support/windows/lab_bench.h"
#include "ui/application_setup.h"
#include "ui/diagram/diagram_view.h"

#include <QAccessible>
#include <QAction>
#include <QScrollBar>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct ViewBench {
    ViewBench()
    {
        view.resize(1000, 300);
        view.show();
    }

    [[nodiscard]] QRect areaOf(EventKind kind, MessageKind message)
    {
        const std::vector<Event> &events = lab.session.timeline().events();
        const std::vector<size_t> &stops = view.book().stops();
        for (size_t stop = 0; stop < stops.size(); ++stop) {
            const Event &event = events.at(stops[stop]);
            if (event.kind == kind && event.message == message)
                return view.areaOfStop(stop);
        }
        return {};
    }

    LabBench lab;
    LabSelection focus;
    DiagramView view{&lab.session, &focus};
};

} // namespace

class TestDiagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase() { setUpApplication(); }
    void aClickOnAnArrowChoosesIt();
    void theArrowKeysGoFromThingToThing();
    void aKeyLightsUpItsMessages();
    void aScreenReaderIsToldEveryThing();
    void followsThePresentUntilThePersonLooksElsewhere();
    void fitsTheWholeRun();
    void theEmptyDiagramSaysWhatToDo();
};

void TestDiagram::aClickOnAnArrowChoosesIt()
{
    ViewBench bench;
    bench.lab.session.playToEnd();
    QTRY_VERIFY(bench.lab.isOver());
    bench.view.verticalScrollBar()->setValue(0);
    const QRect area = bench.areaOf(EventKind::Arrived, MessageKind::Request);
    QVERIFY(area.isValid());
    const QPoint tip(area.right() - 12, area.center().y() - 1);
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, tip);
    QVERIFY(bench.focus.eventIndex());
    const Event &chosen = bench.lab.session.timeline().events().at(*bench.focus.eventIndex());
    QCOMPARE(chosen.message, MessageKind::Request);
    QCOMPARE(chosen.kind, EventKind::Arrived);

    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, QPoint(4, 200));
    QVERIFY(!bench.focus.eventIndex());
}

void TestDiagram::theArrowKeysGoFromThingToThing()
{
    ViewBench bench;
    bench.lab.session.playToEnd();
    QTRY_VERIFY(bench.lab.isOver());
    const std::vector<size_t> &stops = bench.view.book().stops();
    for (const size_t stop : stops) {
        QTest::keyClick(&bench.view, Qt::Key_Down);
        QCOMPARE(bench.focus.eventIndex(), std::optional(stop));
        QVERIFY(bench.view.viewport()->rect().contains(
            bench.view.areaOfStop(*bench.view.chosenStop()).center()));
    }
    QTest::keyClick(&bench.view, Qt::Key_Down);
    QCOMPARE(bench.focus.eventIndex(), std::optional(stops.back()));
    QTest::keyClick(&bench.view, Qt::Key_Up);
    QCOMPARE(bench.focus.eventIndex(), std::optional(stops[stops.size() - 2]));
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    QVERIFY(!bench.focus.eventIndex());
}

void TestDiagram::aKeyLightsUpItsMessages()
{
    ViewBench bench;
    bench.lab.session.choices().choosePolicy(u"onecake"_s);
    bench.lab.session.playToEnd();
    QTRY_VERIFY(bench.lab.isOver());
    bench.view.verticalScrollBar()->setValue(0);
    const QImage plain = bench.view.grab().toImage();
    bench.focus.chooseKey(bench.lab.session.records().begin()->first);
    QVERIFY(bench.view.grab().toImage() != plain);
    bench.focus.clear();
    QCOMPARE(bench.view.grab().toImage(), plain);
}

void TestDiagram::aScreenReaderIsToldEveryThing()
{
    ViewBench bench;
    bench.lab.session.playToEnd();
    QTRY_VERIFY(bench.lab.isOver());
    QAccessibleInterface *diagram = QAccessible::queryAccessibleInterface(&bench.view);
    QVERIFY(diagram != nullptr);
    QCOMPARE(diagram->role(), QAccessible::List);
    QCOMPARE(diagram->text(QAccessible::Name), u"Diagram"_s);
    QCOMPARE(diagram->childCount(), static_cast<int>(bench.view.book().stops().size()));
    bool isLossTold = false;
    for (int at = 0; at < diagram->childCount(); ++at) {
        QAccessibleInterface *thing = diagram->child(at);
        QVERIFY(thing != nullptr && thing->isValid());
        QCOMPARE(diagram->indexOfChild(thing), at);
        const QString name = thing->text(QAccessible::Name);
        QVERIFY2(name.contains(u" s: "), qPrintable(name));
        isLossTold = isLossTold || name.contains(u"lost");
    }
    QVERIFY(isLossTold);
    diagram->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(bench.view.chosenStop(), std::optional<size_t>(3));
    QVERIFY(diagram->child(3)->state().selected);
}

void TestDiagram::followsThePresentUntilThePersonLooksElsewhere()
{
    ViewBench bench;
    QScrollBar *bar = bench.view.verticalScrollBar();
    bench.lab.session.playUntil(5s);
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    bench.view.chooseStop(0);
    bench.lab.session.playUntil(9600ms);
    QVERIFY(bar->value() < bar->maximum());
    bench.lab.session.choices().restart();
    bench.lab.session.playUntil(5s);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestDiagram::fitsTheWholeRun()
{
    ViewBench bench;
    bench.lab.session.playToEnd();
    QTRY_VERIFY(bench.lab.isOver());
    const int before = bench.view.verticalScrollBar()->maximum();
    for (QAction *action : bench.view.viewActions()) {
        if (action->text() == u"F&it the run")
            action->trigger();
    }
    QVERIFY(bench.view.verticalScrollBar()->maximum() < before / 2);
}

void TestDiagram::theEmptyDiagramSaysWhatToDo()
{
    ViewBench bench;
    const QImage before = bench.view.grab().toImage();
    bench.view.setEmptyText(u"Press Play."_s);
    QVERIFY(bench.view.grab().toImage() != before);
}

ONECAKE_TEST(TestDiagram)
#include "tst_diagram.moc"
