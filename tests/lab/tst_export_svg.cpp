// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram_layout.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/label_placer.h"
#include "core/lab/diagram/media/media.h"
#include "core/lab/diagram/text/event_text.h"
#include "tests/support/remote/hostile_run.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

struct Shape {
    QString element;
    QString cssClass;
    QXmlStreamAttributes attributes;
    QString text;

    [[nodiscard]] double number(const QString &name) const
    {
        return attributes.value(name).toDouble();
    }
};

// Every element of the picture; `error` is set if it is no well-formed XML.
std::vector<Shape> shapesOf(const QByteArray &svg, QString *error = nullptr)
{
    QXmlStreamReader reader(svg);
    std::vector<Shape> shapes;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            shapes.push_back({reader.name().toString(),
                              reader.attributes().value(u"class"_s).toString(),
                              reader.attributes(),
                              {}});
        else if (reader.isCharacters() && !shapes.empty())
            shapes.back().text += reader.text();
    }
    if (error != nullptr)
        *error = reader.errorString();
    return shapes;
}

int countOf(const std::vector<Shape> &shapes, const QString &element, const QString &cssClass)
{
    return static_cast<int>(std::count_if(shapes.begin(), shapes.end(), [&](const Shape &shape) {
        return shape.element == element && shape.cssClass.split(u' ').contains(cssClass);
    }));
}

std::vector<Shape> pictureOf(const QString &story, const QString &policy)
{
    return shapesOf(toSvg(run(inputsOf(story, policy)), VerdictState::Holds));
}

// The lines of the messages, in the order in which they were sent.
std::vector<Shape> messageLines(const std::vector<Shape> &shapes)
{
    std::vector<Shape> lines;
    bool isMessage = false;
    for (const Shape &shape : shapes) {
        if (shape.element == u"g")
            isMessage = shape.cssClass.startsWith(u"message");
        else if (isMessage && shape.element == u"line") {
            lines.push_back(shape);
            isMessage = false;
        }
    }
    return lines;
}

} // namespace

class TestExportSvg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoryIsWellFormed();
    void everyLaneIsNamedAboveAndBelow();
    void everyMessageHasItsLine();
    void aLostMessageIsAStubWithACross();
    void theTunnelAndTheLeaseAreShaded();
    void everyCakeStandsAtTheDoor();
    void aCakeOnItsWayStandsThereInOutline();
    void notKnowingHasAShapeOfItsOwn();
    void slantsAreTrue();
    void longWaitsAreBrokenOutAndMarked();
    void everyThingIsToldInWords();
    void labelsDoNotCoverEachOther();
    void lightAndDarkAreBothServed();
    void hostileWordsAreEscaped();
    void aVeryLongRunIsCutAndSaysSo();
    void anEmptyRunIsAPictureToo();
};

void TestExportSvg::everyStoryIsWellFormed()
{
    for (const QString &story : {u"tunnel"_s, u"slow-owner"_s, u"late-retry"_s, u"clock-skew"_s}) {
        for (const QString &policy : {u"none"_s, u"onecake"_s, u"kinesis"_s}) {
            const Timeline whole = run(inputsOf(story, policy));
            for (const Duration instant : {whole.end(), Duration(400), Duration(1400)}) {
                QString error;
                shapesOf(toSvg(beginningOf(whole, instant), VerdictState::Undecided), &error);
                QCOMPARE(error, QString());
            }
        }
    }
}

void TestExportSvg::everyLaneIsNamedAboveAndBelow()
{
    const auto namesIn = [](const QString &story, const QString &policy) {
        QStringList names;
        for (const Shape &shape : pictureOf(story, policy)) {
            if (shape.cssClass.startsWith(u"name"))
                names.append(shape.text);
        }
        return names.join(u' ');
    };
    const QString lanes = u"Adrienne Website Network API 1 API 2 Store Kitchen Payment"_s;
    QCOMPARE(namesIn(u"tunnel"_s, u"none"_s), lanes + u' ' + lanes);
    QVERIFY(namesIn(u"two-customers-one-key"_s, u"none"_s)
                .startsWith(u"Adrienne Bruno Website Network API 1 API 2 Store"));
}

