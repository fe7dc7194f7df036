// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The claim protocols: how one of several requests with the same key becomes its owner. Each is a
// short exchange with the store; the lab shows which of them hold under which races.
#pragma once

#include "core/engine/engine_context.h"

#include <variant>

namespace onecake {

struct Granted {
    KeyRecord record;
    bool tookOver = false;
};

struct Refused {
    KeyRecord existing;
};

// The claim was refused for a record that could then not be found.
struct RecordVanished {
    Error error;
};

using ClaimResult = std::variant<Granted, Refused, RecordVanished, Error>;

// The id under which the locking protocols store a key's lock.
KeyId lockIdOf(const KeyId &id);

class Claimer
{
public:
    explicit Claimer(const EngineContext &context)
        : m_context(context)
    {}

    // Tries once. `attempt` must outlive the returned task.
    [[nodiscard]] QCoro::Task<ClaimResult> claim(Attempt *attempt);

    // Releases the lock, if the protocol holds one during the work. A lock that cannot be released
    // ends with its lease.
    [[nodiscard]] QCoro::Task<void> unlock(Attempt *attempt) const;

    // Removes the record that blocked the claim, whether or not its owner is still working.
    [[nodiscard]] QCoro::Task<void> evict(Attempt *attempt, KeyRecord existing);

private:
    QCoro::Task<ClaimResult> claimByCondition(Attempt *attempt);
    QCoro::Task<ClaimResult> checkThenAct(Attempt *attempt);
    QCoro::Task<ClaimResult> lockThenCheck(Attempt *attempt);
    QCoro::Task<ClaimResult> checkThenLock(Attempt *attempt);
    QCoro::Task<ClaimResult> lock(Attempt *attempt, Instant until);
    QCoro::Task<ClaimResult> mark(Attempt *attempt, std::optional<KeyRecord> seen);
    QCoro::Task<ClaimResult> resolve(Attempt *attempt, KeyId id, Instant claimedAt, Error error);
    QCoro::Task<ClaimResult> vanished(Attempt *attempt, KeyRecord returned);
    QCoro::Task<ClaimResult> reread(Attempt *attempt, KeyRecord returned);

    [[nodiscard]] ClaimTerms termsFor(const Attempt &attempt) const;

    const EngineContext &m_context;
};

} // namespace onecake
