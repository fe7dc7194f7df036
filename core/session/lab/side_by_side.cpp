// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/side_by_side.h"

#include "core/base/text/tr.h"
#include "core/lab/explain/explanation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString noProtection = u"none"_s;
const QString cure = u"onecake"_s;
const QString third = u"stripe"_s;

// A side under one of the policies that come with OneCake.
SideChoice under(const QString &policy)
{
    SideChoice side;
    if (auto loaded = loadSharedPolicy(policy))
        side.parts.policy = *std::move(loaded);
    return side;
}

} // namespace

SideBySide::SideBySide(LabStage *stage, LabChoices *choices, TimeTravel *travel, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_choices(choices)
    , m_travel(travel)
{
    connect(stage, &LabStage::sidesBegun, this, [this] {
        m_differences.forget();
        m_told.clear();
        Q_EMIT begun();
        Q_EMIT judged();
    });
    connect(travel, &TimeTravel::looked, this, &SideBySide::judged);
    connect(stage, &LabStage::assumptionsFound, this, &SideBySide::judged);
}

const RunInputs &SideBySide::inputs(size_t side) const
{
    return side == 0 ? m_stage->inputs() : beside().run(side - 1).simulation().inputs();
}

const Timeline &SideBySide::timeline(size_t side) const
{
    return side == 0 ? m_stage->timeline() : beside().run(side - 1).shown();
}

std::vector<const Timeline *> SideBySide::timelines() const
{
    std::vector<const Timeline *> all;
    for (size_t side = 0; side < count(); ++side)
        all.push_back(&timeline(side));
    return all;
}

QStringList SideBySide::titles() const
{
    std::vector<RunInputs> all;
    for (size_t side = 0; side < count(); ++side)
        all.push_back(inputs(side));
    QStringList names = titlesOf(all);
    for (size_t side = 0; side < count(); ++side) {
        if (isEarlier(side))
            names[static_cast<qsizetype>(side)] =
                tr("Before the fork: %1").arg(inputs(side).policy->title);
    }
    return names;
}

bool SideBySide::isEarlier(size_t side) const
{
    return side > 0 && beside().choices()[side - 1].earlier.has_value();
}

QString SideBySide::sourceOf(size_t side, LabPart part) const
{
    const SideChoice choice = side == 0 ? SideChoice() : beside().choices()[side - 1];
    const SideParts &parts = choice.parts;
    const auto source = [](const QString &chosen, const auto &own) {
        return chosen.isEmpty() ? own->id : chosen;
    };
    if (choice.earlier && part == LabPart::Policy)
        return choice.earlier->policy->id;
    if (part == LabPart::Policy && parts.policy)
        return source(choice.policySource, parts.policy);
    if (part == LabPart::KeyAlgorithm && parts.keyAlgorithm)
        return source(choice.keyAlgorithmSource, parts.keyAlgorithm);
    if (part == LabPart::Retry && parts.retry)
        return source(choice.retrySource, parts.retry);
    return onecake::sourceOf(part, m_choices->setup(), m_stage->inputs());
}

std::optional<Duration> SideBySide::memoryOf(size_t side) const
{
    return side == 0 ? m_choices->setup().memory : beside().choices()[side - 1].parts.memory;
}

std::optional<Duration> SideBySide::nextEventAt() const
{
    const Simulation &simulation = m_stage->run().simulation();
    const std::optional<Duration> next =
        simulation.isWaitingForStore() ? std::nullopt : simulation.nextAt();
    const std::optional<Duration> other = beside().nextAt();
    if (!next || !other)
        return next ? next : other;
    return std::min(*next, *other);
}

size_t SideBySide::shownCount(size_t side) const
{
    if (side == 0)
        return static_cast<size_t>(m_travel->shownCount());
    return m_travel->isLookingBack() ? timeline(side).seek(m_travel->lookedAt())
                                     : timeline(side).events().size();
}

std::vector<Verdict> SideBySide::verdicts(size_t side) const
{
    return side == 0 ? m_travel->verdicts() : beside().verdictsAfter(side - 1, shownCount(side));
}

RunOutcome SideBySide::outcome(size_t side) const
{
    return side == 0 ? m_travel->outcome() : beside().outcomeAfter(side - 1, shownCount(side));
}

QString SideBySide::explanation(size_t side) const
{
    const size_t count = shownCount(side);
    const RunPhase phase =
        side == 0 ? m_stage->phaseAfter(count) : beside().phaseAfter(side - 1, count);
    return explanationText(std::span(timeline(side).events()).first(count), phase);
}

std::vector<Side> SideBySide::sides() const
{
    std::vector<Side> all;
    for (size_t at = 0; at < count(); ++at) {
        const size_t whole = timeline(at).events().size();
        Side side{titles()[static_cast<qsizetype>(at)], timeline(at), {}};
        side.verdicts =
            at == 0 ? m_stage->verdictsAfter(whole) : beside().verdictsAfter(at - 1, whole);
        side.phase = at == 0 ? m_stage->phaseAfter(whole) : beside().phaseAfter(at - 1, whole);
        all.push_back(std::move(side));
    }
    return all;
}

const std::vector<Difference> &SideBySide::differences() const
{
    const std::vector<const Timeline *> runs = timelines();
    return m_differences.between(runs);
}

std::optional<size_t> SideBySide::differenceShown() const
{
    if (!m_travel->isLookingBack())
        return std::nullopt;
    const std::vector<Difference> &all = differences();
    const auto after = std::upper_bound(
        all.begin(), all.end(), m_travel->lookedAt(),
        [](Duration instant, const Difference &difference) { return instant < difference.begin; });
    return after == all.begin() ? std::nullopt
                                : std::optional(static_cast<size_t>(after - all.begin()) - 1);
}

QString SideBySide::wordsOfDifference(size_t index) const
{
    const Difference &difference = differences().at(index);
    const QStringList names = titles();
    Told &told = m_told[index];
    if (told.words.isEmpty() || told.difference != difference || told.titles != names) {
        const std::vector<const Timeline *> runs = timelines();
        told = {index, difference, names, {}};
        told.words = wordsOf(difference, runs, names).join(u' ');
    }
    return leadOf(differences(), index) + u' ' + told.words;
}

// Two runs that differ in their parts alone can be played side by side; what was done in the one
// is done in the other. After a fork the run before it stays what it was.
std::optional<SideChoice> SideBySide::runBefore() const
{
    const std::optional<ComparisonRun> &other = m_stage->comparisonRun();
    if (!other || other->inputs.scenario->id != m_stage->inputs().scenario->id)
        return std::nullopt;
    const RunInputs &now = m_stage->inputs();
    const RunInputs &before = other->inputs;
    SideChoice side;
    const bool isFork = before.policy == now.policy && before.keyAlgorithm == now.keyAlgorithm
        && before.retry == now.retry;
    if (isFork)
        side.earlier = before;
    else
        side.parts = {before.policy, before.keyAlgorithm, before.retry, std::nullopt};
    return side;
}

SideChoice SideBySide::usualSide() const
{
    return under(m_stage->inputs().policy->id == noProtection ? cure : noProtection);
}

void SideBySide::turnOn()
{
    if (!isOn())
        setSides({runBefore().value_or(usualSide())});
}

void SideBySide::turnOff()
{
    if (isOn())
        setSides({});
}

void SideBySide::showPolicy(const std::shared_ptr<const Policy> &policy, const QString &source)
{
    SideChoice side;
    side.parts.policy = policy;
    side.policySource = source;
    setSides({side});
}

void SideBySide::setCount(size_t count)
{
    std::vector<SideChoice> sides = beside().choices();
    const size_t wanted = std::clamp<size_t>(count, 2, mostSides) - 1;
    sides.resize(std::min(sides.size(), wanted));
    while (sides.size() < wanted)
        sides.push_back(sides.empty() ? usualSide() : under(third));
    setSides(std::move(sides));
}

void SideBySide::setSides(std::vector<SideChoice> sides)
{
    m_stage->chooseSides(std::move(sides));
}

void SideBySide::chooseOfFirst(LabPart part, const QString &idOrFile)
{
    if (part == LabPart::Policy)
        m_choices->choosePolicy(idOrFile);
    else if (part == LabPart::KeyAlgorithm)
        m_choices->chooseKeyAlgorithm(idOrFile);
    else if (part == LabPart::Retry)
        m_choices->chooseRetry(idOrFile);
}

template<typename Part>
bool SideBySide::take(std::shared_ptr<const Part> RunInputs::*part,
                      std::shared_ptr<const Part> &target, const QString &idOrFile)
{
    Result<std::shared_ptr<const Part>> loaded = loadPart(part, idOrFile);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return false;
    }
    target = *std::move(loaded);
    return true;
}

