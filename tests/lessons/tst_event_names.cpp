// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a lesson names an event and a point of a run.

#include "core/lab/lessons/event_name.h"
#include "core/lab/lessons/played_run.h"
#include "core/lab/sim/run_file.h"

#include <QJsonObject>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

PlayedRun played(const QString &scenario, const QString &policy)
{
    const Result<RunInputs> inputs =
        runFromJson(u"run"_s, {{u"format"_s, 1}, {u"scenario"_s, scenario}, {u"policy"_s, policy}});
    if (!inputs)
        qFatal("%s", qPrintable(sentence(inputs.error())));
    return playedToEnd(*inputs);
}

} // namespace

class TestEventNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameReadsBackAsItWasWritten_data();
    void aNameReadsBackAsItWasWritten();
    void aWrongNameIsRefusedAtTheWord_data();
    void aWrongNameIsRefusedAtTheWord();
    void aMessageIsCountedAsItWasSent();
    void whatBelongsToAnOrderOrProcessCountsAlone();
    void everyEventOfEveryRunHasANameThatFindsIt_data();
    void everyEventOfEveryRunHasANameThatFindsIt();
    void aStopIsAPointOfTheRun();
};

void TestEventNames::aNameReadsBackAsItWasWritten_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"reply 1 lost", "request 2 arrived", "order sent", "screen 3 arrived of order 2",
          "claimed", "claimed 2 at api 2", "took-over 1", "baked 1 of order 2 of attempt 3",
          "store-went-down 1", "charge-answer 1 arrived of attempt 2 at api 1"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestEventNames::aNameReadsBackAsItWasWritten()
{
    QFETCH(const QString, words);
    const Result<EventName> name = parseEventName(words);
    QVERIFY2(name, name ? "" : qPrintable(sentence(name.error())));
    QCOMPARE(toWords(*name), words);
    QVERIFY(*parseEventName(toWords(*name)) == *name);
}

void TestEventNames::aWrongNameIsRefusedAtTheWord_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *words, const char *said) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromUtf8(said);
    };
    row("", "ends there where a message or an event");
    row("replay 1 lost", "has \"replay\" where a message or an event, such as \"reply\",");
    row("lost 1", "has \"lost\" where a message or an event");
    row("none 1 lost", "has \"none\"");
    row("reply 1", "ends there where sent, arrived or lost was expected");
    row("reply one lost", "has \"one\" where sent, arrived or lost");
    row("reply 0 lost", "has \"0\"");
    row("claimed 10000", "has \"10000\"");
    row("claimed 1 of", "has \"of\" where \"of order N\"");
    row("claimed 1 of order", "ends there where a number from 1");
    row("claimed 1 at api x", "has \"x\" where a number from 1");
    row("claimed 1 please", "has \"please\"");
}

void TestEventNames::aWrongNameIsRefusedAtTheWord()
{
    QFETCH(const QString, words);
    QFETCH(const QString, said);
    const Result<EventName> name = parseEventName(words);
    QVERIFY(!name);
    QVERIFY2(name.error().problem.contains(said), qPrintable(name.error().problem));
}

void TestEventNames::aMessageIsCountedAsItWasSent()
{
    const PlayedRun run = played(u"tunnel"_s, u"none"_s);
    const std::span<const Event> events(run.timeline.events());
    const auto find = [&](const QString &words) {
        return findEvent(events, *parseEventName(words));
    };
    const auto lost = find(u"reply 1 lost"_s);
    QVERIFY(lost);
    QCOMPARE(events[*lost].attempt, 1);
    QVERIFY(!find(u"reply 1 arrived"_s));
    const auto second = find(u"reply 2 arrived"_s);
    QVERIFY(second);
    QCOMPARE(events[*second].order, 1043);
    QVERIFY(!find(u"reply 2 lost"_s));
    QVERIFY(!find(u"reply 3 sent"_s));
    QCOMPARE(eventsNamed(events, *parseEventName(u"baked"_s)).size(), size_t(2));
}

void TestEventNames::whatBelongsToAnOrderOrProcessCountsAlone()
{
    const PlayedRun run = played(u"two-cakes-wanted"_s, u"onecake"_s);
    const std::span<const Event> events(run.timeline.events());
    const auto baked = findEvent(events, *parseEventName(u"baked 1 of order 2"_s));
    QVERIFY(baked);
    QCOMPARE(events[*baked].intent, 2);
    QVERIFY(!findEvent(events, *parseEventName(u"baked 2 of order 2"_s)));
    const auto claimed = findEvent(events, *parseEventName(u"claimed at api 2"_s));
    QVERIFY(claimed);
    QCOMPARE(events[*claimed].api, 2);
    const auto reply = findEvent(events, *parseEventName(u"reply 1 arrived of attempt 2"_s));
    QVERIFY(reply);
    QCOMPARE(events[*reply].attempt, 2);
}

void TestEventNames::everyEventOfEveryRunHasANameThatFindsIt_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("policy");
    for (const QString &policy : {u"none"_s, u"get-then-put"_s, u"onecake"_s, u"sqs-fifo"_s}) {
        for (const QString &scenario : {u"tunnel"_s, u"double-tap"_s, u"slow-owner"_s,
                                        u"two-customers-one-key"_s, u"crash-after-work"_s})
            QTest::newRow(qPrintable(scenario + u' ' + policy)) << scenario << policy;
    }
}

void TestEventNames::everyEventOfEveryRunHasANameThatFindsIt()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, policy);
    const PlayedRun run = played(scenario, policy);
    const std::span<const Event> events(run.timeline.events());
    for (size_t place = 0; place < events.size(); ++place) {
        const QString words = toWords(nameOfEvent(events, place));
        const Result<EventName> name = parseEventName(words);
        QVERIFY2(name, qPrintable(words));
        const auto found = findEvent(events, *name);
        QVERIFY2(found == place, qPrintable(u"%1: event %2"_s.arg(words).arg(place)));
    }
}

void TestEventNames::aStopIsAPointOfTheRun()
{
    const PlayedRun run = played(u"tunnel"_s, u"none"_s);
    const Timeline &timeline = run.timeline;
    const auto count = [&](const QString &words) {
        return eventsUntil(*parseStop(words), timeline);
    };
    QVERIFY(count(u"start"_s) == size_t(0));
    QVERIFY(count(u"end"_s) == timeline.events().size());
    const auto lost = count(u"reply 1 lost"_s);
    QVERIFY(lost);
    QVERIFY(timeline.events()[*lost - 1].kind == EventKind::Lost);
    QVERIFY(count(u"before reply 1 lost"_s) == *lost - 1);
    const auto second = count(u"1s"_s);
    QVERIFY(second);
    QVERIFY(timeline.events()[*second - 1].kind == EventKind::TunnelEntered);
    QVERIFY(!count(u"1h"_s));
    QVERIFY(!count(u"claimed 1"_s));
    for (const QString &words : {u"start"_s, u"end"_s, u"1.5s"_s, u"before baked 2"_s})
        QCOMPARE(toWords(*parseStop(words)), words);
    QVERIFY(!parseStop(u"after baked 2"));
    QVERIFY(!parseStop(u""));
}

ONECAKE_TEST(TestEventNames)
#include "tst_event_names.moc"
