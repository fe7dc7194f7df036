// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json/json_reader.h"
#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/timeline_json.h"
#include "tests/support/runs.h"
#include "tests/support/store_fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const Timeline &timeline)
{
    return QJsonDocument(toJson(timeline)).toJson(QJsonDocument::Compact);
}

// Beyond every instant that "never" and the retention of a policy can reach.
constexpr qint64 largestNumber = 9007199254740991;

int readInt(JsonReader &reader, QStringView field)
{
    return static_cast<int>(reader.integer(field, 0, 0, std::numeric_limits<int>::max()));
}

Instant readInstant(JsonReader &reader, QStringView field)
{
    return fromEpochMs(reader.integer(field, 0, -largestNumber, largestNumber));
}

quint64 readCount(JsonReader &reader, QStringView field)
{
    return static_cast<quint64>(reader.integer(field, 0, 0, largestNumber));
}

KeyRecord readRecord(JsonReader reader)
{
    KeyRecord record;
    record.id = {reader.text(u"scope"), reader.text(u"key")};
    record.status = reader.choice(u"status", RecordStatus::InProgress);
    record.fence = readCount(reader, u"fence");
    record.owner = reader.text(u"owner");
    record.fingerprint = reader.text(u"fingerprint").toLatin1();
    if (reader.has(u"response")) {
        JsonReader response = reader.object(u"response");
        record.response = Response{readInt(response, u"code"), response.text(u"body").toUtf8()};
        response.finish();
    }
    record.recoveryPoint = readInt(reader, u"recoveryPoint");
    record.progress = reader.text(u"progress").toUtf8();
    record.createdAt = readInstant(reader, u"createdAt");
    record.leaseUntil = readInstant(reader, u"leaseUntil");
    record.expiresAt = readInstant(reader, u"expiresAt");
    record.updatedAt = readInstant(reader, u"updatedAt");
    record.attempts = readCount(reader, u"attempts");
    record.replays = readCount(reader, u"replays");
    if (reader.has(u"lastReplayAt"))
        record.lastReplayAt = readInstant(reader, u"lastReplayAt");
    reader.finish();
    return record;
}

Event readEvent(JsonReader &reader)
{
    Event event;
    event.at = Duration(reader.integer(u"at", 0, 0, largestNumber));
    event.kind = reader.choice(u"kind", EventKind::Sent);
    event.from = reader.choice(u"from", Lane::Customer);
    event.to = reader.choice(u"to", event.from);
    event.message = reader.choice(u"message", MessageKind::None);
    event.number = readInt(reader, u"number");
    event.intent = readInt(reader, u"intent");
    event.attempt = readInt(reader, u"attempt");
    event.api = readInt(reader, u"api");
    event.execution = readInt(reader, u"execution");
    event.code = readInt(reader, u"code");
    event.order = readInt(reader, u"order");
    event.fence = readCount(reader, u"fence");
    event.span = Duration(reader.integer(u"span", 0, -largestNumber, largestNumber));
    event.actor = reader.text(u"actor");
    event.key = reader.text(u"key");
    event.scope = reader.text(u"scope");
    event.text = reader.text(u"text");
    if (reader.has(u"record"))
        event.record = std::make_shared<KeyRecord>(readRecord(reader.object(u"record")));
    return event;
}

std::variant<Timeline, Problems> timelineFromJson(const QJsonArray &array)
{
    Timeline timeline;
    Problems problems;
    JsonReader reader(QJsonObject{{u"events"_s, array}}, u"$"_s, &problems);
    reader.forEachObject(u"events", [&](JsonReader &item) {
        Event event = readEvent(item);
        if (event.at < timeline.end())
            item.report(u"at", u"lies before the event above it"_s);
        else
            timeline.append(std::move(event));
    });
    if (!problems.empty())
        return problems;
    return timeline;
}

} // namespace

class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameRunTwiceIsTheSameToTheByte_data();
    void theSameRunTwiceIsTheSameToTheByte();
    void aRunOverAnotherStoreIsTheSameToTheByte_data();
    void aRunOverAnotherStoreIsTheSameToTheByte();
    void aRunReadsBackFromItsFileAndPlaysIdentically();
    void theTimelineReadsBackFromItsJson();
    void endsAsTheStorySays_data();
    void endsAsTheStorySays();
    void eachKeyAlgorithmFailsWhereItIsKnownTo_data();
    void eachKeyAlgorithmFailsWhereItIsKnownTo();
    void anUnknownNameIsRefusedWithTheClosestOne();

