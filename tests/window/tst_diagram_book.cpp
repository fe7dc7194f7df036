// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The diagram's pages: that they show what the Timeline says, and what moves while time flows.

#include "core/lab/sim/scenario/catalog.h"
#include "tests/support/runs.h"
#include "tests/support/windows/lab_bench.h"
#include "ui/diagram/paged_diagram.h"

#include <cmath>
#include <set>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

std::vector<DiagramThing> thingsOf(PagedDiagram &book, const QString &style)
{
    std::vector<DiagramThing> things;
    const auto gather = [&](const DisplayList &sheet) {
        for (const DiagramThing &thing : sheet.things()) {
            if (thing.style.split(u' ').contains(style))
                things.push_back(thing);
        }
    };
    for (const DisplayList *sheet : book.sheetsWithin(0, book.height()))
        gather(*sheet);
    gather(book.live());
    return things;
}

RunInputs manyOrders(int count)
{
    RunInputs inputs = inputsOf(u"tunnel"_s, u"onecake"_s);
    Scenario scenario = *inputs.scenario;
    const Action order = scenario.script.front();
    scenario.script.clear();
    for (int number = 0; number < count; ++number) {
        Action next = order;
        next.at = 20s * number;
        scenario.script.push_back(next);
    }
    inputs.scenario = std::make_shared<const Scenario>(std::move(scenario));
    return inputs;
}

} // namespace

class TestDiagramBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsWhatTheTimelineSays_data();
    void showsWhatTheTimelineSays();
    void everyThingIsOnExactlyOnePage();
    void pagesThatAreFullAreNotDrawnAgain();
    void aMessageOnItsWayReachesTheLineOfThePresent();
    void whatHasBegunGrowsWithTheClock();
    void timeOnlyGoesDown();
    void anyRunFitsOnAScreen_data();
    void anyRunFitsOnAScreen();
};

void TestDiagramBook::showsWhatTheTimelineSays_data()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &id : scenarioIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestDiagramBook::showsWhatTheTimelineSays()
{
    QFETCH(QString, scenario);
    const Timeline timeline = run(inputsOf(scenario, u"onecake"_s));
    PagedDiagram book(&timeline);
    book.update({timeline.end(), std::nullopt, {}, 0});

    size_t arrows = 0;
    size_t losses = 0;
    for (const MessagePath &path : messagePathsOf(timeline)) {
        const size_t lost = path.lost ? 1U : 0U;
        arrows += std::max<size_t>(path.arrivals.size() + lost, 1);
        losses += lost;
    }
    QCOMPARE(thingsOf(book, u"message"_s).size(), arrows);
    QCOMPARE(thingsOf(book, u"lost-message"_s).size(), losses);
    QCOMPARE(thingsOf(book, u"stretch"_s).size(),
             tunnelsOf(timeline).size() + leasesOf(timeline).size()
                 + storeTroublesOf(timeline).size());
    QCOMPARE(thingsOf(book, u"note"_s).size(), book.content().notes().size());
}

void TestDiagramBook::everyThingIsOnExactlyOnePage()
{
    const Timeline timeline = run(manyOrders(40));
    PagedDiagram book(&timeline);
    book.update({timeline.end(), std::nullopt, {}, 0});
    QVERIFY(book.sheetsWithin(0, book.height()).size() > 3);

    std::set<std::pair<size_t, size_t>> seen;
    for (const DiagramThing &thing : thingsOf(book, u"message"_s))
        QVERIFY2(seen.emplace(thing.first, thing.last).second, qPrintable(thing.name));
    QCOMPARE(seen.size(), book.content().ways().size());
}

