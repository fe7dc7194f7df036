// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"
#include "core/model/policy/policy_rules.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString dataFile(QStringView name)
{
    return QStringLiteral(ONECAKE_SOURCE_DIR "/tests/data/policies/") + name.toString();
}

QString problemOf(const QString &idOrFile)
{
    const Result<Policy> loaded = loadPolicy(idOrFile);
    return loaded ? u"no error"_s : sentence(loaded.error());
}

void addPresets()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : presetIds())
        QTest::newRow(qPrintable(id)) << id;
}

} // namespace

class TestPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileOfThePresetsIsInTheCatalogueAndNothingElse();
    void everyPresetIsSound_data() { addPresets(); }
    void everyPresetIsSound();
    void everyPresetReadsBackAsItWasWritten_data() { addPresets(); }
    void everyPresetReadsBackAsItWasWritten();
    void everyPresetSaysWhereItComesFrom_data() { addPresets(); }
    void everyPresetSaysWhereItComesFrom();
    void presetsOfAGroupStandTogether();
    void noTwoPresetsHaveTheSameTitle();
    void presetsDifferInWhatTheyAreKnownFor();
    void aNewPolicyIsSoundAndReadsBack();
    void anUnknownIdNamesTheClosestAndListsAll();
    void aFileIsLoadedByItsPath();
    void aFieldThatIsAbsentHasTheDefault();
    void allMistakesOfAFileAreReportedAtOnce();
    void aSingleMistakeIsNamedWithItsFile();
    void brokenSyntaxIsNamedByLineAndColumn();
    void aFileThatIsNoObjectIsRefused();
    void aFileThatIsNotThereIsRefused();
    void aFileThatIsFarTooLargeIsRefused();
};

