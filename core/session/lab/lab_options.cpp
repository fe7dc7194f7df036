// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/lab_options.h"

#include "core/base/invariant.h"
#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"
#include "core/lab/beside/sides.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/run_line.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Result<RunInputs> inputsOfStory(const QString &story)
{
    if (story == freePlayId)
        return runFromJson(story, {{u"format"_s, 1}, {u"scenario"_s, toJson(freePlay())}});
    if (isRunLine(story))
        return runFromLine(story);
    return isRunFile(story) ? loadRun(story) : runOfScenario(story);
}

template<typename Part>
Result<std::shared_ptr<const Part>>
partFrom(std::shared_ptr<const Part> RunInputs::*part, const QString &idOrFile,
         Result<std::shared_ptr<const Part>> (*load)(const QString &))
{
    if (!isRunFile(idOrFile) && !isRunLine(idOrFile))
        return load(idOrFile);
    const Result<RunInputs> run = isRunLine(idOrFile) ? runFromLine(idOrFile) : loadRun(idOrFile);
    if (!run)
        return run.error();
    return (*run).*part;
}

// Puts what was chosen in the place of the story's own.
template<typename Part>
std::optional<Error> replace(RunInputs &inputs, std::shared_ptr<const Part> RunInputs::*part,
                             const std::optional<QString> &chosen)
{
    if (!chosen)
        return std::nullopt;
    auto loaded = loadPart(part, *chosen);
    if (!loaded)
        return loaded.error();
    inputs.*part = *std::move(loaded);
    return std::nullopt;
}

// What comes with OneCake can always be loaded; if it could not, its id would say more than
// nothing.
template<typename Loaded>
LabOption optionOf(const QString &id, const Result<std::shared_ptr<const Loaded>> &loaded)
{
    if (!loaded)
        return {id, id, sentence(loaded.error()), {}};
    return {id, translated((*loaded)->title), translated((*loaded)->summary), {}};
}

// The name of a preset holds neither.
bool isFile(const QString &idOrFile)
{
    return idOrFile.contains(u'/') || idOrFile.contains(u'.');
}

QString absolute(const QString &idOrFile)
{
    return isFile(idOrFile) ? QFileInfo(idOrFile).absoluteFilePath() : idOrFile;
}

// Whether the part is what comes with OneCake under its id. Its id may come from a stranger's file
// and say anything, so that no other file is looked for under it.
bool isPreset(const Scenario &part)
{
    const auto preset = part.id == freePlayId ? Result(std::make_shared<const Scenario>(freePlay()))
                                              : presetScenario(part.id);
    return preset && toJson(**preset) == toJson(part);
}

bool isPreset(const Policy &part)
{
    const Result<Policy> preset = presetPolicy(part.id);
    return preset && toJson(*preset) == toJson(part);
}

bool isPreset(const KeyAlgorithm &part)
{
    const auto preset = presetKeyAlgorithm(part.id);
    return preset && toJson(**preset) == toJson(part);
}

bool isPreset(const RetryPolicy &part)
{
    const auto preset = presetRetry(part.id);
    return preset && toJson(**preset) == toJson(part);
}

// Chosen by a person, or the story's; the latter comes with OneCake, or stands in the run's file.
template<typename Part>
QString sourceOfPart(std::shared_ptr<const Part> RunInputs::*part,
                     const std::optional<QString> &chosen, const LabSetup &setup,
                     const RunInputs &inputs)
{
    if (chosen)
        return absolute(*chosen);
    const Part &played = *(inputs.*part);
    if (!isRunFile(setup.story) && !isRunLine(setup.story))
        return played.id;
    return isPreset(played) ? played.id : absolute(setup.story);
}

template<typename Part>
Result<LabOption> ownOptionOf(std::shared_ptr<const Part> RunInputs::*part, const QString &file)
{
    const auto loaded = loadPart(part, file);
    if (!loaded)
        return loaded.error();
    return LabOption{file, titleFrom((*loaded)->title, file), translated((*loaded)->summary), {}};
}

QString settingOf(LabPart part)
{
    switch (part) {
    case LabPart::Story:
        return u"recent/stories"_s;
    case LabPart::Policy:
        return u"recent/policies"_s;
    case LabPart::KeyAlgorithm:
        return u"recent/key-algorithms"_s;
    case LabPart::Retry:
        break;
    }
    return u"recent/retries"_s;
}

