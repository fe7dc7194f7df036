// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Who is told apart in a diagram, and what is seen on whose lane: customers, API processes, the
// kitchen's orders, and the cake that somebody waits for.

#include "tests/support/runs.h"
#include "ui/diagram/paged_diagram.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <set>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

std::vector<QRectF> awaitedCakesIn(const DisplayList &sheet)
{
    std::vector<QRectF> cakes;
    for (const DisplayList::Shape &shape : sheet.shapes()) {
        if (shape.kind == DisplayList::Kind::Polygon && shape.style == u"awaited")
            cakes.push_back(shape.area);
    }
    return cakes;
}

} // namespace

class TestDiagramLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCakeOnItsWayStandsAtTheDoorUntilItIsDelivered();
    void aLookBackFindsTheCakeWhereItWas();
    void eachCustomerAndEachProcessHasALane();
    void whatHappensIsOnItsOwnersLane();
    void wordsTellWhoseARequestIsAndWhoTookIt();
    void aCommittedOrderGoesToTheKitchenInSight();
};

void TestDiagramLanes::aCakeOnItsWayStandsAtTheDoorUntilItIsDelivered()
{
    const Timeline whole = run(inputsOf(u"tunnel"_s, u"none"_s));
    int underWay = 0;
    size_t seenAtTheDoor = 0;
    for (size_t at = 0; at < whole.events().size(); ++at) {
        const Event &event = whole.events()[at];
        const Timeline timeline = beginningOf(whole, event.at);
        if (timeline.events().size() != at + 1)
            continue; // more happens at that very instant
        underWay = 0;
        for (const Event &each : timeline.events()) {
            if (each.message == MessageKind::Cake)
                underWay += each.kind == EventKind::Sent ? 1 : -1;
        }
        PagedDiagram book(&timeline);
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

void TestDiagramLanes::aLookBackFindsTheCakeWhereItWas()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    const auto cake =
        std::find_if(timeline.events().begin(), timeline.events().end(), [](const Event &event) {
            return event.kind == EventKind::Arrived && event.message == MessageKind::Cake;
        });
    QVERIFY(cake != timeline.events().end());
    const auto awaitedAt = [&](Duration instant) {
        PagedDiagram book(&timeline);
        book.update({timeline.end(), std::nullopt, {}, 0, instant, timeline.seek(instant)});
        return awaitedCakesIn(book.live()).size();
    };
    QCOMPARE(awaitedAt(0s), size_t{0});
    QCOMPARE(awaitedAt(cake->at - 1ms), size_t{1});
    QCOMPARE(awaitedAt(cake->at), size_t{0});
    QCOMPARE(awaitedAt(timeline.end()), size_t{0});
}

void TestDiagramLanes::eachCustomerAndEachProcessHasALane()
{
    const auto lanesOf = [](const QString &scenario, const QString &policy) {
        const Timeline timeline = run(inputsOf(scenario, policy));
        PagedDiagram book(&timeline);
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

void TestDiagramLanes::whatHappensIsOnItsOwnersLane()
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

void TestDiagramLanes::wordsTellWhoseARequestIsAndWhoTookIt()
{
    const Timeline timeline = run(inputsOf(u"two-customers-one-key"_s, u"onecake"_s));
    PagedDiagram book(&timeline);
    book.update({timeline.end(), std::nullopt, {}, 0});
    QStringList names;
    for (const DisplayList *sheet : book.sheetsWithin(0, book.height())) {
        for (const DiagramThing &thing : sheet->things())
            names.append(thing.name);
    }
    QVERIFY(names.contains(u"0.25 s: Request 1 arrives at API 1, for Adrienne."_s));
    QVERIFY(names.contains(u"5.25 s: Request 2 arrives at API 2, for Bruno."_s));
}

void TestDiagramLanes::aCommittedOrderGoesToTheKitchenInSight()
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

ONECAKE_TEST(TestDiagramLanes)
#include "tst_diagram_lanes.moc"
