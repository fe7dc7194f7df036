// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Looking back, going on from there, and the run that is kept to compare with.

#include "core/base/text/duration_text.h"
#include "core/lab/explain/explanation.h"
#include "core/model/policy/policy_catalog.h"
#include "core/session/lab/lab_session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

qsizetype LabSession::shownCount() const
{
    return static_cast<qsizetype>(m_look ? m_look->count : timeline().events().size());
}

std::span<const Event> LabSession::shownEvents() const
{
    return std::span(timeline().events()).first(static_cast<size_t>(shownCount()));
}

std::vector<Verdict> LabSession::verdicts() const
{
    const bool isWhole = shownEvents().size() == timeline().events().size();
    return isWhole && m_ended.verdicts() ? *m_ended.verdicts()
                                         : judge(shownEvents(), RunPhase::UnderWay);
}

RunPhase LabSession::shownPhase() const
{
    const bool isWhole = shownEvents().size() == timeline().events().size();
    return isWhole && m_run->isOver() ? RunPhase::Over : RunPhase::UnderWay;
}

const KeyRecords &LabSession::records() const
{
    return m_look ? m_pastRecords : m_run->records();
}

std::optional<Duration> LabSession::nextEventAt() const
{
    const Simulation &simulation = m_run->simulation();
    return simulation.isWaitingForStore() ? std::nullopt : simulation.nextAt();
}

void LabSession::lookAt(Duration instant)
{
    stopReplay();
    if (instant >= elapsed())
        lookAtNow();
    else
        look(Look{std::max(instant, Duration(0)), timeline().seek(instant)});
}

void LabSession::lookAtEvent(qsizetype count)
{
    stopReplay();
    const std::vector<Event> &events = timeline().events();
    const auto most = static_cast<qsizetype>(events.size());
    const auto wanted = static_cast<size_t>(std::clamp(count, qsizetype(0), most));
    const Duration instant = wanted == 0 ? Duration(0) : events[wanted - 1].at;
    if (count > most || (count == most && instant == elapsed()))
        lookAtNow();
    else
        look(Look{instant, wanted});
}

void LabSession::lookAtNext()
{
    if (m_look)
        lookAtEvent(shownCount() + 1);
}

void LabSession::lookAtPrevious()
{
    const qsizetype count = shownCount();
    if (count == 0) {
        lookAt(Duration(0));
        return;
    }
    // Between two events the one before is the one that has just happened.
    const bool isAtEvent = timeline().events()[static_cast<size_t>(count) - 1].at == lookedAt();
    lookAtEvent(isAtEvent ? count - 1 : count);
}

void LabSession::lookAtNow()
{
    stopReplay();
    if (m_look)
        look(std::nullopt);
}

void LabSession::replay(std::chrono::microseconds real)
{
    if (!m_isReplaying)
        return;
    m_replayed += m_player.speed().of(real);
    const auto instant = std::chrono::duration_cast<Duration>(m_replayed);
    if (instant < elapsed()) {
        look(Look{instant, timeline().seek(instant)});
        return;
    }
    lookAtNow();
    const LabState present = state();
    if (present.phase != LabPhase::Over || present.isFreePlay)
        m_player.play();
}

void LabSession::stopReplay()
{
    if (m_isReplaying && !m_player.isPlaying())
        m_frames->stop();
    m_isReplaying = false;
}

void LabSession::look(std::optional<Look> look)
{
    if (m_look == look) {
        report();
        return;
    }
    if (look && m_player.isPlaying())
        m_player.pause();
    m_look = look;
    m_pastRecords.clear();
    if (look)
        m_pastRecords = timeline().recordsAfter(look->count);
    report();
    Q_EMIT recordsChanged(records());
    reportVerdicts();
}

void LabSession::forkHere()
{
    fork(false);
}

void LabSession::forkWithoutFaults()
{
    fork(true);
}

void LabSession::fork(bool liftsFaults)
{
    if (!m_look)
        return;
    const Look from = *m_look;
    const bool isWholeInstant = from.count == timeline().seek(from.instant);
    RunInputs inputs = this->inputs();
    const Simulation &simulation = m_run->simulation();
    size_t kept = simulation.deedsDoneBefore(from.count);
    while (isWholeInstant && kept < simulation.deedsDone() && inputs.deeds[kept].at <= from.instant)
        ++kept;
    if (kept < inputs.deeds.size() && hasUnsavedDeeds())
        Q_EMIT runLeft(this->inputs());
    inputs.deeds.resize(kept);
    keepAsOther(
        u"%1, before the fork at %2"_s.arg(inputs.policy->title, toReadableText(from.instant)));
    begin(std::move(inputs));
    m_liftsFaultsOnArrival = liftsFaults;
    m_player.rebuild(from.instant,
                     isWholeInstant ? std::nullopt : std::optional<size_t>(from.count));
}

void LabSession::finishFork()
{
    if (!m_liftsFaultsOnArrival)
        return;
    m_liftsFaultsOnArrival = false;
    Deed deed;
    deed.kind = DeedKind::LiftFaults;
    m_run->simulation().act(std::move(deed));
}

void LabSession::playUnder(const QString &policyIdOrFile)
{
    Result<Policy> policy = loadPolicy(policyIdOrFile);
    if (!policy) {
        Q_EMIT failed(policy.error());
        return;
    }
    RunInputs inputs = this->inputs();
    keepAsOther(inputs.policy->title);
    inputs.policy = std::make_shared<const Policy>(*std::move(policy));
    m_setup.policy = policyIdOrFile;
    start(std::move(inputs));
    m_player.playToEnd();
}

void LabSession::keepAsOther(const QString &title)
{
    // A run in which nothing has happened yet is nothing to compare with.
    if (timeline().events().empty())
        return;
    const RunPhase phase = m_run->isOver() ? RunPhase::Over : RunPhase::UnderWay;
    m_other = OtherRun{title, timeline(),
                       m_ended.verdicts().value_or(judge(timeline(), RunPhase::UnderWay)),
                       outcomeOf(timeline()), explanationText(timeline().events(), phase)};
    Q_EMIT otherRunChanged();
}

void LabSession::dropOther()
{
    if (!m_other)
        return;
    m_other.reset();
    Q_EMIT otherRunChanged();
}

} // namespace onecake
