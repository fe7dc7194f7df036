// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/playing/side_runs.h"

#include "core/store/memory_store.h"

#include <algorithm>

namespace onecake {

namespace {

void consider(std::optional<Duration> &earliest, std::optional<Duration> instant)
{
    if (instant)
        earliest = std::min(earliest.value_or(*instant), *instant);
}

} // namespace

SideRuns::SideRuns(QObject *parent)
    : QObject(parent)
{}

SideRuns::~SideRuns() = default;

void SideRuns::choose(std::vector<SideChoice> choices)
{
    m_choices = std::move(choices);
}

void SideRuns::dropEarlier()
{
    m_choices.erase(std::remove_if(m_choices.begin(), m_choices.end(),
                                   [](const SideChoice &choice) { return choice.earlier; }),
                    m_choices.end());
}

Result<void> SideRuns::begin(const RunInputs &first)
{
    m_sides.clear();
    Result<void> result;
    for (auto choice = m_choices.begin(); choice != m_choices.end();) {
        Result<RunInputs> inputs = choice->earlier ? Result<RunInputs>(*choice->earlier)
                                                   : inputsBeside(first, choice->parts);
        if (!inputs) {
            result = inputs.error();
            choice = m_choices.erase(choice);
            continue;
        }
        Side side{std::make_unique<LabRun>(*std::move(inputs), std::make_shared<MemoryStore>(),
                                           QString()),
                  std::make_unique<GrowingFacts>(), std::make_unique<EndedVerdicts>()};
        connect(side.ended.get(), &EndedVerdicts::assumptionsFound, this,
                &SideRuns::assumptionsFound);
        m_sides.push_back(std::move(side));
        ++choice;
    }
    return result;
}

size_t SideRuns::eventCount() const
{
    size_t count = 0;
    for (const Side &side : m_sides)
        count += side.run->shown().events().size();
    return count;
}

std::optional<Duration> SideRuns::nextAt() const
{
    std::optional<Duration> next;
    for (const Side &side : m_sides)
        consider(next, side.run->simulation().nextAt());
    return next;
}

std::optional<Duration> SideRuns::nextMoment() const
{
    std::optional<Duration> next;
    for (const Side &side : m_sides)
        consider(next, side.run->nextMoment());
    return next;
}

void SideRuns::step()
{
    const std::optional<Duration> next = nextAt();
    for (const Side &side : m_sides) {
        if (!next || side.run->simulation().nextAt() != next)
            continue;
        side.run->simulation().step();
        side.run->showAll();
        return;
    }
}

void SideRuns::advanceTo(Duration sinceStart)
{
    for (const Side &side : m_sides) {
        Simulation &simulation = side.run->simulation();
        for (auto next = simulation.nextAt(); next && *next <= sinceStart;
             next = simulation.nextAt())
            simulation.step();
        simulation.advanceTo(sinceStart);
        side.run->showAll();
    }
}

void SideRuns::act(const UserAction &action, Duration sinceStart)
{
    advanceTo(sinceStart);
    for (size_t side = 0; side < m_sides.size(); ++side) {
        if (!m_choices[side].earlier)
            m_sides[side].run->act(action);
    }
}

std::span<const Event> SideRuns::first(size_t side, size_t eventCount) const
{
    return std::span(run(side).shown().events()).first(eventCount);
}

bool SideRuns::isWhole(size_t side, size_t eventCount) const
{
    return eventCount == run(side).shown().events().size();
}

RunPhase SideRuns::phaseAfter(size_t side, size_t eventCount) const
{
    return isWhole(side, eventCount) && run(side).isOver() ? RunPhase::Over : RunPhase::UnderWay;
}

std::vector<Verdict> SideRuns::verdictsAfter(size_t side, size_t eventCount) const
{
    const auto &ended = m_sides[side].ended->verdicts();
    return isWhole(side, eventCount) && ended && m_sides[side].judgedCount == eventCount
        ? *ended
        : judge(m_sides[side].facts->of(first(side, eventCount)), RunPhase::UnderWay);
}

RunOutcome SideRuns::outcomeAfter(size_t side, size_t eventCount) const
{
    return outcomeOf(m_sides[side].facts->of(first(side, eventCount)));
}

bool SideRuns::judgeEnds()
{
    bool isAnyNew = false;
    for (Side &side : m_sides) {
        const size_t count = side.run->shown().events().size();
        const bool isOver = side.run->isOver() && count > 0;
        const bool isJudged = side.ended->verdicts() && side.judgedCount == count;
        if (isOver == isJudged)
            continue;
        isAnyNew = true;
        side.judgedCount = count;
        if (isOver)
            side.ended->judge(side.run->simulation().inputs(), side.run->shown());
        else
            side.ended->forget();
    }
    return isAnyNew;
}

} // namespace onecake
