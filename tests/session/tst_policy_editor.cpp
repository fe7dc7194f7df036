// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A copy of a policy is edited, mended, saved, explored and compared; no widget takes part.

#include "core/lab/explore/explore.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"
#include "core/session/policies/policy_editor.h"
#include "core/session/policies/policy_repairs.h"
#include "tests/support/windows/lab_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Policy> preset(const QString &id)
{
    return *loadSharedPolicy(id);
}

RunInputs design(const QString &policy, const QString &story = u"tunnel"_s)
{
    RunInputs run = *runOfScenario(story);
    run.policy = preset(policy);
    return run;
}

// The values of a policy's file by their paths, as a form writes them.
void flatten(const QJsonObject &object, const QString &path, QMap<QString, QString> &texts)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString place = path.isEmpty() ? field.key() : path + u'.' + field.key();
        QStringList words;
        for (const QJsonValue &each : field.value().toArray())
            words.append(each.toVariant().toString());
        if (field.value().isObject())
            flatten(field.value().toObject(), place, texts);
        else if (place.contains(u'.'))
            texts.insert(place,
                         field.value().isArray() ? words.join(u", "_s)
                                                 : field.value().toVariant().toString());
    }
}

QMap<QString, QString> textsIn(const std::vector<PolicyFormField> &fields)
{
    QMap<QString, QString> texts;
    for (const PolicyFormField &field : fields)
        texts.insert(field.path, field.text);
    return texts;
}

void addPolicies()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : presetIds())
        QTest::newRow(qPrintable(id)) << id;
}

QStringList statesOf(const ExploreReport &report)
{
    QStringList states;
    for (const PromiseReport &promise : report.promises)
        states.append(u"%1 %2 %3"_s.arg(nameOf(promise.name), nameOf(stateOf(promise)),
                                        QString::number(promise.broken)));
    return states;
}

QStringList saidBy(const std::vector<PolicyFinding> &findings)
{
    QStringList said;
    for (const PolicyFinding &finding : findings)
        said.append(finding.title + u": "_s + finding.why);
    return said;
}

} // namespace

class TestPolicyEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormHasTheFieldsOfThePolicysFile_data() { addPolicies(); }
    void theFormHasTheFieldsOfThePolicysFile();
    void everyUsualValueIsTakenAndReadBack_data() { addPolicies(); }
    void everyUsualValueIsTakenAndReadBack();
    void aTextThatIsNoValueIsToldAndKept();
    void aBrokenRuleOpensUnderItsField();
    void everyRepairThatIsOfferedMends();
    void theLastSoundCopyStaysWhileARuleIsBroken();
    void eachValueSaysWhereItComesFrom();
    void whatWasChangedBackIsAssumedAgain();
    void changesAreUndoneAndMadeAgain();
    void typingLetterByLetterIsOneStep();
    void aSavedCopyIsReadBackTheSame();
    void aBrokenCopyIsNotSaved();
    void theExplorationSaysWhatTheCommandsSay();
    void anotherKeyPressEndsTheSearch();
    void whatDecidesNothingIsNotExploredAgain();
    void theHistoryIsTheOneOfTheCommand();
    void twoThatAreTheSameAreNotToldApart();
    void theLabPlaysTheCopyAndItsOtherStories();
    void theOtherPolicyIsPutBeside();
};

void TestPolicyEditor::theFormHasTheFieldsOfThePolicysFile()
{
    QFETCH(const QString, id);
    const auto policy = preset(id);
    QMap<QString, QString> expected;
    flatten(toJson(*policy), {}, expected);
    QCOMPARE(textsIn(formFieldsOf(*policy)), expected);
}

void TestPolicyEditor::everyUsualValueIsTakenAndReadBack()
{
    QFETCH(const QString, id);
    const auto policy = preset(id);
    for (const PolicyFormField &field : formFieldsOf(*policy)) {
        for (const QString &text : field.usual) {
            Policy changed = *policy;
            QVERIFY2(!changeField(changed, field.path, text), qPrintable(field.path + text));
            QCOMPARE(textsIn(formFieldsOf(changed)).value(field.path), text);
        }
        Policy same = *policy;
        QVERIFY(!changeField(same, field.path, field.text));
        QVERIFY(same == *policy);
    }
}

