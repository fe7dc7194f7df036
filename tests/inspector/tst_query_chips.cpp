// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The terms of a query as chips, by mouse and by keyboard.

#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/language/query_parser.h"
#include "ui/inspector/query/query_chips.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestQueryChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takeNoRoomWithoutTerms();
    void sayWhatTheyMean();
    void areClosedByTheMouse();
    void areWalkedAndTakenAwayByTheKeyboard();
    void keepTheFocusWhileTermsGo();
    void wrapWhereThereIsLittleRoom();
    void showNoControlCharacters();

private:
    void ask(const QString &line)
    {
        m_query = parseQuery(line).query;
        m_chips->setChips(chipsOf(m_query));
    }
    [[nodiscard]] QList<QPushButton *> all()
    {
        QList<QPushButton *> shown = m_chips->findChildren<QPushButton *>();
        shown.removeIf([](const QPushButton *chip) { return chip->isHidden(); });
        return shown;
    }

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_before = nullptr;
    QueryChips *m_chips = nullptr;
    Query m_query;
};

void TestQueryChips::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_window = std::make_unique<QWidget>();
    m_before = new QPushButton(u"Before"_s, m_window.get());
    m_chips = new QueryChips(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_before);
    layout->addWidget(m_chips);
    layout->addWidget(new QPushButton(u"Next"_s, m_window.get()));
    layout->addStretch(1);
    m_window->resize(900, 300);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::patienceMs));
    // As the page does.
    connect(m_chips, &QueryChips::removed, this, [this](int index) {
        m_query = withoutTerm(m_query, static_cast<std::size_t>(index));
        m_chips->setChips(chipsOf(m_query));
    });
}

void TestQueryChips::takeNoRoomWithoutTerms()
{
    QVERIFY(m_chips->isHidden());
    ask(u"status:stuck"_s);
    QVERIFY(m_chips->isVisible());
    QVERIFY(m_chips->height() > 0);
    ask({});
    QVERIFY(m_chips->isHidden());
}

void TestQueryChips::sayWhatTheyMean()
{
    ask(u"status:stuck key:9f*"_s);
    QCOMPARE(all().size(), 2);
    QCOMPARE(all().at(0)->accessibleName(), u"status is stuck"_s);
    QCOMPARE(all().at(1)->toolTip(), u"key begins with \"9f\""_s);
    QCOMPARE(all().at(0)->findChild<QToolButton *>()->accessibleName(),
             u"Remove: status is stuck"_s);
}

void TestQueryChips::areClosedByTheMouse()
{
    ask(u"status:stuck key:9f* scope:a"_s);
    QTest::mouseClick(all().at(1)->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(toText(m_query), u"status:stuck scope:a"_s);
    QCOMPARE(all().size(), 2);
    QSignalSpy picked(m_chips, &QueryChips::picked);
    QTest::mouseClick(all().at(1), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.at(0).at(0).toInt(), 1);
}

void TestQueryChips::areWalkedAndTakenAwayByTheKeyboard()
{
    ask(u"status:stuck key:9f* scope:a"_s);
    // One stop of the Tab key for all of them, in their place.
    m_before->setFocus();
    QTest::keyClick(m_before, Qt::Key_Tab);
    QVERIFY(all().at(0)->hasFocus());
    QTest::keyClick(all().at(0), Qt::Key_Right);
    QTest::keyClick(all().at(1), Qt::Key_Right);
    QTest::keyClick(all().at(2), Qt::Key_Right);
    QVERIFY(all().at(2)->hasFocus());
    QTest::keyClick(all().at(2), Qt::Key_Left);
    QVERIFY(all().at(1)->hasFocus());
    // Delete is the chip's, even where the window has it for something else.
    auto *removal = new QAction(m_window.get());
    removal->setShortcut(Qt::Key_Delete);
    m_window->addAction(removal);
    QSignalSpy ofWindow(removal, &QAction::triggered);
    QSignalSpy picked(m_chips, &QueryChips::picked);
    QTest::keyClick(all().at(1), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QTest::keyClick(all().at(1), Qt::Key_Delete);
    QCOMPARE(toText(m_query), u"status:stuck scope:a"_s);
    QCOMPARE(ofWindow.size(), 0);
    QTest::keyClick(all().at(1), Qt::Key_Tab);
    QCOMPARE(qobject_cast<QPushButton *>(m_window->focusWidget())->text(), u"Next"_s);
}

void TestQueryChips::keepTheFocusWhileTermsGo()
{
    ask(u"status:stuck key:9f*"_s);
    all().at(1)->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(all().at(1), Qt::Key_Backspace);
    QVERIFY(all().at(0)->hasFocus());
    QTest::keyClick(all().at(0), Qt::Key_Delete);
    QVERIFY(m_query.terms.empty());
    QVERIFY(m_window->focusWidget() != nullptr && m_window->focusWidget()->isVisible());
}

void TestQueryChips::wrapWhereThereIsLittleRoom()
{
    ask(u"status:stuck key:9f* scope:placeOrder expires<1h replays>3 carrot"_s);
    const int oneLine = m_chips->heightForWidth(2000);
    QVERIFY(m_chips->heightForWidth(250) >= 2 * oneLine);
    m_window->resize(250, 400);
    QTRY_COMPARE(m_chips->height(), m_chips->heightForWidth(m_chips->width()));
    for (const QPushButton *chip : all())
        QVERIFY(m_chips->rect().contains(chip->geometry()));
    // Even one chip that is wider than there is room stays within.
    ask(u"key:"_s + QString(200, u'x'));
    QTRY_VERIFY(m_chips->rect().contains(all().at(0)->geometry()));
}

void TestQueryChips::showNoControlCharacters()
{
    ask(u"key:\"a\\u001bb\""_s);
    QCOMPARE(all().size(), 1);
    QVERIFY(!all().at(0)->toolTip().contains(QChar(0x1b)));
}

ONECAKE_TEST(TestQueryChips)
#include "tst_query_chips.moc"
