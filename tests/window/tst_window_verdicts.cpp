// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the window says of a run: a tick only at its end, and what each verdict rests on.

#include "tests/support/windows/window_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestWindowVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void aRunThatIsUnderWayHasNoTick();
    void saysWhatAVerdictRestsOn();

private:
    [[nodiscard]] QString overallMark()
    {
        return m_bench->window().findChild<QWidget *>(u"overall"_s)->accessibleName();
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestWindowVerdicts::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
}

void TestWindowVerdicts::aRunThatIsUnderWayHasNoTick()
{
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    QCOMPARE(overallMark(), u"not observed"_s);
    m_bench->click(u"Play"_s);
    m_bench->lab.frames.pass(5s);
    QCOMPARE(overallMark(), u"undecided"_s);
    m_bench->lab.frames.pass(20s);
    QCOMPARE(overallMark(), u"holds"_s);
    m_bench->session().travel().lookAt(3s);
    QCOMPARE(overallMark(), u"undecided"_s);
}

void TestWindowVerdicts::saysWhatAVerdictRestsOn()
{
    m_bench->choose(u"Story"_s, u"Crash after the work"_s);
    m_bench->choose(u"Policy"_s, u"Stripe v1"_s);
    m_bench->press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor(
        [this] {
            const QString why = m_bench->text(u"at-most-one-cake"_s);
            return why.contains(u"Rests on assumptions about Stripe v1: "_s);
        },
        patienceMs));
}

ONECAKE_TEST(TestWindowVerdicts)
#include "tst_window_verdicts.moc"
