// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The diagram's pages: that they show what the Timeline says, and what moves while time flows.

#include "core/sim/catalog.h"
#include "tests/support/lab_bench.h"
#include "tests/support/runs.h"
#include "ui/views/diagram_book.h"

#include <cmath>
#include <set>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

std::vector<DiagramThing> thingsOf(DiagramBook &book, const QString &style)
{
    std::vector<DiagramThing> things;
    const auto gather = [&](const DiagramSheet &sheet) {
        for (const DiagramThing &thing : sheet.things()) {
            if (thing.style.split(u' ').contains(style))
                things.push_back(thing);
        }
    };
    for (const DiagramSheet *sheet : book.sheetsWithin(0, book.height()))
        gather(*sheet);
    gather(book.live());
    return things;
}

std::vector<QRectF> awaitedCakesIn(const DiagramSheet &sheet)
{
    std::vector<QRectF> cakes;
    for (const DiagramSheet::Shape &shape : sheet.shapes()) {
        if (shape.kind == DiagramSheet::Kind::Polygon && shape.style == u"awaited")
            cakes.push_back(shape.area);
    }
    return cakes;
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
    void aCakeOnItsWayStandsAtTheDoorUntilItIsDelivered();
    void aLookBackFindsTheCakeWhereItWas();
    void eachCustomerAndEachProcessHasALane();
    void whatHappensIsOnItsOwnersLane();
    void wordsTellWhoseARequestIsAndWhoTookIt();
    void aCommittedOrderGoesToTheKitchenInSight();
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
    DiagramBook book(&timeline);
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
    DiagramBook book(&timeline);
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
    Timeline timeline = whole.fork(whole.end() / 2);
    DiagramBook book(&timeline);
    book.update({timeline.end(), std::nullopt, {}, 0});
    const std::vector<const DiagramSheet *> before = book.sheetsWithin(0, book.height());

    const std::vector<Event> &events = whole.events();
    for (size_t at = timeline.events().size(); at < events.size(); ++at)
        timeline.append(events[at]);
    book.update({timeline.end(), std::nullopt, {}, 0});
    const std::vector<const DiagramSheet *> after = book.sheetsWithin(0, book.height());
    QVERIFY(before.size() > 2);
    QVERIFY(after.size() > before.size());
    QVERIFY(std::equal(before.begin(), before.end() - 1, after.begin()));
}

void TestDiagramBook::aMessageOnItsWayReachesTheLineOfThePresent()
{
    LabBench lab;
    lab.session.playUntil(120ms);
    DiagramBook book(&lab.session.timeline());
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
        DiagramBook book(&lab.session.timeline());
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
        DiagramBook book(&timeline);
        book.setScale({900, 0.5, breaksOut});
        book.update({timeline.end(), std::nullopt, {}, 0});
        for (Duration at{0}; at < timeline.end(); at += 5ms) {
            QVERIFY(book.yOf(at) <= book.yOf(at + 5ms));
            const Duration back = book.instantAt(book.yOf(at));
            QVERIFY(back <= at && at - back <= 2ms);
        }
    }
}

void TestDiagramBook::aCakeOnItsWayStandsAtTheDoorUntilItIsDelivered()
{
    const Timeline whole = run(inputsOf(u"tunnel"_s, u"none"_s));
    int underWay = 0;
    size_t seenAtTheDoor = 0;
    for (size_t at = 0; at < whole.events().size(); ++at) {
        const Event &event = whole.events()[at];
        const Timeline timeline = whole.fork(event.at);
        if (timeline.events().size() != at + 1)
            continue; // more happens at that very instant
        underWay = 0;
        for (const Event &each : timeline.events()) {
            if (each.message == MessageKind::Cake)
                underWay += each.kind == EventKind::Sent ? 1 : -1;
        }
        DiagramBook book(&timeline);
        book.update({event.at, std::nullopt, {}, 0, event.at, at + 1});
        const std::vector<QRectF> cakes = awaitedCakesIn(book.live());
        QCOMPARE(static_cast<int>(cakes.size()), underWay);
        for (const QRectF &cake : cakes) {
            QVERIFY(cake.top() >= book.yOf(event.at));
            QVERIFY(cake.bottom() <= book.height());
            QVERIFY(std::abs(cake.center().x() - book.lanes().x({Lane::Customer, 0})) < 30);
        }
        seenAtTheDoor += cakes.size();
    }
    QVERIFY(seenAtTheDoor > 4);
}

