// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// packaging/run in a clone of its own, whose cmake, dpkg-query and apt-get are stand-ins that make
// noise; and the files that a desktop reads, judged by the desktop's own tools where they are
// installed.

#include "tests/house/script_clone.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(ONECAKE_SOURCE_DIR);

Run runOneCake(const ScriptClone &clone, const QStringList &arguments)
{
    return clone.run(u"run"_s, arguments);
}

} // namespace

class TestPackaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesArgumentsAndExitCodeThroughAndKeepsItsOwnWordsOffStdout();
    void playsTheTunnelInTheTerminalWhereThereIsNoDisplay();
    void opensTheWindowWhereThereIsADisplay_data();
    void opensTheWindowWhereThereIsADisplay();
    void installsOnlyWhatIsMissingAndAsksNothing();
    void installsNothingWhereThatIsSaid();
    void saysInOneSentenceThatInstallingFailed();
    void saysInOneSentenceThatBuildingFailed();
    void theDesktopsToolsAcceptItsFiles_data();
    void theDesktopsToolsAcceptItsFiles();
    void aDoubleClickOnARunOpensIt();
    void theLicencesOfAllThatIsLinkedAreInstalled();
    void theReleaseIsBuiltSoThatFaultsAreHardToUse();
    void everyFileNamesTheVersionThatIsBuilt_data();
    void everyFileNamesTheVersionThatIsBuilt();
};

void TestPackaging::passesArgumentsAndExitCodeThroughAndKeepsItsOwnWordsOffStdout()
{
    const Run run = runOneCake(ScriptClone(), {u"play"_s, u"a b"_s, u"--json"_s});
    QCOMPARE(run.out, u"<play><a b><--json>"_s);
    QCOMPARE(run.exitCode, 7);
    QVERIFY2(!run.err.contains(u"noise"), qPrintable(run.err));
}

void TestPackaging::playsTheTunnelInTheTerminalWhereThereIsNoDisplay()
{
    const Run run = runOneCake(ScriptClone(), {});
    QCOMPARE(run.out, u"<play>"_s);
    QVERIFY2(run.err.contains(u"no display"), qPrintable(run.err));
}

void TestPackaging::opensTheWindowWhereThereIsADisplay_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("X11") << u"DISPLAY"_s;
    QTest::newRow("Wayland") << u"WAYLAND_DISPLAY"_s;
    QTest::newRow("a platform of Qt's by name") << u"QT_QPA_PLATFORM"_s;
}

void TestPackaging::opensTheWindowWhereThereIsADisplay()
{
    QFETCH(const QString, variable);
    ScriptClone clone;
    clone.set(variable, u":0"_s);
    QCOMPARE(runOneCake(clone, {}).out, u"<>"_s);
}

void TestPackaging::installsOnlyWhatIsMissingAndAsksNothing()
{
    ScriptClone clone;
    QCOMPARE(runOneCake(clone, {}).exitCode, 7);
    QCOMPARE(clone.aptCalls(), QStringList());

    clone.set(u"MISSING"_s, u"ninja-build"_s);
    const Run run = runOneCake(clone, {u"x"_s});
    QCOMPARE(run.out, u"<x>"_s);
    QVERIFY2(run.err.contains(u"installing") && run.err.contains(u"ninja-build"),
             qPrintable(run.err));
    const QStringList calls = clone.aptCalls();
    QCOMPARE(calls.size(), 2);
    QVERIFY2(calls.last().startsWith(u"noninteractive: "), qPrintable(calls.last()));
    QVERIFY2(calls.last().endsWith(u" install --yes --no-install-recommends ninja-build"),
             qPrintable(calls.last()));
}

