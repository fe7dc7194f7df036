// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Classes that are too large are caught, however many files they are spread over; tried on planted
// ones first, then held against this very tree.

#include "tests/house/tidy_classes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onecake::tidy;

namespace {

QString headerWith(const QString &members)
{
    return u"namespace onecake {\n\nclass Cook final : public QObject\n{\n    Q_OBJECT\npublic:\n"_s
        + members + u"};\n\n} // namespace onecake\n"_s;
}

QString methods(int count)
{
    QString text;
    for (int number = 0; number < count; ++number)
        text += u"    [[nodiscard]] const QString &method%1(\n        int number) const;\n"_s.arg(
            number);
    return text;
}

QString implementation(const QString &name, int lines)
{
    return u"void %1::method0(int number)\n{\n"_s.arg(name) + u"    go();\n"_s.repeated(lines - 3)
        + u"}\n"_s;
}

Tree treeOf(const QString &header, const QStringList &sources = {})
{
    Tree tree;
    tree.sources.push_back({u"core/lab/cook.h"_s, header});
    for (qsizetype number = 0; number < sources.size(); ++number)
        tree.sources.push_back({u"core/lab/cook_%1.cpp"_s.arg(number), sources.at(number)});
    return tree;
}

} // namespace

class TestTidyClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClassWithTooManyMethodsIsCaught();
    void whatIsNotPublicOrNoMethodIsNotCounted();
    void aClassThatIsSpreadOverFilesIsCaught();
    void aFileBelongsToTheClassThatFillsIt();
    void theClassesOfThisTreeAreSmall();
};

void TestTidyClasses::aClassWithTooManyMethodsIsCaught()
{
    QCOMPARE(report(checkClasses(treeOf(headerWith(methods(35))))), QString());
    QCOMPARE(
        report(checkClasses(treeOf(headerWith(methods(36))))),
        u"core/lab/cook.h:3: the class Cook: 36 public methods, 0 lines; the limits are 35 and "
        "800. Divide it by subject, not by file."_s);
    const QString more = methods(20) + u"public Q_SLOTS:\n"_s + methods(16);
    QCOMPARE(checkClasses(treeOf(headerWith(more))).size(), size_t(1));
}

void TestTidyClasses::whatIsNotPublicOrNoMethodIsNotCounted()
{
    const QString members = u"    explicit Cook(QObject *parent = nullptr);\n"
                            "    ~Cook() override;\n"
                            "    Q_DISABLE_COPY_MOVE(Cook)\n"
                            "    using Recipe = void (Cook::*)();\n"
                            "    // bakes(nothing);\n"
                            "    bool operator==(const Cook &) const = default;\n"
                            "    static constexpr int most = sizeof(int);\n"
                            "    [[nodiscard]] bool isBusy() const { return go(); }\n"
                            "    void bake()\n"
                            "    {\n"
                            "        go();\n"
                            "    }\n"_s;
    const Tree tree =
        treeOf(headerWith(members + u"Q_SIGNALS:\n"_s + methods(40) + u"private Q_SLOTS:\n"_s
                          + methods(40) + u"private:\n"_s + methods(40)));
    QCOMPARE(classSizes(tree).front().publicMethods, 2);
    QCOMPARE(report(checkClasses(tree)), QString());
}

void TestTidyClasses::aClassThatIsSpreadOverFilesIsCaught()
{
    const QString header = headerWith(methods(1));
    const QString half = implementation(u"Cook"_s, 400);
    QCOMPARE(report(checkClasses(treeOf(header, {half, half}))), QString());
    const QString found =
        report(checkClasses(treeOf(header, {half, half, implementation(u"Cook"_s, 10)})));
    QVERIFY2(found.contains(u"the class Cook: 1 public methods, 810 lines"), qPrintable(found));
}

void TestTidyClasses::aFileBelongsToTheClassThatFillsIt()
{
    const QString shared = implementation(u"Waiter"_s, 500) + implementation(u"Waiter"_s, 10)
        + implementation(u"Cook"_s, 500);
    const Tree tree = treeOf(headerWith(methods(1)), {shared});
    QCOMPARE(classSizes(tree).front().implementation, qsizetype(0));
}

void TestTidyClasses::theClassesOfThisTreeAreSmall()
{
    const Tree tree = readTree(QStringLiteral(ONECAKE_SOURCE_DIR));
    QVERIFY2(classSizes(tree).size() > 100, "The classes were not found.");
    const Findings findings = checkClasses(tree);
    if (!findings.empty()) // QFAIL, because the other macros cut a long message short.
        QFAIL(qPrintable(report(findings)));
    for (const QString &words : largestClasses(tree, 5))
        qInfo("%s", qPrintable(words));
}

ONECAKE_TEST(TestTidyClasses)
#include "tst_tidy_classes.moc"
