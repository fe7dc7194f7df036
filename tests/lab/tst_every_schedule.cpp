// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/choices/choices.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "tests/support/broken_stores.h"
#include "tests/support/runs.h"

#include <QTest>

#include <set>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// What a search found: how many schedules it ran, and the shortest that baked a second cake or
// charged a second time.
struct Findings {
    int schedules = 0;
    int doubles = 0;
    std::optional<Faults> shortest;
};

Faults vocabulary()
{
    Faults faults;
    for (const FaultKind kind :
         {FaultKind::LoseRequest, FaultKind::LoseReply, FaultKind::DuplicateRequest,
          FaultKind::DuplicateReply, FaultKind::FreeLockEarly})
        faults.push_back({kind});
    for (const WorkPoint point :
         {WorkPoint::BeforeClaim, WorkPoint::AfterClaim, WorkPoint::AfterEffect,
          WorkPoint::DuringWork, WorkPoint::AfterWork, WorkPoint::AfterRecord}) {
        Fault crash{FaultKind::Crash};
        crash.point = point;
        faults.push_back(crash);
    }
    for (const StoreCallKind call : {StoreCallKind::Claim, StoreCallKind::Complete}) {
        Fault lost{FaultKind::StoreLosesReply};
        lost.call = call;
        faults.push_back(lost);
    }
    return faults;
}

template<typename StoreType>
Findings explore(const RunInputs &inputs, int mostFaults)
{
    Findings findings;
    ExhaustiveChoices choices(vocabulary(), mostFaults, allFaults(inputs));
    do {
        StoreType store;
        const Timeline timeline = runOn(store, inputs, choices);
        ++findings.schedules;
        const bool isDouble = stateOf(timeline, VerdictName::AtMostOneCake) == VerdictState::Broken
            || stateOf(timeline, VerdictName::AtMostOneCharge) == VerdictState::Broken;
        if (!isDouble)
            continue;
        ++findings.doubles;
        const Faults placed = choices.placed();
        if (!findings.shortest || placed.size() < findings.shortest->size())
            findings.shortest = placed;
    } while (choices.next());
    return findings;
}

// Writes down which question was answered with which fault: the path that a run took.
class PathLog final : public Choices
{
public:
    explicit PathLog(Choices *choices)
        : m_choices(choices)
    {}
    [[nodiscard]] Fault choose(const Question &question) override
    {
        const Fault fault = m_choices->choose(question);
        ++m_asked;
        if (fault.kind != FaultKind::None)
            m_path += u"%1: %2; "_s.arg(m_asked).arg(toWords(fault));
        return fault;
    }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Choices *m_choices;
    int m_asked = 0;
    QString m_path;
};

QString listed(const Findings &findings)
{
    return u"%1 of %2 schedules make a double; the shortest: %3"_s.arg(findings.doubles)
        .arg(findings.schedules)
        .arg(findings.shortest ? toWords(*findings.shortest) : u"none"_s);
}

} // namespace

class TestEverySchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noScheduleMakesASecondCakeOrCharge_data();
    void noScheduleMakesASecondCakeOrCharge();
    void theSearchFindsTheKnownCounterExample_data();
    void theSearchFindsTheKnownCounterExample();
    void aStoreThatForgetsItsConditionsIsFoundOut();
    void anEngineThatIgnoresTheFenceIsFoundOut();
    void everyScheduleIsRunOnce();
};

void TestEverySchedule::noScheduleMakesASecondCakeOrCharge_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("mostFaults");
    for (const char *policy : {"onecake", "same-transaction"}) {
        const QString id = QString::fromLatin1(policy);
        QTest::addRow("tunnel %s", policy) << u"tunnel"_s << id << 2;
        QTest::addRow("double-tap %s", policy) << u"double-tap"_s << id << 2;
        QTest::addRow("slow-owner %s", policy) << u"slow-owner"_s << id << 1;
    }
}

void TestEverySchedule::noScheduleMakesASecondCakeOrCharge()
{
    QFETCH(QString, scenario);
    QFETCH(QString, policy);
    QFETCH(int, mostFaults);
    const Findings findings = explore<MemoryStore>(inputsOf(scenario, policy), mostFaults);
    QVERIFY2(findings.schedules > 10, qPrintable(listed(findings)));
    QVERIFY2(findings.doubles == 0, qPrintable(listed(findings)));
}

void TestEverySchedule::theSearchFindsTheKnownCounterExample_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("shortest");
    // The tunnel already is the fault that breaks "none"; a plain order needs one more.
    QTest::newRow("tunnel none") << u"tunnel"_s << u"none"_s << u""_s;
    QTest::newRow("two-cakes-wanted none")
        << u"two-cakes-wanted"_s << u"none"_s << u"lose reply 1"_s;
    QTest::newRow("double-tap get-then-put") << u"double-tap"_s << u"get-then-put"_s << u""_s;
    QTest::newRow("tunnel get-then-put")
        << u"tunnel"_s << u"get-then-put"_s << u"duplicate request 1"_s;
}

void TestEverySchedule::theSearchFindsTheKnownCounterExample()
{
    QFETCH(QString, scenario);
    QFETCH(QString, policy);
    QFETCH(QString, shortest);
    const Findings findings = explore<MemoryStore>(inputsOf(scenario, policy), 1);
    QVERIFY2(findings.shortest.has_value(), qPrintable(listed(findings)));
    QCOMPARE(findings.shortest->size(), static_cast<size_t>(shortest.isEmpty() ? 0 : 1));

    // The counter-example is a run of its own: written down and played again, it shows the same.
    RunInputs again = inputsOf(scenario, policy, shortest);
    const Timeline timeline = run(again);
    QCOMPARE(stateOf(timeline, VerdictName::AtMostOneCake), VerdictState::Broken);
}

void TestEverySchedule::aStoreThatForgetsItsConditionsIsFoundOut()
{
    const Findings findings = explore<ForgetfulStore>(inputsOf(u"double-tap"_s, u"onecake"_s), 0);
    QVERIFY2(findings.doubles > 0, qPrintable(listed(findings)));
}

void TestEverySchedule::anEngineThatIgnoresTheFenceIsFoundOut()
{
    const Findings findings =
        explore<FenceIgnoringStore>(inputsOf(u"slow-owner"_s, u"onecake"_s), 0);
    QVERIFY2(findings.doubles > 0, qPrintable(listed(findings)));
}

void TestEverySchedule::everyScheduleIsRunOnce()
{
    std::set<QString> seen;
    const RunInputs inputs = inputsOf(u"tunnel"_s, u"none"_s);
    ExhaustiveChoices choices(vocabulary(), 2, allFaults(inputs));
    int schedules = 0;
    do {
        MemoryStore store;
        PathLog log(&choices);
        (void)runOn(store, inputs, log);
        seen.insert(log.path());
        ++schedules;
    } while (choices.next());
    QCOMPARE(seen.size(), static_cast<size_t>(schedules));
}

ONECAKE_TEST(TestEverySchedule)
#include "tst_every_schedule.moc"
