// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/explore/saver_search.h"

#include "core/lab/explore/placement_run.h"
#include "core/lab/sim/assumptions.h"

#include <algorithm>
#include <exception>

namespace onecake {

namespace {

bool isEndless(const RunInputs &run, const std::stop_token &stop)
{
    ExploreInputs inputs;
    inputs.design = run;
    return PlacementRunner(inputs, stop).run({}).isEndless;
}

// Nothing once it was stopped, and of a run that does not end.
QString assumptionsOf(const RunInputs &run, VerdictName promise, const std::stop_token &stop)
{
    if (isEndless(run, stop))
        return {};
    AssumptionSearch search(run, verdictsOf(run));
    while (!search.isOver()) {
        if (stop.stop_requested())
            return {};
        search.searchOne();
    }
    for (const Verdict &verdict : search.verdicts()) {
        if (verdict.name == promise)
            return assumptionsInWords(verdict, run.policy->title);
    }
    return {};
}

} // namespace

SaverSearch::SaverSearch(QObject *parent)
    : QObject(parent)
{}

SaverSearch::~SaverSearch()
{
    m_thread = {};
}

void SaverSearch::search(const RunInputs &run, VerdictName promise)
{
    stop();
    m_savers.clear();
    m_assumptions.clear();
    m_isSearching = true;
    m_thread = std::jthread([this, run, promise, number = m_number](const std::stop_token &stop) {
        std::vector<SavingPolicy> savers;
        QString assumptions;
        try {
            savers = savingPoliciesOf(run, promise, stop);
            assumptions = assumptionsOf(run, promise, stop);
        } catch (const std::exception &) {
            savers.clear(); // nothing is known then, and nothing is said
        }
        QMetaObject::invokeMethod(
            this,
            [this, number, assumptions, all = std::move(savers)]() mutable {
                take(number, std::move(all), assumptions);
            },
            Qt::QueuedConnection);
    });
}

void SaverSearch::stop()
{
    m_thread = {};
    ++m_number;
    m_isSearching = false;
}

void SaverSearch::take(quint64 number, std::vector<SavingPolicy> savers, const QString &assumptions)
{
    if (number != m_number)
        return;
    m_isSearching = false;
    m_savers = std::move(savers);
    m_assumptions = assumptions;
    Q_EMIT found();
}

} // namespace onecake
