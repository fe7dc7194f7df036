// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The log for ShiViz: two lines for each event, and vector clocks that follow from the messages.

#include "core/lab/diagram/media/media.h"
#include "core/lab/sim/scenario/catalog.h"
#include "tests/support/remote/hostile_run.h"
#include "tests/support/runs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

struct Logged {
    QString event;
    QString place;
    QMap<QString, int> clock;
};

// As ShiViz' usual parser reads it; fails the test program where it would not.
std::vector<Logged> parsed(const QString &log)
{
    static const QRegularExpression stamp(u"^(\\S+) (\\{.*\\})$"_s);
    std::vector<Logged> events;
    const QStringList lines = log.split(u'\n');
    for (qsizetype at = 0; at + 1 < lines.size(); at += 2) {
        const QRegularExpressionMatch match = stamp.match(lines[at + 1]);
        const QJsonObject counts = QJsonDocument::fromJson(match.captured(2).toUtf8()).object();
        if (!match.hasMatch() || counts.isEmpty() || lines[at].isEmpty())
            qFatal("no event: %s", qPrintable(lines[at + 1]));
        Logged event{lines[at], match.captured(1), {}};
        for (auto count = counts.begin(); count != counts.end(); ++count)
            event.clock.insert(count.key(), count->toInt());
        events.push_back(event);
    }
    return events;
}

} // namespace

class TestShiViz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoryIsALogThatCanBeRead();
    void eachPlaceCountsItsOwnEvents();
    void whatArrivesKnowsWhatWasSent();
    void customersAndProcessesAreToldApart();
    void aHostileRunStaysALog();
};

void TestShiViz::everyStoryIsALogThatCanBeRead()
{
    for (const QString &story : scenarioIds()) {
        const Timeline timeline = run(inputsOf(story, u"onecake"_s));
        QVERIFY2(parsed(toShiViz(timeline)).size() == timeline.events().size(), qPrintable(story));
    }
    QCOMPARE(toShiViz({}), QString());
}

void TestShiViz::eachPlaceCountsItsOwnEvents()
{
    QMap<QString, int> counts;
    for (const Logged &event : parsed(toShiViz(run(inputsOf(u"tunnel"_s, u"none"_s)))))
        QCOMPARE(event.clock.value(event.place), ++counts[event.place]);
    const QStringList places{u"API-1"_s,   u"API-2"_s,   u"Customer-Adrienne"_s,
                             u"Kitchen"_s, u"Network"_s, u"Payment"_s,
                             u"Website"_s};
    for (const QString &place : counts.keys())
        QVERIFY2(places.contains(place), qPrintable(place));
    QVERIFY(counts.value(u"Network"_s) >= 3); // in, out, and the reply that is lost
}

void TestShiViz::whatArrivesKnowsWhatWasSent()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"get-then-put"_s));
    const std::vector<Logged> events = parsed(toShiViz(timeline));
    int ends = 0;
    for (size_t end = 0; end < events.size(); ++end) {
        const Event &arrived = timeline.events()[end];
        if (arrived.kind != EventKind::Arrived && arrived.kind != EventKind::Lost)
            continue;
        for (size_t sent = 0; sent < end; ++sent) {
            const Event &message = timeline.events()[sent];
            if (message.kind != EventKind::Sent || message.number != arrived.number)
                continue;
            ++ends;
            for (const QString &place : events[sent].clock.keys())
                QVERIFY(events[end].clock.value(place) >= events[sent].clock.value(place));
        }
    }
    QVERIFY(ends > 10);
}

void TestShiViz::customersAndProcessesAreToldApart()
{
    QStringList places;
    for (const Logged &event :
         parsed(toShiViz(run(inputsOf(u"two-customers-one-key"_s, u"none"_s)))))
        places.append(event.place);
    places.removeDuplicates();
    QCOMPARE(places.filter(u"Customer-"_s).size(), 2);
}

void TestShiViz::aHostileRunStaysALog()
{
    for (const QString &text : hostileTexts()) {
        const Timeline timeline = hostileRun(text);
        QCOMPARE(parsed(toShiViz(timeline)).size(), timeline.events().size());
    }
}

ONECAKE_TEST(TestShiViz)
#include "tst_shiviz.moc"
