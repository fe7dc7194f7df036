// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The rules that one file can break, each tried on planted texts: one that breaks it, and one that
// only looks like it.

#include "tests/house/tidy_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onecake::tidy;

namespace {

const auto opening =
    u"// SPDX-FileCopyrightText: 2026 OneCake contributors\n// SPDX-License-Identifier: MIT\n"_s;

// A function of `lines` lines, braces included, as clang-format lays it out.
QString functionOf(int lines)
{
    return u"void f()\n{\n"_s + u"    g();\n"_s.repeated(lines - 2) + u"}\n"_s;
}

} // namespace

class TestTidyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsCodeFromCommentsAndLiterals();
    void aFileIsCaughtWhereItBreaksARule_data();
    void aFileIsCaughtWhereItBreaksARule();
    void aFileThatKeepsTheRulesIsLeftAlone_data();
    void aFileThatKeepsTheRulesIsLeftAlone();
};

void TestTidyRules::tellsCodeFromCommentsAndLiterals()
{
    const QString text = uR"~(a /* b
c */ "d // e" R"x(f " g)x" u'h' '\'' 1'000 // i)~"_s;
    const Masked parts = masked(text);
    QCOMPARE(parts.code.simplified(), u"a \" \" R\" \" u' ' ' ' 1'000"_s);
    QCOMPARE(parts.comments.simplified(), u"/* b c */ // i"_s);
    QCOMPARE(parts.code.size(), text.size());
    QCOMPARE(parts.code.indexOf(u"1'000"), text.indexOf(u"1'000"));
}

void TestTidyRules::aFileIsCaughtWhereItBreaksARule_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QString &path, const QString &text, int line,
                        const QString &words) {
        QTest::newRow(name) << path << opening + text << line << words;
    };
    const QString core = u"core/sim/a.cpp"_s;
    const QString ui = u"ui/a.cpp"_s;
    const QString test = u"tests/tst_a.cpp"_s;
    row("long file", core, u"int a;\n"_s.repeated(598), 600, u"600 lines"_s);
    row("long function", core, functionOf(60), 4, u"60 lines"_s);
    row("long member", core,
        u"class A\n{\n    void f()\n    {\n"_s + u"        g();\n"_s.repeated(60)
            + u"    }\n};\n"_s,
        6, u"62 lines"_s);
    row("header without guard", u"core/sim/a.h"_s, u"// #pragma once\n"_s, 1, u"#pragma once"_s);
    row("wall clock", core, u"auto a = QDateTime::currentDateTimeUtc();\n"_s, 3,
        u"core/base/clock.h"_s);
    row("epoch", core, u"auto a = QDateTime::currentMSecsSinceEpoch();\n"_s, 3,
        u"core/base/clock.h"_s);
    row("system clock in a test", test, u"auto a = std::chrono::system_clock::now();\n"_s, 3,
        u"core/base/clock.h"_s);
    row("steady clock", core, u"\nauto a = steady_clock::now();\n"_s, 4, u"core/base/clock.h"_s);
    row("rand", core, u"int a = rand();\n"_s, 3, u"core/base/random.h"_s);
    row("device", core, u"std::random_device a;\n"_s, 3, u"core/base/random.h"_s);
    row("Qt's dice", ui, u"auto a = QRandomGenerator::global();\n"_s, 3, u"core/base/random.h"_s);
    row("distribution", core, u"std::uniform_int_distribution a;\n"_s, 3, u"core/base/random.h"_s);
    row("random UUID", core, u"auto a = QUuid::createUuid();\n"_s, 3, u"core/base/random.h"_s);
    row("a task that nobody awaits", core, u"(void)readLater(this, 1);\n"_s, 3, u"detach()"_s);
    row("processEvents", test, u"QCoreApplication::processEvents();\n"_s, 3,
        u"coroutine or a signal"_s);
    row("sender", ui, u"auto a = sender();\n"_s, 3, u"lambda"_s);
    row("sleeping thread", core, u"QThread::msleep(5);\n"_s, 3, u"Clock"_s);
    row("sleeping test", test, u"QTest::qWait(150);\n"_s, 3, u"QSignalSpy"_s);
    row("sleep_for", test, u"std::this_thread::sleep_for(1s);\n"_s, 3, u"Clock"_s);
    row("bare sleep", core, u"    usleep(5);\n"_s, 3, u"Clock"_s);
    row("waitFor", core, u"QCoro::waitFor(task);\n"_s, 3, u"co_await"_s);
    row("waitForFinished", u"app/a.cpp"_s, u"process.waitForFinished();\n"_s, 3, u"co_await"_s);
    row("reading whatever it is", core, u"QFile file(path);\n"_s, 3, u"readRegularFile()"_s);
    row("the same by other means", ui, u"std::ifstream file(path);\n"_s, 3, u"readRegularFile()"_s);
    row("nested loop", ui, u"QEventLoop loop;\n"_s, 3, u"nested"_s);
    row("modal loop", ui, u"dialog.exec();\n"_s, 3, u"open()"_s);
    row("coroutine header", core, u"#include <coroutine>\n"_s, 3, u"<QCoroTask>"_s);
    row("friend of a test", core, u"friend class TestThing;\n"_s, 3, u"interface"_s);
    row("note", core, u"int a; // TO"_s + u"DO: later\n"_s, 3, u"issue"_s);
    row("note in CMake", u"core/CMakeLists.txt"_s, u"# FIX"_s + u"ME\n"_s, 3, u"issue"_s);
    row("global sleep", core, u"auto a = ::sleep(5);\n"_s, 3, u"Clock"_s);
    row("dead call", core, u"    // run(task);\n"_s, 3, u"commented out"_s);
    row("dead branch", core, u"// if (a) {\n"_s, 3, u"commented out"_s);
    row("dead return", core, u"// return a;\n"_s, 3, u"commented out"_s);
    row("dead include", core, u"// #include <QTimer>\n"_s, 3, u"commented out"_s);
    QTest::newRow("no licence") << core << u"int a;\n"_s << 1 << u"SPDX"_s;
    QTest::newRow("no licence in a script")
        << u"packaging/run"_s << u"#!/bin/sh\n"_s << 1 << u"SPDX"_s;
}

