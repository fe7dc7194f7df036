// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Files that a person opens in the lab are told apart by what stands in them, and wrong ones are
// refused in one sentence.

#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"
#include "core/session/lab/lab_options.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestLabFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesWithOneCakeIsToldApart_data();
    void whatComesWithOneCakeIsToldApart();
    void aSavedRunIsARun();
    void aWrongFileIsRefusedInOneSentence_data();
    void aWrongFileIsRefusedInOneSentence();
    void aPartIsFoundAgainWhereItCameFrom();
    void aPolicyInARunIsFoundAgainInTheRun();
    void recentFilesAreFewAndThere();

private:
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString TestLabFile::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestLabFile::whatComesWithOneCakeIsToldApart_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<LabFileKind>("kind");
    QTest::newRow("stories") << u":/scenarios"_s << LabFileKind::Story;
    QTest::newRow("policies") << u":/policies"_s << LabFileKind::Policy;
    QTest::newRow("key algorithms") << u":/key-algorithms"_s << LabFileKind::KeyAlgorithm;
    QTest::newRow("retries") << u":/retries"_s << LabFileKind::Retry;
}

void TestLabFile::whatComesWithOneCakeIsToldApart()
{
    QFETCH(QString, folder);
    QFETCH(LabFileKind, kind);
    QDirIterator files(folder, {u"*.json"_s});
    QVERIFY(files.hasNext());
    while (files.hasNext()) {
        const QString file = files.next();
        const Result<LabFileKind> found = kindOfLabFile(file);
        QVERIFY2(found && *found == kind, qPrintable(file));
    }
}

void TestLabFile::aSavedRunIsARun()
{
    const QString file = m_folder.filePath(u"run.onecake"_s);
    QVERIFY(saveRun(*runOfScenario(u"tunnel"_s), file));
    QCOMPARE(*kindOfLabFile(file), LabFileKind::Run);
}

void TestLabFile::aWrongFileIsRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("picture") << u"cake.png"_s << QByteArray("\x89PNG\r\n") << u"is not JSON"_s;
    QTest::newRow("empty") << u"empty.onecake"_s << QByteArray() << u"is not JSON"_s;
    QTest::newRow("list") << u"list.json"_s << QByteArray("[1]") << u"is a list"_s;
    QTest::newRow("something else") << u"package.json"_s << QByteArray(R"({"name": "x"})")
                                    << u"is not a run, a story, a policy"_s;
    QTest::newRow("run by another name")
        << u"run.json"_s << QByteArray(R"({"scenario": "tunnel"})") << u"ends with .onecake"_s;
    QTest::newRow("policy with the name of a run")
        << u"policy.onecake"_s << QByteArray(R"({"claim": {}})") << u"holds a policy"_s;
}

void TestLabFile::aWrongFileIsRefusedInOneSentence()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const QString file = write(name, content);
    const Result<LabFileKind> kind = kindOfLabFile(file);
    QVERIFY(!kind);
    const QString said = sentence(kind.error());
    QVERIFY2(said.startsWith(file) && said.contains(words), qPrintable(said));
    QVERIFY2(!said.contains(u'\n'), qPrintable(said));
}

void TestLabFile::aPartIsFoundAgainWhereItCameFrom()
{
    const QString file =
        write(u"own.json"_s, QJsonDocument(toJson(*presetPolicy(u"stripe"))).toJson());
    LabSetup setup;
    RunInputs inputs = *inputsOf(setup);
    QCOMPARE(sourceOf(LabPart::Policy, setup, inputs), u"none"_s);
    QCOMPARE(sourceOf(LabPart::Story, setup, inputs), u"tunnel"_s);
    setup.policy = QDir::current().relativeFilePath(file);
    inputs = *inputsOf(setup);
    QCOMPARE(sourceOf(LabPart::Policy, setup, inputs), file);
    const Result<LabOption> option = optionOfFile(LabPart::Policy, file);
    QVERIFY(option);
    QVERIFY2(option->title.endsWith(u" (own.json)"), qPrintable(option->title));
}

void TestLabFile::aPolicyInARunIsFoundAgainInTheRun()
{
    RunInputs own = *runOfScenario(u"tunnel"_s);
    Policy policy = *presetPolicy(u"onecake");
    policy.title = u"Mine"_s; // its id is still that of the preset
    own.policy = std::make_shared<const Policy>(policy);
    const QString file = m_folder.filePath(u"own.onecake"_s);
    QVERIFY(saveRun(own, file));
    LabSetup setup;
    setup.story = file;
    const RunInputs inputs = *inputsOf(setup);
    QCOMPARE(sourceOf(LabPart::Policy, setup, inputs), file);
    QCOMPARE(sourceOf(LabPart::Story, setup, inputs), u"tunnel"_s);
    QCOMPARE(sourceOf(LabPart::Retry, setup, inputs), inputs.retry->id);
    QCOMPARE((*loadPart(&RunInputs::policy, file))->title, u"Mine"_s);
    QCOMPARE(optionOfFile(LabPart::Policy, file)->title, u"Mine (own.onecake)"_s);
}

void TestLabFile::recentFilesAreFewAndThere()
{
    QSettings settings(m_folder.filePath(u"recent.ini"_s), QSettings::IniFormat);
    RecentSources recent(&settings);
    QStringList files;
    for (int number = 0; number < RecentSources::most + 2; ++number) {
        files.prepend(write(u"p%1.json"_s.arg(number), "{}"));
        recent.note(LabPart::Policy, files.front());
    }
    QCOMPARE(recent.filesOf(LabPart::Policy), files.mid(0, RecentSources::most));
    QCOMPARE(recent.filesOf(LabPart::Story), QStringList());
    recent.note(LabPart::Policy, files[2]);
    QCOMPARE(recent.filesOf(LabPart::Policy).front(), files[2]);
    QVERIFY(QFile::remove(files[2]));
    QVERIFY(!recent.filesOf(LabPart::Policy).contains(files[2]));
}

ONECAKE_TEST(TestLabFile)
#include "tst_lab_file.moc"
