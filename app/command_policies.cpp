// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/commands.h"
#include "app/explore/policy_proofs.h"
#include "core/base/json/json_file.h"
#include "core/base/plain_text.h"
#include "core/base/text/tr.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

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
        table += u"  "_s + id.leftJustified(idWidth) + translated(policy->summary) + u'\n';
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
    const Result<QJsonObject> object = readJsonFile(file, file, tr("a policy"));
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
        printOut(problems.empty() ? tr("%1: a valid policy.").arg(file) : lines);
    return problems.empty() ? ExitCode::Holds : ExitCode::WrongUsage;
}

} // namespace

namespace {

// The arguments of onecake policies, understood and checked.
class PoliciesOptions
{
public:
    PoliciesOptions();
    ExitCode run(const QStringList &arguments);

private:
    [[nodiscard]] std::optional<ExitCode> refused(const QString &action, qsizetype given) const;
    [[nodiscard]] ExitCode diff(const QString &left, const QString &right) const;

    QCommandLineParser m_parser;
    QCommandLineOption m_json{u"json"_s, tr("Answer in JSON.")};
    QCommandLineOption m_prove{
        u"prove"_s,
        tr("check: run the design, and print what is wrong with it, each finding with the "
           "command that shows it.")};
    QCommandLineOption m_keyAlgorithm{
        u"key-algorithm"_s,
        tr("check --prove: how the website makes its keys; that of each story if not given."),
        u"ID|FILE"_s};
    QCommandLineOption m_retry{
        u"retry"_s, tr("check --prove: how the website retries; that of each story if not given."),
        u"ID|FILE"_s};
    QCommandLineOption m_mostFaults{
        u"faults-at-most"_s,
        tr("diff: how many faults a history may have besides its story's own; 1 if not given."),
        u"N"_s};
};

PoliciesOptions::PoliciesOptions()
{
    m_parser.setApplicationDescription(
        tr("Lists the policies by group, shows one as JSON, checks a policy file and names every "
           "broken rule, proves what is wrong with a policy, or tells two apart by their fields "
           "and by the shortest history in which they differ.\n\nExit code: 0 nothing found, 1 "
           "something found (diff, check --prove), 2 wrong usage or a broken rule."));
    m_parser.addPositionalArgument(u"action"_s, tr("list (the default), show, check or diff."),
                                   tr("[list | show ID | check FILE [--prove] | diff A B]"));
    m_parser.addOptions({m_json, m_prove, m_keyAlgorithm, m_retry, m_mostFaults});
}

std::optional<ExitCode> PoliciesOptions::refused(const QString &action, qsizetype given) const
{
    constexpr std::array<std::pair<QStringView, qsizetype>, 4> actions{
        {{u"list", 0}, {u"show", 1}, {u"check", 1}, {u"diff", 2}}};
    const auto *const known =
        std::find_if(actions.begin(), actions.end(),
                     [&action](const auto &each) { return each.first == action; });
    if (known == actions.end())
        return refuseUsage(
            u"policies"_s,
            tr("\"%1\" was not understood; expected list, show, check or diff").arg(action));
    const QStringList words{tr("nothing more"), tr("one argument"), tr("two arguments")};
    if (known->second != given)
        return refuseUsage(u"policies"_s, tr("\"%1\" takes %2").arg(action, words[known->second]));
    const bool isProving = m_parser.isSet(m_prove);
    if (isProving && action != u"check")
        return refuseUsage(u"policies"_s, tr("--prove is for check"));
    if (!isProving && (m_parser.isSet(m_keyAlgorithm) || m_parser.isSet(m_retry)))
        return refuseUsage(u"policies"_s, tr("--key-algorithm and --retry are for check --prove"));
    if (m_parser.isSet(m_mostFaults) && action != u"diff")
        return refuseUsage(u"policies"_s, tr("--faults-at-most is for diff"));
    return std::nullopt;
}

ExitCode PoliciesOptions::diff(const QString &left, const QString &right) const
{
    constexpr int mostFaults = 3;
    bool isNumber = true;
    const int faults =
        m_parser.isSet(m_mostFaults) ? m_parser.value(m_mostFaults).toInt(&isNumber) : 1;
    if (!isNumber || faults < 0 || faults > mostFaults)
        return refuseUsage(u"policies"_s,
                           tr("--faults-at-most: \"%1\" is not a whole number from 0 to %2")
                               .arg(m_parser.value(m_mostFaults), QString::number(mostFaults)));
    return diffPolicies(left, right, faults, m_parser.isSet(m_json));
}

ExitCode PoliciesOptions::run(const QStringList &arguments)
{
    if (const auto over = parseArguments(m_parser, u"policies"_s, arguments))
        return *over;
    const QStringList words = m_parser.positionalArguments();
    const QString action = words.value(0, u"list"_s);
    if (const auto over = refused(action, std::max<qsizetype>(words.size() - 1, 0)))
        return *over;
    const bool asJson = m_parser.isSet(m_json);
    if (action == u"list")
        return list(asJson);
    if (action == u"show")
        return show(words[1]);
    if (action == u"diff")
        return diff(words[1], words[2]);
    if (m_parser.isSet(m_prove))
        return provePolicy(words[1], m_parser.value(m_keyAlgorithm), m_parser.value(m_retry),
                           asJson);
    return check(words[1], asJson);
}

} // namespace

ExitCode runPolicies(const QStringList &arguments)
{
    return PoliciesOptions().run(arguments);
}

} // namespace onecake
