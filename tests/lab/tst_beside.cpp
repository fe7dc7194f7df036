// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs side by side: where they differ, by the rule that the header states, and how they are told
// and drawn outside of the window.

#include "core/lab/diagram/diagram_layout.h"
#include "core/lab/diagram/media/beside_media.h"
#include "core/lab/diagram/text/text_width.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/timeline_json.h"
#include "tests/support/runs.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Side sideOf(const RunInputs &inputs, const QString &title)
{
    return {title, run(inputs), verdictsOf(inputs)};
}

std::vector<Side> tunnelSides()
{
    return {sideOf(inputsOf(u"tunnel"_s, u"none"_s), u"No protection"_s),
            sideOf(inputsOf(u"tunnel"_s, u"onecake"_s), u"OneCake"_s)};
}

std::vector<Difference> differencesOf(const std::vector<Side> &sides)
{
    const std::vector<const Timeline *> runs = timelinesOf(sides);
    return differencesBetween(runs);
}

QStringList wordsOfFirst(const std::vector<Side> &sides)
{
    const std::vector<const Timeline *> runs = timelinesOf(sides);
    return wordsOf(differencesOf(sides).at(0), runs, titlesOf(sides));
}

constexpr TerminalOptions wide{false, true, 170};

} // namespace

class TestBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTunnelDiffersFirstWhereTheLayerIsAsked();
    void aRunDoesNotDifferFromItself();
    void anotherKeyIsADifferenceWhereItIsMade();
    void aSilentSideIsSaidToBeSilent();
    void aDifferenceLastsUntilTheSidesTellTheSameAgain();
    void howLongARecordIsKeptIsNoDifferenceUntilItShows();
    void growsAsTheRunsDo_data();
    void growsAsTheRunsDo();
    void aRunThatLagsBehindIsComparedAllTheSame();
    void threeSidesDifferWhereAnyOfThemDoes();
    void aSideIsTheFirstRunButForItsParts();
    void aMemoryThatBreaksARuleIsRefused();
    void sidesAreNamedByWhatTellsThemApart();
    void standsSideBySideInAWideTerminal();
    void standsOneBelowTheOtherInANarrowTerminal();
    void noLineIsWiderThanAsked_data();
    void noLineIsWiderThanAsked();
    void oneInstantIsAtOneHeightInThePicture();
    void everySideHasADiagramOfItsOwnAsText();
    void theDifferencesStandInTheJson();
};

void TestBeside::theTunnelDiffersFirstWhereTheLayerIsAsked()
{
    const std::vector<Side> sides = tunnelSides();
    const Difference first = differencesOf(sides).at(0);
    QCOMPARE(first.begin, 250ms);
    const Event &without = sides[0].timeline.events()[*first.events[0]];
    const Event &with = sides[1].timeline.events()[*first.events[1]];
    QCOMPARE(without.kind, EventKind::RanUnprotected);
    QCOMPARE(with.message, MessageKind::StoreCall);
    const QStringList words = wordsOfFirst(sides);
    QVERIFY2(words[0].startsWith(u"No protection: "), qPrintable(words[0]));
    QVERIFY2(words[1].contains(u"claim key"), qPrintable(words[1]));
    QVERIFY(paragraphOf(differencesOf(sides), 0, timelinesOf(sides), titlesOf(sides))
                .startsWith(u"They differ first at 0.25 s. No protection: "));
}

void TestBeside::aRunDoesNotDifferFromItself()
{
    for (const QString &scenario : scenarioIds()) {
        const Side side = sideOf(inputsOf(scenario, u"onecake"_s), scenario);
        QVERIFY2(differencesOf({side, side}).empty(), qPrintable(scenario));
    }
}