void SideBySide::choose(size_t side, LabPart part, const QString &idOrFile)
{
    if (side == 0) {
        chooseOfFirst(part, idOrFile);
        return;
    }
    std::vector<SideChoice> sides = beside().choices();
    SideChoice &choice = sides[side - 1];
    // From now on it is a run of now.
    choice.earlier.reset();
    bool isTaken = false;
    if (part == LabPart::Policy) {
        choice.policySource = idOrFile;
        isTaken = take(&RunInputs::policy, choice.parts.policy, idOrFile);
    } else if (part == LabPart::KeyAlgorithm) {
        choice.keyAlgorithmSource = idOrFile;
        isTaken = take(&RunInputs::keyAlgorithm, choice.parts.keyAlgorithm, idOrFile);
    } else if (part == LabPart::Retry) {
        choice.retrySource = idOrFile;
        isTaken = take(&RunInputs::retry, choice.parts.retry, idOrFile);
    }
    if (isTaken)
        putBeside(std::move(sides), side);
}

void SideBySide::chooseMemory(size_t side, std::optional<Duration> memory)
{
    if (side == 0) {
        m_choices->chooseMemory(memory);
        return;
    }
    std::vector<SideChoice> sides = beside().choices();
    SideChoice &choice = sides[side - 1];
    choice.earlier.reset();
    choice.parts.memory = memory;
    putBeside(std::move(sides), side);
}

