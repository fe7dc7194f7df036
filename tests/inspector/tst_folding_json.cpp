// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Stored JSON as it is read, folded and copied, whatever somebody stored.

#include "ui/widgets/json/folding_json.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

const QString order = uR"({"order": 17, "cake": {"kind": "carrot", "layers": [[1, 2], [3]]},)"
                      uR"( "a b": {"S": "x"}, "price": 1.10})"_s;

} // namespace

class TestFoldingJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void twoLevelsAreOpen();
    void foldsAndOpensByKeys();
    void takesItsKeysBeforeTheWindow();
    void foldsByAClickBesideTheLine();
    void copiesWhatIsStored_data();
    void copiesWhatIsStored();
    void whatIsHostileIsSpelledOut();
    void whatIsNoJsonIsShownAsItIs_data();
    void whatIsNoJsonIsShownAsItIs();
    void aLargeValueCostsWhatIsOpenOfIt();
    void sameTextLeavesFoldsAlone();
    void isAsHighAsItsText();

private:
    [[nodiscard]] QStringList lines() { return m_view->toPlainText().split(u'\n'); }
    void goTo(int line)
    {
        m_view->setTextCursor(QTextCursor(m_view->document()->findBlockByNumber(line)));
    }
    [[nodiscard]] QString copied(const QString &action);

    std::unique_ptr<FoldingJson> m_view;
};

void TestFoldingJson::init()
{
    m_view = std::make_unique<FoldingJson>(u"Item"_s, nullptr);
    m_view->resize(500, 300);
    m_view->setText(order, u"none stored"_s);
    m_view->show();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get(), test::patienceMs));
}

void TestFoldingJson::twoLevelsAreOpen()
{
    QCOMPARE(
        lines(),
        (QStringList{u"{"_s, u"  \"order\": 17,"_s, u"  \"cake\": {"_s,
                     u"    \"kind\": \"carrot\","_s, u"    \"layers\": [ … 2 values ]"_s, u"  },"_s,
                     u"  \"a b\": {\"S\": \"x\"},"_s, u"  \"price\": 1.10"_s, u"}"_s}));
}

void TestFoldingJson::foldsAndOpensByKeys()
{
    goTo(4);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(lines().mid(4, 4),
             (QStringList{u"    \"layers\": ["_s, u"      [1, 2],"_s, u"      [3]"_s, u"    ]"_s}));
    QCOMPARE(lines().size(), 12);
    goTo(6);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(lines().at(4), u"    \"layers\": [ … 2 values ]"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(lines().at(2), u"  \"cake\": { … 2 members },"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(lines(), QStringList{u"{ … 4 members }"_s});
    QTest::keyClick(m_view.get(), Qt::Key_Asterisk);
    QCOMPARE(lines().size(), 12);
    QCOMPARE(m_view->lines().count(), 12);
}

void TestFoldingJson::takesItsKeysBeforeTheWindow()
{
    QWidget window;
    QAction faster(u"Faster"_s);
    faster.setShortcut(Qt::Key_Plus);
    window.addAction(&faster);
    const QSignalSpy windowActs(&faster, &QAction::triggered);
    m_view->setParent(&window);
    window.show();
    m_view->show();
    window.activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const qsizetype before = lines().size();
    goTo(4);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(lines().size() > before);
    QTest::keyClick(m_view.get(), Qt::Key_Asterisk, Qt::ShiftModifier); // as on a German keyboard
    QCOMPARE(lines().size(), 12);
    QCOMPARE(windowActs.size(), 0);
    m_view->setParent(nullptr);
}

void TestFoldingJson::foldsByAClickBesideTheLine()
{
    const auto beside = [this](int line) {
        goTo(line);
        return QPoint(6, m_view->viewport()->y() + m_view->cursorRect().center().y());
    };
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, beside(2));
    QCOMPARE(lines().at(2), u"  \"cake\": { … 2 members },"_s);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, beside(2));
    QCOMPARE(lines().at(2), u"  \"cake\": {"_s);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, beside(1));
    QCOMPARE(lines().size(), 9);
}

