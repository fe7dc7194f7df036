// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The program as a process: what it is built like, what it leaves behind, and where it finds
// itself.

#include "tests/support/program_bench.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

QString told(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    return process.waitForFinished(programTakesAtMostMs)
        ? QString::fromUtf8(process.readAllStandardOutput())
        : QString();
}

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisplayThatCannotBeUsedIsAsNone_data();
    void aDisplayThatCannotBeUsedIsAsNone();
    void aWindowThatWasAskedForIsRefusedThere();
    void withoutHomeItIsTheOneThatTheSystemKnows_data();
    void withoutHomeItIsTheOneThatTheSystemKnows();
    void aNewStoreIsForItsOwnerOnly();
    void leavesNoCoreBehind();
    void isBuiltSoThatFaultsAreHardToUse();
};

void TestProcess::aDisplayThatCannotBeUsedIsAsNone_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("X11") << u"DISPLAY"_s << u":4711"_s;
    QTest::newRow("no such host") << u"DISPLAY"_s << u"host.invalid:0"_s;
    QTest::newRow("nonsense") << u"DISPLAY"_s << u"here"_s;
    QTest::newRow("Wayland") << u"WAYLAND_DISPLAY"_s << u"wayland-4711"_s;
    QTest::newRow("platform") << u"QT_QPA_PLATFORM"_s << u"nonsense"_s;
}

void TestProcess::aDisplayThatCannotBeUsedIsAsNone()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    ProgramBench bench;
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        bench.variables[name] = name == variable ? value : QString();
    const Ran ran = bench.run({});
    QVERIFY2(ran.code == 0 || ran.code == 1, qPrintable(ran.error));
    QVERIFY2(ran.error.contains(u"there is no display, so this is the story in the terminal"),
             qPrintable(ran.error));
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        bench.variables[name] = QString();
    const Ran without = bench.run({});
    QCOMPARE(ran.code, without.code);
    QCOMPARE(ran.out, without.out);
}

void TestProcess::aWindowThatWasAskedForIsRefusedThere()
{
    ProgramBench bench;
    bench.variables = {{u"DISPLAY"_s, u":4711"_s}, {u"QT_QPA_PLATFORM"_s, {}}};
    for (const QString &command : {u"window"_s, u"inspect"_s}) {
        const Ran ran = bench.run({command});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.error.contains(u"there is no display to show it on"), qPrintable(ran.error));
    }
}

void TestProcess::withoutHomeItIsTheOneThatTheSystemKnows_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::newRow("not set") << QStringList{u"-u"_s, u"HOME"_s};
    QTest::newRow("empty") << QStringList{u"HOME="_s};
}

void TestProcess::withoutHomeItIsTheOneThatTheSystemKnows()
{
    QFETCH(const QStringList, before);
    const passwd *const user = getpwuid(getuid());
    QVERIFY(user != nullptr);
    QProcess process;
    QStringList arguments;
    for (const QString &name : {u"AWS_CONFIG_FILE"_s, u"AWS_SHARED_CREDENTIALS_FILE"_s,
                                u"AWS_ACCESS_KEY_ID"_s, u"AWS_PROFILE"_s})
        arguments += QStringList{u"-u"_s, name};
    process.start(u"env"_s,
                  arguments + before
                      + QStringList{QStringLiteral(ONECAKE_PROGRAM), u"keys"_s, u"list"_s,
                                    u"--store"_s,
                                    u"dynamodb:orders?region=eu-west-1&profile=nobody"_s});
    const Ran ran = ProgramBench::endOf(process);
    const QString home = QString::fromLocal8Bit(user->pw_dir);
    QVERIFY2(ran.error.contains(home + u"/.aws/"_s), qPrintable(ran.error));
}

void TestProcess::aNewStoreIsForItsOwnerOnly()
{
    const ProgramBench bench;
    const QString file = bench.path(u"onecake.db"_s);
    const Ran ran = bench.run({u"stores"_s, u"create"_s, u"sqlite:"_s + file});
    QCOMPARE(ran.code, 0);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(file).permissions() & others, QFile::Permissions());
}

void TestProcess::leavesNoCoreBehind()
{
    const ProgramBench bench;
    const QString store = u"sqlite:"_s + bench.path(u"s.db"_s);
    QCOMPARE(bench.run({u"stores"_s, u"create"_s, store}).code, 0);
    // It waits for its input.
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    bench.start(process,
                {u"keys"_s, u"import"_s, u"-"_s, u"--yes"_s, u"--verbose"_s, u"--store"_s, store});
    QVERIFY(process.waitForReadyRead(programTakesAtMostMs));
    QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    static const QRegularExpression none(u"Max core file size +0 +0 "_s);
    QVERIFY(QString::fromUtf8(limits.readAll()).contains(none));
    process.closeWriteChannel();
    (void)ProgramBench::endOf(process);
}

void TestProcess::isBuiltSoThatFaultsAreHardToUse()
{
    if (QStandardPaths::findExecutable(u"readelf"_s).isEmpty())
        QSKIP("readelf is not installed");
    const QString program = QStringLiteral(ONECAKE_PROGRAM);
    const QString header = told(u"readelf"_s, {u"--wide"_s, u"--file-header"_s, program});
    QVERIFY2(header.contains(u"DYN"), qPrintable(header)); // position-independent
    const QString segments = told(u"readelf"_s, {u"--wide"_s, u"--segments"_s, program});
    QVERIFY2(segments.contains(u"GNU_RELRO"), qPrintable(segments));
    static const QRegularExpression executableStack(u"GNU_STACK[^\n]* RWE "_s);
    QVERIFY2(!segments.contains(executableStack), qPrintable(segments));
    const QString dynamic = told(u"readelf"_s, {u"--wide"_s, u"--dynamic"_s, program});
    QVERIFY2(dynamic.contains(u"BIND_NOW") || dynamic.contains(u"NOW"), qPrintable(dynamic));
    const QString symbols = told(u"readelf"_s, {u"--wide"_s, u"--dyn-syms"_s, program});
    if (symbols.contains(u"__asan_"))
        return; // the sanitizer looks for itself
    QVERIFY(symbols.contains(u"__stack_chk_fail"));
    static const QRegularExpression fortified(u" __\\w+_chk\\b"_s);
#ifdef NDEBUG
    QVERIFY(symbols.contains(fortified));
#endif
}

ONECAKE_TEST(TestProcess)

#include "tst_process.moc"