// Of which `side` has changed: parts that do not go together change nothing.
void SideBySide::putBeside(std::vector<SideChoice> sides, size_t side)
{
    const Result<RunInputs> inputs = inputsBeside(m_stage->inputs(), sides[side - 1].parts);
    if (inputs)
        setSides(std::move(sides));
    else
        Q_EMIT failed(inputs.error());
}

void SideBySide::lookAtDifference(size_t index)
{
    if (index < differences().size())
        m_travel->lookAt(differences()[index].begin);
}

void SideBySide::lookAtNextDifference()
{
    const std::vector<Difference> &all = differences();
    const Duration here = m_travel->lookedAt();
    const auto next = std::find_if(all.begin(), all.end(), [here](const Difference &difference) {
        return difference.begin > here;
    });
    // After the last one the first comes again: whoever asks at the end wants to see it.
    if (!all.empty())
        m_travel->lookAt(next == all.end() ? all.front().begin : next->begin);
}

void SideBySide::lookAtPreviousDifference()
{
    const std::vector<Difference> &all = differences();
    const Duration here = m_travel->lookedAt();
    const auto before =
        std::find_if(all.rbegin(), all.rend(),
                     [here](const Difference &difference) { return difference.begin < here; });
    if (!all.empty())
        m_travel->lookAt(before == all.rend() ? all.back().begin : before->begin);
}

void SideBySide::report()
{
    if (!isOn())
        return;
    const bool isJudged = m_stage->sides().judgeEnds();
    Shown now{0, m_travel->lookedAt(), elapsed()};
    for (const Timeline *run : timelines())
        now.events += run->events().size();
    const bool hasHappened = now.events != m_shown.events;
    if (now != m_shown) {
        m_shown = now;
        Q_EMIT moved();
    }
    if (isJudged)
        m_told.clear(); // what a request came to completes its sentence
    if (isJudged || hasHappened)
        Q_EMIT judged();
}

// Another run has begun; those beside it began again.
void SideBySide::forget()
{
    m_differences.forget();
    m_told.clear();
    m_shown = Shown();
    Q_EMIT begun();
    Q_EMIT judged();
}

} // namespace onecake
