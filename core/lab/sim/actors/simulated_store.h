// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The store that all API processes of a run share: a real store with its production code, seen in
// virtual time. It reports every change to the Timeline, keeps the old state that a lagging replica
// shows, deletes what a store's own TTL would delete, and passes orders that were committed with a
// key to the kitchen.
//
// While the real store works, virtual time must stand still: isBusy() says so.
#pragma once

#include "core/lab/sim/actors/kitchen.h"
#include "core/store/store.h"

#include <functional>

namespace onecake {

class SimulatedStore
{
public:
    // `real` is not owned. The run's keys are stored there under `scopePrefix`, so that runs over
    // one store never meet.
    SimulatedStore(World *world, Kitchen *kitchen, Store *real, QString scopePrefix);

    [[nodiscard]] bool isBusy() const { return m_underWay > 0; }
    [[nodiscard]] const std::optional<Error> &firstError() const { return m_firstError; }

    // Changes are reported as made by `by`; changes that the store makes by itself have execution
    // 0.
    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms, Execution by);
    [[nodiscard]] QCoro::Task<Result<std::optional<KeyRecord>>> read(KeyId id,
                                                                     Consistency consistency);
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(RecordWrite write, Execution by);
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal, Execution by);
    void recordHit(Hit hit, const Execution &by);

    // Frees what was just granted, without its owner's knowledge: a lock is removed, and so is a
    // record that nobody may take over; the lease of any other record ends now.
    [[nodiscard]] QCoro::Task<void> freeEarly(KeyRecord held);

    // The record as it is now, without a call to the store; null if there is none.
    [[nodiscard]] std::shared_ptr<const KeyRecord> present(const KeyId &id) const;

private:
    // A record as it is, and as it was before its last change.
    struct Version {
        std::shared_ptr<const KeyRecord> present;
        std::shared_ptr<const KeyRecord> past;
        Instant changedAt;
    };

    void changed(const KeyId &id, std::shared_ptr<const KeyRecord> record, const Execution &by);
    void scheduleDeletion(const KeyRecord &record);
    void bakeCommitted(const std::vector<LocalEffect> &effects);
    QCoro::Task<void> deleteExpired(KeyId id);
    [[nodiscard]] KeyId outside(KeyId id) const;
    [[nodiscard]] KeyRecord inside(KeyRecord record) const;

    World *m_world;
    Kitchen *m_kitchen;
    Store *m_real;
    QString m_prefix;
    int m_underWay = 0;
    std::optional<Error> m_firstError;
    QHash<KeyId, Version> m_versions;
};

} // namespace onecake
