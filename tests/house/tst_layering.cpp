// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tidy is a test: the rules of the house are tried on planted texts first, then held against this
// very tree.

#include "tests/house/tidy_rules.h"
#include "tests/house/tidy_tree.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onecake::tidy;

namespace {

const auto spdx =
    u"// SPDX-FileCopyrightText: 2026 OneCake contributors\n// SPDX-License-Identifier: MIT\n"_s;

// A tree of files written as "path: target target": what each includes, in that order. Their
// contents are otherwise good.
Tree treeOf(const QStringList &files)
{
    Tree tree;
    for (const QString &file : files) {
        QString text = spdx;
        for (const QString &target : file.section(u": "_s, 1).split(u' ', Qt::SkipEmptyParts))
            text +=
                u"#include "_s + (target.startsWith(u'<') ? target : u'"' + target + u'"') + u'\n';
        tree.sources.push_back({file.section(u": "_s, 0, 0), text});
    }
    return tree;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTreeIsCaughtWhereItBreaksARule_data();
    void aTreeIsCaughtWhereItBreaksARule();
    void aTreeThatKeepsTheRulesIsLeftAlone_data();
    void aTreeThatKeepsTheRulesIsLeftAlone();
    void filesThatNobodyBuildsAreCaught();
    void filesThatAreGatheredAreBuilt();
    void aTaskThatNobodyAwaitsIsCaught_data();
    void aTaskThatNobodyAwaitsIsCaught();
    void aRoomThatIsTooFullIsCaught();
    void aLayerThatIsNoFolderIsCaught();
    void strangersAtTheTopLevelAreCaught();
    void thisTreeKeepsTheRules();
};

void TestLayering::aTreeIsCaughtWhereItBreaksARule_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("words");
    QTest::newRow("upwards")
        << QStringList{u"core/model/a.h: core/store/b.h"_s, u"core/store/b.h: "_s}
        << u"core/model/a.h:3: includes core/store/b.h, but core/model does not stand on core/store"_s;
    QTest::newRow("sideways") << QStringList{u"core/inspect/a.h: core/lab/b.h"_s,
                                             u"core/lab/b.h: "_s}
                              << u"core/inspect does not stand on core/lab"_s;
    QTest::newRow("core to ui") << QStringList{u"core/session/a.h: ui/b.h"_s, u"ui/b.h: "_s}
                                << u"core/session does not stand on ui"_s;
    QTest::newRow("model to panel")
        << QStringList{u"ui/models/a.h: ui/lab/b.h"_s, u"ui/lab/b.h: "_s}
        << u"ui/models does not stand on ui/lab"_s;
    QTest::newRow("product to test")
        << QStringList{u"app/a.h: tests/support/b.h"_s, u"tests/support/b.h: "_s}
        << u"app does not stand on tests"_s;
    QTest::newRow("no such layer") << QStringList{u"core/misc/a.h: "_s} << u"stands in no layer"_s;
    for (const auto *const header :
         {"QWidget", "QtWidgets/QLabel", "QtGui/qpainter.h", "QPainter", "QIcon", "QApplication",
          "QAbstractItemView", "QUndoStack", "QMouseEvent", "QColor"}) {
        const QString name = QString::fromLatin1(header);
        QTest::addRow("core paints with %s", header)
            << QStringList{u"core/lab/sim/a.h: <"_s + name + u'>'}
            << u"core/lab/sim/a.h:3: core includes <"_s + name;
    }
    QTest::newRow("missing file") << QStringList{u"core/lab/sim/a.h: core/lab/sim/b.h"_s}
                                  << u"\"core/lab/sim/b.h\", which is no file"_s;
    QTest::newRow("not from the root")
        << QStringList{u"core/lab/sim/a.h: b.h"_s, u"core/lab/sim/b.h: "_s} << u"from the root"_s;
    QTest::newRow("own header second")
        << QStringList{u"core/lab/sim/a.h: "_s, u"core/lab/sim/b.h: "_s,
                       u"core/lab/sim/a.cpp: core/lab/sim/b.h core/lab/sim/a.h"_s}
        << u"core/lab/sim/a.cpp:3: does not include its own header first"_s;
    QTest::newRow("own header never")
        << QStringList{u"core/lab/sim/a.h: "_s, u"core/lab/sim/a.cpp: "_s} << u"own header first"_s;
    QTest::newRow("cycle of two units")
        << QStringList{u"core/lab/sim/a.h: "_s,
                       u"core/lab/sim/a.cpp: core/lab/sim/a.h core/lab/sim/b.h"_s,
                       u"core/lab/sim/b.h: core/lab/sim/a.h"_s}
        << u"core/lab/sim/b.h:3: closes the cycle core/lab/sim/a → core/lab/sim/b → core/lab/sim/a"_s;
    QTest::newRow("cycle of two folders")
        << QStringList{u"core/lab/sim/a.h: core/lab/diagram/b.h"_s, u"core/lab/diagram/b.h: "_s,
                       u"core/lab/diagram/c.h: core/lab/sim/d.h"_s, u"core/lab/sim/d.h: "_s}
        << u"closes the cycle core/lab/diagram → core/lab/sim → core/lab/diagram"_s;
    QTest::newRow("cycle of three")
        << QStringList{u"core/lab/sim/a.h: core/lab/sim/b.h"_s,
                       u"core/lab/sim/b.h: core/lab/sim/c.h"_s,
                       u"core/lab/sim/c.h: core/lab/sim/a.h"_s}
        << u"core/lab/sim/a → core/lab/sim/b → core/lab/sim/c → core/lab/sim/a"_s;
}