private:
    static void eachScenario();
};

void TestScenarios::eachScenario()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &id : scenarioIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestScenarios::theSameRunTwiceIsTheSameToTheByte_data()
{
    eachScenario();
}

void TestScenarios::theSameRunTwiceIsTheSameToTheByte()
{
    QFETCH(QString, scenario);
    for (const QString &policy : presetIds()) {
        const RunInputs inputs = inputsOf(scenario, policy);
        const Timeline first = run(inputs);
        QVERIFY2(first.events().size() > 10, qPrintable(policy));
        QVERIFY2(textOf(first) == textOf(run(inputs)), qPrintable(policy));
    }
}

void TestScenarios::aRunOverAnotherStoreIsTheSameToTheByte_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("store");
    for (const QString &id : scenarioIds()) {
        for (const QString &store : {u"sqlite"_s, u"dynamodb"_s})
            QTest::newRow(qPrintable(id + u' ' + store)) << id << store;
    }
}

void TestScenarios::aRunOverAnotherStoreIsTheSameToTheByte()
{
    QFETCH(QString, scenario);
    QFETCH(QString, store);
    const StoreFixture fixture(store);
    for (const QString &policy : presetIds()) {
        const RunInputs inputs = inputsOf(scenario, policy);
        QVERIFY2(textOf(run(inputs)) == textOf(runOn(*fixture, inputs, policy + u'/')),
                 qPrintable(policy));
    }
}

void TestScenarios::aRunReadsBackFromItsFileAndPlaysIdentically()
{
    RunInputs inputs =
        inputsOf(u"tunnel"_s, u"brandur"_s, u"lose request 2; crash after-work on attempt 1"_s);
    useRetry(inputs, u"full-jitter"_s);
    inputs.seed = 4711;
    const Result<RunInputs> again = runFromJson(u"run"_s, toJson(inputs));
    QVERIFY2(again, again ? "" : qPrintable(sentence(again.error())));
    QCOMPARE(toJson(*again), toJson(inputs));
    QCOMPARE(identityOf(run(*again)), identityOf(run(inputs)));
    inputs.seed = 4712;
    QVERIFY(identityOf(run(*again)) != identityOf(run(inputs)));
}

void TestScenarios::theTimelineReadsBackFromItsJson()
{
    const Timeline timeline = run(inputsOf(u"slow-owner"_s, u"brandur"_s));
    const auto read = timelineFromJson(toJson(timeline));
    QVERIFY(std::holds_alternative<Timeline>(read));
    QVERIFY(std::get<Timeline>(read) == timeline);
}

void TestScenarios::endsAsTheStorySays_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("cakes");
    QTest::addColumn<int>("charges");
    const auto row = [](const QString &scenario, const QString &policy, int cakes, int charges) {
        QTest::newRow(qPrintable(scenario + u' ' + policy))
            << scenario << policy << cakes << charges;
    };
    row(u"tunnel"_s, u"none"_s, 2, 2);
    row(u"tunnel"_s, u"get-then-put"_s, 1, 1);
    row(u"tunnel"_s, u"onecake"_s, 1, 1);
    row(u"double-tap"_s, u"get-then-put"_s, 2, 2);
    row(u"double-tap"_s, u"idempotentapi"_s, 1, 1);
    row(u"double-tap"_s, u"idempotentapi-cluster"_s, 2, 2);
    row(u"double-tap"_s, u"onecake"_s, 1, 1);
    row(u"crash-after-claim"_s, u"powertools"_s, 1, 1);
    row(u"crash-after-claim"_s, u"powertools-no-context"_s, 0, 0); // blocked for an hour
    row(u"crash-after-work"_s, u"powertools"_s, 2, 2);
    row(u"crash-after-work"_s, u"same-transaction"_s, 1, 1);
    row(u"crash-after-work"_s, u"onecake"_s, 1, 1);
    row(u"slow-owner"_s, u"powertools"_s, 1, 1); // ended at its deadline
    row(u"slow-owner"_s, u"sqs-fifo"_s, 2, 2);
    row(u"slow-owner"_s, u"onecake"_s, 1, 1);
    row(u"late-retry"_s, u"stripe"_s, 2, 2);
    row(u"late-retry"_s, u"onecake"_s, 1, 1);
    row(u"changed-order"_s, u"stripe"_s, 1, 1); // the second order is refused
    row(u"changed-order"_s, u"get-then-put"_s, 1, 1); // …or swallowed
    row(u"two-customers-one-key"_s, u"get-then-put"_s, 1, 1);
    row(u"two-customers-one-key"_s, u"onecake"_s, 2, 2);
    row(u"two-cakes-wanted"_s, u"powertools"_s, 1,
        1); // a hash of the payload cannot tell them apart
    row(u"two-cakes-wanted"_s, u"onecake"_s, 2, 2);
    row(u"store-write-lost"_s, u"bicatu"_s, 1, 1); // the SDK repeats
    row(u"store-write-lost"_s, u"onecake"_s, 1, 1);
    row(u"clock-skew"_s, u"powertools"_s, 2, 2);
    row(u"clock-skew"_s, u"onecake"_s, 1, 1);
    row(u"refactored-key"_s, u"powertools"_s, 2, 2);
    row(u"refactored-key"_s, u"onecake"_s, 1, 1);
    row(u"consumer-fails"_s, u"onecake"_s, 1, 1);
    row(u"operation-fails"_s, u"onecake"_s, 1, 1);
    row(u"reply-fails"_s, u"none"_s, 2, 2);
    row(u"reply-fails"_s, u"onecake"_s, 1, 1);
}