void TestBeside::anotherKeyIsADifferenceWhereItIsMade()
{
    const RunInputs first = inputsOf(u"tunnel"_s, u"onecake"_s);
    RunInputs other = first;
    useKeyAlgorithm(other, u"timestamp"_s);
    const std::vector<Side> sides{sideOf(first, u"one"_s), sideOf(other, u"other"_s)};
    const Difference difference = differencesOf(sides).at(0);
    QCOMPARE(sides[0].timeline.events()[*difference.events[0]].kind, EventKind::KeyMade);
    QCOMPARE(sides[1].timeline.events()[*difference.events[1]].kind, EventKind::KeyMade);
}

void TestBeside::aSilentSideIsSaidToBeSilent()
{
    RunInputs first = inputsOf(u"tunnel"_s, u"onecake"_s);
    RunInputs other = first;
    useRetry(other, u"fixed"_s);
    const std::vector<Side> sides{sideOf(first, u"patient"_s), sideOf(other, u"retrying"_s)};
    const std::vector<const Timeline *> runs = timelinesOf(sides);
    qsizetype silences = 0;
    for (const Difference &difference : differencesOf(sides)) {
        const qsizetype silent = static_cast<qsizetype>(
            std::count(difference.events.begin(), difference.events.end(), std::nullopt));
        QCOMPARE(
            wordsOf(difference, runs, titlesOf(sides)).filter(u"nothing happens then."_s).size(),
            silent);
        silences += silent;
    }
    QVERIFY(silences > 0);
}

// Read by the rule alone, instant by instant.
void TestBeside::aDifferenceLastsUntilTheSidesTellTheSameAgain()
{
    const std::vector<Side> sides = tunnelSides();
    const std::vector<const Timeline *> runs = timelinesOf(sides);
    const std::vector<Difference> differences = differencesOf(sides);
    QVERIFY(differences.size() > 1);
    for (const Duration instant :
         {sides[0].timeline.events().front().at, Duration(1s)}) { // the order; the tunnel
        for (const Difference &difference : differences)
            QVERIFY(instant < difference.begin || instant > difference.end);
    }
    for (size_t at = 1; at < differences.size(); ++at) {
        QVERIFY(differences[at - 1].end < differences[at].begin);
        const auto isBetween = [&](const Event &event) {
            return event.at > differences[at - 1].end && event.at < differences[at].begin;
        };
        for (const Timeline *timeline : runs)
            QVERIFY(std::any_of(timeline->events().begin(), timeline->events().end(), isBetween));
    }
}

void TestBeside::howLongARecordIsKeptIsNoDifferenceUntilItShows()
{
    const RunInputs first = inputsOf(u"tunnel"_s, u"onecake"_s);
    SideParts parts;
    parts.memory = 48h;
    const Result<RunInputs> other = inputsBeside(first, parts);
    QVERIFY(other);
    const std::vector<Side> sides{sideOf(first, u"a day"_s), sideOf(*other, u"two"_s)};
    QVERIFY(identityOf(sides[0].timeline) != identityOf(sides[1].timeline));
    QVERIFY(differencesOf(sides).empty());
}

void TestBeside::growsAsTheRunsDo_data()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &scenario : scenarioIds())
        QTest::newRow(qPrintable(scenario)) << scenario;
}

void TestBeside::growsAsTheRunsDo()
{
    QFETCH(QString, scenario);
    const Timeline one = run(inputsOf(scenario, u"get-then-put"_s));
    const Timeline other = run(inputsOf(scenario, u"onecake"_s));
    const std::array whole{&one, &other};
    const std::array both{&one, &other};
    const std::vector<Duration> instants = instantsOf(both);
    Timeline growingOne;
    Timeline growingOther;
    const std::array growing{&growingOne, &growingOther};
    const std::array<const Timeline *, 2> runs{&growingOne, &growingOther};
    GrowingDifferences differences;
    for (const Duration instant : instants) {
        // Also while the events of an instant come one by one.
        for (size_t run = 0; run < 2; ++run) {
            const std::vector<Event> &events = whole[run]->events();
            while (growing[run]->events().size() < events.size()
                   && events[growing[run]->events().size()].at <= instant) {
                growing[run]->append(events[growing[run]->events().size()]);
                QCOMPARE(differences.between(runs), differencesBetween(runs));
            }
        }
    }
    QCOMPARE(differences.between(runs), differencesBetween(whole));
}

