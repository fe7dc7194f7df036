// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/dynamo_hit_counter.h"

#include "core/base/detach.h"
#include "core/base/invariant.h"
#include "core/base/text/tr.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration waitMax{500};

QString writingName()
{
    return tr("writing how often a record was asked for");
}

} // namespace

DynamoHitCounter::DynamoHitCounter(DynamoLink *link, const DynamoRequests &requests)
    : m_link(link)
    , m_requests(requests)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(waitMax);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { writeDue(); });
}

DynamoHitCounter::~DynamoHitCounter()
{
    ONECAKE_INVARIANT(m_resuming->empty() && m_settling.empty());
    ONECAKE_INVARIANT(std::none_of(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) {
        return lane.isWriting || lane.readers > 0;
    }));
}

void DynamoHitCounter::add(const Hit &hit)
{
    if (m_isClosed)
        return;
    Lane &lane = m_lanes[hit.id];
    ++lane.attempts;
    if (hit.wasReplay) {
        ++lane.replays;
        lane.lastReplayAt = hit.at;
    }
    if (!m_timer.isActive())
        m_timer.start();
}

QCoro::Task<void> DynamoHitCounter::enter(KeyId id)
{
    while (!m_isClosed && (m_lanes[id].isDue || m_lanes[id].isWriting)) {
        OneShot shot;
        m_lanes[id].blocked.push_back(&shot);
        co_await shot.fired();
    }
    ++m_lanes[id].readers;
}

void DynamoHitCounter::leave(const KeyId &id)
{
    ONECAKE_INVARIANT(m_lanes.value(id).readers > 0);
    --m_lanes[id].readers;
    writeIfFree(id);
    tidy(id);
}

void DynamoHitCounter::overlay(KeyRecord &record) const
{
    const auto found = m_lanes.constFind(record.id);
    if (found == m_lanes.constEnd())
        return;
    record.attempts += found->attempts;
    record.replays += found->replays;
    if (found->lastReplayAt)
        record.lastReplayAt = found->lastReplayAt;
}

void DynamoHitCounter::forget(const KeyId &id)
{
    const auto found = m_lanes.find(id);
    if (found == m_lanes.end() || found->isWriting)
        return;
    found->attempts = 0;
    found->replays = 0;
    found->lastReplayAt.reset();
    found->token.clear();
}

void DynamoHitCounter::writeDue()
{
    QList<KeyId> due;
    for (auto lane = m_lanes.begin(); lane != m_lanes.end(); ++lane) {
        if (lane->attempts == 0)
            continue;
        lane->isDue = true;
        due.append(lane.key());
    }
    for (const KeyId &id : due)
        writeIfFree(id);
}

void DynamoHitCounter::writeIfFree(const KeyId &id)
{
    const auto lane = m_lanes.find(id);
    const bool isFree = !m_isClosed && lane != m_lanes.end() && lane->isDue && !lane->isWriting
        && lane->readers == 0;
    if (!isFree)
        return;
    lane->isWriting = true;
    // Whoever reads the key waits in enter(), and must not wait for ever. It ends before this does:
    // closing the link answers its call.
    detach(write(id), writingName(), [this, id](const Error &) { finish(id, false); });
}

QCoro::Task<void> DynamoHitCounter::write(KeyId id)
{
    Lane &lane = m_lanes[id];
    if (lane.token.isEmpty())
        lane.token = uuidFrom(m_link->random());
    QJsonObject request =
        m_requests.count(id, lane.attempts, lane.replays, lane.lastReplayAt, lane.token);
    const quint64 attempts = lane.attempts;
    const quint64 replays = lane.replays;
    const DynamoAnswer answer = co_await m_link->call(u"UpdateItem"_s, std::move(request));
    const auto *failure = std::get_if<DynamoFailure>(&answer);
    // A condition that fails: the record is gone, or an earlier attempt did it.
    const bool isDone = failure == nullptr || failure->kind == DynamoFailureKind::ConditionFailed;
    Lane &after = m_lanes[id];
    if (isDone) {
        after.attempts -= attempts;
        after.replays -= replays;
        if (after.replays == 0)
            after.lastReplayAt.reset();
        after.token.clear();
    }
    finish(id, isDone);
}

// Nothing is touched after those that wait are resumed: one of them may have destroyed this.
void DynamoHitCounter::finish(const KeyId &id, bool isDone)
{
    Lane &lane = m_lanes[id];
    ONECAKE_INVARIANT(lane.isWriting);
    lane.isWriting = false;
    lane.isDue = false;
    std::vector<OneShot *> resumed = std::exchange(lane.blocked, {});
    const bool hasMore = lane.attempts > 0;
    if (hasMore && !m_isClosed && (!isDone || !m_timer.isActive()))
        m_timer.start();
    tidy(id);
    if (!hasDue())
        resumed.insert(resumed.end(), m_settling.begin(), m_settling.end());
    if (!hasDue())
        m_settling.clear();
    resume(resumed);
}

// One that is resumed may destroy this: the others are resumed by close() then, while what they
// asked is still there.
void DynamoHitCounter::resume(const std::vector<OneShot *> &shots)
{
    const std::shared_ptr<std::deque<OneShot *>> queue = m_resuming;
    queue->insert(queue->end(), shots.begin(), shots.end());
    while (!queue->empty()) {
        OneShot *next = queue->front();
        queue->pop_front();
        next->fire();
    }
}

void DynamoHitCounter::tidy(const KeyId &id)
{
    const auto lane = m_lanes.find(id);
    const bool isIdle = lane != m_lanes.end() && lane->attempts == 0 && lane->readers == 0
        && !lane->isWriting && lane->blocked.empty();
    if (isIdle)
        m_lanes.erase(lane);
}

bool DynamoHitCounter::hasDue() const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(),
                       [](const Lane &lane) { return lane.isDue || lane.isWriting; });
}

QCoro::Task<void> DynamoHitCounter::flush()
{
    writeDue();
    if (m_isClosed || !hasDue())
        co_return;
    OneShot shot;
    m_settling.push_back(&shot);
    co_await shot.fired();
}

void DynamoHitCounter::close()
{
    m_isClosed = true;
    m_timer.stop();
    std::vector<OneShot *> waiting = std::exchange(m_settling, {});
    for (Lane &lane : m_lanes) {
        const auto blocked = std::exchange(lane.blocked, {});
        waiting.insert(waiting.end(), blocked.begin(), blocked.end());
    }
    resume(waiting);
}

} // namespace onecake
