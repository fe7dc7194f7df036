// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lessons/lesson_lab.h"

#include <algorithm>
#include <utility>

namespace onecake {

namespace {

constexpr std::chrono::microseconds longestPause{700'000};
constexpr std::chrono::microseconds longestWhole{8'000'000}; // of all that one reveal uncovers

} // namespace

LessonLab::LessonLab(const LessonPlayer *player, const Clock *clock, FrameSource *frames,
                     QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_frames(frames)
    , m_session(&m_still, clock)
{
    connect(player, &LessonPlayer::changed, this, &LessonLab::follow);
    if (frames != nullptr)
        connect(frames, &FrameSource::frame, this, &LessonLab::flow);
    follow();
}

LessonLab::~LessonLab()
{
    if (m_frames != nullptr)
        m_frames->stop();
}

void LessonLab::follow()
{
    if (m_player->phase() == LessonPhase::Over)
        return; // the last run stays on show
    const std::shared_ptr<const RunInputs> inputs = m_player->inputs();
    const size_t count = m_player->shown().events().size();
    const qsizetype step = m_player->stepIndex();
    const bool isOnward = step >= std::exchange(m_step, step);
    RunBounds bounds{count, m_player->isLocked()};
    if (m_player->shownPhase() == RunPhase::Over)
        bounds.eventCount.reset(); // it is all there is
    if (inputs == m_inputs && bounds == m_bounds)
        return;
    const size_t before = m_session.timeline().events().size();
    const bool isOther = inputs != m_inputs || count < before;
    m_inputs = inputs;
    m_bounds = bounds;
    if (!inputs)
        return setArriving(false);
    if (isOther)
        m_session.playBounded(*inputs, bounds);
    else
        m_session.setBounds(bounds);
    if (m_frames != nullptr && isOnward && count > (isOther ? 0 : before))
        setArriving(true);
    else
        arrive();
}

// One leap is limited, so that no long run holds up a window; those of lessons are short.
void LessonLab::arrive()
{
    constexpr int mostLeaps = 100;
    const auto isThere = [this] {
        const bool isAll =
            m_session.timeline().events().size() >= m_player->shown().events().size();
        const bool isWhole = m_bounds && !m_bounds->eventCount;
        return isAll && (!isWhole || m_session.travel().shownPhase() == RunPhase::Over);
    };
    if (m_inputs)
        m_session.playToEnd();
    for (int leap = 1; m_inputs && !isThere() && leap < mostLeaps; ++leap)
        m_session.playToEnd();
    setArriving(false);
}

void LessonLab::setArriving(bool isArriving)
{
    if (m_isArriving == isArriving)
        return;
    m_isArriving = isArriving;
    m_waited = {};
    if (isArriving)
        m_frames->start();
    else
        m_frames->stop();
    Q_EMIT arrivingChanged();
}

// As in the story, but that nobody waits long.
std::chrono::microseconds LessonLab::pauseBeforeNext() const
{
    const std::vector<Event> &all = m_player->shown().events();
    const size_t next = m_session.timeline().events().size();
    if (next == 0 || next >= all.size())
        return {};
    const auto gap =
        std::chrono::duration_cast<std::chrono::microseconds>(all[next].at - all[next - 1].at);
    const std::chrono::microseconds share =
        longestWhole / static_cast<std::chrono::microseconds::rep>(all.size());
    const std::chrono::microseconds shortest = longestPause / 8;
    return std::min({gap, longestPause, std::max(share, shortest)});
}

void LessonLab::flow(std::chrono::microseconds real)
{
    if (!m_isArriving)
        return;
    m_waited += real;
    const size_t all = m_player->shown().events().size();
    size_t shown = m_session.timeline().events().size();
    while (shown < all && m_waited >= pauseBeforeNext()) {
        m_waited -= pauseBeforeNext();
        m_session.step();
        const size_t now = m_session.timeline().events().size();
        if (now == shown)
            return arrive(); // nothing more comes by steps
        shown = now;
    }
    if (shown >= all)
        arrive();
}

} // namespace onecake
