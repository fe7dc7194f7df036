// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The store as one request in an API process reaches it: each call takes time, the store may be
// down or throttled, and the answer may be lost after the store has done the call.
#pragma once

#include "core/lab/sim/actors/api_process.h"
#include "core/lab/sim/actors/simulated_store.h"

namespace onecake {

// How often each kind of call was answered in this run: "store loses-reply claim 1" means the
// first.
using StoreCallCounts = std::array<int, enumNames<StoreCallKind>.size()>;

class RequestStore final : public Store
{
public:
    RequestStore(World *world, RequestRuntime *runtime, SimulatedStore *shared,
                 StoreCallCounts *counts, const Execution &execution, int intent);

    // The key whose record this request has claimed, whether or not it knows that; nothing before.
    [[nodiscard]] const std::optional<KeyId> &claimed() const { return m_claimed; }

    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<KeyRecord>>>
    read(KeyId id, Consistency consistency) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override;
    void recordHit(Hit hit) override { m_shared->recordHit(std::move(hit), m_execution); }
    [[nodiscard]] QCoro::Task<Result<std::vector<LocalEffect>>> effectsOf(KeyId id) override;

private:
    // The way to the store: returns an error if the store does not accept the call.
    QCoro::Task<std::optional<Error>> goThere(StoreCallKind kind, QString key);
    // Frees a granted claim before its owner learns of it, if the choices say so.
    QCoro::Task<void> maybeFree(KeyRecord held);
    // The way back: returns an error if the answer is lost.
    QCoro::Task<std::optional<Error>> comeBack(StoreCallKind kind, Event answer);
    [[nodiscard]] Event tellingOf(Lane from, Lane to, MessageKind kind) const;

    World *m_world;
    RequestRuntime *m_runtime;
    SimulatedStore *m_shared;
    StoreCallCounts *m_counts;
    Execution m_execution;
    int m_intent;
    std::optional<KeyId> m_claimed; // the lock's id until the record itself is written
};

} // namespace onecake