void TestLayering::aTreeIsCaughtWhereItBreaksARule()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, words);
    const Tree tree = treeOf(files);
    const QString found =
        report(checkDirections(tree)) + report(checkIncludePaths(tree)) + report(checkCycles(tree));
    QVERIFY2(found.contains(words), qPrintable(found));
    QCOMPARE(found.count(u'\n'), 0);
}

void TestLayering::aTreeThatKeepsTheRulesIsLeftAlone_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("the way down") << QStringList{
        u"app/a.cpp: ui/b.h"_s,
        u"ui/b.h: core/session/c.h <QWidget>"_s,
        u"core/session/c.h: core/lab/sim/e.h <QObject>"_s,
        u"core/lab/sim/e.h: core/engine/f.h"_s,
        u"core/engine/f.h: core/store/g.h"_s,
        u"core/store/g.h: core/model/h.h"_s,
        u"core/model/h.h: core/base/i.h"_s,
        u"core/base/i.h: <QStringView> <QEvent>"_s,
        u"tests/lab/tst_a.cpp: ui/b.h tests/support/j.h tst_a.moc"_s,
        u"tests/support/j.h: core/base/i.h <QWidget>"_s};
    QTest::newRow("neighbours") << QStringList{
        u"core/lab/sim/a.h: "_s, u"core/lab/sim/a.cpp: core/lab/sim/a.h core/lab/sim/b.h"_s,
        u"core/lab/sim/b.h: "_s, u"core/lab/sim/b.cpp: core/lab/sim/b.h"_s};
    QTest::newRow("two ways to one")
        << QStringList{u"core/lab/sim/a.h: core/lab/sim/b.h core/lab/sim/c.h"_s,
                       u"core/lab/sim/b.h: core/lab/sim/d.h"_s,
                       u"core/lab/sim/c.h: core/lab/sim/d.h"_s, u"core/lab/sim/d.h: "_s};
}

void TestLayering::aTreeThatKeepsTheRulesIsLeftAlone()
{
    QFETCH(const QStringList, files);
    const Tree tree = treeOf(files);
    QCOMPARE(report(checkDirections(tree)), QString());
    QCOMPARE(report(checkIncludePaths(tree)), QString());
    QCOMPARE(report(checkCycles(tree)), QString());
}

void TestLayering::filesThatNobodyBuildsAreCaught()
{
    Tree tree = treeOf({u"core/lab/sim/a.cpp: "_s, u"core/lab/sim/ab.cpp: "_s,
                        u"tests/lab/tst_a.cpp: tests/support/b.h"_s, u"tests/lab/tst_ab.cpp: "_s,
                        u"tests/support/b.h: "_s, u"tests/support/c.h: "_s});
    tree.sources.push_back({u"core/lab/sim/CMakeLists.txt"_s, u"add_library(sim\n    ab.cpp)\n"_s});
    tree.sources.push_back({u"tests/lab/CMakeLists.txt"_s, u"add_executable(x tst_ab.cpp)\n"_s});
    QCOMPARE(report(checkListed(tree)),
             u"core/lab/sim/a.cpp:1: is used by nobody. List it in core/lab/sim/CMakeLists.txt, or "
             u"delete it.\n"
             "tests/lab/tst_a.cpp:1: is used by nobody. List it in tests/lab/CMakeLists.txt, or "
             "delete it.\n"
             "tests/support/c.h:1: is used by nobody. Include it somewhere, or delete it."_s);
}

void TestLayering::filesThatAreGatheredAreBuilt()
{
    Tree tree =
        treeOf({u"core/lab/sim/a.cpp: "_s, u"tests/lab/tst_a.cpp: "_s, u"tests/lab/b.cpp: "_s});
    tree.sources.push_back({u"core/lab/CMakeLists.txt"_s, u"onecake_layer(lab LINKS x)\n"_s});
    tree.sources.push_back({u"tests/lab/CMakeLists.txt"_s, u"onecake_tests(lab LINKS x)\n"_s});
    QCOMPARE(
        report(checkListed(tree)),
        u"tests/lab/b.cpp:1: is used by nobody. List it in tests/lab/CMakeLists.txt, or delete it."_s);
}

