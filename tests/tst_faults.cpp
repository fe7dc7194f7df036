// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json_reader.h"
#include "core/sim/fault.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceReadsBackToItself_data();
    void everySentenceReadsBackToItself();
    void severalFaultsAreDividedBySemicolons();
    void aWordThatIsNotUnderstoodIsNamedWithWhatWasExpected_data();
    void aWordThatIsNotUnderstoodIsNamedWithWhatWasExpected();
    void wordsAndObjectsMayBeMixedInJson();
    void everyBrokenRuleInJsonIsNamedByItsPath();
};

void TestFaults::everySentenceReadsBackToItself_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"lose reply 1",
                              "lose request 2",
                              "delay reply 1 by 8s",
                              "delay request 3 by 250ms",
                              "duplicate request 1",
                              "duplicate reply 2",
                              "tunnel 1s..9s",
                              "crash before-claim on attempt 1",
                              "crash after-claim on attempt 2",
                              "crash during-work on attempt 1",
                              "crash after-work on attempt 1",
                              "crash after-record on attempt 1",
                              "throw before-effect on attempt 1",
                              "throw after-effect on attempt 1",
                              "respond 503 on attempt 1",
                              "hold work 1 for 90s",
                              "store down 2s..5s",
                              "store loses-reply claim 1",
                              "store loses-reply complete 2",
                              "throttle 2s..4s",
                              "skew api 2 by 5s",
                              "skew api 1 by -5s",
                              "double-tap",
                              "reload before attempt 2",
                              "reload on reply 1",
                              "give-up after 30s"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestFaults::everySentenceReadsBackToItself()
{
    QFETCH(QString, words);
    const Result<Faults> faults = parseFaults(words);
    QVERIFY2(faults, faults ? "" : qPrintable(sentence(faults.error())));
    QCOMPARE(faults->size(), size_t(1));
    QCOMPARE(toWords(*faults), words);

    Problems problems;
    JsonReader reader(QJsonObject{{u"faults"_s, QJsonArray{toJson(faults->front())}}}, u"$"_s,
                      &problems);
    const Faults again = readFaults(reader, u"faults");
    QVERIFY(problems.empty());
    QVERIFY(again == *faults);
}

void TestFaults::severalFaultsAreDividedBySemicolons()
{
    const Result<Faults> faults = parseFaults(u" lose reply 1;  double-tap ; "_s);
    QVERIFY(faults);
    QCOMPARE(toWords(*faults), u"lose reply 1; double-tap"_s);
    QVERIFY(parseFaults(u""_s)->empty());
}

void TestFaults::aWordThatIsNotUnderstoodIsNamedWithWhatWasExpected_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown message")
        << u"lose replay 1"_s << u"\"replay\""_s << u"expected reply or request"_s;
    QTest::newRow("no number") << u"lose reply"_s << u"the text ends"_s << u"a number from 1"_s;
    QTest::newRow("zero") << u"lose reply 0"_s << u"\"0\""_s << u"a number from 1"_s;
    QTest::newRow("unknown point") << u"crash sometimes on attempt 1"_s << u"\"sometimes\""_s
                                   << u"before-claim, after-claim"_s;
    QTest::newRow("a point of another fault")
        << u"throw after-work on attempt 1"_s << u"\"after-work\""_s << u"before-effect"_s;
    QTest::newRow("backwards") << u"tunnel 9s..1s"_s << u"\"9s..1s\""_s << u"a range of times"_s;
    QTest::newRow("no unit") << u"delay reply 1 by 8"_s << u"\"8\""_s
                             << u"a time span such as 8s"_s;
    QTest::newRow("too much") << u"double-tap twice"_s << u"\"twice\""_s << u"the end"_s;
    QTest::newRow("not an error") << u"respond 200 on attempt 1"_s << u"\"200\""_s
                                  << u"an HTTP status from 400 to 599"_s;
    QTest::newRow("second of two") << u"lose reply 1; jump"_s << u"\"jump\""_s << u"tunnel"_s;
}

void TestFaults::aWordThatIsNotUnderstoodIsNamedWithWhatWasExpected()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    QFETCH(QString, expected);
    const Result<Faults> faults = parseFaults(words);
    QVERIFY(!faults);
    const QString text = sentence(faults.error());
    QVERIFY2(text.contains(named), qPrintable(text));
    QVERIFY2(text.contains(expected), qPrintable(text));
}

void TestFaults::wordsAndObjectsMayBeMixedInJson()
{
    Problems problems;
    const QJsonArray list{
        u"lose reply 1"_s,
        QJsonObject{{u"fault"_s, u"tunnel"_s}, {u"from"_s, u"1s"_s}, {u"to"_s, 9000}}};
    JsonReader reader(QJsonObject{{u"faults"_s, list}}, u"$"_s, &problems);
    QCOMPARE(toWords(readFaults(reader, u"faults")), u"lose reply 1; tunnel 1s..9s"_s);
    QVERIFY(problems.empty());
}

void TestFaults::everyBrokenRuleInJsonIsNamedByItsPath()
{
    Problems problems;
    const QJsonArray list{u"lose nothing"_s,
                          QJsonObject{{u"fault"_s, u"crash"_s}, {u"point"_s, u"after-effect"_s}}, 7,
                          QJsonObject{{u"fault"_s, u"lose-reply"_s}, {u"nummer"_s, 1}}};
    JsonReader reader(QJsonObject{{u"faults"_s, list}}, u"$"_s, &problems);
    (void)readFaults(reader, u"faults");
    QStringList paths;
    for (const Problem &problem : problems)
        paths.append(problem.path);
    QCOMPARE(paths,
             QStringList({u"$.faults[0]"_s, u"$.faults[1].point"_s, u"$.faults[2]"_s,
                          u"$.faults[3].nummer"_s}));
}

QTEST_APPLESS_MAIN(TestFaults)
#include "tst_faults.moc"