void TestScenarios::endsAsTheStorySays()
{
    QFETCH(QString, scenario);
    QFETCH(QString, policy);
    const RunOutcome outcome = outcomeOf(run(inputsOf(scenario, policy)));
    QTEST(outcome.cakes, "cakes");
    QTEST(outcome.charges, "charges");
}

void TestScenarios::eachKeyAlgorithmFailsWhereItIsKnownTo_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("faults");
    QTest::addColumn<bool>("isBroken");
    const auto row = [](const char *algorithm, const char *scenario, const char *policy,
                        const char *faults, bool isBroken) {
        QTest::addRow("%s in %s under %s", algorithm, scenario, policy)
            << QString::fromLatin1(algorithm) << QString::fromLatin1(scenario)
            << QString::fromLatin1(policy) << QString::fromLatin1(faults) << isBroken;
    };
    for (const char *algorithm : {"uuid-per-attempt", "timestamp", "request-hash", "unordered-json",
                                  "server-generated", "renewed-after-error", "attempt-number"})
        row(algorithm, "tunnel", "onecake", "", true);
    row("time-bucket", "late-retry", "onecake", "", true);
    row("time-bucket", "two-cakes-wanted", "onecake", "", true);
    row("payload-hash", "two-cakes-wanted", "onecake", "", true);
    row("business-key", "two-cakes-wanted", "onecake", "", true);
    row("client-counter", "two-cakes-wanted", "onecake", "reload before attempt 2", true);
    row("shared-counter", "two-customers-one-key", "get-then-put", "", true);
    row("shared-counter", "two-customers-one-key", "onecake", "", false); // the scope saves it
    row("no-separator", "two-customers-one-key", "get-then-put", "", true);
    row("memory-only", "tunnel", "onecake", "reload before attempt 2", true);
    row("form-bound", "changed-order", "get-then-put", "", true);
    row("never-renewed", "two-cakes-wanted", "onecake", "", true);
    row("short-memory", "late-retry", "onecake", "", true);
    for (const char *algorithm : {"uuid-per-intent", "uuid-and-downstream"}) {
        row(algorithm, "tunnel", "onecake", "reload before attempt 2", false);
        row(algorithm, "two-cakes-wanted", "onecake", "", false);
        row(algorithm, "changed-order", "onecake", "", false);
        row(algorithm, "two-customers-one-key", "onecake", "", false);
    }
}

void TestScenarios::eachKeyAlgorithmFailsWhereItIsKnownTo()
{
    QFETCH(QString, algorithm);
    QFETCH(QString, scenario);
    QFETCH(QString, policy);
    QFETCH(QString, faults);
    RunInputs inputs = inputsOf(scenario, policy, faults);
    useKeyAlgorithm(inputs, algorithm);
    QTEST(isAnyBroken(verdictsOf(inputs)), "isBroken");
}

void TestScenarios::anUnknownNameIsRefusedWithTheClosestOne()
{
    const auto scenario = loadScenario(u"tunel"_s);
    QVERIFY(!scenario);
    QVERIFY(sentence(scenario.error()).contains(u"Did you mean \"tunnel\"?"_s));
}

ONECAKE_TEST(TestScenarios)
#include "tst_scenarios.moc"
