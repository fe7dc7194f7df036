// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/playing/lab_stage.h"

#include "core/base/invariant.h"
#include "core/base/random.h"
#include "core/base/text/tr.h"
#include "core/lab/explain/explanation.h"
#include "core/store/memory_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

LabStage::LabStage(FrameSource *frames, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_player(frames, &m_sides)
{
    connect(&m_sides, &SideRuns::assumptionsFound, this, &LabStage::assumptionsFound);
    connect(&m_ended, &EndedVerdicts::assumptionsFound, this, &LabStage::assumptionsFound);
    connect(&m_player, &LabPlayer::rebuilt, this, [this] {
        if (std::exchange(m_endsWhenRebuilt, false))
            m_player.playToEnd();
    });
}

LabStage::~LabStage()
{
    // The store waits for the answers that are under way, and the runs have to be there to take
    // them.
    for (const std::unique_ptr<LabRun> &run : m_retired)
        run->dropStore();
    m_run->dropStore();
    m_store.reset();
}

void LabStage::retire()
{
    const auto isDone = [](const std::unique_ptr<LabRun> &run) {
        return !run->simulation().isWaitingForStore();
    };
    m_retired.erase(std::remove_if(m_retired.begin(), m_retired.end(), isDone), m_retired.end());
    // A run that the store still works for has to be there to take the answer.
    if (m_run && !isDone(m_run))
        m_retired.push_back(std::move(m_run));
}

void LabStage::begin(RunInputs inputs)
{
    if (!isBounded())
        replaceRun(std::move(inputs));
}

void LabStage::beginBounded(RunInputs inputs, const RunBounds &bounds)
{
    m_bounds = bounds;
    m_player.pause(); // time has no part in it
    replaceRun(std::move(inputs));
}

void LabStage::setBounds(const RunBounds &bounds)
{
    ONECAKE_INVARIANT(isBounded());
    m_bounds = bounds;
    m_run->setBound(bounds.eventCount);
}

Error LabStage::boundedError()
{
    return {ErrorCode::InvalidInput, u"lesson"_s, tr("this run is played as the lesson has it"),
            tr("Go on freely at the end of the lesson, or leave it, to change or save a run")};
}

void LabStage::replaceRun(RunInputs inputs)
{
    retire();
    m_playsOnReturn = false;
    m_endsWhenRebuilt = false;
    QString prefix;
    std::shared_ptr<Store> store = m_store;
    if (!store) {
        store = std::make_shared<MemoryStore>();
    } else {
        // The same story makes the same keys again, and the file still knows the last ones.
        Random random(static_cast<quint64>(toEpochMs(m_clock->now())));
        prefix = u"lab %1 "_s.arg(uuidFrom(random));
    }
    m_run = std::make_unique<LabRun>(std::move(inputs), std::move(store), prefix);
    if (m_bounds)
        m_run->setBound(m_bounds->eventCount);
    beginSides(this->inputs());
    m_player.setRun(m_run.get());
    m_ended.forget();
    m_facts.forget();
    Q_EMIT begun();
}

void LabStage::redo(RunInputs inputs)
{
    const bool isReplayed = !inputs.userActions.empty() && m_run->phase() != LabPhase::Ready;
    const bool plays = m_player.isPlaying();
    const Duration instant = m_player.destination();
    if (isBounded())
        return;
    begin(std::move(inputs));
    if (!isReplayed)
        return;
    m_player.rebuild(instant, std::nullopt);
    if (plays)
        m_player.play();
}

void LabStage::rerun(RunInputs inputs)
{
    const LabPhase before = phase();
    const bool plays = m_player.isPlaying();
    const Duration instant = m_player.destination();
    begin(std::move(inputs));
    if (before == LabPhase::Ready && instant == Duration(0))
        return;
    m_endsWhenRebuilt = before == LabPhase::Over;
    m_player.rebuild(instant, std::nullopt);
    if (plays)
        m_player.play();
}

void LabStage::standAt(RunInputs inputs, Duration instant)
{
    begin(std::move(inputs));
    if (instant > Duration(0))
        m_player.rebuild(instant, std::nullopt);
}

void LabStage::beginSides(const RunInputs &inputs)
{
    if (const Result<void> begun = m_sides.begin(inputs); !begun)
        Q_EMIT sidesFailed(begun.error());
}

LabPhase LabStage::phase() const
{
    const LabPhase phase = m_run->phase();
    return phase == LabPhase::Over && m_sides.nextAt() ? LabPhase::UnderWay : phase;
}

void LabStage::act(const UserAction &action)
{
    if (isBounded())
        return;
    m_run->act(action);
    m_sides.act(action, elapsed());
}

void LabStage::chooseSides(std::vector<SideChoice> sides)
{
    if (isBounded()) {
        Q_EMIT sidesFailed(boundedError());
        return;
    }
    m_sides.choose(std::move(sides));
    beginSides(inputs());
    Q_EMIT sidesBegun();
    if (m_run->phase() != LabPhase::Ready)
        m_player.catchUp();
}

void LabStage::pause()
{
    m_playsOnReturn = false;
    m_player.pause();
}

void LabStage::pauseForStore()
{
    const bool isPlaying = m_player.isPlaying();
    m_player.pause();
    m_playsOnReturn = isPlaying;
}

void LabStage::goOnOver(std::shared_ptr<Store> store)
{
    const bool plays = m_playsOnReturn || m_player.isPlaying();
    const Duration instant = m_player.destination();
    setStore(std::move(store));
    begin(RunInputs(inputs()));
    m_player.rebuild(instant, std::nullopt);
    if (plays)
        m_player.play();
}

std::span<const Event> LabStage::first(size_t eventCount) const
{
    return std::span(timeline().events()).first(eventCount);
}

bool LabStage::isWhole(size_t eventCount) const
{
    return eventCount == timeline().events().size();
}

RunPhase LabStage::phaseAfter(size_t eventCount) const
{
    return isWhole(eventCount) && m_run->isOver() ? RunPhase::Over : RunPhase::UnderWay;
}

std::vector<Verdict> LabStage::verdictsAfter(size_t eventCount) const
{
    if (isVeiled())
        return {};
    return isWhole(eventCount) && m_ended.verdicts()
        ? *m_ended.verdicts()
        : judge(m_facts.of(first(eventCount)), RunPhase::UnderWay);
}

RunOutcome LabStage::outcomeAfter(size_t eventCount) const
{
    if (isVeiled())
        return {};
    return outcomeOf(m_facts.of(first(eventCount)));
}

// The end of a run can be an event, or that nothing more comes.
bool LabStage::judgeEnd()
{
    const bool isJudged = m_ended.verdicts().has_value();
    const bool isOver = m_run->isOver() && !timeline().events().empty();
    if (isOver == isJudged)
        return false;
    if (isOver)
        m_ended.judge(inputs(), timeline());
    else
        m_ended.forget();
    return true;
}

void LabStage::keepAsOther(const QString &title)
{
    // A run in which nothing has happened yet is nothing to compare with.
    const size_t count = timeline().events().size();
    if (count == 0)
        return;
    m_other = ComparisonRun{title,
                            timeline(),
                            verdictsAfter(count),
                            outcomeAfter(count),
                            explanationText(timeline().events(), phaseAfter(count)),
                            inputs()};
    Q_EMIT otherRunChanged();
}

void LabStage::dropOther()
{
    if (!m_other)
        return;
    m_other.reset();
    Q_EMIT otherRunChanged();
}

} // namespace onecake