void TestDiagramBook::aLookBackFindsTheCakeWhereItWas()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    const auto cake =
        std::find_if(timeline.events().begin(), timeline.events().end(), [](const Event &event) {
            return event.kind == EventKind::Arrived && event.message == MessageKind::Cake;
        });
    QVERIFY(cake != timeline.events().end());
    const auto awaitedAt = [&](Duration instant) {
        DiagramBook book(&timeline);
        book.update({timeline.end(), std::nullopt, {}, 0, instant, timeline.seek(instant)});
        return awaitedCakesIn(book.live()).size();
    };
    QCOMPARE(awaitedAt(0s), size_t{0});
    QCOMPARE(awaitedAt(cake->at - 1ms), size_t{1});
    QCOMPARE(awaitedAt(cake->at), size_t{0});
    QCOMPARE(awaitedAt(timeline.end()), size_t{0});
}

void TestDiagramBook::eachCustomerAndEachProcessHasALane()
{
    const auto lanesOf = [](const QString &scenario, const QString &policy) {
        const Timeline timeline = run(inputsOf(scenario, policy));
        DiagramBook book(&timeline);
        QStringList names;
        double right = 0;
        for (const DiagramLane &lane : book.lanes().lanes) {
            names.append(lane.name);
            // Their names have room beside each other, at their size in the head.
            const double half = static_cast<double>(lane.name.size()) * 7.8 / 2;
            if (lane.x - half <= right)
                names.append(u"too close to the one before"_s);
            right = lane.x + half;
        }
        return names.join(u' ');
    };
    QCOMPARE(lanesOf(u"two-customers-one-key"_s, u"none"_s),
             u"Adrienne Bruno Website Network API 1 API 2 Store Kitchen Payment"_s);
    QCOMPARE(lanesOf(u"double-tap"_s, u"none"_s),
             u"Adrienne Website Network API 1 API 2 Store Kitchen Payment"_s);
    QCOMPARE(lanesOf(u"two-cakes-wanted"_s, u"none"_s).count(u"Adrienne"_s), 1);
}

void TestDiagramBook::whatHappensIsOnItsOwnersLane()
{
    const Timeline timeline = run(inputsOf(u"two-customers-one-key"_s, u"onecake"_s));
    const DiagramContent content(timeline);
    std::set<int> customers;
    std::set<int> apis;
    for (size_t at = 0; at < timeline.events().size(); ++at) {
        const Event &event = timeline.events()[at];
        if (event.from == Lane::Customer)
            customers.insert(content.spotOf(at, Lane::Customer).member);
        if (event.message == MessageKind::Request && event.kind == EventKind::Arrived)
            apis.insert(content.spotOf(at, Lane::Api).member);
        if (event.api != 0)
            QCOMPARE(content.spotOf(at, Lane::Api).member, event.api - 1);
    }
    QCOMPARE(customers, std::set<int>({0, 1}));
    QCOMPARE(apis, std::set<int>({0, 1}));
}

void TestDiagramBook::wordsTellWhoseARequestIsAndWhoTookIt()
{
    const Timeline timeline = run(inputsOf(u"two-customers-one-key"_s, u"onecake"_s));
    DiagramBook book(&timeline);
    book.update({timeline.end(), std::nullopt, {}, 0});
    QStringList names;
    for (const DiagramThing &thing : thingsOf(book, u"message"_s))
        names.append(thing.name);
    QVERIFY(names.contains(u"0.25 s: Request 1 arrives at API 1, for Adrienne."_s));
    QVERIFY(names.contains(u"5.25 s: Request 2 arrives at API 2, for Bruno."_s));
}

void TestDiagramBook::aCommittedOrderGoesToTheKitchenInSight()
{
    for (const QString &policy : {u"same-transaction"_s, u"brandur"_s}) {
        const Timeline timeline = run(inputsOf(u"tunnel"_s, policy));
        int orders = 0;
        for (const MessagePath &path : messagePathsOf(timeline)) {
            const Event &sent = timeline.events()[path.sent];
            if (sent.message != MessageKind::Bake)
                continue;
            ++orders;
            QCOMPARE(sent.from, Lane::Store);
            QCOMPARE(sent.to, Lane::Kitchen);
            QCOMPARE(path.arrivals.size(), size_t{1});
            // What arrives is baked, by the key that the store committed it with.
            const Event &baked = timeline.events().at(path.arrivals.front() + 1);
            QCOMPARE(baked.kind, EventKind::Baked);
            QCOMPARE(baked.order, sent.order);
            QCOMPARE(baked.key, sent.key);
        }
        QCOMPARE(orders, countOf(timeline, EventKind::Baked));
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
        DiagramBook book(&timeline);
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

QTEST_MAIN(TestDiagramBook)
#include "tst_diagram_book.moc"