void TestExportSvg::everyMessageHasItsLine()
{
    for (const QString &policy : {u"none"_s, u"onecake"_s, u"same-transaction"_s}) {
        const Timeline timeline = run(inputsOf(u"tunnel"_s, policy));
        const std::vector<Shape> shapes = shapesOf(toSvg(timeline, VerdictState::Holds));
        const int sent = test::countOf(timeline, EventKind::Sent);
        QCOMPARE(countOf(shapes, u"g"_s, u"message"_s), sent);
        QCOMPARE(static_cast<int>(messageLines(shapes).size()), sent);
    }
}

void TestExportSvg::aLostMessageIsAStubWithACross()
{
    const std::vector<Shape> shapes = pictureOf(u"tunnel"_s, u"onecake"_s);
    QCOMPARE(countOf(shapes, u"g"_s, u"lost-message"_s), 1);
    // The stub and the two strokes of the cross.
    QCOMPARE(countOf(shapes, u"line"_s, u"lost"_s), 3);
    for (const Shape &line : messageLines(shapes)) {
        if (line.cssClass.contains(u"lost"))
            QVERIFY(line.cssClass.contains(u"dotted"));
    }
}

void TestExportSvg::theTunnelAndTheLeaseAreShaded()
{
    const std::vector<Shape> cured = pictureOf(u"tunnel"_s, u"onecake"_s);
    QCOMPARE(countOf(cured, u"rect"_s, u"tunnel"_s), 1);
    QCOMPARE(countOf(cured, u"rect"_s, u"lease"_s), 1);
    QCOMPARE(countOf(pictureOf(u"tunnel"_s, u"none"_s), u"rect"_s, u"lease"_s), 0);
    QCOMPARE(countOf(pictureOf(u"crash-after-claim"_s, u"powertools"_s), u"rect"_s, u"lease"_s), 2);
}

void TestExportSvg::everyCakeStandsAtTheDoor()
{
    // One where it is baked, one where it arrives.
    QCOMPARE(countOf(pictureOf(u"tunnel"_s, u"none"_s), u"circle"_s, u"cherry"_s), 4);
    QCOMPARE(countOf(pictureOf(u"tunnel"_s, u"onecake"_s), u"circle"_s, u"cherry"_s), 2);
}

void TestExportSvg::aCakeOnItsWayStandsThereInOutline()
{
    const Timeline whole = run(inputsOf(u"tunnel"_s, u"none"_s));
    const auto outlinesAt = [&whole](Duration instant) {
        const std::vector<Shape> shapes =
            shapesOf(toSvg(beginningOf(whole, instant), VerdictState::Holds));
        return countOf(shapes, u"polygon"_s, u"awaited"_s);
    };
    QCOMPARE(outlinesAt(Duration(1000)), 0); // not baked
    QCOMPARE(outlinesAt(Duration(4000)), 1); // baked at 1.3 s, and 3 s on its way
    QCOMPARE(outlinesAt(Duration(5000)), 0);
}

void TestExportSvg::notKnowingHasAShapeOfItsOwn()
{
    // Where the time-out is noticed, and where the customer reads of it.
    QCOMPARE(countOf(pictureOf(u"tunnel"_s, u"none"_s), u"polygon"_s, u"unknown-fill"_s), 2);
    QCOMPARE(
        countOf(pictureOf(u"two-cakes-wanted"_s, u"onecake"_s), u"polygon"_s, u"unknown-fill"_s),
        0);
}

void TestExportSvg::slantsAreTrue()
{
    const std::vector<Shape> lines = messageLines(pictureOf(u"tunnel"_s, u"onecake"_s));
    const auto drop = [&lines](size_t at) {
        return lines.at(at).number(u"y2"_s) - lines.at(at).number(u"y1"_s);
    };
    // The tap takes 50 ms, the request 200 ms.
    QVERIFY(drop(0) > 10);
    QVERIFY(std::abs(drop(1) - 4 * drop(0)) < 1);
    QVERIFY(lines.at(0).number(u"x2"_s) > lines.at(0).number(u"x1"_s));
}

