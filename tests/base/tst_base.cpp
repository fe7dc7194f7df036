// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/text/duration_text.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeSpanReadsAsPeopleWriteIt_data();
    void aTimeSpanReadsAsPeopleWriteIt();
    void whatIsNoTimeSpanIsRefused_data();
    void whatIsNoTimeSpanIsRefused();
    void aTimeSpanIsWrittenSoThatItReadsBack_data();
    void aTimeSpanIsWrittenSoThatItReadsBack();
    void aTimeSpanIsReadableForPeople_data();
    void aTimeSpanIsReadableForPeople();
    void theDiceFollowTheAlgorithm();
    void aBoundIsNeverReachedAndNoBoundIsNought();
    void chanceIsAllOrNothingAtItsEnds();
    void anIdFromTheDiceIsAVersion4Uuid();
    void anErrorReadsAsASentence();
    void aResultIsAValueOrAnError();
};

void TestBase::aTimeSpanReadsAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char *text, qint64 ms) {
        QTest::newRow(text) << QString::fromLatin1(text) << ms;
    };
    row("0s", 0);
    row("250ms", 250);
    row("8s", 8000);
    row("1.5s", 1500);
    row("5min", 300'000);
    row("24h", 86'400'000);
    row("3d", 259'200'000);
    row("0.5d", 43'200'000);
    row("365000d", 31'536'000'000'000);
}

void TestBase::aTimeSpanReadsAsPeopleWriteIt()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(parseDuration(text), Duration(ms));
}

void TestBase::whatIsNoTimeSpanIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",      "8",       "s",    "8 s",  " 8s",  "8s ",     "-8s",
          "+8s",   "1e3s",    "1,5s", ".5s",  "5.s",  "8sec",    "8m",
          "8S",    "1.2.3s",  "0x8s", "nans", "infs", "365001d", "99999999999999999999d",
          "1s2ms", "1.0005s", "٣s"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromUtf8(text);
}

void TestBase::whatIsNoTimeSpanIsRefused()
{
    QFETCH(QString, text);
    QCOMPARE(parseDuration(text), std::nullopt);
}

void TestBase::aTimeSpanIsWrittenSoThatItReadsBack_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 ms, const char *text) {
        QTest::newRow(text) << ms << QString::fromLatin1(text);
    };
    row(0, "0s");
    row(1, "1ms");
    row(999, "999ms");
    row(1000, "1s");
    row(1001, "1.001s");
    row(1450, "1.45s");
    row(90'000, "90s");
    row(86'400'000, "24h");
    row(86'400'001, "86400.001s");
}

void TestBase::aTimeSpanIsWrittenSoThatItReadsBack()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(toText(Duration(ms)), text);
    QCOMPARE(parseDuration(text), Duration(ms));
}

void TestBase::aTimeSpanIsReadableForPeople_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 ms, const char *text) {
        QTest::newRow(text) << ms << QString::fromUtf8(text);
    };
    row(0, "0 ms");
    row(999, "999 ms");
    row(1000, "1 s");
    row(1449, "1.4 s");
    row(59'940, "59.9 s");
    row(59'960, "1 min");
    row(67'860, "1 min 8 s");
    row(60'000, "1 min");
    row(90'000, "1 min 30 s");
    row(7'500'000, "2 h 5 min");
    row(86'400'000, "1 d");
    row(273'600'000, "3 d 4 h");
    row(-90'000, "−1 min 30 s");
}

void TestBase::aTimeSpanIsReadableForPeople()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(toReadableText(Duration(ms)), text);
}

void TestBase::theDiceFollowTheAlgorithm()
{
    Random dice(1234567); // the sequence of the reference implementation
    for (const std::uint64_t expected :
         {6457827717110365317ULL, 3203168211198807973ULL, 9817491932198370423ULL,
          4593380528125082431ULL, 16408922859458223821ULL})
        QCOMPARE(dice.next(), expected);
}

void TestBase::aBoundIsNeverReachedAndNoBoundIsNought()
{
    Random dice(7);
    QSet<std::uint64_t> seen;
    for (int roll = 0; roll < 200; ++roll)
        seen.insert(dice.below(6));
    QCOMPARE(seen, (QSet<std::uint64_t>{0, 1, 2, 3, 4, 5}));
    QCOMPARE(dice.below(0), 0ULL);
    QCOMPARE(dice.below(1), 0ULL);
}

void TestBase::chanceIsAllOrNothingAtItsEnds()
{
    Random dice(7);
    for (int roll = 0; roll < 200; ++roll) {
        QVERIFY(dice.chance(1000));
        QVERIFY(!dice.chance(0));
    }
}

void TestBase::anIdFromTheDiceIsAVersion4Uuid()
{
    Random dice(42);
    QSet<QString> seen;
    for (int roll = 0; roll < 100; ++roll) {
        const QString text = uuidFrom(dice);
        const QUuid uuid(text);
        QCOMPARE(text.size(), 36);
        QCOMPARE(uuid.toString(QUuid::WithoutBraces), text);
        QCOMPARE(uuid.version(), QUuid::Random);
        QCOMPARE(uuid.variant(), QUuid::DCE);
        seen.insert(text);
    }
    QCOMPARE(seen.size(), 100);
    Random same(42);
    QVERIFY(seen.contains(uuidFrom(same)));
}

void TestBase::anErrorReadsAsASentence()
{
    const Error full{ErrorCode::StoreUnusable, u"orders.db"_s, u"is not a SQLite database"_s,
                     u"Choose another file"_s};
    QCOMPARE(sentence(full), u"orders.db: is not a SQLite database. Choose another file."_s);
    QCOMPARE(sentence({ErrorCode::WorkFailed, {}, u"The oven is cold!"_s, {}}),
             u"The oven is cold!"_s);
    QCOMPARE(sentence({ErrorCode::InvalidInput, {}, u"No such key."_s, u"Did you mean \"a\"?"_s}),
             u"No such key. Did you mean \"a\"?"_s);
}

void TestBase::aResultIsAValueOrAnError()
{
    const Result<int> good(3);
    QVERIFY(good);
    QCOMPARE(*good, 3);
    const Error error{ErrorCode::Throttled, {}, u"busy"_s, {}};
    const Result<int> bad(error);
    QVERIFY(!bad);
    QCOMPARE(bad.error(), error);
    QVERIFY(Result<void>());
    QCOMPARE(Result<void>(error).error(), error);
}

ONECAKE_TEST(TestBase)
#include "tst_base.moc"
