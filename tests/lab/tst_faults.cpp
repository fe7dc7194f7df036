// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json/json_reader.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <QFile>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

void addKinds()
{
    QTest::addColumn<FaultKind>("kind");
    for (const auto &entry : enumNames<FaultKind>) {
        if (entry.value != FaultKind::None)
            QTest::newRow(qPrintable(entry.name.toString())) << entry.value;
    }
}

std::vector<FaultPhrase> phrasesOf(FaultKind kind)
{
    std::vector<FaultPhrase> phrases;
    for (const FaultPhrase &phrase : faultPhrases()) {
        if (phrase.kind == kind)
            phrases.push_back(phrase);
    }
    return phrases;
}

// Written as JSON and read again; nothing where that has a problem.
Faults throughJson(const Faults &faults)
{
    QJsonArray list;
    for (const Fault &fault : faults)
        list.append(toJson(fault));
    Problems problems;
    JsonReader reader(QJsonObject{{u"faults"_s, list}}, u"$"_s, &problems);
    const Faults again = readFaults(reader, u"faults");
    return problems.empty() ? again : Faults();
}

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(ONECAKE_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotUnderstoodIsFoundByItsColumn();
    void wordsThatReadAsFaultsHaveNoTrouble();
    void theBlanksOfAFaultFillItsPhraseAgain_data() { addKinds(); }
    void theBlanksOfAFaultFillItsPhraseAgain();
    void everyKindHasOnePhraseThatReadsAsIt_data();
    void everyKindHasOnePhraseThatReadsAsIt();
    void everyKindIsInTheManualAndTheReadme_data();
    void everyKindIsInTheManualAndTheReadme();
    void everyChoiceOfAPhraseReadsBackToItself();
    void everyKindIsCompletedWordByWord_data();
    void everyKindIsCompletedWordByWord();
    void whatStandsBeforeStaysInACompletion();
    void whatIsNoFaultHasNoCompletion();
    void chancesAreReadAndWrittenExactly();
    void everySentenceReadsBackToItself_data();
    void everySentenceReadsBackToItself();
    void severalFaultsAreDividedBySemicolons();
    void aWordThatIsNotUnderstoodIsNamedWithWhatWasExpected_data();
    void aWordThatIsNotUnderstoodIsNamedWithWhatWasExpected();
    void wordsAndObjectsMayBeMixedInJson();
    void everyBrokenRuleInJsonIsNamedByItsPath();
};

void TestFaults::everyKindHasOnePhraseThatReadsAsIt_data()
{
    addKinds();
}

void TestFaults::everyKindHasOnePhraseThatReadsAsIt()
{
    QFETCH(FaultKind, kind);
    const std::vector<FaultPhrase> phrases = phrasesOf(kind);
    QCOMPARE(phrases.size(), size_t(1));
    QVERIFY(!QLatin1StringView(phrases.front().meaning).isEmpty());
    QVERIFY(QLatin1StringView(phrases.front().meaning).endsWith(u"."));
    const QString example = exampleOf(phrases.front());
    const Result<Faults> faults = parseFaults(example);
    QVERIFY2(faults, qPrintable(example));
    QVERIFY(faults->front().kind == kind);
    QCOMPARE(toWords(*faults), example);
    QVERIFY(throughJson(*faults) == *faults);
}

void TestFaults::everyKindIsInTheManualAndTheReadme_data()
{
    addKinds();
}

// The terminal's own help lists them by the same table.
void TestFaults::everyKindIsInTheManualAndTheReadme()
{
    QFETCH(FaultKind, kind);
    const QString form = formOf(phrasesOf(kind).front());
    const QString manual = contentOf(u"packaging/onecake.1"_s).replace(u"\\-"_s, u"-"_s);
    QVERIFY2(manual.contains(u"\n.B "_s + form + u'\n'), qPrintable(form));
    const QString readme = contentOf(u"README.md"_s).replace(u"\\|"_s, u"|"_s);
    QVERIFY2(readme.contains(u"`"_s + form + u'`'), qPrintable(form));
}

void TestFaults::everyChoiceOfAPhraseReadsBackToItself()
{
    QStringList texts;
    for (const auto &point : enumNames<WorkPoint>) {
        if (isCrashPoint(point.value))
            texts.append(u"crash %1 on attempt 3"_s.arg(point.name));
        if (isThrowPoint(point.value))
            texts.append(u"throw %1 on attempt 3"_s.arg(point.name));
    }
    for (const QString &call : namesOf<StoreCallKind>())
        texts.append(u"store loses-reply %1 2"_s.arg(call));
    for (const QString &group : namesOf<MessageGroup>())
        texts.append(u"lose 12.5% of %1"_s.arg(group));
    for (const QString &text : texts) {
        const Result<Faults> faults = parseFaults(text);
        QVERIFY2(faults, qPrintable(text));
        QCOMPARE(toWords(*faults), text);
        QVERIFY2(throughJson(*faults) == *faults, qPrintable(text));
    }
}

