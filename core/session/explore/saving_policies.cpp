// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/explore/saving_policies.h"

#include "core/base/text/tr.h"
#include "core/lab/explore/explore_words.h"
#include "core/lab/explore/placement_run.h"
#include "core/lab/explore/savers.h"
#include "core/lab/explore/tell_apart.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_variants.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What the run comes to under that policy, where it keeps the promise; else nothing.
std::optional<SavingPolicy> savedUnder(const RunInputs &run, std::shared_ptr<const Policy> policy,
                                       VerdictName promise)
{
    ExploreInputs inputs;
    inputs.design = run;
    inputs.design.policy = policy;
    const PlacementRunner::Told told = PlacementRunner(inputs, {}).tell({});
    SavingPolicy saving;
    saving.policy = std::move(policy);
    bool isKept = false;
    for (const Verdict &verdict : told.verdicts) {
        if (verdict.name == promise)
            isKept = verdict.state == VerdictState::Holds;
        else if (verdict.state == VerdictState::Broken)
            saving.breaks.push_back(verdict.name);
    }
    if (!isKept)
        return std::nullopt;
    saving.summary = summaryOf(outcomeOf(told.events));
    return saving;
}

QString textOfValue(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts.append(textOfValue(each));
        return parts.isEmpty() ? u"[]"_s : parts.join(u", "_s);
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble());
    return value.isString() ? value.toString() : tr("not there");
}

// A name of its own, with which it stands beside the run.
std::shared_ptr<const Policy> named(const Policy &own, Policy variant, const QString &field,
                                    const QString &value)
{
    variant.id = u"%1-%2"_s.arg(own.id, QString(field).replace(u'.', u'-'));
    variant.title = u"%1, %2: %3"_s.arg(own.title, field, value);
    return std::make_shared<const Policy>(std::move(variant));
}

// Of the variants of one field.
void addField(std::vector<SavingPolicy> &all, const RunInputs &run, VerdictName promise,
              const std::vector<PolicyVariant> &variants)
{
    for (const Saver &saver : saversOf(run, promise, variants)) {
        const auto variant =
            std::find_if(variants.begin(), variants.end(),
                         [&saver](const PolicyVariant &each) { return each.other == saver.other; });
        if (variant == variants.end())
            continue;
        const QString value = textOfValue(saver.other);
        auto policy = named(*run.policy, *variant->policy, saver.field, value);
        std::optional<SavingPolicy> saving = savedUnder(run, std::move(policy), promise);
        if (!saving)
            continue;
        saving->isField = true;
        saving->title = u"%1: %2"_s.arg(saver.field, value);
        saving->meaning = wordsOfField(saver.field);
        all.push_back(*std::move(saving));
    }
}

} // namespace

std::vector<SavingPolicy> savingPoliciesOf(const RunInputs &run, VerdictName promise,
                                           const std::stop_token &stop)
{
    std::vector<SavingPolicy> all;
    for (const QString &id : presetIds()) {
        const auto preset = loadSharedPolicy(id);
        if (!preset || stop.stop_requested() || differencesOf(*run.policy, **preset).empty())
            continue;
        if (std::optional<SavingPolicy> saving = savedUnder(run, *preset, promise)) {
            saving->title = translated(saving->policy->title);
            all.push_back(*std::move(saving));
        }
    }
    // One field after the other, so that it can be stopped in between.
    std::vector<PolicyVariant> ofField;
    for (const PolicyVariant &variant : singleChangesOf(*run.policy)) {
        if (stop.stop_requested())
            return all;
        if (!ofField.empty() && ofField.front().field != variant.field) {
            addField(all, run, promise, ofField);
            ofField.clear();
        }
        ofField.push_back(variant);
    }
    addField(all, run, promise, ofField);
    std::stable_sort(all.begin(), all.end(),
                     [](const SavingPolicy &left, const SavingPolicy &right) {
                         return left.breaks.size() < right.breaks.size();
                     });
    return all;
}

QString otherBreaksInWords(const SavingPolicy &saving)
{
    if (saving.breaks.empty())
        return {};
    QStringList names;
    for (const VerdictName name : saving.breaks)
        names.append(headingOf(name));
    return tr("but breaks: %1").arg(names.join(u", "_s));
}

} // namespace onecake
