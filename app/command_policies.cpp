// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/commands.h"
#include "core/base/json/json_file.h"
#include "core/base/plain_text.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

ExitCode list(bool asJson)
{
    QJsonArray array;
    QString table;
    std::optional<PolicyGroup> group;
    for (const QString &id : presetIds()) {
        const Result<Policy> policy = presetPolicy(id);
        if (!policy)
            return refuse(policy.error());
        array.append(QJsonObject{{u"id"_s, id},
                                 {u"group"_s, nameOf(policy->group)},
                                 {u"title"_s, policy->title},
                                 {u"summary"_s, policy->summary}});
        if (policy->group != group)
            table += (group ? u"\n"_s : QString()) + titleOf(policy->group) + u'\n';
        group = policy->group;
        constexpr int idWidth = 30;
        table += u"  "_s + id.leftJustified(idWidth) + policy->summary + u'\n';
    }
    if (asJson)
        printJson(array);
    else
        printOut(table);
    return ExitCode::Holds;
}

ExitCode show(const QString &id)
{
    const Result<Policy> policy = loadPolicy(id);
    if (!policy)
        return refuse(policy.error());
    printJson(toJson(*policy));
    return ExitCode::Holds;
}

ExitCode check(const QString &file, bool asJson)
{
    const Result<QJsonObject> object = readJsonFile(file, file, u"a policy"_s);
    if (!object)
        return refuse(object.error());
    const auto read = policyFromJson(*object);
    Problems problems;
    if (const auto *found = std::get_if<Problems>(&read))
        problems = *found;
    QJsonArray array;
    QString lines;
    for (const Problem &problem : problems) {
        array.append(QJsonObject{{u"path"_s, problem.path}, {u"message"_s, problem.message}});
        lines += u"%1: %2 %3\n"_s.arg(spelledOut(file), spelledOut(problem.path),
                                      spelledOut(problem.message));
    }
    if (asJson)
        printJson(
            QJsonObject{{u"file"_s, file}, {u"valid"_s, problems.empty()}, {u"problems"_s, array}});
    else
        printOut(problems.empty() ? u"%1: a valid policy."_s.arg(file) : lines);
    return problems.empty() ? ExitCode::Holds : ExitCode::WrongUsage;
}

} // namespace

ExitCode runPolicies(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lists the policies by group, shows one as JSON, or checks a policy file and names every broken rule."_s);
    parser.addPositionalArgument(u"action"_s, u"list (the default), show or check."_s,
                                 u"[list | show ID | check FILE]"_s);
    const QCommandLineOption json(u"json"_s, u"Answer in JSON."_s);
    parser.addOption(json);
    if (const auto over = parseArguments(parser, u"policies"_s, arguments))
        return *over;
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0, u"list"_s);
    const qsizetype wanted = action == u"list" ? 0 : 1;
    if (action != u"list" && action != u"show" && action != u"check")
        return refuseUsage(
            u"policies"_s,
            u"\"%1\" was not understood; expected list, show or check"_s.arg(action));
    if (std::max<qsizetype>(words.size() - 1, 0) != wanted)
        return refuseUsage(
            u"policies"_s,
            u"\"%1\" takes %2"_s.arg(action, wanted == 0 ? u"nothing more"_s : u"one argument"_s));
    if (action == u"list")
        return list(parser.isSet(json));
    return action == u"show" ? show(words[1]) : check(words[1], parser.isSet(json));
}

} // namespace onecake
