// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the presets say of themselves is played. For each preset tests/data/prose has the sentences
// of its summary, what is known of its system, and what a crash at each point leads to; and for
// each of them plays, with the cakes, the charges and the answers that must come of them.

#include "core/base/json/json_file.h"
#include "core/model/policy/policy_catalog.h"
#include "tests/support/runs.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// From before the claim to after the record, by when the answer is all that is missing.
constexpr std::array crashPoints{WorkPoint::BeforeClaim, WorkPoint::AfterClaim,
                                 WorkPoint::AfterEffect, WorkPoint::DuringWork,
                                 WorkPoint::AfterWork,   WorkPoint::AfterRecord};

QString dataFile(const QString &name)
{
    return QStringLiteral(ONECAKE_SOURCE_DIR "/tests/data/prose/") + name;
}

QJsonObject objectIn(const QString &file)
{
    const Result<QJsonObject> object = readJsonFile(file, file, u"prose"_s);
    if (!object)
        qFatal("%s", qPrintable(sentence(object.error())));
    return *object;
}

QJsonObject proseOf(const QString &preset)
{
    return objectIn(dataFile(preset + u".json"_s));
}

QStringList sentencesIn(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.?!]) (?=[A-Z0-9])"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

// A name of what is in the catalogue, or of a file beside the prose.
QString nameOrFile(const QString &name)
{
    return name.endsWith(u".json") ? dataFile(name) : name;
}

RunInputs inputsFor(const QString &preset, const QJsonObject &play)
{
    RunInputs inputs =
        inputsOf(nameOrFile(play[u"story"].toString()), preset, play[u"faults"].toString());
    if (play.contains(u"key"))
        useKeyAlgorithm(inputs, nameOrFile(play[u"key"].toString()));
    if (play.contains(u"retry"))
        useRetry(inputs, play[u"retry"].toString());
    return inputs;
}

// "1 cake, 1 charge: 200 200", the statuses in the order in which they set out.
QString endOf(const RunInputs &inputs)
{
    const RunOutcome outcome = outcomeOf(run(inputs));
    QStringList answers;
    for (const AnswerGiven &answer : outcome.answers)
        answers.append(QString::number(answer.code));
    return u"%1 cake%2, %3 charge%4: %5"_s.arg(outcome.cakes)
        .arg(outcome.cakes == 1 ? u""_s : u"s"_s)
        .arg(outcome.charges)
        .arg(outcome.charges == 1 ? u""_s : u"s"_s,
             answers.isEmpty() ? u"-"_s : answers.join(u' '));
}

void addPresets()
{
    QTest::addColumn<QString>("preset");
    for (const QString &id : presetIds())
        QTest::newRow(qPrintable(id)) << id;
}

// Each play of each part of every preset's prose: a row is named by preset, words and play.
void addPlays(QStringView list, QStringView words)
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QJsonObject>("play");
    for (const QString &id : presetIds()) {
        for (const QJsonValue &part : proseOf(id)[list].toArray()) {
            for (const QJsonValue &play : part[u"plays"].toArray())
                QTest::newRow(qPrintable(
                    u"%1: %2 [%3; %4]"_s.arg(id, part[words].toString(), play[u"story"].toString(),
                                             play[u"faults"].toString() + play[u"key"].toString())))
                    << id << play.toObject();
        }
    }
}

} // namespace

class TestPolicyProse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPresetHasProseAndNothingElseHas();
    void everySentenceOfASummaryIsPlayed_data() { addPresets(); }
    void everySentenceOfASummaryIsPlayed();
    void everyPointOfFailureIsPlayed_data() { addPresets(); }
    void everyPointOfFailureIsPlayed();
    void whatASummarySaysHappens_data() { addPlays(u"summary", u"sentence"); }
    void whatASummarySaysHappens() { play(); }
    void whatIsKnownOfASystemHappens_data() { addPlays(u"facts", u"fact"); }
    void whatIsKnownOfASystemHappens() { play(); }
    void aCrashEndsAsTheSystemIsKnownTo_data();
    void aCrashEndsAsTheSystemIsKnownTo() { play(); }

private:
    static void play();
};

void TestPolicyProse::everyPresetHasProseAndNothingElseHas()
{
    QStringList files = QDir(dataFile({})).entryList({u"*.json"_s});
    files.replaceInStrings(u".json"_s, QString());
    QStringList ids = presetIds();
    files.sort();
    ids.sort();
    QCOMPARE(files, ids);
}

void TestPolicyProse::everySentenceOfASummaryIsPlayed()
{
    QFETCH(QString, preset);
    QStringList played;
    for (const QJsonValue &part : proseOf(preset)[u"summary"].toArray()) {
        played.append(part[u"sentence"].toString());
        QVERIFY2(!part[u"plays"].toArray().isEmpty(), qPrintable(played.back()));
    }
    QCOMPARE(played, sentencesIn(presetPolicy(preset)->summary));
    const QJsonArray facts = proseOf(preset)[u"facts"].toArray();
    QVERIFY(!facts.isEmpty());
    for (const QJsonValue &fact : facts)
        QVERIFY2(!fact[u"plays"].toArray().isEmpty(), qPrintable(fact[u"fact"].toString()));
}

void TestPolicyProse::everyPointOfFailureIsPlayed()
{
    QFETCH(QString, preset);
    const QJsonObject crashes = proseOf(preset)[u"crashes"].toObject();
    QStringList points;
    for (const WorkPoint point : crashPoints)
        points.append(nameOf(point));
    points.sort();
    QCOMPARE(crashes.keys(), points);
}

void TestPolicyProse::aCrashEndsAsTheSystemIsKnownTo_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QJsonObject>("play");
    for (const QString &id : presetIds()) {
        const QJsonObject crashes = proseOf(id)[u"crashes"].toObject();
        for (const QString &point : crashes.keys())
            QTest::newRow(qPrintable(id + u' ' + point))
                << id
                << QJsonObject{{u"story"_s, u"stories/patient.json"_s},
                               {u"faults"_s, u"crash %1 on attempt 1"_s.arg(point)},
                               {u"ends"_s, crashes[point]}};
    }
}

void TestPolicyProse::play()
{
    QFETCH(QString, preset);
    QFETCH(QJsonObject, play);
    QCOMPARE(endOf(inputsFor(preset, play)), play[u"ends"].toString());
}

ONECAKE_TEST(TestPolicyProse)
#include "tst_policy_prose.moc"