void TestPolicyEditor::aTextThatIsNoValueIsToldAndKept()
{
    PolicyCopy copy(preset(u"stripe"_s));
    QVERIFY(copy.change(u"claim.lease.duration"_s, u"a while"_s));
    const CopiedField *field = copy.field(u"claim.lease.duration"_s);
    QCOMPARE(field->form.text, u"a while"_s);
    QCOMPARE(field->broken.size(), 1);
    QCOMPARE(field->broken[0].message, u"is \"a while\", expected a time such as 5s or 250ms"_s);
    QVERIFY(!copy.isSound());
    const PolicyRepair repair = field->broken[0].repairs.at(0);
    QVERIFY(copy.change(repair.path, repair.text));
    QVERIFY(copy.isSound());
    QCOMPARE(copy.changedCount(), 0);
}

void TestPolicyEditor::aBrokenRuleOpensUnderItsField()
{
    PolicyCopy copy(preset(u"stripe"_s));
    copy.change(u"claim.lease.heartbeat"_s, u"60s"_s);
    QCOMPARE(copy.brokenCount(), 1);
    const CopiedField *field = copy.field(u"claim.lease.heartbeat"_s);
    QCOMPARE(field->broken.size(), 1);
    QCOMPARE(field->broken[0].message, u"is 60s, expected less than the lease (60s)"_s);
    QStringList paths;
    for (const PolicyRepair &repair : field->broken[0].repairs)
        paths.append(repair.path);
    QVERIFY(paths.contains(u"claim.lease.heartbeat"_s));
    QVERIFY(paths.contains(u"claim.lease.duration"_s));
}

// Of every single change of every field there is, where it breaks a rule.
void TestPolicyEditor::everyRepairThatIsOfferedMends()
{
    int mended = 0;
    for (const QString &id : {u"stripe"_s, u"none"_s}) {
        const auto policy = preset(id);
        for (const PolicyFormField &field : formFieldsOf(*policy)) {
            for (const QString &text : field.usual.mid(0, 4)) {
                PolicyCopy copy(policy);
                copy.change(field.path, text);
                for (const CopiedField &each : copy.fields()) {
                    for (const BrokenField &broken : each.broken) {
                        for (const PolicyRepair &repair : broken.repairs) {
                            PolicyCopy after = copy;
                            QVERIFY(after.change(repair.path, repair.text));
                            QVERIFY2(after.brokenCount() < copy.brokenCount(),
                                     qPrintable(broken.message));
                            ++mended;
                        }
                    }
                }
            }
        }
    }
    QVERIFY(mended > 30);
}

void TestPolicyEditor::theLastSoundCopyStaysWhileARuleIsBroken()
{
    PolicyCopy copy(preset(u"stripe"_s));
    copy.change(u"claim.lease.duration"_s, u"90s"_s);
    const auto sound = copy.lastSound();
    QCOMPARE(sound->claim.lease, Duration(90000));
    copy.change(u"claim.lease.duration"_s, u"0s"_s);
    QVERIFY(!copy.isSound());
    QCOMPARE(copy.lastSound(), sound);
}

void TestPolicyEditor::eachValueSaysWhereItComesFrom()
{
    PolicyCopy copy(preset(u"stripe"_s));
    copy.change(u"outcome.on_exception"_s, u"delete"_s);
    const auto origin = [&copy](const QString &path) {
        return copy.field(path)->origin;
    };
    QCOMPARE(origin(u"outcome.on_exception"_s), FieldOrigin::Changed);
    QCOMPARE(origin(u"claim.lease.duration"_s), FieldOrigin::Assumed);
    QCOMPARE(origin(u"outcome.on_server_error"_s), FieldOrigin::Source);
    QVERIFY(!copy.lastSound()->unverified.contains(u"outcome.on_exception"_s));
    QVERIFY(copy.lastSound()->unverified.contains(u"claim.lease.duration"_s));
    const PolicyCopy own(preset(u"onecake"_s));
    QCOMPARE(own.field(u"outcome.on_exception"_s)->origin,
             preset(u"onecake"_s)->sources.empty() ? FieldOrigin::Nobody : FieldOrigin::Source);
}

void TestPolicyEditor::whatWasChangedBackIsAssumedAgain()
{
    PolicyCopy copy(preset(u"stripe"_s));
    copy.change(u"claim.lease.duration"_s, u"90s"_s);
    QCOMPARE(copy.changedCount(), 1);
    copy.change(u"claim.lease.duration"_s, u"60s"_s);
    QCOMPARE(copy.changedCount(), 0);
    QCOMPARE(copy.lastSound()->unverified, preset(u"stripe"_s)->unverified);
}