void TestFaults::everyKindIsCompletedWordByWord_data()
{
    addKinds();
}

void TestFaults::everyKindIsCompletedWordByWord()
{
    QFETCH(FaultKind, kind);
    const QString example = exampleOf(phrasesOf(kind).front());
    QString typed;
    for (const QString &word : example.split(u' ')) {
        for (const QString &begun : {typed, typed + word.first(1), typed + word})
            QVERIFY2(completedFaults(begun).contains(typed + word), qPrintable(begun));
        typed += word + u' ';
    }
}

void TestFaults::whatStandsBeforeStaysInACompletion()
{
    QCOMPARE(completedFaults(u"lose reply 2; store d"), QStringList{u"lose reply 2; store down"_s});
    QCOMPARE(completedFaults(u"double-tap;th"),
             (QStringList{u"double-tap;throw"_s, u"double-tap;throttle"_s}));
    QCOMPARE(completedFaults(u"crash after-"),
             (QStringList{u"crash after-claim"_s, u"crash after-effect"_s, u"crash after-work"_s,
                          u"crash after-record"_s}));
    QCOMPARE(completedFaults(u"lose repl"), (QStringList{u"lose reply"_s, u"lose replies"_s}));
    QCOMPARE(completedFaults(u"lose 2% of re"),
             (QStringList{u"lose 2% of requests"_s, u"lose 2% of replies"_s}));
    QCOMPARE(completedFaults(u"tunnel 2s..3s"), QStringList{u"tunnel 2s..3s"_s});
}

void TestFaults::whatIsNoFaultHasNoCompletion()
{
    QCOMPARE(completedFaults(u"lose replay 1"), QStringList());
    QCOMPARE(completedFaults(u"double-tap twice"), QStringList());
    QCOMPARE(completedFaults(u"double-tap "), QStringList());
    QCOMPARE(completedFaults(u"tunnel 3s..2s"), QStringList());
    QCOMPARE(completedFaults(u"lose 200% o"), QStringList());
}

