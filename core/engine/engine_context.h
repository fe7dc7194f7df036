// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the parts of the engine share: where records live, what time it is, which policy holds, and
// who listens.
#pragma once

#include "core/engine/decision.h"
#include "core/engine/outcome.h"
#include "core/model/timeline.h"
#include "core/store/store.h"

#include <memory>

namespace onecake {

// Something the engine noticed while it worked on a request.
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

// Pointers are not owned and outlive the engine. `ownerName` must differ between engines that share
// a store.
struct EngineContext {
    Store *store = nullptr;
    Clock *clock = nullptr; // the caller's clock, and the one to sleep by
    Clock *storeClock =
        nullptr; // the store's clock, for policies that go by it; may be null: the caller's is used
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
    KeyRecord record; // as claimed, once it is
    std::optional<quint64> lockFence; // lock protocols: the lock that is to be given back
    bool hasLooked = false; // lock_nocheck: looks before it locks, once
    std::optional<quint64> supersedes; // the fence of a record that gives way whatever its state
    bool startsAfresh = false; // what the record's owner has done so far was another request's
    bool isCompletion = false; // a completer's, for a request that was left unfinished
};

// Whether the work is not to run any more: its record is closed instead.
inline bool closes(const Policy &policy, const Attempt &attempt)
{
    return attempt.isCompletion && policy.claim.completer == CompleterAction::Close;
}

// What nobody listens to is not put together.
inline void EngineContext::note(EventKind kind, const Attempt &attempt, quint64 fence,
                                Duration span, const QString &text) const
{
    if (observer != nullptr)
        observer->noted({kind, attempt.trace, attempt.id, fence, span, text});
}

// A session lease stands for a connection whose death the store notices: it is kept short, and
// alive by a heartbeat.
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