void TestPolicyEditor::changesAreUndoneAndMadeAgain()
{
    PolicyCopy copy(preset(u"stripe"_s));
    QVERIFY(!copy.canUndo());
    copy.change(u"claim.protocol"_s, u"none"_s);
    QVERIFY(copy.field(u"claim.lease.duration"_s) == nullptr);
    copy.change(u"claim.protocol"_s, u"lock_check"_s);
    QCOMPARE(copy.field(u"claim.lease.duration"_s)->form.text, u"60s"_s);
    copy.undo();
    QCOMPARE(copy.field(u"claim.protocol"_s)->form.text, u"none"_s);
    copy.undo();
    QCOMPARE(copy.field(u"claim.protocol"_s)->form.text, u"cond_write"_s);
    QVERIFY(!copy.canUndo());
    copy.redo();
    copy.redo();
    QCOMPARE(copy.field(u"claim.protocol"_s)->form.text, u"lock_check"_s);
    QVERIFY(!copy.canRedo());
}

void TestPolicyEditor::typingLetterByLetterIsOneStep()
{
    PolicyCopy copy(preset(u"stripe"_s));
    for (const QString &text : {u"6"_s, u""_s, u"9"_s, u"90"_s, u"90s"_s})
        copy.change(u"claim.lease.duration"_s, text);
    QVERIFY(copy.isSound());
    copy.undo();
    QCOMPARE(copy.field(u"claim.lease.duration"_s)->form.text, u"60s"_s);
    QVERIFY(!copy.canUndo());
}

void TestPolicyEditor::aSavedCopyIsReadBackTheSame()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"My copy.json"_s);
    PolicyEditor editor(design(u"stripe"_s));
    const QSignalSpy saved(&editor, &PolicyEditor::saved);
    editor.rename(u"Ours"_s);
    editor.change(u"outcome.on_exception"_s, u"delete"_s);
    editor.change(u"identity.scope"_s, u"tenant, user"_s);
    editor.save(file);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(editor.file(), file);
    const Result<Policy> read = loadPolicy(file);
    QVERIFY2(read, read ? "" : qPrintable(sentence(read.error())));
    Policy expected = *editor.copy().lastSound();
    expected.id = u"my-copy"_s;
    QVERIFY(*read == expected);
    QCOMPARE(read->title, u"Ours"_s);
    QVERIFY(differencesOf(*read, *preset(u"stripe"_s)).size() == 2);
    editor.change(u"outcome.on_exception"_s, u"store"_s);
    QVERIFY(editor.file().isEmpty());
}

void TestPolicyEditor::aBrokenCopyIsNotSaved()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"copy.json"_s);
    PolicyEditor editor(design(u"stripe"_s));
    const QSignalSpy failed(&editor, &PolicyEditor::failed);
    editor.change(u"claim.lease.heartbeat"_s, u"2h"_s);
    editor.save(file);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!QFile::exists(file));
    editor.undo();
    editor.save(folder.filePath(u"copy.txt"_s));
    QCOMPARE(failed.count(), 2);
}

void TestPolicyEditor::theExplorationSaysWhatTheCommandsSay()
{
    PolicyEditor editor(design(u"stripe"_s));
    editor.change(u"outcome.on_exception"_s, u"delete"_s);
    QTRY_VERIFY(editor.exploration().findings().has_value());
    const ExploreReport &report = *editor.exploration().report();
    RunInputs same = design(u"stripe"_s);
    Policy edited = *preset(u"stripe"_s);
    edited.outcome.onException = Disposition::Delete;
    same.policy = std::make_shared<const Policy>(edited);
    const ExploreReport expected = explore(PolicyExploration::inputsFor(same));
    QCOMPARE(statesOf(report), statesOf(expected));
    QCOMPARE(report.placements, expected.placements);
    QCOMPARE(verdictInWords(report), verdictInWords(expected));
    QCOMPARE(saidBy(*editor.exploration().findings()),
             saidBy(findingsIn(same.policy, nullptr, nullptr)));
    QVERIFY(verdictInWords(report).startsWith(u"Broken by "_s));
}

