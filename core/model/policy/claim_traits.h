// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a claim protocol makes possible, whatever else a policy says.
#pragma once

#include "core/model/policy/policy.h"

namespace onecake {

// Whether one request at a time can know the key to be its own.
constexpr bool handsOutClaims(ClaimProtocol protocol)
{
    return protocol != ClaimProtocol::None && protocol != ClaimProtocol::CheckThenAct
        && protocol != ClaimProtocol::InsertAtCommit;
}

// lock_nocheck does not look again under its lock: it starts a new record each time, at claim
// number one.
constexpr bool continuesClaims(ClaimProtocol protocol)
{
    return handsOutClaims(protocol) && protocol != ClaimProtocol::LockNoCheck;
}

// Whether a record is written before the work starts, so that a second request can see the first
// one in progress.
constexpr bool marksInProgress(const ClaimPolicy &claim)
{
    return claim.protocol == ClaimProtocol::CheckThenAct ? claim.marksInProgress
                                                         : handsOutClaims(claim.protocol);
}

// Whether a claim whose lease has ended gives way: to a completer, or to anyone.
constexpr bool mayTakeOver(const ClaimPolicy &claim, bool isCompleter)
{
    return claim.onLeaseExpiry != LeaseExpiryAction::Blocked
        && (isCompleter || claim.takeover == Takeover::Anyone);
}

// Whether work can be left unfinished for a completer to find: as a claim, or, where nothing keeps
// records, as a message that nobody has taken off.
constexpr bool mayBeCompleted(const ClaimPolicy &claim)
{
    return claim.protocol == ClaimProtocol::None || marksInProgress(claim);
}

} // namespace onecake
