// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a title is found by what somebody types.

#include "ui/desk/word_match.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestWordMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByWhatIsTyped_data();
    void findsByWhatIsTyped();
    void theTitleCountsForMoreThanOtherWords();
    void aWholeWordCountsForMoreThanAPartOfOne();
    void everyWordMustFit();
    void nothingTypedFitsAll();
};

void TestWordMatch::findsByWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a word of the title") << u"order"_s << true;
    QTest::newRow("in any case") << u"ORDER"_s << true;
    QTest::newRow("a beginning") << u"ord"_s << true;
    QTest::newRow("words in another order") << u"cake order"_s << true;
    QTest::newRow("initials") << u"oac"_s << true;
    QTest::newRow("another word for it") << u"buy"_s << true;
    QTest::newRow("a German word") << u"bestellen"_s << true;
    QTest::newRow("without its umlaut") << u"kauflich"_s << true;
    QTest::newRow("a letter too many") << u"oreder"_s << true;
    QTest::newRow("a letter too few") << u"bestelen"_s << true;
    QTest::newRow("something else") << u"tunnel"_s << false;
    QTest::newRow("signs only") << u"!?"_s << true; // which is nothing
}

void TestWordMatch::findsByWhatIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);
    QCOMPARE(matchScore(typed, u"&Order a cake"_s, u"buy bestellen käuflich"_s) > 0, isFound);
}

void TestWordMatch::theTitleCountsForMoreThanOtherWords()
{
    QVERIFY(matchScore(u"fork"_s, u"Fork here"_s, {})
            > matchScore(u"fork"_s, u"Branch"_s, u"fork"_s));
}

void TestWordMatch::aWholeWordCountsForMoreThanAPartOfOne()
{
    QVERIFY(matchScore(u"play"_s, u"Play"_s, {}) > matchScore(u"play"_s, u"Playing on"_s, {}));
    QVERIFY(matchScore(u"play"_s, u"Playing on"_s, {}) > matchScore(u"play"_s, u"Replay"_s, {}));
}

void TestWordMatch::everyWordMustFit()
{
    QVERIFY(matchScore(u"lose reply"_s, u"Lose next reply"_s, {}) > 0);
    QCOMPARE(matchScore(u"lose request"_s, u"Lose next reply"_s, {}), 0);
}

void TestWordMatch::nothingTypedFitsAll()
{
    QCOMPARE(matchScore({}, u"Order"_s, {}), matchScore(u"  "_s, u"Quit"_s, {}));
}

ONECAKE_TEST(TestWordMatch)
#include "tst_word_match.moc"
