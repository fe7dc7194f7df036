// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tidy is a test: the rules of the house are tried on planted texts first, then held against this
// very tree.

#include "tests/support/tidy_rules.h"
#include "tests/support/tidy_tree.h"

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
    QTest::newRow("sideways") << QStringList{u"core/inspect/a.h: core/sim/b.h"_s,
                                             u"core/sim/b.h: "_s}
                              << u"core/inspect does not stand on core/sim"_s;
    QTest::newRow("core to ui") << QStringList{u"core/session/a.h: ui/b.h"_s, u"ui/b.h: "_s}
                                << u"core/session does not stand on ui"_s;
    QTest::newRow("model to dock")
        << QStringList{u"ui/models/a.h: ui/docks/b.h"_s, u"ui/docks/b.h: "_s}
        << u"ui/models does not stand on ui/docks"_s;
    QTest::newRow("product to test")
        << QStringList{u"app/a.h: tests/support/b.h"_s, u"tests/support/b.h: "_s}
        << u"app does not stand on tests"_s;
    QTest::newRow("no such layer") << QStringList{u"core/misc/a.h: "_s} << u"stands in no layer"_s;
    for (const auto *const header :
         {"QWidget", "QtWidgets/QLabel", "QtGui/qpainter.h", "QPainter", "QIcon", "QApplication",
          "QAbstractItemView", "QUndoStack", "QMouseEvent", "QColor"}) {
        const QString name = QString::fromLatin1(header);
        QTest::addRow("core paints with %s", header)
            << QStringList{u"core/sim/a.h: <"_s + name + u'>'}
            << u"core/sim/a.h:3: core includes <"_s + name;
    }
    QTest::newRow("missing file") << QStringList{u"core/sim/a.h: core/sim/b.h"_s}
                                  << u"\"core/sim/b.h\", which is no file"_s;
    QTest::newRow("not from the root")
        << QStringList{u"core/sim/a.h: b.h"_s, u"core/sim/b.h: "_s} << u"from the root"_s;
    QTest::newRow("own header second")
        << QStringList{u"core/sim/a.h: "_s, u"core/sim/b.h: "_s,
                       u"core/sim/a.cpp: core/sim/b.h core/sim/a.h"_s}
        << u"core/sim/a.cpp:3: does not include its own header first"_s;
    QTest::newRow("own header never")
        << QStringList{u"core/sim/a.h: "_s, u"core/sim/a.cpp: "_s} << u"own header first"_s;
    QTest::newRow("cycle of two units")
        << QStringList{u"core/sim/a.h: "_s, u"core/sim/a.cpp: core/sim/a.h core/sim/b.h"_s,
                       u"core/sim/b.h: core/sim/a.h"_s}
        << u"core/sim/b.h:3: closes the cycle core/sim/a → core/sim/b → core/sim/a"_s;
    QTest::newRow("cycle of three")
        << QStringList{u"core/sim/a.h: core/sim/b.h"_s, u"core/sim/b.h: core/sim/c.h"_s,
                       u"core/sim/c.h: core/sim/a.h"_s}
        << u"core/sim/a → core/sim/b → core/sim/c → core/sim/a"_s;
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
        u"core/session/c.h: core/explore/d.h <QObject>"_s,
        u"core/explore/d.h: core/sim/e.h"_s,
        u"core/sim/e.h: core/engine/f.h"_s,
        u"core/engine/f.h: core/store/g.h"_s,
        u"core/store/g.h: core/model/h.h"_s,
        u"core/model/h.h: core/base/i.h"_s,
        u"core/base/i.h: <QStringView> <QEvent>"_s,
        u"tests/tst_a.cpp: ui/b.h tests/support/j.h tst_a.moc"_s,
        u"tests/support/j.h: core/base/i.h <QWidget>"_s};
    QTest::newRow("neighbours") << QStringList{
        u"core/sim/a.h: "_s, u"core/sim/a.cpp: core/sim/a.h core/sim/b.h"_s, u"core/sim/b.h: "_s,
        u"core/sim/b.cpp: core/sim/b.h"_s};
    QTest::newRow("two ways to one") << QStringList{
        u"core/sim/a.h: core/sim/b.h core/sim/c.h"_s, u"core/sim/b.h: core/sim/d.h"_s,
        u"core/sim/c.h: core/sim/d.h"_s, u"core/sim/d.h: "_s};
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
    Tree tree = treeOf({u"core/sim/a.cpp: "_s, u"core/sim/ab.cpp: "_s,
                        u"tests/tst_a.cpp: tests/support/b.h"_s, u"tests/tst_ab.cpp: "_s,
                        u"tests/support/b.h: "_s, u"tests/support/c.h: "_s});
    tree.sources.push_back(
        {u"core/sim/CMakeLists.txt"_s, u"onecake_layer(sim\n    SOURCES ab.cpp)\n"_s});
    tree.sources.push_back({u"tests/CMakeLists.txt"_s, u"onecake_test(ab LINKS x)\n"_s});
    QCOMPARE(
        report(checkListed(tree)),
        u"core/sim/a.cpp:1: is used by nobody. List it in core/sim/CMakeLists.txt, or delete it.\n"
        "tests/tst_a.cpp:1: is used by nobody. List it in tests/CMakeLists.txt, or delete it.\n"
        "tests/support/c.h:1: is used by nobody. Include it somewhere, or delete it."_s);
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

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