// As one does that begins anew beside a run that is over.
void TestBeside::aRunThatLagsBehindIsComparedAllTheSame()
{
    const Timeline whole = run(inputsOf(u"tunnel"_s, u"none"_s));
    const Timeline other = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    Timeline lagging;
    const std::array<const Timeline *, 2> runs{&whole, &lagging};
    GrowingDifferences differences;
    for (const Event &event : other.events()) {
        QCOMPARE(differences.between(runs), differencesBetween(runs));
        lagging.append(event);
    }
    QCOMPARE(differences.between(runs), differencesBetween(runs));
}

void TestBeside::threeSidesDifferWhereAnyOfThemDoes()
{
    std::vector<Side> sides = tunnelSides();
    sides.push_back(sides[1]);
    const std::vector<Difference> three = differencesOf(sides);
    QCOMPARE(three.front().begin, 250ms);
    QCOMPARE(three.front().events.size(), size_t(3));
    QCOMPARE(three.size(), differencesOf(tunnelSides()).size());
}

void TestBeside::aSideIsTheFirstRunButForItsParts()
{
    RunInputs first = inputsOf(u"tunnel"_s, u"none"_s, u"lose request 2"_s);
    UserAction action;
    action.kind = UserActionKind::LoseNextReply;
    action.at = 3s;
    action.afterSteps = 17;
    first.userActions.push_back(action);
    first.seed = 7;
    SideParts parts;
    parts.policy = *loadSharedPolicy(u"onecake"_s);
    const Result<RunInputs> other = inputsBeside(first, parts);
    QVERIFY(other);
    QCOMPARE(other->policy->id, u"onecake"_s);
    QCOMPARE(other->keyAlgorithm, first.keyAlgorithm);
    QCOMPARE(other->retry, first.retry);
    QCOMPARE(other->faults, first.faults);
    QCOMPARE(other->seed, first.seed);
    QCOMPARE(other->userActions.size(), size_t(1));
    QCOMPARE(other->userActions[0].at, Duration(3s));
    QVERIFY(!other->userActions[0].afterSteps); // it counts the steps of another run
}

// It cannot be shorter than the lease of a claim.
void TestBeside::aMemoryThatBreaksARuleIsRefused()
{
    const RunInputs first = inputsOf(u"tunnel"_s, u"onecake"_s);
    SideParts parts;
    parts.memory = 1s;
    const Result<RunInputs> refused = inputsBeside(first, parts);
    QVERIFY(!refused);
    QVERIFY2(sentence(refused.error()).contains(u"retention"),
             qPrintable(sentence(refused.error())));
    parts.memory = 48h;
    const Result<RunInputs> other = inputsBeside(first, parts);
    QVERIFY(other);
    QCOMPARE(other->policy->title, u"OneCake, keys kept for 2 d"_s);
}

void TestBeside::sidesAreNamedByWhatTellsThemApart()
{
    RunInputs one = inputsOf(u"tunnel"_s, u"none"_s);
    RunInputs other = inputsOf(u"tunnel"_s, u"onecake"_s);
    const std::array byPolicy{one, other};
    QCOMPARE(titlesOf(byPolicy), QStringList({u"No protection"_s, u"OneCake"_s}));
    one = other;
    useRetry(other, u"fixed"_s);
    const std::array byRetry{one, other};
    QCOMPARE(titlesOf(byRetry)[1], u"OneCake · %1"_s.arg(other.retry->title));
    const std::array same{one, one};
    QCOMPARE(titlesOf(same), QStringList({u"OneCake"_s, u"OneCake (2)"_s}));
}

