// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/explore/found_run.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"
#include "core/lab/explore/explore_words.h"

#include <QStringList>

#include <algorithm>

namespace onecake {

void playFound(LabSession &session, const FoundPlay &play)
{
    session.pause();
    session.beside().turnOff();
    session.choices().setUp(play.setup);
    if (session.choices().setup() != play.setup)
        return; // it could not be set up, which the session has said
    if (play.beside)
        session.beside().showPolicy(play.beside, {});
    session.playUntil(play.until);
}

FoundRun::FoundRun(ExploreInputs inputs, LabSetup setup, ExploreReport report, VerdictName promise)
    : m_inputs(std::make_unique<const ExploreInputs>(std::move(inputs)))
    , m_setup(std::move(setup))
    , m_report(std::move(report))
    , m_promise(promise)
    , m_runner(std::make_unique<const PlacementRunner>(*m_inputs, std::stop_token()))
{
    const PromiseReport *found = m_report.promise(promise);
    ONECAKE_INVARIANT(found != nullptr && found->shortest.has_value());
    Faults shortest = found->shortest->faults;
    std::sort(shortest.begin(), shortest.end(), comesBefore);
    m_found.push_back(shortest);
    for (const BreakingKinds &kinds : found->kinds) {
        if (kinds.example != shortest)
            m_found.push_back(kinds.example);
    }
    show(0);
}

void FoundRun::show(size_t index)
{
    m_index = index;
    if (index == 0) {
        m_example = *m_report.promise(m_promise)->shortest;
    } else {
        const Faults least = shortestPartOf(*m_runner, m_promise, m_found.at(index));
        const Reference reference = referenceFor(*m_runner, m_promise, least);
        m_example = counterExampleOf(*m_runner, reference, false);
    }
    m_isOn.assign(m_example.faults.size(), true);
}

void FoundRun::setOn(size_t fault, bool isOn)
{
    m_isOn.at(fault) = isOn;
}

bool FoundRun::isWhole() const
{
    return std::find(m_isOn.begin(), m_isOn.end(), false) == m_isOn.end();
}

Faults FoundRun::facing() const
{
    Faults left;
    for (size_t fault = 0; fault < m_example.faults.size(); ++fault) {
        if (m_isOn[fault])
            left.push_back(m_example.faults[fault]);
    }
    return left;
}

FoundRun::Judged FoundRun::judged() const
{
    const PlacementRunner::Told told = m_runner->tell(facing());
    Judged judged;
    judged.summary = summaryOf(outcomeOf(told.events));
    for (const Verdict &verdict : told.verdicts) {
        if (verdict.name == m_promise) {
            judged.state = verdict.state;
            judged.why = verdict.why;
        } else if (verdict.state == VerdictState::Broken) {
            judged.alsoBroken.push_back(verdict.name);
        }
    }
    return judged;
}

VerdictState FoundRun::stateWithout(size_t fault) const
{
    Faults left = m_example.faults;
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(fault));
    return m_runner->run(left).stateOf(m_promise);
}

QString FoundRun::shorterHeading() const
{
    if (m_example.faults.empty())
        return tr("Shorter? No: it takes no fault, the story alone breaks it.");
    return tr("Shorter? No:");
}

QStringList FoundRun::proof() const
{
    return proofInWords(m_example);
}

QString FoundRun::pointOfNoReturn() const
{
    return pointOfNoReturnInWords(m_report, m_example);
}

RunInputs FoundRun::run() const
{
    return runOf(m_report, facing());
}

FoundPlay FoundRun::play(std::shared_ptr<const Policy> beside) const
{
    FoundPlay play;
    play.setup = m_setup;
    const Faults faults = facing();
    play.setup.faults = faults;
    play.beside = std::move(beside);
    const std::vector<Duration> strikes = m_runner->instantsOf(faults);
    const auto first = std::min_element(strikes.begin(), strikes.end());
    if (first != strikes.end())
        play.until = std::max(*first - Duration(1), Duration(0));
    return play;
}

} // namespace onecake
