// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/beside/sides.h"

#include "core/base/json/json_file.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram_content.h"
#include "core/model/policy/policy_rules.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Whether all sides have the same of what `part` takes from their inputs.
template<typename Part>
bool isShared(std::span<const RunInputs> sides, const Part &part)
{
    return std::all_of(sides.begin(), sides.end(),
                       [&](const RunInputs &side) { return part(side) == part(sides.front()); });
}

} // namespace

Result<std::shared_ptr<const Policy>> withMemory(const std::shared_ptr<const Policy> &policy,
                                                 Duration memory)
{
    if (policy->retention.retention == memory)
        return policy;
    auto other = std::make_shared<Policy>(*policy);
    other->retention.retention = memory;
    // What was kept for ever was never looked at for its end.
    if (other->retention.expiryTest == ExpiryTest::None)
        other->retention.expiryTest = ExpiryTest::Logical;
    other->id += u"-kept-"_s + toText(memory);
    other->title = u"%1, keys kept for %2"_s.arg(policy->title, toReadableText(memory));
    if (const Problems problems = brokenRules(*other); !problems.empty())
        return brokenRules(other->title, problems);
    return std::shared_ptr<const Policy>(std::move(other));
}

Result<RunInputs> inputsBeside(const RunInputs &first, const SideParts &parts)
{
    if (first.recorded)
        return alteredRecording(translated(first.scenario->title));
    RunInputs inputs = first;
    if (parts.policy)
        inputs.policy = parts.policy;
    if (parts.keyAlgorithm)
        inputs.keyAlgorithm = parts.keyAlgorithm;
    if (parts.retry)
        inputs.retry = parts.retry;
    if (parts.memory) {
        Result<std::shared_ptr<const Policy>> policy = withMemory(inputs.policy, *parts.memory);
        if (!policy)
            return policy.error();
        inputs.policy = *std::move(policy);
    }
    // They count the steps of another run.
    for (UserAction &action : inputs.userActions)
        action.afterSteps.reset();
    return inputs;
}

QStringList titlesOf(std::span<const RunInputs> sides)
{
    const auto policyOf = [](const RunInputs &side) {
        return side.policy->title;
    };
    const auto keyOf = [](const RunInputs &side) {
        return side.keyAlgorithm->title;
    };
    const auto retryOf = [](const RunInputs &side) {
        return side.retry->title;
    };
    const bool isKeyShared = isShared(sides, keyOf);
    const bool isRetryShared = isShared(sides, retryOf);
    QStringList titles;
    for (const RunInputs &side : sides) {
        QStringList parts{policyOf(side)};
        if (!isKeyShared)
            parts.append(keyOf(side));
        if (!isRetryShared)
            parts.append(retryOf(side));
        QString title = parts.join(u" · "_s);
        const qsizetype before = titles.count(title);
        // Two sides may be the same in everything.
        titles.append(before == 0 ? title : u"%1 (%2)"_s.arg(title).arg(titles.size() + 1));
    }
    return titles;
}

std::vector<const Timeline *> timelinesOf(std::span<const Side> sides)
{
    std::vector<const Timeline *> timelines;
    for (const Side &side : sides)
        timelines.push_back(&side.timeline);
    return timelines;
}

QStringList titlesOf(std::span<const Side> sides)
{
    QStringList titles;
    for (const Side &side : sides)
        titles.append(side.title);
    return titles;
}

QJsonArray differencesToJson(std::span<const Side> sides)
{
    const std::vector<const Timeline *> timelines = timelinesOf(sides);
    std::vector<DiagramContent> contents;
    for (const Timeline *timeline : timelines)
        contents.emplace_back(*timeline);
    QJsonArray differences;
    for (const Difference &difference : differencesBetween(timelines)) {
        QJsonArray told;
        for (size_t at = 0; at < sides.size(); ++at) {
            const std::optional<size_t> event = difference.events[at];
            QJsonObject side{{u"title"_s, sides[at].title}, {u"event"_s, QJsonValue::Null}};
            if (event) {
                side[u"event"_s] = static_cast<qint64>(*event);
                side[u"sentence"_s] = contents[at].sentenceOf(*event);
            }
            told.append(side);
        }
        differences.append(QJsonObject{{u"at"_s, static_cast<qint64>(difference.begin.count())},
                                       {u"until"_s, static_cast<qint64>(difference.end.count())},
                                       {u"sides"_s, told}});
    }
    return differences;
}

} // namespace onecake
