// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The policy as a form, in the window and by keyboard: edited, mended, explored while it is typed,
// told apart from another policy, saved and used in the lab.

#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "tests/support/windows/window_bench.h"
#include "ui/policies/policy_dialog.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestPolicyForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theFormOpensOverThePolicyThatIsPlayed();
    void aValueIsTypedAndExploredAtOnce();
    void aBrokenRuleIsMendedByItsButton();
    void whatDiffersIsMarkedInWords();
    void theHistoryIsPlayedSideBySide();
    void theCopyIsUsedInTheLabAndGoesOnBeingEdited();
    void aBreakingRunIsPlayedUnderTheCopy();
    void everythingHasANameAndAToolTip();
    void nothingIsCutOffInASmallWindow();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session(); }
    [[nodiscard]] PolicyDialog *dialog() { return m_bench->window().findChild<PolicyDialog *>(); }
    template<typename Widget>
    [[nodiscard]] Widget *part(const QString &name)
    {
        auto *found = dialog()->findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("the form has no \"%s\"", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString words(const QString &label) { return part<QLabel>(label)->text(); }
    void open();
    void type(const QString &field, const QString &text);
    void choose(const QString &box, const QString &data);
    void press(const QString &button);

    std::unique_ptr<WindowBench> m_bench;
};

void TestPolicyForm::init()
{
    m_bench = std::make_unique<WindowBench>();
    session().choices().choosePolicy(u"stripe"_s);
    open();
}

void TestPolicyForm::open()
{
    m_bench->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
    m_bench->press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(dialog(), patienceMs));
}

void TestPolicyForm::type(const QString &field, const QString &text)
{
    auto *line = part<QLineEdit>(u"value-"_s + field);
    line->setFocus(Qt::TabFocusReason);
    line->selectAll();
    QTest::keyClicks(line, text);
}

// As with the arrow keys.
void TestPolicyForm::choose(const QString &box, const QString &data)
{
    auto *combo = part<QComboBox>(box);
    const int index = combo->findData(data);
    QVERIFY2(index >= 0, qPrintable(data));
    combo->setFocus(Qt::TabFocusReason);
    for (int presses = 0; combo->currentIndex() != index && presses < 100; ++presses)
        QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(combo->currentIndex(), index);
}

void TestPolicyForm::press(const QString &button)
{
    auto *found = part<QPushButton>(button);
    QVERIFY2(found->isEnabled(), qPrintable(button));
    found->setFocus(Qt::TabFocusReason);
    QTest::keyClick(found, Qt::Key_Space);
}

void TestPolicyForm::theFormOpensOverThePolicyThatIsPlayed()
{
    QCOMPARE(part<QLineEdit>(u"policy-name"_s)->text(), u"Stripe v1, my copy"_s);
    QCOMPARE(part<QLineEdit>(u"value-claim.lease.duration"_s)->text(), u"60s"_s);
    QCOMPARE(words(u"origin-claim.lease.duration"_s), u"? assumed"_s);
    QCOMPARE(words(u"origin-outcome.on_server_error"_s), u"● from a source"_s);
    QCOMPARE(dialog()->focusWidget()->objectName(), u"value-identity.key_source"_s);
}

void TestPolicyForm::aValueIsTypedAndExploredAtOnce()
{
    type(u"claim.lease.duration"_s, u"90s"_s);
    QCOMPARE(words(u"origin-claim.lease.duration"_s), u"■ changed"_s);
    QTRY_VERIFY(words(u"policy-verdict"_s).contains(u"Broken by "_s));
    QVERIFY(words(u"explored-every-order-settled"_s).contains(u"broken by 1"_s));
    QTRY_VERIFY(dialog()->findChild<QLabel *>(u"finding"_s) != nullptr);
    press(u"policy-undo"_s);
    QCOMPARE(part<QLineEdit>(u"value-claim.lease.duration"_s)->text(), u"60s"_s);
}

void TestPolicyForm::aBrokenRuleIsMendedByItsButton()
{
    type(u"claim.lease.heartbeat"_s, u"60s"_s);
    QTRY_VERIFY(words(u"trouble-claim.lease.heartbeat"_s)
                    .contains(u"is 60s, expected less than the lease (60s)"_s));
    QVERIFY(!part<QPushButton>(u"policy-use"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"policy-save"_s)->isEnabled());
    QTRY_VERIFY(words(u"policy-verdict"_s).startsWith(u"1 rule"_s));
    QVERIFY(part<QLineEdit>(u"value-claim.lease.heartbeat"_s)
                ->accessibleDescription()
                .contains(u"expected less than the lease"_s));
    press(u"repair-claim.lease.duration"_s);
    QVERIFY(part<QPushButton>(u"policy-use"_s)->isEnabled());
    QVERIFY(part<QLineEdit>(u"value-claim.lease.duration"_s)->text() != u"60s"_s);
    QCOMPARE(part<QLineEdit>(u"value-claim.lease.heartbeat"_s)->text(), u"60s"_s);
}

