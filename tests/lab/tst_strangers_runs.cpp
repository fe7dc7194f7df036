// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run, a story or a policy that somebody else wrote: whatever it says, no other file is read, and
// nothing in it drives a terminal.

#include "core/base/plain_text.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

QJsonObject runWith(const QString &part, const QJsonValue &value)
{
    QJsonObject run{{u"format"_s, 1}, {u"scenario"_s, u"tunnel"_s}};
    run.insert(part, value);
    return run;
}

QJsonObject presetStory()
{
    return toJson(**loadScenario(u"tunnel"_s));
}

} // namespace

class TestStrangersRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPartOfARunIsReadFromAnotherFile_data();
    void noPartOfARunIsReadFromAnotherFile();
    void theDefaultsOfAStoryNameNoFile_data();
    void theDefaultsOfAStoryNameNoFile();
    void savingARunLooksForNoFileOfThatName();
    void textsOfStrangersAreSpelledOutAndBounded();
};

void TestStrangersRuns::noPartOfARunIsReadFromAnotherFile_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("path");
    for (const QString &part : {u"scenario"_s, u"policy"_s, u"keyAlgorithm"_s, u"retry"_s}) {
        for (const QString &path : {u"/dev/zero"_s, u"/etc/hostname"_s, u"./mine.json"_s, u"mine"_s,
                                    u":/policies/none.json"_s, QString()})
            QTest::addRow("%s %s", qPrintable(part), qPrintable(path)) << part << path;
    }
}

void TestStrangersRuns::noPartOfARunIsReadFromAnotherFile()
{
    QFETCH(const QString, part);
    QFETCH(const QString, path);
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    for (const QString &name : {u"mine"_s, u"mine.json"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly)); // were it read, it would be called no JSON
    }
    const Result<RunInputs> run = runFromJson(u"theirs"_s, runWith(part, path));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!run);
    const QString says = sentence(run.error());
    QVERIFY2(says.contains(u"is not a known "), qPrintable(says));
}

void TestStrangersRuns::theDefaultsOfAStoryNameNoFile_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("policy") << u"policy"_s;
    QTest::newRow("key algorithm") << u"key_algorithm"_s;
    QTest::newRow("retry") << u"retry"_s;
}

void TestStrangersRuns::theDefaultsOfAStoryNameNoFile()
{
    QFETCH(const QString, part);
    QJsonObject story = presetStory();
    QJsonObject defaults = story.value(u"defaults").toObject();
    defaults.insert(part, u"/dev/zero"_s);
    story.insert(u"defaults"_s, defaults);
    const Result<RunInputs> run = runFromJson(u"theirs"_s, runWith(u"scenario"_s, story));
    QVERIFY(!run);
    QVERIFY2(sentence(run.error()).contains(u"is not a known "), qPrintable(sentence(run.error())));
}

void TestStrangersRuns::savingARunLooksForNoFileOfThatName()
{
    QJsonObject retry = toJson(**loadRetry(u"fixed"_s));
    retry.insert(u"id"_s, u"/dev/zero"_s);
    const Result<RunInputs> run = runFromJson(u"theirs"_s, runWith(u"retry"_s, retry));
    QVERIFY2(run, qPrintable(run ? QString() : sentence(run.error())));
    QVERIFY(toJson(*run).value(u"retry").isObject());
}

void TestStrangersRuns::textsOfStrangersAreSpelledOutAndBounded()
{
    const QString hostile = u"T\u001b]0;PWN\u0007\u001b[31m\u202e\u009b2J\n"_s + QChar(0);
    QJsonObject story = presetStory();
    story.insert(u"title"_s, hostile);
    story.insert(u"summary"_s, QString(1'000'000, u'x'));
    const Result<RunInputs> run = runFromJson(u"theirs"_s, runWith(u"scenario"_s, story));
    QVERIFY2(run, qPrintable(run ? QString() : sentence(run.error())));
    QCOMPARE(run->scenario->title, spelledOut(hostile));
    QVERIFY(run->scenario->summary.size() < 5000);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"story.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(story).toJson());
    file.close();
    const auto loaded = loadScenario(file.fileName());
    QVERIFY(loaded);
    QCOMPARE((*loaded)->title, spelledOut(hostile));
}

ONECAKE_TEST(TestStrangersRuns)

#include "tst_strangers_runs.moc"
