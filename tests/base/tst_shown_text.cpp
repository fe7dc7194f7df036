// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/result.h"
#include "core/base/text/shown_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestShownText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileCharactersAreSpelledOut_data();
    void hostileCharactersAreSpelledOut();
    void ordinaryTextStaysAsItIs_data();
    void ordinaryTextStaysAsItIs();
    void megabytesAreCutAndTheSizeIsSaid();
    void aPairIsNotCutInHalf();
    void linesStayWhereTheViewHasLines();
    void aSentenceHasNeitherLinesNorControls();
    void aSentenceIsBounded();
    void jsonStaysWhatItMeansWithoutHostileCharacters();
    void whatIsPrintedDrivesNoTerminal();
    void anErrorDrivesNoTerminalAndIsBounded();
};

void TestShownText::hostileCharactersAreSpelledOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("terminal") << u"\u001b]0;owned\u0007\u001b[2J"_s
                              << u"\\e]0;owned\\u{0007}\\e[2J"_s;
    QTest::newRow("C1 control") << u"\u009b31m"_s << u"\\u{009B}31m"_s;
    QTest::newRow("bidi") << u"doc\u202eexe.fdp"_s << u"doc\\u{202E}exe.fdp"_s;
    QTest::newRow("isolate") << u"\u2066a\u2069"_s << u"\\u{2066}a\\u{2069}"_s;
    QTest::newRow("no width") << u"or\u200bder\ufeff"_s << u"or\\u{200B}der\\u{FEFF}"_s;
    QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s << u"a\\0b"_s;
    QTest::newRow("lines") << u"a\r\nb\tc\u2028d"_s << u"a\\r\\nb\\tc\\u{2028}d"_s;
    QTest::newRow("other blank") << u"a\u00a0b"_s << u"a\\u{00A0}b"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a\\u{D83D}b"_s;
    QTest::newRow("other half") << QString(QChar(0xde00)) << u"\\u{DE00}"_s;
    QTest::newRow("tag beyond 16 bits") << u"a\U000e0041"_s << u"a\\u{E0041}"_s;
    QTest::newRow("private use") << u"\ue000"_s << u"\\u{E000}"_s;
}

void TestShownText::hostileCharactersAreSpelledOut()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(spelledOut(text), shown);
    QVERIFY(!isPlainToShow(text));
    QVERIFY(isPlainToShow(spelledOut(text)));
}

void TestShownText::ordinaryTextStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("key") << u"orders-svc#ghWQeXFByMpxJWThfQSiqg=="_s;
    QTest::newRow("JSON") << u"{\"id\": 1, \"path\": \"C:\\\\x\"}"_s;
    QTest::newRow("Czech") << u"žluťoučký kůň"_s;
    QTest::newRow("right to left") << u"שלום"_s;
    QTest::newRow("beyond 16 bits") << u"🎂"_s;
    QTest::newRow("combining") << u"e\u0301"_s;
    QTest::newRow("nothing") << QString();
}

void TestShownText::ordinaryTextStaysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(spelledOut(text), text);
    QVERIFY(isPlainToShow(text));
}

void TestShownText::megabytesAreCutAndTheSizeIsSaid()
{
    const QString text(3'400'000, u'x');
    QCOMPARE(spelledOut(text, 5), u"xxxxx… (3.4 MB)"_s);
    QCOMPARE(spelledOut(text).size(), shownLongest + u"… (3.4 MB)"_s.size());
    QCOMPARE(spelledOut(u"abcdef", 3), u"abc… (6 bytes)"_s);
    QCOMPARE(spelledOut(u"abc", 3), u"abc"_s);
    QCOMPARE(sizeText(1), u"1 byte"_s);
    QCOMPARE(sizeText(1234), u"1.2 KB"_s);
}

void TestShownText::aPairIsNotCutInHalf()
{
    QCOMPARE(spelledOut(u"🎂🎂", 1), u"🎂… (8 bytes)"_s);
}

void TestShownText::linesStayWhereTheViewHasLines()
{
    QCOMPARE(spelledOutLines(u"{\n\t1\r}\u001b", 100), u"{\n\t1\\r}\\e"_s);
}

void TestShownText::aSentenceHasNeitherLinesNorControls()
{
    QCOMPARE(shownText(u"  a\n\u001b[31mb\u202e c "_s), u"a [31mb c"_s);
    QCOMPARE(shownText(u"a"_s + QChar(0xd83d)), u"a\ufffd"_s);
}

void TestShownText::aSentenceIsBounded()
{
    QCOMPARE(shownText(QString(1'000'000, u'x')).size(), 301);
}

void TestShownText::jsonStaysWhatItMeansWithoutHostileCharacters()
{
    const QString hostile = u"\u001b[2J\u009b31m\u202e\u007f\u2028\U000e0041ž\n🎂"_s + QChar(0);
    const QByteArray json = QJsonDocument(QJsonObject{{hostile, hostile}}).toJson();
    const QByteArray plain = printableJson(json);
    QCOMPARE(QJsonDocument::fromJson(plain).object().value(hostile).toString(), hostile);
    QVERIFY2(isPlainToShow(QString::fromUtf8(plain).remove(u'\n')), plain.constData());
    QVERIFY(plain.contains("ž"));
    QCOMPARE(printableJson("{\"a\": 1}\n"), "{\"a\": 1}\n"_ba);
}

void TestShownText::whatIsPrintedDrivesNoTerminal()
{
    QCOMPARE(plainOutput(u"a\tb\n\u001b[31mc\u001b[0m\u001b[2Jd\u009bK"_s, TextColours::None),
             u"a\tb\n\\e[31mc\\e[0m\\e[2Jd\\u{009B}K"_s);
    QCOMPARE(
        plainOutput(u"a\n\u001b[1;31mc\u001b[0m\u001b[2Jd\u001b]0;x\u0007"_s, TextColours::Kept),
        u"a\n\u001b[1;31mc\u001b[0m\\e[2Jd\\e]0;x\\u{0007}"_s);
    const QString many(5000, u'\u001b');
    QCOMPARE(plainOutput(many, TextColours::None), u"\\e"_s.repeated(5000));
}

void TestShownText::anErrorDrivesNoTerminalAndIsBounded()
{
    const QString hostile = u"a\u001b[2J\nb"_s;
    QCOMPARE(sentence({ErrorCode::InvalidInput, hostile, hostile, hostile}),
             u"a\\e[2J\\nb: a\\e[2J\\nb. a\\e[2J\\nb."_s);
    const QString megabyte(1'000'000, u'x');
    QVERIFY(sentence({ErrorCode::InvalidInput, megabyte, megabyte, megabyte}).size() < 5000);
}

ONECAKE_TEST(TestShownText)
#include "tst_shown_text.moc"