void TestFaults::chancesAreReadAndWrittenExactly()
{
    for (int permille = 0; permille <= 1000; ++permille)
        QCOMPARE(parsePermille(percentText(permille)), std::optional(permille));
    for (const QString &text : {u""_s, u"%"_s, u"10"_s, u"+1%"_s, u" 1%"_s, u"1.%"_s, u".5%"_s,
                                u"1e1%"_s, u"1000%"_s, u"100.1%"_s, u"1,5%"_s, u"٣%"_s})
        QVERIFY2(!parsePermille(text), qPrintable(text));
}

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
                              "lose requests 2s..5s",
                              "lose replies 2s..5s",
                              "lose 10% of replies",
                              "lose 0.5% of requests",
                              "lose 0% of messages",
                              "lose 100% of messages",
                              "jitter 50ms",
                              "jitter 60s",
                              "crash before-claim on attempt 1",
                              "crash after-claim on attempt 2",
                              "crash during-work on attempt 1",
                              "crash after-work on attempt 1",
                              "crash after-record on attempt 1",
                              "crash after-effect on attempt 9999",
                              "throw after-work on attempt 1",
                              "throw before-effect on attempt 1",
                              "throw after-effect on attempt 1",
                              "respond 503 on attempt 1",
                              "hold work 1 for 90s",
                              "store down 2s..5s",
                              "store down 2s..5s applying writes",
                              "free lock early on attempt 1",
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

    QVERIFY(throughJson(*faults) == *faults);
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
        << u"throw after-record on attempt 1"_s << u"\"after-record\""_s
        << u"before-effect, after-effect or after-work"_s;
    QTest::newRow("a point that is no crash's")
        << u"crash before-effect on attempt 1"_s << u"\"before-effect\""_s << u"after-effect"_s;
    QTest::newRow("more than all")
        << u"lose 101% of replies"_s << u"\"101%\""_s << u"a chance from 0% to 100%"_s;
    QTest::newRow("less than none")
        << u"lose -1% of replies"_s << u"\"-1%\""_s << u"a chance from 0% to 100%"_s;
    QTest::newRow("finer than it goes")
        << u"lose 0.05% of replies"_s << u"\"0.05%\""_s << u"a chance from 0% to 100%"_s;
    QTest::newRow("a chance without its sign")
        << u"lose 10 of replies"_s << u"\"10\""_s << u"a chance from 0% to 100%"_s;
    QTest::newRow("a chance of what")
        << u"lose 10% of cakes"_s << u"\"cakes\""_s << u"requests, replies or messages"_s;
    QTest::newRow("a longer jitter than there is")
        << u"jitter 61s"_s << u"\"61s\""_s << u"a duration up to 60s such as 50ms"_s;
    QTest::newRow("one way, backwards")
        << u"lose replies 5s..2s"_s << u"\"5s..2s\""_s << u"a range of times"_s;
    QTest::newRow("applying what")
        << u"store down 1s..2s applying"_s << u"the text ends"_s << u"expected writes"_s;
    QTest::newRow("a number beyond the last")
        << u"free lock early on attempt 10000"_s << u"\"10000\""_s << u"a number from 1 to 9999"_s;
    QTest::newRow("what looks like a place") << u"%2 %3"_s << u"\"%2\""_s << u"expected lose"_s;
    QTest::newRow("backwards") << u"tunnel 9s..1s"_s << u"\"9s..1s\""_s << u"a range of times"_s;
    QTest::newRow("no unit") << u"delay reply 1 by 8"_s << u"\"8\""_s << u"a duration such as 8s"_s;
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
                          QJsonObject{{u"fault"_s, u"crash"_s}, {u"point"_s, u"before-effect"_s}},
                          7,
                          QJsonObject{{u"fault"_s, u"lose-reply"_s}, {u"nummer"_s, 1}},
                          QJsonObject{{u"fault"_s, u"throw"_s}, {u"point"_s, u"during-work"_s}},
                          QJsonObject{{u"fault"_s, u"lose-by-chance"_s}, {u"chance"_s, u"110%"_s}},
                          QJsonObject{{u"fault"_s, u"lose-by-chance"_s}},
                          QJsonObject{{u"fault"_s, u"jitter"_s}, {u"span"_s, u"2min"_s}},
                          QJsonObject{{u"fault"_s, u"lose-replies"_s}, {u"from"_s, u"2s"_s}}};
    JsonReader reader(QJsonObject{{u"faults"_s, list}}, u"$"_s, &problems);
    (void)readFaults(reader, u"faults");
    QStringList paths;
    for (const Problem &problem : problems)
        paths.append(problem.path);
    QCOMPARE(paths,
             QStringList({u"$.faults[0]"_s, u"$.faults[1].point"_s, u"$.faults[2]"_s,
                          u"$.faults[3].nummer"_s, u"$.faults[4].point"_s, u"$.faults[5].chance"_s,
                          u"$.faults[6].chance"_s, u"$.faults[7].span"_s, u"$.faults[8].to"_s}));
}

void TestFaults::whatIsNotUnderstoodIsFoundByItsColumn()
{
    const QString words = u"hold work 1 for 40s;\tcrash after-wrok on attempt 4; lose reply"_s;
    const QString spaced = QString(words).replace(u'\t', u' ');
    const std::optional<FaultWordsTrouble> trouble = troubleIn(spaced);
    QVERIFY(trouble.has_value());
    QCOMPARE(spaced.mid(trouble->column, trouble->length), u"after-wrok"_s);
    QVERIFY(trouble->choices.contains(u"after-work"_s));
    QVERIFY(trouble->sentence.startsWith(u"\"after-wrok\" was not understood; expected "_s));
    const std::optional<FaultWordsTrouble> tooShort = troubleIn(u"lose reply 1;  lose reply");
    QVERIFY(tooShort.has_value());
    QCOMPARE(tooShort->column, qsizetype(25));
    QCOMPARE(tooShort->length, qsizetype(0));
    QVERIFY(tooShort->sentence.startsWith(u"the text ends; expected a number"_s));
    QCOMPARE(troubleIn(u"nonsense")->column, qsizetype(0));
}

void TestFaults::wordsThatReadAsFaultsHaveNoTrouble()
{
    for (const QString &words :
         {u""_s, u" ; "_s, u"lose reply 1"_s, u"tunnel 1s..9s; double-tap;"_s}) {
        QVERIFY2(!troubleIn(words), qPrintable(words));
        QVERIFY2(parseFaults(words), qPrintable(words));
    }
}

void TestFaults::theBlanksOfAFaultFillItsPhraseAgain()
{
    QFETCH(FaultKind, kind);
    const FaultPhrase &phrase = phraseOf(kind);
    const Fault fault = parseFaults(exampleOf(phrase))->front();
    const QStringList words = blanksIn(fault);
    QCOMPARE(words.size(), static_cast<qsizetype>(blanksOf(phrase).size()));
    QCOMPARE(filledPhrase(phrase, words), toWords(fault));
}

ONECAKE_TEST(TestFaults)
#include "tst_faults.moc"
