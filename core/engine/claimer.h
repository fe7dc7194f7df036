// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The claim protocols: how one of several requests with the same key becomes its owner. Each is a
// short exchange with the store; which of them hold under which races is what the lab shows.
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

// Refused, by a record that then was not to be found.
struct Vanished {
    Error error;
};

using ClaimResult = std::variant<Granted, Refused, Vanished, Error>;

// Where the protocols that lock a key keep its lock.
KeyId lockIdOf(const KeyId &id);

class Claimer
{
public:
    explicit Claimer(const EngineContext &context)
        : m_context(context)
    {}

    // Tries once. `attempt` must outlive the returned task.
    [[nodiscard]] QCoro::Task<ClaimResult> claim(Attempt *attempt);

    // Gives back the lock of protocols that hold one during the work. A lock that cannot be given
    // back ends by its lease.
    [[nodiscard]] QCoro::Task<void> unlock(Attempt *attempt);

    // Takes the key from the owner of the record that stood in the way, at work or not.
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
