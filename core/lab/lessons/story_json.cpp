// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/lessons/story_json.h"

#include "core/base/text/tr.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/model/policy/policy_catalog.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

std::shared_ptr<const RunInputs> readRunOf(JsonReader reader, Problems *problems)
{
    const size_t before = problems->size();
    RunInputs inputs = readRun(reader, problems);
    reader.finish();
    if (problems->size() > before)
        return nullptr;
    return std::make_shared<const RunInputs>(std::move(inputs));
}

// An id of what comes with OneCake; unknown ones are reported.
template<typename Load>
std::optional<QString> readId(JsonReader &reader, QStringView field, Load load)
{
    if (!reader.has(field))
        return std::nullopt;
    const QJsonValue value = reader.raw(field);
    if (!value.isString()) {
        reader.report(field, describe(value) + tr(", expected an id"));
        return std::nullopt;
    }
    const auto found = load(value.toString());
    if (!found)
        reader.report(field, sentence(found.error()));
    return value.toString();
}

std::optional<QString> readWords(JsonReader &reader, QStringView field, const QString &expected)
{
    if (!reader.has(field))
        return std::nullopt;
    const QJsonValue value = reader.raw(field);
    if (value.isString())
        return value.toString();
    reader.report(field, describe(value) + u", expected "_s + expected);
    return std::nullopt;
}

} // namespace

std::shared_ptr<const RunInputs> readLessonStory(JsonReader &reader, QStringView field,
                                                 Problems *problems)
{
    return readStoryLike(reader, field, {}, problems);
}

std::shared_ptr<const RunInputs> readStoryLike(JsonReader &reader, QStringView field,
                                               const QJsonObject &base, Problems *problems)
{
    const QJsonValue value = reader.raw(field);
    if (!value.isObject()) {
        reader.report(field, describe(value) + tr(", expected an object"));
        return nullptr;
    }
    const QJsonObject own = value.toObject();
    QJsonObject whole = base;
    for (auto part = own.begin(); part != own.end(); ++part)
        whole.insert(part.key(), part.value());
    return readRunOf(reader.child(whole, field), problems);
}

FreeStory readFreeStory(JsonReader &reader)
{
    FreeStory story;
    if (!reader.has(u"scenario"))
        reader.report(u"scenario", tr("is missing, expected the id of a story"));
    story.scenario = readId(reader, u"scenario", presetScenario).value_or(QString());
    story.policy = readId(reader, u"policy", presetPolicy);
    story.keyAlgorithm = readId(reader, u"keyAlgorithm", presetKeyAlgorithm);
    story.retry = readId(reader, u"retry", presetRetry);
    story.faults = readFaults(reader, u"faults");
    if (reader.has(u"seed"))
        story.seed = static_cast<quint64>(reader.integer(u"seed", 1, 0, largestSeed));
    return story;
}

std::optional<Stop> readStop(JsonReader &reader, QStringView field)
{
    const auto words =
        readWords(reader, field, tr("a point such as \"reply 1 lost\", \"5s\" or \"end\""));
    if (!words)
        return std::nullopt;
    const Result<Stop> stop = parseStop(*words);
    if (stop)
        return *stop;
    reader.report(field, u"is \"%1\", which %2"_s.arg(*words, stop.error().problem));
    return std::nullopt;
}

std::optional<EventName> readEventName(JsonReader &reader, QStringView field)
{
    const auto words = readWords(reader, field, tr("an event such as \"reply 1 lost\""));
    if (!words)
        return std::nullopt;
    const Result<EventName> name = parseEventName(*words);
    if (name)
        return *name;
    reader.report(field, u"is \"%1\", which %2"_s.arg(*words, name.error().problem));
    return std::nullopt;
}

} // namespace onecake
