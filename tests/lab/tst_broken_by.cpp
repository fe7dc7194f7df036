// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The events that broke a promise are found in real runs: the last one broke it, and without it the
// promise was not broken yet.

#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/verdicts/broken_by.h"
#include "tests/support/runs.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

VerdictState verdictAt(VerdictName name, std::span<const Event> events, RunPhase phase)
{
    for (const Verdict &verdict : judge(events, phase)) {
        if (verdict.name == name)
            return verdict.state;
    }
    qFatal("every promise is judged");
}

} // namespace

class TestBrokenBy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoCakesAreBothNamed();
    void differentAnswersAreBothNamed();
    void aPromiseThatIsKeptNamesNothing();
    void whatBrokeAPromiseIsFoundInEveryStory_data();
    void whatBrokeAPromiseIsFoundInEveryStory();
};

void TestBrokenBy::twoCakesAreBothNamed()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"none"_s));
    const std::vector<size_t> found =
        eventsThatBroke(VerdictName::AtMostOneCake, timeline.events(), RunPhase::Over);
    QCOMPARE(found.size(), size_t(2));
    for (const size_t event : found)
        QCOMPARE(timeline.events()[event].kind, EventKind::Baked);
    QCOMPARE(timeline.events()[found.back()].order, 1043);
}

void TestBrokenBy::differentAnswersAreBothNamed()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"none"_s));
    const std::vector<size_t> found =
        eventsThatBroke(VerdictName::SameAnswer, timeline.events(), RunPhase::Over);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(timeline.events()[found[0]].order, 1042);
    QCOMPARE(timeline.events()[found[1]].order, 1043);
}

void TestBrokenBy::aPromiseThatIsKeptNamesNothing()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    for (const auto &entry : enumNames<VerdictName>)
        QVERIFY(eventsThatBroke(entry.value, timeline.events(), RunPhase::Over).empty());
}

void TestBrokenBy::whatBrokeAPromiseIsFoundInEveryStory_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("policy");
    for (const QString &story : scenarioIds()) {
        for (const QString &policy : {u"none"_s, u"get-then-put"_s, u"stripe"_s, u"sqs-fifo"_s})
            QTest::newRow(qPrintable(story + u' ' + policy)) << story << policy;
    }
}

void TestBrokenBy::whatBrokeAPromiseIsFoundInEveryStory()
{
    QFETCH(QString, story);
    QFETCH(QString, policy);
    const Timeline timeline = run(inputsOf(story, policy));
    const std::span<const Event> events(timeline.events());
    for (const auto &entry : enumNames<VerdictName>) {
        const bool isBroken = verdictAt(entry.value, events, RunPhase::Over) == VerdictState::Broken;
        const std::vector<size_t> found = eventsThatBroke(entry.value, events, RunPhase::Over);
        QCOMPARE(!found.empty(), isBroken);
        if (!isBroken || verdictAt(entry.value, events, RunPhase::UnderWay) != VerdictState::Broken)
            continue;
        const auto broken = events.first(found.back() + 1);
        QCOMPARE(verdictAt(entry.value, broken, RunPhase::UnderWay), VerdictState::Broken);
        QVERIFY(verdictAt(entry.value, events.first(found.back()), RunPhase::UnderWay)
                != VerdictState::Broken);
    }
}

ONECAKE_TEST(TestBrokenBy)
#include "tst_broken_by.moc"
