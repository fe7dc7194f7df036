// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the presets do, beside what the systems that they stand for did when they were run with the
// same latencies, customers and faults, or say of themselves.

#include "tests/support/runs.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

struct PlayedSystem {
    const char *scenario;
    const char *policy;
    int cakes;
    int charges;
    const char *codes; // of the answers, as they were given
};

constexpr std::array rows{
    // A message whose consumer is only slow is delivered again; its sender was answered long ago.
    PlayedSystem{"slow-owner", "sqs-fifo", 2, 2, "200"},
    PlayedSystem{"operation-fails", "sqs-fifo", 1, 1, "200 200"},
    PlayedSystem{"store-write-lost", "sqs-fifo", 1, 1, "200"},
    PlayedSystem{"crash-after-claim", "sqs-fifo", 1, 1, "200"},
    PlayedSystem{"crash-after-work", "sqs-fifo", 2, 2, "200"},
    // Both the producer and the consumer repeat.
    PlayedSystem{"crash-after-claim", "kinesis", 2, 2, "200"},
    PlayedSystem{"crash-after-work", "kinesis", 3, 3, "200"},
    // The duplicate does not find the record, and removes the key of the owner.
    PlayedSystem{"double-tap", "bicatu", 2, 2, "500 500 409 200"},
    PlayedSystem{"store-write-lost", "bicatu", 1, 1, "200"},
    PlayedSystem{"store-write-lost", "powertools", 1, 1, "200"},
    // The runtime ends the slow owner at the deadline that is its lease.
    PlayedSystem{"slow-owner", "powertools", 1, 1, "409 200"},
    // An orchestration goes on after a restart; one that failed is not run again.
    PlayedSystem{"crash-after-claim", "durable-functions", 1, 1, "202"},
    PlayedSystem{"crash-after-work", "durable-functions", 1, 1, "202"},
    PlayedSystem{"operation-fails", "durable-functions", 1, 1, "202 202"},
    // The reaper lets the ride go with the key.
    PlayedSystem{"late-retry", "brandur", 2, 2, "200 200"},
    PlayedSystem{"store-write-lost", "idempotentapi", 1, 1, "200"},
    PlayedSystem{"store-write-lost", "idempotentapi-cluster", 1, 1, "200"},
    // No state runs again: a worker that dies closes its execution, one that stalls is waited for.
    PlayedSystem{"crash-after-claim", "step-functions", 0, 0, "400"},
    PlayedSystem{"crash-after-work", "step-functions", 1, 1, "400"},
    PlayedSystem{"slow-owner", "step-functions", 1, 1, "202 202"},
    // Both handlers run; what is done elsewhere stays.
    PlayedSystem{"double-tap", "nservicebus-outbox", 1, 2, "200 200"},
};

QString codesOf(const Timeline &timeline)
{
    QStringList codes;
    for (const AnswerGiven &answer : outcomeOf(timeline).answers)
        codes.append(QString::number(answer.code));
    return codes.join(u' ');
}

} // namespace

class TestRealSystems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPresetDoesAsItsSystem_data();
    void aPresetDoesAsItsSystem();
    void aLateOwnerIsNeverToldThatItsKeyIsGone();
    void aRestartedHostGoesOnByItself_data();
    void aRestartedHostGoesOnByItself();
    void aLostClaimMeetsItsOwnRecord();
};

void TestRealSystems::aPresetDoesAsItsSystem_data()
{
    QTest::addColumn<int>("row");
    for (size_t row = 0; row < rows.size(); ++row)
        QTest::addRow("%s %s", rows[row].scenario, rows[row].policy) << static_cast<int>(row);
}

void TestRealSystems::aPresetDoesAsItsSystem()
{
    QFETCH(int, row);
    const PlayedSystem &played = rows.at(static_cast<size_t>(row));
    const Timeline timeline =
        run(inputsOf(QString::fromLatin1(played.scenario), QString::fromLatin1(played.policy)));
    const RunOutcome outcome = outcomeOf(timeline);
    QCOMPARE(outcome.cakes, played.cakes);
    QCOMPARE(outcome.charges, played.charges);
    QCOMPARE(codesOf(timeline), QString::fromLatin1(played.codes));
}

void TestRealSystems::aLateOwnerIsNeverToldThatItsKeyIsGone()
{
    const Timeline timeline = run(inputsOf(u"clock-skew"_s, u"brandur"_s));
    QCOMPARE(codesOf(timeline), u"200 500"_s);
    QCOMPARE(outcomeOf(timeline).cakes, 1);
    QCOMPARE(outcomeOf(timeline).charges, 1);
}

void TestRealSystems::aRestartedHostGoesOnByItself_data()
{
    QTest::addColumn<QString>("point");
    for (const char *point : {"after-claim", "during-work", "after-work"})
        QTest::newRow(point) << QString::fromLatin1(point);
}

void TestRealSystems::aRestartedHostGoesOnByItself()
{
    QFETCH(QString, point);
    const QString crash = u"crash %1 on attempt 1"_s.arg(point);
    const Timeline timeline = run(inputsOf(u"consumer-fails"_s, u"durable-functions"_s, crash));
    QCOMPARE(outcomeOf(timeline).cakes, 1);
    QVERIFY(stateOf(timeline, VerdictName::NobodyBlocked) != VerdictState::Broken);
}

void TestRealSystems::aLostClaimMeetsItsOwnRecord()
{
    const Timeline timeline =
        run(inputsOf(u"consumer-fails"_s, u"powertools"_s, u"store loses-reply claim 1"_s));
    QVERIFY(codesOf(timeline).startsWith(u"409"_s));
}

ONECAKE_TEST(TestRealSystems)
#include "tst_real_systems.moc"