void TestPolicyEditor::anotherKeyPressEndsTheSearch()
{
    PolicyEditor editor(design(u"stripe"_s));
    for (const QString &text : {u"61s"_s, u"62s"_s, u"63s"_s})
        editor.change(u"claim.lease.duration"_s, text);
    QTRY_VERIFY(!editor.exploration().isUnderWay());
    const ExploreReport &report = *editor.exploration().report();
    QCOMPARE(report.design.policy->claim.lease, Duration(63000));
    QCOMPARE(report.end, ExploreEnd::Complete);
}

void TestPolicyEditor::whatDecidesNothingIsNotExploredAgain()
{
    PolicyEditor editor(design(u"stripe"_s));
    QTRY_VERIFY(!editor.exploration().isUnderWay());
    editor.rename(u"Another name"_s);
    QVERIFY(!editor.exploration().isUnderWay());
    editor.change(u"claim.lease.heartbeat"_s, u"no time"_s);
    QVERIFY(!editor.exploration().isUnderWay());
    QCOMPARE(editor.copy().lastSound()->title, u"Another name"_s);
}

void TestPolicyEditor::theHistoryIsTheOneOfTheCommand()
{
    PolicyEditor editor(design(u"ietf"_s));
    editor.compareWith(u"stripe"_s);
    QTRY_VERIFY(editor.comparison().toldApart().has_value());
    const ToldApart &told = *editor.comparison().toldApart();
    const auto expected = tellApart(*everyStory(), preset(u"ietf"_s), preset(u"stripe"_s), 1);
    QCOMPARE(told.left.scenario->id, expected->left.scenario->id);
    QVERIFY(told.left.faults == expected->left.faults);
    QCOMPARE(outcomeInWords(told.leftOutcome), outcomeInWords(expected->leftOutcome));
    QCOMPARE(outcomeInWords(told.rightOutcome), outcomeInWords(expected->rightOutcome));
    QCOMPARE(editor.differenceCount(),
             static_cast<int>(differencesOf(*preset(u"ietf"_s), *preset(u"stripe"_s)).size()));
    editor.compareWith(QString());
    QVERIFY(!editor.comparison().toldApart());
    QCOMPARE(editor.differenceCount(), 0);
}

void TestPolicyEditor::twoThatAreTheSameAreNotToldApart()
{
    PolicyEditor editor(design(u"stripe"_s));
    editor.compareWith(u"stripe"_s, 0);
    QTRY_VERIFY(!editor.comparison().isUnderWay());
    QVERIFY(!editor.comparison().toldApart());
    QVERIFY(!editor.comparison().hasFailed());
    QCOMPARE(editor.differenceCount(), 0);
}

void TestPolicyEditor::theLabPlaysTheCopyAndItsOtherStories()
{
    LabBench lab;
    LabChoices &choices = lab.session.choices();
    const QSignalSpy failed(&lab.session, &LabSession::failed);
    Policy own = *preset(u"stripe"_s);
    own.title = u"Mine"_s;
    own.claim.lease = Duration(90000);
    choices.usePolicy(own, u"Use the policy Mine"_s);
    QCOMPARE(lab.session.inputs().policy->title, u"Mine"_s);
    choices.chooseStory(u"double-tap"_s);
    QCOMPARE(lab.session.inputs().policy->title, u"Mine"_s);
    choices.choosePolicy(u"onecake"_s);
    choices.choosePolicy(ownPolicyId.toString());
    QCOMPARE(lab.session.inputs().policy->claim.lease, Duration(90000));
    choices.chooseMemory(Duration(120000));
    QCOMPARE(lab.session.inputs().policy->retention.retention, Duration(120000));
    choices.chooseMemory(std::nullopt);
    QCOMPARE(lab.session.inputs().policy->title, u"Mine"_s);
    choices.history().undo();
    choices.history().undo();
    choices.history().undo();
    QCOMPARE(lab.session.inputs().policy->id, u"onecake"_s);
    QCOMPARE(failed.count(), 0);
}

void TestPolicyEditor::theOtherPolicyIsPutBeside()
{
    LabBench lab;
    SideBySide &beside = lab.session.beside();
    beside.setCount(3);
    beside.playBeside(preset(u"ietf"_s), u"ietf"_s);
    QCOMPARE(beside.count(), size_t{2});
    QCOMPARE(beside.inputs(1).policy->id, u"ietf"_s);
    QCOMPARE(beside.sourceOf(1, LabPart::Policy), u"ietf"_s);
}

ONECAKE_TEST(TestPolicyEditor)

#include "tst_policy_editor.moc"