QString TestFoldingJson::copied(const QString &action)
{
    for (QAction *each : m_view->actions()) {
        if (each->text().remove(u'&') == action)
            each->trigger();
    }
    return QGuiApplication::clipboard()->text();
}

void TestFoldingJson::copiesWhatIsStored_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("path");
    QTest::newRow("a text") << 3 << u"carrot"_s << u"$.cake.kind"_s;
    QTest::newRow("a number") << 7 << u"1.10"_s << u"$.price"_s;
    QTest::newRow("what is folded")
        << 4 << u"[\n  [\n    1,\n    2\n  ],\n  [\n    3\n  ]\n]"_s << u"$.cake.layers"_s;
    QTest::newRow("a name with a blank") << 6 << u"{\n  \"S\": \"x\"\n}"_s << u"$[\"a b\"]"_s;
}

void TestFoldingJson::copiesWhatIsStored()
{
    QFETCH(int, line);
    goTo(line);
    QTEST(copied(u"Copy value"_s), "value");
    QTEST(copied(u"Copy path"_s), "path");
    QVERIFY(copied(u"Copy all"_s).contains(u"\"layers\": [\n"_s));
}

void TestFoldingJson::whatIsHostileIsSpelledOut()
{
    m_view->setText(u"{\"a\u202Eb\": \"c\u0007d\u202E\"}"_s, {});
    QVERIFY(!m_view->toPlainText().contains(QChar(0x202E)));
    QVERIFY2(m_view->toPlainText().contains(u"\\u{202E}"_s), qPrintable(m_view->toPlainText()));
    m_view->setText(u"{\"a\": \"c\u202E\"}"_s, {});
    goTo(0);
    QVERIFY(copied(u"Copy all"_s).contains(QChar(0x202E)));
}

void TestFoldingJson::whatIsNoJsonIsShownAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << u"none stored"_s;
    QTest::newRow("words") << u"Thank you\n\u001b[31m"_s << u"Thank you\n\\e[31m"_s;
    QTest::newRow("half of it") << u"{\"a\": "_s << u"{\"a\": "_s;
    QTest::newRow("too deep") << QString(5000, u'[') << QString(5000, u'[');
}

void TestFoldingJson::whatIsNoJsonIsShownAsItIs()
{
    QFETCH(QString, text);
    m_view->setText(text, u"none stored"_s);
    QTEST(m_view->toPlainText(), "shown");
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Asterisk);
    QTEST(m_view->toPlainText(), "shown");
    goTo(0);
    QCOMPARE(copied(u"Copy value"_s), text);
}

void TestFoldingJson::aLargeValueCostsWhatIsOpenOfIt()
{
    QStringList numbers;
    for (int number = 0; number < 70'000; ++number)
        numbers.append(QString::number(number));
    const QString large = u"{\"list\": ["_s + numbers.join(u',') + u"], \"text\": \""_s
        + QString(400'000, u'x') + u"\"}"_s;
    m_view->setText(large, {});
    QVERIFY(lines().size() < 1100);
    QVERIFY(m_view->toPlainText().contains(u"… and 69000 more"_s));
    QVERIFY(m_view->toPlainText().size() < 50'000);
    goTo(static_cast<int>(lines().size()) - 2);
    QCOMPARE(copied(u"Copy value"_s).size(), 400'000);
}

void TestFoldingJson::sameTextLeavesFoldsAlone()
{
    goTo(2);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    const QStringList folded = lines();
    m_view->setText(order, u"none stored"_s);
    QCOMPARE(lines(), folded);
}

void TestFoldingJson::isAsHighAsItsText()
{
    const int open = m_view->heightForWidth(500);
    QVERIFY(m_view->heightForWidth(150) > open);
    goTo(0);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(m_view->heightForWidth(500) < open / 3);
}

ONECAKE_TEST(TestFoldingJson)
#include "tst_folding_json.moc"