struct FileKind {
    LabFileKind kind = LabFileKind::Run;
    QString words;
    QStringList signs; // fields that no other kind has
};

// The first match counts.
const std::vector<FileKind> &fileKinds()
{
    static const std::vector<FileKind> kinds{
        {LabFileKind::Run, tr("a run"), {u"scenario"_s, u"deeds"_s}},
        {LabFileKind::Story, tr("a story"), {u"customers"_s, u"script"_s}},
        {LabFileKind::Policy,
         tr("a policy"),
         {u"claim"_s, u"identity"_s, u"fingerprint"_s, u"outcome"_s}},
        {LabFileKind::KeyAlgorithm, tr("a key algorithm"), {u"parts"_s, u"made"_s}},
        {LabFileKind::Retry, tr("a retry policy"), {u"max_attempts"_s, u"backoff"_s, u"jitter"_s}},
    };
    return kinds;
}

} // namespace

Scenario freePlay()
{
    Scenario scenario;
    scenario.id = freePlayId.toString();
    scenario.title = u"Your own story"_s;
    scenario.summary = u"An empty table. Order a cake, enter the tunnel before the answer is back, "
                       "leave it, order again: what happens is up to you."_s;
    CustomerSpec adrienne;
    adrienne.id = u"adrienne"_s;
    adrienne.name = u"Adrienne"_s;
    adrienne.tenant = u"cake-shop"_s;
    adrienne.reorders = 0; // whoever sits at the buttons decides whether she orders again
    scenario.customers = {adrienne};
    // Slow enough to enter the tunnel by hand while the cake is being made, and done before the
    // website gives up.
    scenario.latencies.network = Duration(500);
    scenario.latencies.work = Duration(2000);
    return scenario;
}

Result<RunInputs> inputsOf(const LabSetup &setup)
{
    Result<RunInputs> inputs = inputsOfStory(setup.story);
    if (!inputs)
        return inputs;
    const bool isAltered = setup.policy || setup.keyAlgorithm || setup.retry || setup.memory
        || setup.seed || !setup.faults.empty();
    if (inputs->recorded && isAltered)
        return alteredRecording(setup.story);
    std::optional<Error> error = replace(*inputs, &RunInputs::policy, setup.policy);
    if (!error)
        error = replace(*inputs, &RunInputs::keyAlgorithm, setup.keyAlgorithm);
    if (!error)
        error = replace(*inputs, &RunInputs::retry, setup.retry);
    if (error)
        return *error;
    if (setup.memory) {
        const auto policy = withMemory(inputs->policy, *setup.memory);
        if (!policy)
            return policy.error();
        inputs->policy = *policy;
    }
    inputs->faults.insert(inputs->faults.end(), setup.faults.begin(), setup.faults.end());
    inputs->seed = setup.seed.value_or(inputs->seed);
    return inputs;
}

Result<std::shared_ptr<const Scenario>> loadPart(std::shared_ptr<const Scenario> RunInputs::*part,
                                                 const QString &idOrFile)
{
    if (idOrFile == freePlayId)
        return std::make_shared<const Scenario>(freePlay());
    return partFrom(part, idOrFile, &loadScenario);
}

Result<std::shared_ptr<const Policy>> loadPart(std::shared_ptr<const Policy> RunInputs::*part,
                                               const QString &idOrFile)
{
    return partFrom(part, idOrFile, &loadSharedPolicy);
}

Result<std::shared_ptr<const KeyAlgorithm>>
loadPart(std::shared_ptr<const KeyAlgorithm> RunInputs::*part, const QString &idOrFile)
{
    return partFrom(part, idOrFile, &loadKeyAlgorithm);
}

Result<std::shared_ptr<const RetryPolicy>>
loadPart(std::shared_ptr<const RetryPolicy> RunInputs::*part, const QString &idOrFile)
{
    return partFrom(part, idOrFile, &loadRetry);
}

QList<LabOption> storyOptions()
{
    const Scenario own = freePlay();
    QList<LabOption> options{{own.id, translated(own.title), translated(own.summary), {}}};
    for (const QString &id : scenarioIds())
        options.append(optionOf(id, loadScenario(id)));
    return options;
}