void TestExportSvg::longWaitsAreBrokenOutAndMarked()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    const TimeScale scale(timeline, timeline.events().size(), {});
    QVERIFY(scale.y(Duration(5000)) - scale.y(Duration(4500))
            < scale.y(Duration(250)) - scale.y(Duration(50)));
    for (Duration instant{0}; instant < timeline.end(); instant += Duration(10))
        QVERIFY(scale.y(instant) <= scale.y(instant + Duration(10)));
    const std::vector<Shape> shapes = shapesOf(toSvg(timeline, VerdictState::Holds));
    QCOMPARE(countOf(shapes, u"g"_s, u"gap"_s),
             static_cast<int>(scale.breaks(scale.top(), scale.bottom()).size()));
    QVERIFY(countOf(shapes, u"line"_s, u"pause"_s) >= 7 * countOf(shapes, u"g"_s, u"gap"_s));
}

void TestExportSvg::everyThingIsToldInWords()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    QStringList titles;
    for (const Shape &shape : shapesOf(toSvg(timeline, VerdictState::Holds))) {
        if (shape.element == u"title")
            titles.append(shape.text);
        if (shape.element == u"g" && shape.attributes.value(u"aria-hidden"_s).isEmpty())
            QVERIFY(shape.attributes.hasAttribute(u"aria-label"_s));
    }
    QCOMPARE(titles.front(), u"OneCake: 1 order · 1 cake · charged once"_s);
    QVERIFY(titles.contains(u"1.47 s: The reply to request 1 is lost in the network."_s));
}

void TestExportSvg::labelsDoNotCoverEachOther()
{
    for (const QString &policy : {u"none"_s, u"onecake"_s}) {
        std::vector<QRectF> boxes;
        for (const Shape &shape : pictureOf(u"tunnel"_s, policy)) {
            if (shape.element != u"text" || !shape.cssClass.startsWith(u"halo mid"))
                continue;
            const QPointF middle(shape.number(u"x"_s), shape.number(u"y"_s) - 3.5);
            const QRectF box = labelBox(shape.text, middle).adjusted(1, 1, -1, -1);
            for (const QRectF &other : boxes)
                QVERIFY2(!other.intersects(box), qPrintable(shape.text));
            boxes.push_back(box);
        }
        QVERIFY(boxes.size() > 20);
    }
}

void TestExportSvg::lightAndDarkAreBothServed()
{
    QVERIFY(toSvg(run(inputsOf(u"tunnel"_s, u"none"_s)), VerdictState::Broken)
                .contains("@media (prefers-color-scheme:dark)"));
}

void TestExportSvg::hostileWordsAreEscaped()
{
    for (const QString &text : hostileTexts()) {
        QString error;
        const QByteArray svg = toSvg(hostileRun(text), VerdictState::Holds);
        const std::vector<Shape> shapes = shapesOf(svg, &error);
        QCOMPARE(error, QString());
        QCOMPARE(countOf(shapes, u"script"_s, QString()), 0);
        QVERIFY(!svg.contains("<script"));
        QVERIFY(svg.size() < 200000);
    }
}

void TestExportSvg::aVeryLongRunIsCutAndSaysSo()
{
    Timeline timeline;
    for (size_t at = 0; at < mostEventsInSvg + 7; ++at) {
        Event event;
        event.kind = EventKind::Reloaded;
        event.from = Lane::Website;
        event.at = Duration(static_cast<qint64>(at) * 30);
        timeline.append(event);
    }
    QVERIFY(toSvg(timeline, VerdictState::Holds).contains("7 more events are not shown"));
}

void TestExportSvg::anEmptyRunIsAPictureToo()
{
    QString error;
    QVERIFY(shapesOf(toSvg({}, VerdictState::NotObserved), &error).size() > 10);
    QCOMPARE(error, QString());
}

ONECAKE_TEST(TestExportSvg)
#include "tst_export_svg.moc"