void TestTidyRules::aFileIsCaughtWhereItBreaksARule()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const int, line);
    QFETCH(const QString, words);
    const Findings findings = checkFile({path, text});
    QCOMPARE(findings.size(), 1U);
    QVERIFY2(report(findings).startsWith(u"%1:%2: "_s.arg(path).arg(line)),
             qPrintable(report(findings)));
    QVERIFY2(report(findings).contains(words), qPrintable(report(findings)));
}

void TestTidyRules::aFileThatKeepsTheRulesIsLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const QString core = u"core/sim/a.cpp"_s;
    QTest::newRow("longest file") << core << u"int a;\n"_s.repeated(297);
    QTest::newRow("longest function") << core << functionOf(59);
    QTest::newRow("two functions") << core << functionOf(40) + functionOf(40);
    QTest::newRow("long class") << core
                                << u"class A\n{\n"_s + u"    int a;\n"_s.repeated(80) + u"};\n"_s;
    QTest::newRow("header") << u"core/sim/a.h"_s << u"#pragma once\n"_s;
    QTest::newRow("the clock itself")
        << u"core/base/clock.cpp"_s << u"auto a = std::chrono::system_clock::now();\n"_s;
    QTest::newRow("a benchmark's clock")
        << u"tests/bench/a.cpp"_s << u"auto a = std::chrono::steady_clock::now();\n"_s;
    QTest::newRow("the dice themselves")
        << u"core/base/random.cpp"_s << u"QRandomGenerator::system();\n"_s;
    QTest::newRow("named in prose") << core << u"// Never rand() or QThread::msleep here.\n"_s;
    QTest::newRow("named in a text")
        << core << u"auto a = \"rand() sender() TO"_s + u"DO // x();\";\n"_s;
    QTest::newRow("a Clock's sleep")
        << core << u"co_await m_clock.sleep(5s); clock->sleep(1s); Clock::sleep(1s);\n"_s;
    QTest::newRow("a test's process")
        << u"tests/tst_a.cpp"_s << u"QVERIFY(process.waitForFinished());\n"_s;
    QTest::newRow("the application's loop")
        << u"app/main.cpp"_s << u"return application.exec();\n"_s;
    QTest::newRow("longer names") << core << u"operand(); mySender(); brand(1); strand();\n"_s;
    QTest::newRow("prose with a semicolon")
        << core << u"// The reply is lost;\n// she sees an error (and orders again);\n"_s;
    QTest::newRow("a Clock that sleeps")
        << u"core/base/a.cpp"_s << u"Task<void> sleep(Duration duration);\n"_s;
    QTest::newRow("example in a contract")
        << core << u"// Use it so:\n//\n//     run(choices);\n"_s;
    QTest::newRow("code after prose") << core << u"run(); // {a, b}\n"_s;
}

void TestTidyRules::aFileThatKeepsTheRulesIsLeftAlone()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QCOMPARE(report(checkFile({path, opening + text})), QString());
}

ONECAKE_TEST(TestTidyRules)
#include "tst_tidy_rules.moc"
