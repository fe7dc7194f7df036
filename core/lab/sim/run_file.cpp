// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/run_file.h"

#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"
#include "core/model/timeline_json.h"

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 format = 1;

void reportAt(const JsonReader &reader, QStringView field, const Error &error)
{
    reader.report(field, sentence(error));
}

Result<std::shared_ptr<const Policy>> sharedPolicy(const QString &id)
{
    Result<Policy> policy = presetPolicy(id);
    if (!policy)
        return policy.error();
    return std::make_shared<const Policy>(*std::move(policy));
}

// A member that is the id of what comes with OneCake, or a whole object.
template<typename T>
std::shared_ptr<const T> readPart(JsonReader &reader, QStringView field, const QString &fallback,
                                  Result<std::shared_ptr<const T>> (*load)(const QString &),
                                  std::variant<T, Problems> (*read)(const QJsonObject &),
                                  Problems *problems)
{
    const QJsonValue value = reader.raw(field);
    if (value.isObject()) {
        auto result = read(value.toObject());
        if (auto *part = std::get_if<T>(&result))
            return std::make_shared<const T>(std::move(*part));
        for (const Problem &problem : std::get<Problems>(result))
            problems->push_back({reader.pathOf(field) + problem.path.mid(1), problem.message});
        return nullptr;
    }
    if (!value.isUndefined() && !value.isString()) {
        reader.report(field, describe(value) + tr(", expected an id or an object"));
        return nullptr;
    }
    auto loaded = load(value.toString(fallback));
    if (loaded)
        return *loaded;
    reportAt(reader, field, loaded.error());
    return nullptr;
}

// Presets are written by name, so that a file stays small and says what it means; anything else is
// written in full.
template<typename T>
QJsonValue partToJson(const T &part, Result<std::shared_ptr<const T>> (*load)(const QString &))
{
    const auto preset = load(part.id);
    const QJsonObject whole = toJson(part);
    if (preset && toJson(**preset) == whole)
        return part.id;
    return whole;
}

} // namespace

QJsonObject toJson(const RunInputs &inputs)
{
    QJsonArray faults;
    for (const Fault &fault : inputs.faults)
        faults.append(toJson(fault));
    QJsonObject run{{u"format"_s, format},
                    {u"scenario"_s, partToJson(*inputs.scenario, &presetScenario)},
                    {u"policy"_s, partToJson(*inputs.policy, &sharedPolicy)},
                    {u"keyAlgorithm"_s, partToJson(*inputs.keyAlgorithm, &presetKeyAlgorithm)},
                    {u"retry"_s, partToJson(*inputs.retry, &presetRetry)},
                    {u"faults"_s, faults},
                    {u"seed"_s, static_cast<qint64>(inputs.seed)}};
    QJsonArray userActions;
    for (const UserAction &action : inputs.userActions)
        userActions.append(toJson(action));
    if (!userActions.isEmpty())
        run.insert(u"deeds"_s, userActions);
    if (inputs.recorded)
        run.insert(u"recorded"_s, QJsonObject{{u"events"_s, toJson(inputs.recorded->timeline)}});
    return run;
}

static std::shared_ptr<const Recording> readRecording(JsonReader reader)
{
    Recording recording;
    recording.timeline = readTimeline(reader, u"events", mostRecordedEvents);
    reader.finish();
    return std::make_shared<const Recording>(std::move(recording));
}

RunInputs readRun(JsonReader &reader, Problems *problems)
{
    RunInputs inputs;
    if (!reader.has(u"scenario"))
        reader.report(u"scenario", tr("is missing, expected an id or an object"));
    inputs.scenario = readPart<Scenario>(reader, u"scenario", u"tunnel"_s, &presetScenario,
                                         &scenarioFromJson, problems);
    const Scenario defaults = inputs.scenario ? *inputs.scenario : Scenario{};
    inputs.policy = readPart<Policy>(reader, u"policy", defaults.defaultPolicy, &sharedPolicy,
                                     &policyFromJson, problems);
    inputs.keyAlgorithm =
        readPart<KeyAlgorithm>(reader, u"keyAlgorithm", defaults.defaultKeyAlgorithm,
                               &presetKeyAlgorithm, &keyAlgorithmFromJson, problems);
    inputs.retry = readPart<RetryPolicy>(reader, u"retry", defaults.defaultRetry, &presetRetry,
                                         &retryPolicyFromJson, problems);
    inputs.faults = readFaults(reader, u"faults");
    inputs.seed = static_cast<quint64>(reader.integer(u"seed", 1, 0, largestSeed));
    inputs.userActions = readUserActions(reader, u"deeds");
    if (reader.has(u"recorded"))
        inputs.recorded = readRecording(reader.object(u"recorded"));
    return inputs;
}

Result<RunInputs> runFromJson(const QString &where, const QJsonObject &object)
{
    Problems problems;
    JsonReader reader(withPlainTexts(object), u"$"_s, &problems);
    if (reader.integer(u"format", 0, 0, largestSeed) != format)
        reader.report(u"format", tr("must be 1: this version of OneCake reads no other"));
    const RunInputs inputs = readRun(reader, &problems);
    reader.finish();
    if (!problems.empty())
        return brokenRules(where, problems);
    return inputs;
}

bool isRunFile(const QString &file)
{
    return file.endsWith(u".onecake"_s);
}

Result<RunInputs> loadRun(const QString &file)
{
    const Result<QJsonObject> object = readJsonFile(file, file, u"a run"_s);
    if (!object)
        return object.error();
    return runFromJson(file, *object);
}

Result<void> saveRun(const RunInputs &inputs, const QString &file)
{
    const auto failed = [&file](const QFileDevice &device) {
        return Error{ErrorCode::InvalidInput, file,
                     tr("the run cannot be saved: ") + device.errorString(),
                     tr("Choose another place.")};
    };
    // Written aside and then put in place, so that an earlier file is never left half overwritten.
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return failed(out);
    out.write(QJsonDocument(toJson(inputs)).toJson());
    if (!out.commit())
        return failed(out);
    return {};
}

Result<RunInputs> runOfScenario(const QString &idOrFile)
{
    auto scenario = loadScenario(idOrFile);
    if (!scenario)
        return scenario.error();
    return runFromJson(idOrFile, {{u"format"_s, format}, {u"scenario"_s, toJson(**scenario)}});
}

Result<std::vector<RunInputs>> everyStory()
{
    std::vector<RunInputs> stories;
    for (const QString &id : scenarioIds()) {
        Result<RunInputs> run = runOfScenario(id);
        if (!run)
            return run.error();
        stories.push_back(*std::move(run));
    }
    return stories;
}

} // namespace onecake
