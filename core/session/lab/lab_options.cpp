// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/lab_options.h"

#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "core/session/lab/lab_setup.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What comes with OneCake can always be loaded; if it could not, its id would say more than
// nothing.
template<typename Loaded>
LabOption optionOf(const QString &id, const Result<std::shared_ptr<const Loaded>> &loaded)
{
    if (!loaded)
        return {id, id, sentence(loaded.error()), {}};
    return {id, (*loaded)->title, (*loaded)->summary, {}};
}

} // namespace

QList<LabOption> storyOptions()
{
    const Scenario own = freePlay();
    QList<LabOption> options{{own.id, own.title, own.summary, {}}};
    for (const QString &id : scenarioIds())
        options.append(optionOf(id, loadScenario(id)));
    return options;
}

QList<LabOption> policyOptions()
{
    QList<LabOption> options;
    for (const QString &id : presetIds()) {
        const Result<PolicyLabel> label = labelOfPreset(id);
        options.append(label ? LabOption{id, label->title, label->summary, titleOf(label->group)}
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
            option.summary += u' ' + (*algorithm)->fails;
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

} // namespace onecake