void TestDiagramBook::pagesThatAreFullAreNotDrawnAgain()
{
    const Timeline whole = run(manyOrders(30));
    Timeline timeline = beginningOf(whole, whole.end() / 2);
    PagedDiagram book(&timeline);
    book.update({timeline.end(), std::nullopt, {}, 0});
    const std::vector<const DisplayList *> before = book.sheetsWithin(0, book.height());

    const std::vector<Event> &events = whole.events();
    for (size_t at = timeline.events().size(); at < events.size(); ++at)
        timeline.append(events[at]);
    book.update({timeline.end(), std::nullopt, {}, 0});
    const std::vector<const DisplayList *> after = book.sheetsWithin(0, book.height());
    QVERIFY(before.size() > 2);
    QVERIFY(after.size() > before.size());
    QVERIFY(std::equal(before.begin(), before.end() - 1, after.begin()));
}

void TestDiagramBook::aMessageOnItsWayReachesTheLineOfThePresent()
{
    LabBench lab;
    lab.session.playUntil(120ms);
    PagedDiagram book(&lab.session.timeline());
    book.update({120ms, lab.session.nextEventAt(), lab.session.inputs().scenario->latencies, 0});
    const std::vector<DiagramThing> &moving = book.live().things();
    const auto request = std::find_if(moving.begin(), moving.end(), [](const DiagramThing &thing) {
        return thing.style == u"message";
    });
    QVERIFY(request != moving.end());
    const QRectF area = book.live().boundsOf(static_cast<size_t>(request - moving.begin()));
    const double left = book.lanes().x({Lane::Website, 0});
    const double right = book.lanes().x({Lane::Api, -1}); // nobody knows yet which process
    // It left at 50 ms, and takes 200 ms: a third of its way lies behind it.
    QVERIFY(std::abs(area.right() - (left + (right - left) * 0.35)) < 12);
    QVERIFY(std::abs(area.bottom() - book.yOf(120ms)) < 6);
}

void TestDiagramBook::whatHasBegunGrowsWithTheClock()
{
    LabBench lab;
    const auto tunnelHeight = [&lab](Duration now) {
        lab.session.playUntil(now);
        PagedDiagram book(&lab.session.timeline());
        book.update({now, lab.session.nextEventAt(), lab.session.inputs().scenario->latencies, 0});
        double height = 0;
        for (size_t at = 0; at < book.live().things().size(); ++at) {
            if (book.live().things()[at].name.contains(u"tunnel"))
                height = book.live().boundsOf(at).height();
        }
        return height;
    };
    const double early = tunnelHeight(1100ms);
    QVERIFY(early > 0);
    QVERIFY(tunnelHeight(1300ms) > early);
}

void TestDiagramBook::timeOnlyGoesDown()
{
    for (const bool breaksOut : {true, false}) {
        const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s));
        PagedDiagram book(&timeline);
        book.setScale({900, 0.5, breaksOut});
        book.update({timeline.end(), std::nullopt, {}, 0});
        for (Duration at{0}; at < timeline.end(); at += 5ms) {
            QVERIFY(book.yOf(at) <= book.yOf(at + 5ms));
            const Duration back = book.instantAt(book.yOf(at));
            QVERIFY(back <= at && at - back <= 2ms);
        }
    }
}

void TestDiagramBook::anyRunFitsOnAScreen_data()
{
    showsWhatTheTimelineSays_data();
}

void TestDiagramBook::anyRunFitsOnAScreen()
{
    QFETCH(QString, scenario);
    for (const QString &policy : {u"none"_s, u"onecake"_s, u"sqs-fifo"_s}) {
        const Timeline timeline = run(inputsOf(scenario, policy));
        PagedDiagram book(&timeline);
        book.update({timeline.end(), std::nullopt, {}, 0});
        for (const double height : {140.0, 240.0, 480.0}) {
            DiagramScale scale = book.scale();
            scale.zoom = book.zoomToFit(height, 8);
            book.setScale(scale);
            QVERIFY(scale.zoom > 0);
            QVERIFY(book.height() <= height);
            QVERIFY2(book.height() > height - 12, qPrintable(QString::number(book.height())));
        }
    }
}

ONECAKE_TEST(TestDiagramBook)
#include "tst_diagram_book.moc"