void TestPolicies::everyFileOfThePresetsIsInTheCatalogueAndNothingElse()
{
    QStringList files =
        QDir(QStringLiteral(ONECAKE_SOURCE_DIR "/resources/policies")).entryList({u"*.json"_s});
    files.replaceInStrings(u".json"_s, QString());
    QStringList ids = presetIds();
    files.sort();
    ids.sort();
    QCOMPARE(ids, files);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void TestPolicies::everyPresetIsSound()
{
    QFETCH(QString, id);
    const Result<Policy> policy = presetPolicy(id);
    QVERIFY2(policy, qPrintable(policy ? QString() : sentence(policy.error())));
    QCOMPARE(policy->id, id);
    QVERIFY(brokenRules(*policy).empty());
}

void TestPolicies::everyPresetReadsBackAsItWasWritten()
{
    QFETCH(QString, id);
    const Policy policy = *presetPolicy(id);
    const auto again = policyFromJson(toJson(policy));
    QVERIFY(std::holds_alternative<Policy>(again));
    QCOMPARE(std::get<Policy>(again), policy);
}

void TestPolicies::everyPresetSaysWhereItComesFrom()
{
    QFETCH(QString, id);
    const Policy policy = *presetPolicy(id);
    QVERIFY(!policy.title.isEmpty());
    QVERIFY(!policy.summary.isEmpty());
    QVERIFY(!policy.sources.empty());
    const bool isReal =
        std::any_of(policy.sources.begin(), policy.sources.end(),
                    [](const PolicySource &source) { return source.mark != u"model"; });
    QVERIFY(isReal || policy.group == PolicyGroup::Own);
}

void TestPolicies::presetsOfAGroupStandTogether()
{
    std::vector<PolicyGroup> groups;
    for (const QString &id : presetIds()) {
        const PolicyGroup group = labelOfPreset(id)->group;
        QCOMPARE(group, presetPolicy(id)->group);
        if (groups.empty() || groups.back() != group)
            groups.push_back(group);
    }
    QCOMPARE(groups.size(), enumNames<PolicyGroup>.size());
    for (const auto &entry : enumNames<PolicyGroup>)
        QVERIFY(std::count(groups.begin(), groups.end(), entry.value) == 1);
}

void TestPolicies::noTwoPresetsHaveTheSameTitle()
{
    QSet<QString> titles;
    for (const QString &id : presetIds())
        titles.insert(labelOfPreset(id)->title);
    QCOMPARE(titles.size(), presetIds().size());
}

void TestPolicies::presetsDifferInWhatTheyAreKnownFor()
{
    QCOMPARE(presetPolicy(u"none")->claim.protocol, ClaimProtocol::None);
    QCOMPARE(presetPolicy(u"get-then-put")->claim.duplicate, DuplicateAction::Execute);
    const Policy bicatu = *presetPolicy(u"bicatu");
    QCOMPARE(bicatu.claim.onFailure, ClaimFailureAction::Release);
    QCOMPARE(bicatu.outcome.onRecordWriteFailure, WriteFailureAction::Delete);
    QCOMPARE(bicatu.retention.retention, Duration(60s));
    QCOMPARE(presetPolicy(u"powertools")->claim.leaseKind, LeaseKind::CallerDeadline);
    QVERIFY(presetPolicy(u"powertools")->claim.leaseEndsOwner);
    QCOMPARE(presetPolicy(u"powertools-no-context")->claim.leaseKind, LeaseKind::Retention);
    QCOMPARE(presetPolicy(u"stripe")->outcome.onServerError, Disposition::Store);
    QCOMPARE(presetPolicy(u"brandur")->claim.completerAfter, Duration(300s));
    QCOMPARE(presetPolicy(u"brandur")->claim.effectKey, EffectKey::Record);
    QCOMPARE(presetPolicy(u"idempotentapi")->identity.scope, std::vector<ScopePart>());
    QCOMPARE(presetPolicy(u"sqs-fifo")->outcome.replay, ReplayKind::AckOnly);
    QCOMPARE(presetPolicy(u"sqs-fifo")->outcome.answer, AnswerMoment::OnAcceptance);
    QCOMPARE(presetPolicy(u"step-functions")->claim.duplicate, DuplicateAction::Attach);
    QCOMPARE(presetPolicy(u"step-functions")->claim.completer, CompleterAction::Close);
    QCOMPARE(presetPolicy(u"durable-functions")->outcome.onSuccess, Disposition::Delete);
    QCOMPARE(presetPolicy(u"same-transaction")->outcome.commit, CommitMode::SameTransaction);
    const Policy own = *presetPolicy(u"onecake");
    QCOMPARE(own.claim.effectFencing, EffectFencing::Token);
    QCOMPARE(own.retention.expiredRetry, ExpiredRetry::Reject);
}

void TestPolicies::aNewPolicyIsSoundAndReadsBack()
{
    Policy policy;
    policy.id = u"mine"_s;
    policy.title = u"My own"_s;
    QCOMPARE(brokenRules(policy), Problems());
    const auto again = policyFromJson(toJson(policy));
    QVERIFY(std::holds_alternative<Policy>(again));
    QCOMPARE(std::get<Policy>(again), policy);
}

void TestPolicies::anUnknownIdNamesTheClosestAndListsAll()
{
    const QString problem = problemOf(u"Strip"_s);
    QVERIFY2(problem.startsWith(u"Strip: is not a known policy"_s), qPrintable(problem));
    QVERIFY2(problem.endsWith(u"Did you mean \"stripe\"?"_s), qPrintable(problem));
    for (const QString &id : presetIds())
        QVERIFY(problem.contains(id));
    QVERIFY(problemOf(u"onecak"_s).contains(u"Did you mean \"onecake\"?"_s));
    QVERIFY(problemOf(QString()).contains(u"is not a known policy"_s));
}

void TestPolicies::aFileIsLoadedByItsPath()
{
    const Result<Policy> policy = loadPolicy(dataFile(u"patient.json"));
    QVERIFY2(policy, qPrintable(policy ? QString() : sentence(policy.error())));
    QCOMPARE(policy->claim.duplicate, DuplicateAction::Wait);
    QCOMPARE(policy->claim.waitMax, Duration(10s));
    QCOMPARE(policy->claim.duplicateCode, 503);
    QCOMPARE(policy->retention.retention, unlimited);
}

void TestPolicies::aFieldThatIsAbsentHasTheDefault()
{
    const Policy policy = *loadPolicy(dataFile(u"patient.json"));
    QCOMPARE(policy.identity, IdentityPolicy());
    QCOMPARE(policy.fingerprint, FingerprintPolicy());
    QCOMPARE(policy.outcome, OutcomePolicy());
    QCOMPARE(policy.claim.lease, ClaimPolicy().lease);
}

void TestPolicies::allMistakesOfAFileAreReportedAtOnce()
{
    const QString problem = problemOf(dataFile(u"three-mistakes.json"));
    QVERIFY2(problem.contains(u"three-mistakes.json: 3 rules are broken: "_s), qPrintable(problem));
    QVERIFY2(problem.contains(u"$.claim.protocoll is not a field of this object"_s),
             qPrintable(problem));
    QVERIFY2(problem.contains(
                 u"$.claim.in_progress_dup.action is \"rejekt\", expected one of: reject, wait"_s),
             qPrintable(problem));
    QVERIFY2(
        problem.contains(u"$.claim.lease.heartbeat is 20s, expected less than the lease (10s)"_s),
        qPrintable(problem));
}

void TestPolicies::aSingleMistakeIsNamedWithItsFile()
{
    const QString problem = problemOf(dataFile(u"one-mistake.json"));
    QVERIFY2(
        problem.contains(
            u"one-mistake.json: $.retention.period is the string \"soon\", expected a duration"_s),
        qPrintable(problem));
}

void TestPolicies::brokenSyntaxIsNamedByLineAndColumn()
{
    const QString problem = problemOf(dataFile(u"broken-syntax.json"));
    QVERIFY2(problem.contains(u"broken-syntax.json: is not JSON"_s), qPrintable(problem));
    QVERIFY2(problem.contains(u"at line 4, column "_s), qPrintable(problem));
}

void TestPolicies::aFileThatIsNoObjectIsRefused()
{
    QVERIFY(problemOf(dataFile(u"a-list.json")).contains(u"expected one JSON object"_s));
}

void TestPolicies::aFileThatIsNotThereIsRefused()
{
    const QString problem = problemOf(dataFile(u"nowhere.json"));
    QVERIFY2(problem.contains(u"nowhere.json: cannot be read"_s), qPrintable(problem));
}

void TestPolicies::aFileThatIsFarTooLargeIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(17 * 1024 * 1024));
    QVERIFY(problemOf(file.fileName()).contains(u"is larger than 16.0 MB"_s));
}

ONECAKE_TEST(TestPolicies)
#include "tst_policies.moc"
