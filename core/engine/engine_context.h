// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The context that all parts of the engine share: store, clocks, policy and observer.
#pragma once

#include "core/engine/decision.h"
#include "core/engine/outcome.h"
#include "core/model/timeline.h"
#include "core/store/store.h"

#include <memory>

namespace onecake {

// Something that the engine did or noticed for a request.
struct EngineNote {
    EventKind kind = EventKind::Claimed;
    quint64 trace = 0; // Request::trace
    KeyId id;
    quint64 fence = 0;
    Duration span{0}; // Replayed: since the first claim; Claimed and TookOver: length of the lease
    QString text;
};

class EngineObserver
{
public:
    EngineObserver() = default;
    virtual ~EngineObserver() = default;
    Q_DISABLE_COPY_MOVE(EngineObserver)

    virtual void noted(const EngineNote &note) = 0;
};

struct Attempt;

// The pointers are not owned and must outlive the engine. `ownerName` must differ between engines
// that share a store.
struct EngineContext {
    Store *store = nullptr;
    Clock *clock = nullptr; // the caller's clock; also used for sleeping
    // The store's clock, for policies that use it; null: the caller's clock is used.
    Clock *storeClock = nullptr;
    std::shared_ptr<const Policy> policy;
    EngineObserver *observer = nullptr; // may be null
    QString ownerName;

    [[nodiscard]] Instant now() const
    {
        const bool goesByStore =
            policy->retention.clock == PolicyClock::Store && storeClock != nullptr;
        return goesByStore ? storeClock->now() : clock->now();
    }

    void note(EventKind kind, const Attempt &attempt, quint64 fence, Duration span = Duration(0),
              const QString &text = {}) const;
};

// One request on its way through the engine.
struct Attempt {
    quint64 trace = 0;
    KeyId id;
    QByteArray fingerprint;
    QString owner; // token of the claim
    KeyRecord record; // the claimed record, once there is one
    std::optional<quint64> lockFence; // lock protocols: fence of the lock to release
    bool hasLooked = false; // lock_nocheck: it has looked, which it does once, before it locks
    std::optional<quint64> supersedes; // fence of a record to replace whatever its state
    bool startsAfresh = false; // the record's progress belongs to another request
    bool isCompletion = false; // made by a completer for an unfinished request
};

// Whether the work must not run any more and its record is closed instead.
inline bool closes(const Policy &policy, const Attempt &attempt)
{
    return attempt.isCompletion && policy.claim.completer == CompleterAction::Close;
}

// Builds the note only if there is an observer.
inline void EngineContext::note(EventKind kind, const Attempt &attempt, quint64 fence,
                                Duration span, const QString &text) const
{
    if (observer != nullptr)
        observer->noted({kind, attempt.trace, attempt.id, fence, span, text});
}

// A session lease represents a connection whose end the store notices: it is short, and a heartbeat
// keeps it alive.
inline constexpr Duration sessionLease{2000};
inline constexpr Duration sessionHeartbeat{500};

inline Instant retentionEnd(const Policy &policy, Instant now)
{
    return policy.retention.retention == unlimited ? never : now + policy.retention.retention;
}

inline Instant leaseEnd(const Policy &policy, Instant now)
{
    switch (policy.claim.leaseKind) {
    case LeaseKind::Retention:
        return retentionEnd(policy, now);
    case LeaseKind::Session:
        return now + sessionLease;
    case LeaseKind::Fixed:
    case LeaseKind::CallerDeadline:
        break;
    }
    return policy.claim.lease == unlimited ? never : now + policy.claim.lease;
}

} // namespace onecake
