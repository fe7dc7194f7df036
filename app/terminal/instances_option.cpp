// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/terminal/instances_option.h"

#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace onecake {

QCommandLineOption instancesOption()
{
    return {
        u"instances"_s,
        tr("How many instances of the API answer in turn; the story's own number if not given."),
        u"N"_s};
}

Result<std::optional<int>> instancesFrom(const QCommandLineParser &parser,
                                         const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return std::optional<int>();
    bool isNumber = false;
    const int instances = parser.value(option).toInt(&isNumber);
    if (!isNumber)
        return invalidInput(u"--instances"_s,
                            tr("\"%1\" is not a whole number").arg(parser.value(option)));
    return std::optional(instances);
}

// Read like a story from a file, because the rule on their number is there.
Result<RunInputs> withInstances(RunInputs inputs, std::optional<int> instances)
{
    if (!instances || inputs.scenario->apiCount == *instances)
        return inputs;
    QJsonObject story = toJson(*inputs.scenario);
    story.insert(u"apis"_s, *instances);
    auto read = scenarioFromJson(story);
    if (const auto *problems = std::get_if<Problems>(&read))
        return brokenRules(u"--instances"_s, *problems);
    inputs.scenario = std::make_shared<const Scenario>(std::move(std::get<Scenario>(read)));
    return inputs;
}

} // namespace onecake
