// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// packaging/run in a clone of its own, whose cmake, dpkg-query and apt-get are stand-ins that make
// noise; and the files that a desktop reads, judged by the desktop's own tools where they are
// installed.

#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(ONECAKE_SOURCE_DIR);

struct Run {
    int exitCode = -1;
    QString out;
    QString err;
};

Run execute(const QString &program, const QStringList &arguments,
            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(u"/"_s);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

// A clone with a space in its path, where "building" writes a program that says what it was given
// and exits with 7.
class Clone
{
public:
    Clone()
        : m_root(m_folder.filePath(u"one cake"_s))
    {
        for (const QString &folder : {u"packaging"_s, u"bin"_s})
            QDir(m_root).mkpath(folder);
        for (const QString &name :
             {u"packaging/run"_s, u"packaging/lib.sh"_s, u"CMakePresets.json"_s})
            QFile::copy(sourceDir + u'/' + name, m_root + u'/' + name);
        stand(u"sudo"_s, u"exec \"$@\""_s);
        stand(u"dpkg-query"_s,
              u"for p; do [ \"$p\" = \"$MISSING\" ] || echo \"$p installed\"; done"_s);
        stand(u"apt-get"_s,
              u"echo noise; echo \"$DEBIAN_FRONTEND: $*\" >>\"$APT_LOG\"; exit ${APT_EXIT:-0}"_s);
        stand(u"cmake"_s, uR"(echo noise; echo noise >&2
if [ "$1" != --build ]; then
    touch "$6/build.ninja"
    exit
fi
mkdir -p "$2/app"
printf '#!/bin/sh\nprintf "<%%s>" "$@"\nexit 7\n' >"$2/app/onecake"
chmod +x "$2/app/onecake"
exit ${BUILD_EXIT:-0})"_s);
        m_environment.insert(u"PATH"_s, m_root + u"/bin:/usr/bin:/bin"_s);
        m_environment.insert(u"HOME"_s, m_folder.path());
        m_environment.insert(u"APT_LOG"_s, m_folder.filePath(u"apt.log"_s));
    }

    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }

    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        return execute(m_root + u"/packaging/run"_s, arguments, m_environment);
    }

    [[nodiscard]] QString aptLog() const
    {
        QFile file(m_folder.filePath(u"apt.log"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    void stand(const QString &name, const QString &script) const
    {
        QFile file(m_root + u"/bin/"_s + name);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/bash\n" + script.toUtf8() + '\n');
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
    QString m_root;
    QProcessEnvironment m_environment;
};

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
    void saysInOneSentenceThatInstallingFailed();
    void saysInOneSentenceThatBuildingFailed();
    void theDesktopsToolsAcceptItsFiles_data();
    void theDesktopsToolsAcceptItsFiles();
    void everyFileNamesTheVersionThatIsBuilt_data();
    void everyFileNamesTheVersionThatIsBuilt();
};

void TestPackaging::passesArgumentsAndExitCodeThroughAndKeepsItsOwnWordsOffStdout()
{
    const Run run = Clone().run({u"play"_s, u"a b"_s, u"--json"_s});
    QCOMPARE(run.out, u"<play><a b><--json>"_s);
    QCOMPARE(run.exitCode, 7);
    QVERIFY2(!run.err.contains(u"noise"), qPrintable(run.err));
}

void TestPackaging::playsTheTunnelInTheTerminalWhereThereIsNoDisplay()
{
    const Run run = Clone().run({});
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
    Clone clone;
    clone.set(variable, u":0"_s);
    QCOMPARE(clone.run({}).out, u"<>"_s);
}

void TestPackaging::installsOnlyWhatIsMissingAndAsksNothing()
{
    Clone clone;
    QCOMPARE(clone.run({}).exitCode, 7);
    QCOMPARE(clone.aptLog(), QString());

    clone.set(u"MISSING"_s, u"ninja-build"_s);
    const Run run = clone.run({u"x"_s});
    QCOMPARE(run.out, u"<x>"_s);
    QVERIFY2(run.err.contains(u"installing") && run.err.contains(u"ninja-build"),
             qPrintable(run.err));
    const QStringList calls = clone.aptLog().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(calls.size(), 2);
    QVERIFY2(calls.last().startsWith(u"noninteractive: "), qPrintable(calls.last()));
    QVERIFY2(calls.last().endsWith(u" install --yes --no-install-recommends ninja-build"),
             qPrintable(calls.last()));
}

void TestPackaging::saysInOneSentenceThatInstallingFailed()
{
    Clone clone;
    clone.set(u"MISSING"_s, u"g++"_s);
    clone.set(u"APT_EXIT"_s, u"100"_s);
    const Run run = clone.run({u"x"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(u"noise\nonecake: apt could not install g++."), qPrintable(run.err));
}

void TestPackaging::saysInOneSentenceThatBuildingFailed()
{
    Clone clone;
    clone.set(u"BUILD_EXIT"_s, u"2"_s);
    const Run run = clone.run({u"x"_s});
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
                             << QStringList{u"-x"_s, folder + u"run"_s, folder + u"test"_s,
                                            folder + u"lib.sh"_s, sourceDir + u"/.ci/run"_s};
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

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
