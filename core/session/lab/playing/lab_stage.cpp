// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/playing/lab_stage.h"

#include "core/base/random.h"
#include "core/lab/explain/explanation.h"
#include "core/store/memory_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

EndedVerdicts::EndedVerdicts(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

EndedVerdicts::~EndedVerdicts()
{
    forget();
}

void EndedVerdicts::judge(const RunInputs &inputs, const Timeline &timeline)
{
    forget();
    m_verdicts = judgeEnded(inputs, timeline);
    if (!inputs.policy->unverified.isEmpty())
        search(inputs);
}

void EndedVerdicts::forget()
{
    m_verdicts.reset();
    m_search.end();
}

void EndedVerdicts::search(const RunInputs &inputs)
{
    m_thread.start([this, search = m_search.begin(), inputs, verdicts = *m_verdicts] {
        AssumptionSearch assumptions(inputs, verdicts);
        while (search.isWanted() && !assumptions.isOver())
            assumptions.searchOne();
        // The end of m_thread waits for this, so that the rest of the object is still there.
        QMetaObject::invokeMethod(
            this,
            [this, search, found = assumptions.verdicts()] {
                if (search.isWanted())
                    take(found);
            },
            Qt::QueuedConnection);
    });
}

void EndedVerdicts::take(std::vector<Verdict> verdicts)
{
    m_verdicts = std::move(verdicts);
    const bool isAnyFound =
        std::any_of(m_verdicts->begin(), m_verdicts->end(),
                    [](const Verdict &verdict) { return !verdict.assumptions.isEmpty(); });
    if (isAnyFound)
        Q_EMIT assumptionsFound();
}

LabStage::LabStage(FrameSource *frames, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_player(frames)
{
    connect(&m_ended, &EndedVerdicts::assumptionsFound, this, &LabStage::assumptionsFound);
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
    retire();
    m_playsOnReturn = false;
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
    begin(std::move(inputs));
    if (!isReplayed)
        return;
    m_player.rebuild(instant, std::nullopt);
    if (plays)
        m_player.play();
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
    return isWhole(eventCount) && m_ended.verdicts()
        ? *m_ended.verdicts()
        : judge(m_facts.of(first(eventCount)), RunPhase::UnderWay);
}

RunOutcome LabStage::outcomeAfter(size_t eventCount) const
{
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
    m_other = ComparisonRun{title, timeline(), verdictsAfter(count), outcomeAfter(count),
                            explanationText(timeline().events(), phaseAfter(count))};
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
