// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/explore/savers.h"

#include "core/base/text/tr.h"
#include "core/lab/explore/explore_words.h"
#include "core/lab/explore/placement_run.h"
#include "core/lab/explore/tell_apart.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"
#include "core/model/policy/policy_variants.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int mostValuesNamed = 3;

// The run under that policy keeps the promise: as a saver, else nothing.
std::optional<Saver> savedUnder(const RunInputs &run, std::shared_ptr<const Policy> policy,
                                VerdictName promise, const std::stop_token &stop)
{
    ExploreInputs inputs;
    inputs.design = run;
    inputs.design.policy = policy;
    const PlacementRunner runner(inputs, stop);
    const PlacementRunner::Told told = runner.tell({});
    if (stop.stop_requested())
        return std::nullopt;
    Saver saver;
    saver.policy = std::move(policy);
    bool isKept = false;
    for (const Verdict &verdict : told.verdicts) {
        if (verdict.name == promise)
            isKept = verdict.state == VerdictState::Holds;
        else if (verdict.state == VerdictState::Broken)
            saver.breaks.push_back(verdict.name);
    }
    if (!isKept)
        return std::nullopt;
    saver.summary = summaryOf(outcomeOf(told.events));
    return saver;
}

QString valueText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts.append(valueText(each));
        return parts.isEmpty() ? u"[]"_s : parts.join(u", "_s);
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble());
    return value.isString() ? value.toString() : tr("not there");
}

// One field at another value; it may bring others along that have a meaning only then.
struct FieldChange {
    QString path;
    QString value;
    QString along; // further fields, in words
};

FieldChange changeOf(const Policy &own, const Policy &variant)
{
    FieldChange change;
    QStringList along;
    for (const FieldDifference &each : differencesOf(own, variant)) {
        const bool isChanged = !each.left.isUndefined() && !each.right.isUndefined();
        if (isChanged && change.path.isEmpty()) {
            change.path = each.path;
            change.value = valueText(each.right);
        } else if (!each.right.isUndefined()) {
            along.append(u"%1: %2"_s.arg(each.path, valueText(each.right)));
        }
    }
    change.along = along.join(u", "_s);
    return change;
}

struct SavingField {
    Saver saver;
    FieldChange change;
    QStringList otherValues;
};

QString titleOfField(const SavingField &field)
{
    const FieldChange &change = field.change;
    QString title = u"%1: %2"_s.arg(change.path, change.value);
    if (!change.along.isEmpty())
        title += u" (%1)"_s.arg(change.along);
    if (field.otherValues.isEmpty())
        return title;
    QStringList named = field.otherValues.mid(0, mostValuesNamed);
    if (named.size() < field.otherValues.size())
        named.append(u"…"_s);
    return tr("%1; also %2").arg(title, named.join(u", "_s));
}

// A name of its own, with which it stands beside the run.
std::shared_ptr<const Policy> named(const Policy &own, Policy variant, const FieldChange &change)
{
    variant.id = u"%1-%2"_s.arg(own.id, QString(change.path).replace(u'.', u'-'));
    variant.title = u"%1, %2: %3"_s.arg(own.title, change.path, change.value);
    return std::make_shared<const Policy>(std::move(variant));
}

void addVariant(std::vector<SavingField> &fields, const RunInputs &run, Policy variant,
                VerdictName promise, const std::stop_token &stop)
{
    const FieldChange change = changeOf(*run.policy, variant);
    if (change.path.isEmpty())
        return;
    auto policy = named(*run.policy, std::move(variant), change);
    std::optional<Saver> saver = savedUnder(run, std::move(policy), promise, stop);
    if (!saver)
        return;
    const auto known = std::find_if(fields.begin(), fields.end(), [&](const SavingField &each) {
        return each.change.path == change.path && each.saver.breaks == saver->breaks;
    });
    if (known != fields.end()) {
        if (change.value != known->change.value && !known->otherValues.contains(change.value))
            known->otherValues.append(change.value);
        return;
    }
    saver->isField = true;
    saver->meaning = wordsOfField(change.path);
    fields.push_back({*std::move(saver), change, {}});
}

} // namespace

std::vector<Saver> saversOf(const RunInputs &run, VerdictName promise, const std::stop_token &stop)
{
    std::vector<Saver> savers;
    for (const QString &id : presetIds()) {
        const auto preset = loadSharedPolicy(id);
        if (!preset || stop.stop_requested() || differencesOf(*run.policy, **preset).empty())
            continue;
        if (std::optional<Saver> saver = savedUnder(run, *preset, promise, stop)) {
            saver->title = translated(saver->policy->title);
            savers.push_back(*std::move(saver));
        }
    }
    std::vector<SavingField> fields;
    for (const QString &path : toJson(*run.policy).keys()) {
        for (Policy &variant : variantsOf(*run.policy, path)) {
            if (stop.stop_requested())
                break;
            addVariant(fields, run, std::move(variant), promise, stop);
        }
    }
    for (SavingField &field : fields) {
        field.saver.title = titleOfField(field);
        savers.push_back(std::move(field.saver));
    }
    std::stable_sort(savers.begin(), savers.end(), [](const Saver &left, const Saver &right) {
        return left.breaks.size() < right.breaks.size();
    });
    return savers;
}

QString otherBreaksInWords(const Saver &saver)
{
    if (saver.breaks.empty())
        return {};
    QStringList names;
    for (const VerdictName name : saver.breaks)
        names.append(headingOf(name));
    return tr("but breaks: %1").arg(names.join(u", "_s));
}

} // namespace onecake
