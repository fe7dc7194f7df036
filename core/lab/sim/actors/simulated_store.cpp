// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/simulated_store.h"

#include "core/base/detach.h"
#include "core/lab/sim/actors/cake_order.h"
#include "core/store/store_rules.h"

namespace onecake {

namespace {

// Counts a call to the real store for as long as it is under way.
class UnderWay
{
public:
    explicit UnderWay(int *count)
        : m_count(count)
    {
        ++*m_count;
    }
    ~UnderWay() { --*m_count; }
    Q_DISABLE_COPY_MOVE(UnderWay)

private:
    int *m_count;
};

} // namespace

SimulatedStore::SimulatedStore(World *world, Kitchen *kitchen, Store *real, QString scopePrefix)
    : m_world(world)
    , m_kitchen(kitchen)
    , m_real(real)
    , m_prefix(std::move(scopePrefix))
{}

KeyId SimulatedStore::outside(KeyId id) const
{
    if (!m_prefix.isEmpty())
        id.scope.prepend(m_prefix);
    return id;
}

KeyRecord SimulatedStore::inside(KeyRecord record) const
{
    if (!m_prefix.isEmpty())
        record.id.scope.remove(0, m_prefix.size());
    return record;
}

std::shared_ptr<const KeyRecord> SimulatedStore::present(const KeyId &id) const
{
    const auto version = m_versions.constFind(id);
    return version == m_versions.constEnd() ? nullptr : version->present;
}

void SimulatedStore::changed(const KeyId &id, std::shared_ptr<const KeyRecord> record,
                             const Execution &by)
{
    Version &version = m_versions[id];
    Event event = on(Lane::Store, record ? EventKind::RecordWritten : EventKind::RecordRemoved);
    event.execution = by.number;
    event.key = id.key;
    event.record = record ? record : version.present;
    if (record)
        scheduleDeletion(*record);
    version.past = std::move(version.present);
    version.present = std::move(record);
    version.changedAt = m_world->scheduler.now();
    if (!event.record)
        return;
    event.fence = event.record->fence;
    m_world->happened(std::move(event));
}

void SimulatedStore::scheduleDeletion(const KeyRecord &record)
{
    const Instant now = m_world->scheduler.now();
    if (m_world->inputs.policy->retention.expiryTest != ExpiryTest::Store || record.expiresAt <= now
        || record.expiresAt == never)
        return;
    m_world->scheduler.afterInBackground(record.expiresAt - now, [this, id = record.id] {
        detach(deleteExpired(id), u"deleting what has expired"_s);
    });
}

QCoro::Task<void> SimulatedStore::deleteExpired(KeyId id)
{
    const std::shared_ptr<const KeyRecord> record = present(id);
    if (!record || record->expiresAt > m_world->scheduler.now())
        co_return;
    const RecordRemoval removal{id, record->fence, record->owner, RecordFencing::None};
    (void)co_await remove(removal, {});
}

QCoro::Task<Result<ClaimAnswer>> SimulatedStore::claim(ClaimTerms terms, Execution by)
{
    const UnderWay underWay(&m_underWay);
    terms.id = outside(terms.id);
    auto answer = co_await m_real->claim(std::move(terms));
    if (!answer) {
        m_firstError = m_firstError.value_or(answer.error());
        co_return answer;
    }
    answer->record = inside(std::move(answer->record));
    if (answer->granted)
        changed(answer->record.id, std::make_shared<const KeyRecord>(answer->record), by);
    co_return answer;
}

QCoro::Task<Result<std::optional<KeyRecord>>> SimulatedStore::read(KeyId id,
                                                                   Consistency consistency)
{
    const auto version = m_versions.constFind(id);
    const bool isBehind = consistency == Consistency::Eventual && version != m_versions.constEnd()
        && m_world->scheduler.now() - version->changedAt < m_world->latencies().replicaLag;
    if (isBehind)
        co_return version->past ? std::optional(*version->past) : std::nullopt;
    const UnderWay underWay(&m_underWay);
    auto answer = co_await m_real->read(outside(id), consistency);
    if (!answer)
        m_firstError = m_firstError.value_or(answer.error());
    else if (answer->has_value())
        *answer = inside(std::move(**answer));
    co_return answer;
}

QCoro::Task<Result<WriteAnswer>> SimulatedStore::write(RecordWrite write, Execution by)
{
    const UnderWay underWay(&m_underWay);
    RecordWrite outer = write;
    outer.record.id = outside(write.record.id);
    for (LocalEffect &effect : outer.effects)
        effect.id = outside(effect.id);
    const auto answer = co_await m_real->write(std::move(outer));
    if (!answer)
        m_firstError = m_firstError.value_or(answer.error());
    if (answer && *answer == WriteAnswer::Applied) {
        KeyRecord merged = mergedForWrite(present(write.record.id).get(), write);
        changed(write.record.id, std::make_shared<const KeyRecord>(std::move(merged)), by);
        bakeCommitted(write.effects);
    }
    co_return answer;
}

QCoro::Task<Result<WriteAnswer>> SimulatedStore::remove(RecordRemoval removal, Execution by)
{
    const UnderWay underWay(&m_underWay);
    const KeyId id = removal.id;
    removal.id = outside(removal.id);
    const auto answer = co_await m_real->remove(std::move(removal));
    if (!answer)
        m_firstError = m_firstError.value_or(answer.error());
    if (answer && *answer == WriteAnswer::Applied)
        changed(id, nullptr, by);
    co_return answer;
}

void SimulatedStore::recordHit(Hit hit, const Execution &by)
{
    if (const auto record = present(hit.id)) {
        const auto counted = std::make_shared<KeyRecord>(*record);
        countHit(*counted, hit);
        changed(hit.id, counted, by);
    }
    hit.id = outside(hit.id);
    m_real->recordHit(std::move(hit));
}

QCoro::Task<void> SimulatedStore::freeEarly(KeyRecord held)
{
    Event freed = on(Lane::Store, EventKind::LockFreed);
    freed.key = held.id.key;
    freed.fence = held.fence;
    m_world->happened(std::move(freed));
    const ClaimPolicy &claim = m_world->inputs.policy->claim;
    const bool isLock =
        claim.protocol == ClaimProtocol::LockCheck || claim.protocol == ClaimProtocol::LockNoCheck;
    if (isLock || claim.onLeaseExpiry == LeaseExpiryAction::Blocked) {
        const RecordRemoval removal{held.id, held.fence, held.owner, RecordFencing::Owner};
        (void)co_await remove(removal, Execution{});
        co_return;
    }
    RecordWrite ending;
    ending.record = std::move(held);
    ending.record.leaseUntil = m_world->scheduler.now();
    ending.leaseOnly = true;
    (void)co_await write(std::move(ending), Execution{});
}

void SimulatedStore::bakeCommitted(const std::vector<LocalEffect> &effects)
{
    for (const LocalEffect &effect : effects)
        m_kitchen->bakeCommitted(orderIn(effect.payload), effect.id, effect.fence);
}

} // namespace onecake