void TestBeside::standsSideBySideInAWideTerminal()
{
    const std::vector<Side> sides = tunnelSides();
    const QStringList lines = sidesToTerminal(sides, wide).split(u'\n');
    QVERIFY(lines[0].startsWith(u"No protection"));
    QVERIFY(lines[0].endsWith(u"OneCake"));
    QCOMPARE(lines[1].count(u"Kitchen"), 2);
    const QStringList marks = lines.filter(u"from here they differ: 0.25 s"_s);
    QCOMPARE(marks.size(), 1);
    // Above the mark both tell the same.
    for (qsizetype at = 1; at < lines.indexOf(marks[0]); ++at) {
        const QString left = lines[at].left(83).trimmed();
        QCOMPARE(lines[at].mid(86).trimmed(), left);
    }
}

void TestBeside::standsOneBelowTheOtherInANarrowTerminal()
{
    const std::vector<Side> sides = tunnelSides();
    const QString text = sidesToTerminal(sides, {false, true, 100});
    QVERIFY(text.indexOf(u"No protection") < text.indexOf(u"OneCake"));
    QCOMPARE(text.count(u"from here they differ: 0.25 s"), 2);
    QVERIFY(differencesToTerminal(sides, {false, true, 100}).startsWith(u"They differ first at"));
}

void TestBeside::noLineIsWiderThanAsked_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("unicode");
    for (const int width : {40, 76, 100, 155, 160, 300}) {
        QTest::addRow("%d", width) << width << true;
        QTest::addRow("%d ASCII", width) << width << false;
    }
}

void TestBeside::noLineIsWiderThanAsked()
{
    QFETCH(int, width);
    QFETCH(bool, unicode);
    const std::vector<Side> sides = tunnelSides();
    const TerminalOptions options{false, unicode, width};
    const QString text = sidesToTerminal(sides, options) + differencesToTerminal(sides, options);
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(columnsOf(line) <= width, qPrintable(line));
    const auto isAscii = [](QChar character) {
        return character.unicode() < 128;
    };
    QVERIFY(unicode || std::all_of(text.begin(), text.end(), isAscii));
}

// The tunnel is entered at the same instant on both sides.
void TestBeside::oneInstantIsAtOneHeightInThePicture()
{
    const std::vector<Side> sides = tunnelSides();
    QXmlStreamReader reader(sidesToSvg(sides));
    QStringList tunnels;
    int differs = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString style = reader.attributes().value(u"class"_s).toString();
        if (reader.isStartElement() && reader.name() == u"rect" && style == u"tunnel")
            tunnels.append(reader.attributes().value(u"y"_s).toString());
        if (reader.isStartElement() && style == u"differs")
            ++differs;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(tunnels.size(), 2);
    QCOMPARE(tunnels[0], tunnels[1]);
    QCOMPARE(differs, 1);
    const QString svg = QString::fromUtf8(sidesToSvg(sides));
    QVERIFY(svg.contains(u"1 order · 2 cakes · charged twice"));
    QVERIFY(svg.contains(u"They differ first at 0.25 s."));
}

void TestBeside::everySideHasADiagramOfItsOwnAsText()
{
    const std::vector<Side> sides = tunnelSides();
    QCOMPARE(sidesToMermaid(sides).count(u"```mermaid\nsequenceDiagram\n"), 2);
    QVERIFY(sidesToMermaid(sides).contains(u"## OneCake\n"));
    QCOMPARE(sidesToPlantUml(sides).count(u"@startuml\ntitle "), 2);
    QCOMPARE(sidesToPlantUml(sides).count(u"@enduml"), 2);
}

void TestBeside::theDifferencesStandInTheJson()
{
    const QJsonArray differences = differencesToJson(tunnelSides());
    const QJsonObject first = differences.first().toObject();
    QCOMPARE(first[u"at"_s].toInt(), 250);
    QCOMPARE(first[u"sides"_s].toArray().size(), 2);
    QCOMPARE(first[u"sides"_s].toArray()[1].toObject()[u"title"_s].toString(), u"OneCake"_s);
    QVERIFY(first[u"sides"_s].toArray()[1].toObject()[u"sentence"_s].toString().contains(u"claim"));
}

ONECAKE_TEST(TestBeside)
#include "tst_beside.moc"