void TestPackaging::installsNothingWhereThatIsSaid()
{
    ScriptClone clone;
    clone.set(u"MISSING"_s, u"ninja-build"_s);
    const Run run = runOneCake(clone, {u"--no-install"_s, u"x"_s});
    QCOMPARE(run.out, u"<x>"_s);
    QCOMPARE(clone.aptCalls(), QStringList());
    QVERIFY2(run.err.contains(u"apt-get install --no-install-recommends ninja-build"),
             qPrintable(run.err));
}

void TestPackaging::saysInOneSentenceThatInstallingFailed()
{
    ScriptClone clone;
    clone.set(u"MISSING"_s, u"g++"_s);
    clone.set(u"APT_EXIT"_s, u"100"_s);
    const Run run = runOneCake(clone, {u"x"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(u"noise\nonecake: apt could not install g++."), qPrintable(run.err));
}

void TestPackaging::saysInOneSentenceThatBuildingFailed()
{
    ScriptClone clone;
    clone.set(u"BUILD_EXIT"_s, u"2"_s);
    const Run run = runOneCake(clone, {u"x"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(u"noise\nonecake: OneCake could not be built."), qPrintable(run.err));
}

void TestPackaging::theDesktopsToolsAcceptItsFiles_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("arguments");
    const QString folder = sourceDir + u"/packaging/"_s;
    QTest::newRow("desktop entry")
        << u"desktop-file-validate"_s << QStringList{folder + u"org.onecake.OneCake.desktop"_s};
    QTest::newRow("metainfo") << u"appstreamcli"_s
                              << QStringList{u"validate"_s, u"--no-net"_s,
                                             folder + u"org.onecake.OneCake.metainfo.xml"_s};
    QTest::newRow("scripts") << u"shellcheck"_s
                             << QStringList{u"-x"_s,
                                            folder + u"run"_s,
                                            folder + u"test"_s,
                                            folder + u"check"_s,
                                            folder + u"nightly"_s,
                                            folder + u"lib.sh"_s,
                                            sourceDir + u"/.ci/run"_s};
}

void TestPackaging::theDesktopsToolsAcceptItsFiles()
{
    QFETCH(const QString, tool);
    QFETCH(const QStringList, arguments);
    if (QStandardPaths::findExecutable(tool).isEmpty())
        QSKIP(qPrintable(tool + u" is not installed"_s));
    const Run run = execute(tool, arguments);
    QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
}

void TestPackaging::aDoubleClickOnARunOpensIt()
{
    const auto textOf = [](const QString &file) {
        QFile content(sourceDir + u"/packaging/"_s + file);
        return content.open(QIODevice::ReadOnly) ? QString::fromUtf8(content.readAll()) : QString();
    };
    const QString type = u"application/vnd.onecake.run+json"_s;
    const QString entry = textOf(u"org.onecake.OneCake.desktop"_s);
    QVERIFY(entry.contains(u"\nExec=onecake %f\n"_s));
    QVERIFY(entry.contains(u"\nMimeType=%1;\n"_s.arg(type)));
    QVERIFY(textOf(u"org.onecake.OneCake.metainfo.xml"_s).contains(u"<mediatype>%1<"_s.arg(type)));
    QVERIFY(textOf(u"cmake/install.cmake"_s).contains(u"packaging/org.onecake.OneCake.mime.xml"_s));
    const QString tool = u"update-mime-database"_s;
    if (QStandardPaths::findExecutable(tool).isEmpty())
        QSKIP(qPrintable(tool + u" is not installed"_s));
    const QTemporaryDir database;
    QVERIFY(QDir(database.path()).mkdir(u"packages"_s));
    QVERIFY(QFile::copy(sourceDir + u"/packaging/org.onecake.OneCake.mime.xml"_s,
                        database.filePath(u"packages/org.onecake.OneCake.xml"_s)));
    const Run run = execute(tool, {database.path()});
    QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
    QFile globs(database.filePath(u"globs2"_s));
    QVERIFY(globs.open(QIODevice::ReadOnly));
    QVERIFY(globs.readAll().contains(type.toUtf8() + ":*.onecake"));
}

void TestPackaging::theLicencesOfAllThatIsLinkedAreInstalled()
{
    const auto textOf = [](const QString &file) {
        QFile content(sourceDir + u'/' + file);
        return content.open(QIODevice::ReadOnly) ? QString::fromUtf8(content.readAll()) : QString();
    };
    QVERIFY(textOf(u"packaging/cmake/install.cmake"_s)
                .contains(u"install(FILES LICENSE packaging/THIRD-PARTY-NOTICES "_s));
    const QString notices = textOf(u"packaging/THIRD-PARTY-NOTICES"_s);
    static const QRegularExpression found(u"find_package\\((\\w+)"_s);
    int packages = 0;
    for (const QString &file :
         {u"CMakeLists.txt"_s, u"core/base/CMakeLists.txt"_s, u"core/store/CMakeLists.txt"_s,
          u"packaging/cmake/options.cmake"_s}) {
        for (auto each = found.globalMatch(textOf(file)); each.hasNext(); ++packages) {
            const QString package = each.next().captured(1);
            const QString name = package == u"Qt6Keychain"
                ? u"QtKeychain"_s
                : QString(package).remove(u'6').remove(u'3');
            QVERIFY2(notices.contains(name, Qt::CaseInsensitive), qPrintable(package));
        }
    }
    QCOMPARE(packages, 7);
}

void TestPackaging::theReleaseIsBuiltSoThatFaultsAreHardToUse()
{
    const QTemporaryDir build;
    const Run run = execute(u"cmake"_s,
                            {u"-S"_s, sourceDir, u"--preset"_s, u"release"_s, u"-B"_s, build.path(),
                             u"-DONECAKE_BUILD_TESTS=OFF"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QFile commands(build.filePath(u"compile_commands.json"_s));
    QVERIFY(commands.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(commands.readAll()).array();
    int ours = 0;
    for (const QJsonValue &each : all) {
        const QString command = each[u"command"].toString();
        if (!command.contains(u"/Unity/"))
            continue;
        ++ours;
        for (const QString &flag :
             {u" -fstack-protector-strong "_s, u" -D_FORTIFY_SOURCE=2 "_s, u" -fPIC "_s})
            QVERIFY2(command.contains(flag), qPrintable(flag + command));
    }
    QVERIFY(ours > 10);
    QFile links(build.filePath(u"build.ninja"_s));
    QVERIFY(links.open(QIODevice::ReadOnly));
    static const QRegularExpression hardened(
        u"LINK_FLAGS = .*-z,relro,-z,now,-z,noexecstack.* -pie"_s);
    QVERIFY(QString::fromUtf8(links.readAll()).contains(hardened));
}

void TestPackaging::everyFileNamesTheVersionThatIsBuilt_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("manual page") << u"onecake.1"_s << u"^\\.TH .* \"OneCake (\\S+)\""_s;
    QTest::newRow("metainfo") << u"org.onecake.OneCake.metainfo.xml"_s
                              << u"<release version=\"([^\"]+)\""_s;
}

void TestPackaging::everyFileNamesTheVersionThatIsBuilt()
{
    QFETCH(const QString, file);
    QFETCH(const QString, pattern);
    const auto first = [](const QString &path, const QString &wanted) {
        QFile content(sourceDir + u'/' + path);
        const bool opened = content.open(QIODevice::ReadOnly);
        const QRegularExpression expression(wanted, QRegularExpression::MultilineOption);
        return opened ? expression.match(QString::fromUtf8(content.readAll())).captured(1)
                      : QString();
    };
    const QString built = first(u"CMakeLists.txt"_s, u"^project\\(OneCake VERSION (\\S+)"_s);
    QVERIFY(!built.isEmpty());
    QCOMPARE(first(u"packaging/"_s + file, pattern), built);
}

ONECAKE_TEST(TestPackaging)
#include "tst_packaging.moc"