void TestPolicyForm::whatDiffersIsMarkedInWords()
{
    choose(u"compare-with"_s, u"ietf"_s);
    QCOMPARE(words(u"other-claim.lease.duration"_s), u"◆ 30s"_s);
    QCOMPARE(words(u"other-claim.protocol"_s), u"cond_write"_s);
    QVERIFY(part<QLabel>(u"other-claim.lease.duration"_s)
                ->accessibleName()
                .startsWith(u"Differs from the other policy"_s));
    auto *show = part<QComboBox>(u"show-fields"_s);
    show->setFocus(Qt::TabFocusReason);
    QTest::keyClick(show, Qt::Key_Down);
    QVERIFY(!part<QLineEdit>(u"value-claim.completer_after"_s)->isVisible());
    QVERIFY(part<QLineEdit>(u"value-claim.lease.duration"_s)->isVisible());
}

void TestPolicyForm::theHistoryIsPlayedSideBySide()
{
    choose(u"compare-with"_s, u"ietf"_s);
    QTRY_VERIFY(part<QPushButton>(u"play-side-by-side"_s)->isEnabled());
    QVERIFY(words(u"told-apart"_s).contains(u"with no fault but its own"_s));
    press(u"play-side-by-side"_s);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(session().beside().count(), size_t{2});
    QCOMPARE(session().inputs().policy->id, u"stripe"_s);
    QCOMPARE(session().beside().inputs(1).policy->id, u"ietf"_s);
    session().playToEnd();
    QTRY_COMPARE(session().state().phase, LabPhase::Over);
    QVERIFY(session().beside().outcome(0).cakes != session().beside().outcome(1).cakes);
}

void TestPolicyForm::theCopyIsUsedInTheLabAndGoesOnBeingEdited()
{
    type(u"claim.lease.duration"_s, u"90s"_s);
    press(u"policy-use"_s);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(session().inputs().policy->claim.lease, Duration(90000));
    QCOMPARE(session().inputs().policy->title, u"Stripe v1, my copy"_s);
    open();
    QCOMPARE(words(u"origin-claim.lease.duration"_s), u"■ changed"_s);
    press(u"policy-close"_s);
    QTRY_VERIFY(dialog() == nullptr);
    session().choices().choosePolicy(u"onecake"_s);
    open();
    QVERIFY(part<QLineEdit>(u"policy-name"_s)->text().startsWith(u"OneCake"_s));
}

void TestPolicyForm::aBreakingRunIsPlayedUnderTheCopy()
{
    type(u"claim.lease.duration"_s, u"90s"_s);
    QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"play-every-order-settled"_s) != nullptr);
    QTRY_VERIFY(words(u"policy-verdict"_s).contains(u"Broken by "_s));
    press(u"play-every-order-settled"_s);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(session().inputs().policy->claim.lease, Duration(90000));
    QCOMPARE(session().inputs().faults.size(), size_t{1});
    session().playToEnd();
    QTRY_COMPARE(session().state().phase, LabPhase::Over);
    for (const Verdict &verdict : session().verdicts()) {
        if (verdict.name == VerdictName::EveryOrderSettled)
            QCOMPARE(verdict.state, VerdictState::Broken);
    }
}

void TestPolicyForm::everythingHasANameAndAToolTip()
{
    type(u"claim.lease.heartbeat"_s, u"60s"_s);
    choose(u"compare-with"_s, u"ietf"_s);
    int seen = 0;
    for (const QWidget *widget : dialog()->findChildren<QWidget *>()) {
        const bool isForHands = qobject_cast<const QPushButton *>(widget) != nullptr
            || qobject_cast<const QComboBox *>(widget) != nullptr
            || qobject_cast<const QLineEdit *>(widget) != nullptr;
        if (!isForHands || !widget->isVisible() || widget->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
        ++seen;
    }
    QVERIFY(seen > 40);
}

void TestPolicyForm::nothingIsCutOffInASmallWindow()
{
    dialog()->resize(620, 340);
    QVERIFY(dialog()->width() <= 640);
    QVERIFY(dialog()->height() <= 360);
    for (const QScrollArea *scroll : dialog()->findChildren<QScrollArea *>()) {
        if (scroll->isVisible() && scroll->widget() != nullptr)
            QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
                     qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
    }
    QVERIFY(part<QLabel>(u"policy-verdict"_s)->isVisible());
}

ONECAKE_TEST(TestPolicyForm)

#include "tst_policy_form.moc"
