// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/media/media.h"
#include "tests/support/remote/hostile_run.h"

#include <QRegularExpression>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QString lanes = u"(Customer|Website|Network|API|Store|Kitchen|Payment)"_s;

bool matches(const QString &line, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(line).hasMatch();
}

// The part of Mermaid's grammar that a run needs. What a line says is free of everything that
// Mermaid reads: quotes, comments, ends of statements and of blocks.
QString faultOfMermaid(const QString &text)
{
    static const QRegularExpression end(u"(?<!\\[)\\bend\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QString words = u"((?:[^;#<>%&\"\\\\{}]|#\\d+;)+)"_s;
    const QString message = u"    %1(->>|-->>|-x|--x)%1: %2"_s.arg(lanes, words);
    const QString note = u"    Note over %1: %2"_s.arg(lanes, words);
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (lines.takeFirst() != u"sequenceDiagram")
        return u"no heading"_s;
    int rects = 0;
    int bars = 0;
    for (const QString &line : lines) {
        if (line == u"    end")
            --rects;
        else if (matches(line, u"    rect rgba\\([\\d., ]+\\)"_s))
            ++rects;
        else if (line == u"    activate Store")
            ++bars;
        else if (line == u"    deactivate Store")
            --bars;
        else if (end.match(line).hasMatch()
                 || !(matches(line, message) || matches(line, note)
                      || matches(line, u"    participant %1( as %2)?"_s.arg(lanes, words))))
            return line;
        if (rects < 0 || bars < 0)
            return u"closed before it was opened: "_s + line;
    }
    return rects == 0 && bars == 0 ? QString() : u"left open"_s;
}

QString faultOfPlantUml(const QString &text)
{
    const QString words = u"((?:[^\\\\<>~*\"%!&#{}\\[\\]|@$]|<U\\+[0-9a-f]{4}>)+)"_s;
    const QStringList known{u"%1 -\\[#[0-9A-F]{6}\\]-?>x? %1 : %2"_s.arg(lanes, words),
                            u"note over %1 : %2"_s.arg(lanes, words),
                            u"== %1 =="_s.arg(words),
                            u"\\.\\.\\.%1\\.\\.\\."_s.arg(words),
                            u"(actor|participant|database) \"%2\" as %1"_s.arg(lanes, words),
                            u"activate Store #[0-9A-F]{6}|deactivate Store|hide footbox"_s};
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (lines.takeFirst() != u"@startuml" || lines.takeLast() != u"@enduml")
        return u"not framed"_s;
    bool isAfterArrow = false;
    for (const QString &line : lines) {
        const bool isKnown =
            std::any_of(known.begin(), known.end(),
                        [&line](const QString &pattern) { return matches(line, pattern); });
        // PlantUML refuses a bar that begins or ends elsewhere, above all after a delay.
        const bool isBar = line.contains(u"activate Store");
        if (!isKnown || (isBar && !isAfterArrow))
            return line;
        isAfterArrow = matches(line, known.front());
    }
    return {};
}

const QStringList stories{u"tunnel"_s,       u"double-tap"_s,       u"slow-owner"_s,
                          u"clock-skew"_s,   u"store-write-lost"_s, u"crash-after-claim"_s,
                          u"changed-order"_s};
const QStringList policies{u"none"_s, u"onecake"_s, u"powertools"_s, u"brandur"_s};

} // namespace

class TestExportDiagrams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoryIsGoodMermaid();
    void everyStoryIsGoodPlantUml();
    void everyMessageHasAnArrowInBoth();
    void aLostReplyEndsInACross();
    void theTunnelIsMarked();
    void theLeaseIsABar();
    void aLongWaitIsADelay();
    void paymentHasALaneOfItsOwn();
    void aStoryBrokenOffIsStillWhole();
    void hostileWordsAreEscaped();
};

void TestExportDiagrams::everyStoryIsGoodMermaid()
{
    for (const QString &story : stories) {
        for (const QString &policy : policies)
            QCOMPARE(faultOfMermaid(toMermaid(run(inputsOf(story, policy)))), QString());
    }
}

void TestExportDiagrams::everyStoryIsGoodPlantUml()
{
    for (const QString &story : stories) {
        for (const QString &policy : policies)
            QCOMPARE(faultOfPlantUml(toPlantUml(run(inputsOf(story, policy)))), QString());
    }
}

void TestExportDiagrams::everyMessageHasAnArrowInBoth()
{
    for (const QString &policy : policies) {
        const Timeline timeline = run(inputsOf(u"tunnel"_s, policy));
        static const QRegularExpression mermaidArrow(u"->>|-x"_s);
        static const QRegularExpression plantArrow(u"\\]-?>x? "_s);
        const int sent = countOf(timeline, EventKind::Sent);
        QCOMPARE(static_cast<int>(toMermaid(timeline).count(mermaidArrow)), sent);
        QCOMPARE(static_cast<int>(toPlantUml(timeline).count(plantArrow)), sent);
    }
}

void TestExportDiagrams::aLostReplyEndsInACross()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    QVERIFY(toMermaid(timeline).contains(u"API--xNetwork: 1.47 s · 200 · no. 1042 · lost"));
    QVERIFY(toPlantUml(timeline).contains(u"->x Network : 1.47 s · 200 · no. 1042 · lost"));
}

void TestExportDiagrams::theTunnelIsMarked()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    QCOMPARE(toMermaid(timeline).count(u"rect rgba"_s), 1);
    QCOMPARE(toPlantUml(timeline).count(u"\n== "_s), 2);
}

void TestExportDiagrams::theLeaseIsABar()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    QCOMPARE(toMermaid(timeline).count(u"    activate Store"_s), 1);
    QCOMPARE(toPlantUml(timeline).count(u"\nactivate Store"_s), 1);
    const Timeline stuck = run(inputsOf(u"crash-after-claim"_s, u"powertools"_s));
    QCOMPARE(toMermaid(stuck).count(u"lease over"_s), 1);
    QCOMPARE(toPlantUml(stuck).count(u"lease over"_s), 1);
}

void TestExportDiagrams::aLongWaitIsADelay()
{
    QVERIFY(toPlantUml(run(inputsOf(u"tunnel"_s, u"onecake"_s))).contains(u"\n...3.9 s...\n"));
}

void TestExportDiagrams::paymentHasALaneOfItsOwn()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    QVERIFY(toMermaid(timeline).contains(u"API->>Payment: "));
    QVERIFY(toPlantUml(timeline).contains(u"> Payment : "));
    QCOMPARE(toMermaid(timeline).count(u"    participant "_s), 7);
}

void TestExportDiagrams::aStoryBrokenOffIsStillWhole()
{
    const Timeline whole = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    for (Duration instant{0}; instant < whole.end(); instant += Duration(50)) {
        const Timeline part = beginningOf(whole, instant);
        QCOMPARE(faultOfMermaid(toMermaid(part)), QString());
        QCOMPARE(faultOfPlantUml(toPlantUml(part)), QString());
    }
    QCOMPARE(faultOfMermaid(toMermaid({})), QString());
    QCOMPARE(faultOfPlantUml(toPlantUml({})), QString());
}

void TestExportDiagrams::hostileWordsAreEscaped()
{
    for (const QString &text : hostileTexts()) {
        const Timeline timeline = hostileRun(text);
        QCOMPARE(faultOfMermaid(toMermaid(timeline)), QString());
        QCOMPARE(faultOfPlantUml(toPlantUml(timeline)), QString());
    }
}

ONECAKE_TEST(TestExportDiagrams)
#include "tst_export_diagrams.moc"