QList<LabOption> policyOptions()
{
    QList<LabOption> options;
    for (const QString &id : presetIds()) {
        const Result<PolicyLabel> label = labelOfPreset(id);
        options.append(label ? LabOption{id, translated(label->title), translated(label->summary),
                                         titleOf(label->group)}
                             : LabOption{id, id, sentence(label.error()), {}});
    }
    return options;
}

QList<LabOption> keyAlgorithmOptions()
{
    QList<LabOption> options;
    for (const QString &id : keyAlgorithmIds()) {
        const auto algorithm = loadKeyAlgorithm(id);
        LabOption option = optionOf(id, algorithm);
        if (algorithm && !(*algorithm)->fails.isEmpty())
            option.summary += u' ' + translated((*algorithm)->fails);
        options.append(option);
    }
    return options;
}

QList<LabOption> retryOptions()
{
    QList<LabOption> options;
    for (const QString &id : retryIds())
        options.append(optionOf(id, loadRetry(id)));
    return options;
}

QString sourceOf(LabPart part, const LabSetup &setup, const RunInputs &inputs)
{
    switch (part) {
    case LabPart::Story:
        // A run stands for its story where that comes with OneCake.
        return isRunFile(setup.story)
            ? sourceOfPart(&RunInputs::scenario, std::nullopt, setup, inputs)
            : absolute(setup.story);
    case LabPart::Policy:
        return sourceOfPart(&RunInputs::policy, setup.policy, setup, inputs);
    case LabPart::KeyAlgorithm:
        return sourceOfPart(&RunInputs::keyAlgorithm, setup.keyAlgorithm, setup, inputs);
    case LabPart::Retry:
        break;
    }
    return sourceOfPart(&RunInputs::retry, setup.retry, setup, inputs);
}

QString titleFrom(const QString &title, const QString &source)
{
    const QString shown = translated(title);
    return isFile(source) ? u"%1 (%2)"_s.arg(shown, QFileInfo(source).fileName()) : shown;
}

Result<LabOption> optionOfFile(LabPart part, const QString &file)
{
    switch (part) {
    case LabPart::Story:
        return ownOptionOf(&RunInputs::scenario, file);
    case LabPart::Policy:
        return ownOptionOf(&RunInputs::policy, file);
    case LabPart::KeyAlgorithm:
        return ownOptionOf(&RunInputs::keyAlgorithm, file);
    case LabPart::Retry:
        break;
    }
    return ownOptionOf(&RunInputs::retry, file);
}

QStringList RecentSources::filesOf(LabPart part) const
{
    QStringList files = m_settings->value(settingOf(part)).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo(file).isFile(); });
    return files;
}

void RecentSources::note(LabPart part, const QString &file)
{
    QStringList files = filesOf(part);
    files.removeAll(file);
    files.prepend(file);
    while (files.size() > most)
        files.removeLast();
    m_settings->setValue(settingOf(part), files);
}

QString wordsOf(LabFileKind kind)
{
    const auto found = std::find_if(fileKinds().begin(), fileKinds().end(),
                                    [kind](const FileKind &each) { return each.kind == kind; });
    ONECAKE_INVARIANT(found != fileKinds().end());
    return found->words;
}

Result<LabFileKind> kindOfLabFile(const QString &file)
{
    const QString expected = tr("a run, a story, a policy, a key algorithm or a retry policy");
    const Result<QJsonObject> object = readJsonFile(file, file, expected);
    if (!object)
        return object.error();
    const auto found =
        std::find_if(fileKinds().begin(), fileKinds().end(), [&object](const FileKind &kind) {
            return std::any_of(kind.signs.begin(), kind.signs.end(),
                               [&object](const QString &field) { return object->contains(field); });
        });
    if (found == fileKinds().end())
        return Error{ErrorCode::InvalidInput, file, tr("is not ") + expected,
                     tr("Choose another file")};
    if (found->kind == LabFileKind::Run && !isRunFile(file))
        return Error{ErrorCode::InvalidInput, file,
                     tr("holds a run, and the name of a run ends with .onecake"),
                     tr("Give the file such a name")};
    if (found->kind != LabFileKind::Run && isRunFile(file))
        return Error{
            ErrorCode::InvalidInput, file,
            tr("holds %1, and only the name of a run ends with .onecake").arg(found->words),
            tr("Give the file a name that ends with .json")};
    return found->kind;
}

} // namespace onecake