void TestLayering::aTaskThatNobodyAwaitsIsCaught_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("isCaught");
    const auto caught = [](const char *name, const QString &statement) {
        QTest::newRow(name) << statement << true;
    };
    const auto fine = [](const char *name, const QString &statement) {
        QTest::newRow(name) << statement << false;
    };
    caught("a statement", u"    bake(1);\n"_s);
    caught("behind a condition", u"    if (a)\n        bake(1);\n"_s);
    caught("otherwise", u"    if (a)\n        eat();\n    else\n        bake(1);\n"_s);
    caught("on purpose", u"    (void)bake(f(1), 2);\n"_s);
    caught("of somebody else", u"    m_oven->bakeAll(1);\n"_s);
    caught("by its class", u"    Oven::bakeAll(1);\n"_s);
    caught("with something after it", u"    bake(1).then([] { eat(); });\n"_s);
    caught("as a signal", u"    QCoro::connect(bake(1), this, [] { eat(); });\n"_s);
    caught("a name for nothing", u"    const QCoro::Task<void> baking = bake(1);\n"_s);
    fine("awaited", u"    co_await bake(1);\n"_s);
    fine("handed on", u"    return bake(1);\n"_s);
    fine("detached", u"    detach(bake(1), name);\n"_s);
    fine("in a set", u"    m_tasks.add(bake(1), name);\n"_s);
    fine("awaited later",
         u"    QCoro::Task<void> baking = bake(1);\n    eat();\n    co_await baking;\n"_s);
    fine("no task", u"    eat();\n"_s);
    fine("the answer of a task", u"    (void)co_await bake(1);\n"_s);
    fine("Qt's", u"    names.bakeAll(1);\n"_s);
}

void TestLayering::aTaskThatNobodyAwaitsIsCaught()
{
    QFETCH(const QString, statement);
    QFETCH(const bool, isCaught);
    Tree tree;
    tree.sources.push_back({u"core/lab/oven.h"_s,
                            u"class Oven\n{\n    QCoro::Task<Result<std::vector<Cake>>> "
                            "bakeAll(int count);\n};\n"_s});
    tree.sources.push_back(
        {u"core/lab/a.cpp"_s,
         u"QCoro::Task<void> bake(int cakes)\n{\n    co_return;\n}\n\nvoid eat();\n\nvoid f()\n{\n"_s
             + statement + u"}\n"_s});
    const QString found = report(checkTasks(tree));
    QCOMPARE(found.startsWith(u"core/lab/a.cpp:"_s), isCaught);
    QCOMPARE(found.contains(u"TaskSet"), isCaught);
}

void TestLayering::aRoomThatIsTooFullIsCaught()
{
    QStringList files;
    for (int file = 0; file < 31; ++file)
        files.append(u"core/lab/sim/a%1.h: "_s.arg(file));
    QVERIFY(report(checkRooms(treeOf(files.mid(1)))).indexOf(u"core/lab/sim"_s) < 0);
    QVERIFY(report(checkRooms(treeOf(files)))
                .contains(u"core/lab/sim:1: holds 31 files, more than 30"_s));
}

void TestLayering::aLayerThatIsNoFolderIsCaught()
{
    const QString found = report(checkRooms(treeOf({u"core/lab/sim/a.h: "_s})));
    QVERIFY(found.contains(u"core/http:1: is a layer of the house, but no folder"_s));
    QVERIFY(!found.contains(u"core/lab:1"_s));
}

void TestLayering::strangersAtTheTopLevelAreCaught()
{
    QCOMPARE(
        report(checkTopLevel({{}, {u"core"_s, u"README.md"_s, u"notes.txt"_s}})),
        u"notes.txt:1: does not belong at the top level. Put it where the house has a place for it."_s);
}

void TestLayering::thisTreeKeepsTheRules()
{
    const Tree tree = readTree(QStringLiteral(ONECAKE_SOURCE_DIR));
    QVERIFY2(tree.sources.size() > 20, "The source tree was not found.");
    Findings findings = checkTree(tree);
    for (const SourceFile &file : tree.sources) {
        const Findings own = checkFile(file);
        findings.insert(findings.end(), own.begin(), own.end());
    }
    if (!findings.empty()) // QFAIL, because the other macros cut a long message short.
        QFAIL(qPrintable(u"%1 broken rules:\n%2"_s.arg(findings.size()).arg(report(findings))));
}

ONECAKE_TEST(TestLayering)
#include "tst_layering.moc"
