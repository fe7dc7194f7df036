// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/policies/policy_exploration.h"

#include "core/base/text/tr.h"
#include "core/lab/explore/explore.h"
#include "core/lab/explore/vocabulary.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

ExploreInputs PolicyExploration::inputsFor(const RunInputs &design)
{
    ExploreInputs inputs;
    inputs.design = design;
    inputs.mostFaults = 1;
    inputs.kinds = placeableKinds();
    inputs.promises = allPromises();
    inputs.findsAssumptions = false; // it takes longer than a key press, and decides nothing
    return inputs;
}

void PolicyExploration::explore(const RunInputs &design)
{
    m_checking.end();
    const ExploreInputs inputs = inputsFor(design);
    m_search.begin(
        this,
        [inputs](const std::stop_token &stop) {
            QElapsedTimer timer;
            timer.start();
            Found found{onecake::explore(inputs, stop), {}};
            found.took = std::chrono::milliseconds(timer.elapsed());
            return found;
        },
        [this](std::optional<Found> found) { take(std::move(found)); });
    Q_EMIT changed();
}

void PolicyExploration::take(std::optional<Found> found)
{
    m_search.done();
    m_hasFailed = !found;
    m_report.reset();
    m_findings.reset();
    if (found) {
        m_report = std::move(found->report);
        m_took = found->took;
        findFindings(m_report->design.policy);
    }
    Q_EMIT changed();
}

void PolicyExploration::findFindings(const std::shared_ptr<const Policy> &policy)
{
    m_checking.begin(
        this,
        [policy](const std::stop_token &stop) {
            return findingsIn(policy, nullptr, nullptr, stop);
        },
        [this](std::optional<std::vector<PolicyFinding>> found) {
            m_checking.done();
            m_findings = std::move(found);
            m_hasFailed = !m_findings;
            Q_EMIT changed();
        });
}

QString verdictInWords(const ExploreReport &report)
{
    const PromiseReport *first = nullptr;
    for (const PromiseReport &promise : report.promises) {
        if (promise.shortest
            && (first == nullptr
                || promise.shortest->faults.size() < first->shortest->faults.size()))
            first = &promise;
    }
    if (first != nullptr && first->shortest->faults.empty())
        return tr("Broken by the story alone.");
    if (first != nullptr)
        return tr("Broken by %1.").arg(toWords(first->shortest->faults));
    if (report.isPartial() || report.endless > 0)
        return tr("Nobody can tell: not every placement came to its end.");
    const auto isOpen = [](const PromiseReport &promise) {
        return stateOf(promise) == PromiseState::Undecided;
    };
    if (std::any_of(report.promises.begin(), report.promises.end(), isOpen))
        return tr("Not broken, but in some runs nobody can tell.");
    return tr("Holds under every single fault.");
}

} // namespace onecake
