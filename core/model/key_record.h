// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The record of one idempotency key, as a store holds it, and the logical state that it has at an
// instant.
#pragma once

#include "core/base/clock.h"
#include "core/base/enum_names.h"
#include "core/model/request.h"

#include <QHashFunctions>

#include <optional>

namespace onecake {

// One key within one scope. The same key in two scopes is two keys.
struct KeyId {
    QString scope;
    QString key;

    bool operator==(const KeyId &) const = default;
    bool operator<(const KeyId &other) const
    {
        return scope != other.scope ? scope < other.scope : key < other.key;
    }
};

inline size_t qHash(const KeyId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.scope, id.key);
}

// For the standard containers.
struct KeyIdHash {
    size_t operator()(const KeyId &id) const { return qHash(id); }
};

enum class RecordStatus {
    InProgress,
    Completed,
    Failed
};

template<>
inline constexpr std::array enumNames<RecordStatus>{
    EnumName{RecordStatus::InProgress, u"in-progress"},
    EnumName{RecordStatus::Completed, u"completed"},
    EnumName{RecordStatus::Failed, u"failed"},
};

struct KeyRecord {
    KeyId id;
    RecordStatus status = RecordStatus::InProgress;
    // The number of the claim that owns the record: it rises with every claim and never falls.
    quint64 fence = 0;
    QString owner; // token of the execution that holds the claim
    QByteArray fingerprint; // of the request that made the claim; empty where the policy takes none
    std::optional<Response> response; // what a replay answers
    int recoveryPoint = 0; // steps that are done and committed
    QByteArray progress; // what those steps passed on to the next ones
    Instant createdAt; // first claim
    Instant leaseUntil; // end of the lease: until then the owner is left alone
    Instant expiresAt; // end of retention
    Instant updatedAt;
    quint64 attempts = 0; // requests that met this record, the first included
    quint64 replays = 0; // requests that were answered from it
    std::optional<Instant> lastReplayAt;

    bool operator==(const KeyRecord &) const = default;
};

// What the record means at an instant, which is more than its stored status says.
enum class LogicalState {
    InProgress, // the owner still has its lease
    Stuck, // in progress, but the lease is over
    Completed,
    Failed,
    ExpiredStillStored, // retention is over, the store has not deleted it yet
    Unreadable // of another library's record: its status is no word that is known
};

template<>
inline constexpr std::array enumNames<LogicalState>{
    EnumName{LogicalState::InProgress, u"in progress"},
    EnumName{LogicalState::Stuck, u"stuck"},
    EnumName{LogicalState::Completed, u"completed"},
    EnumName{LogicalState::Failed, u"failed"},
    EnumName{LogicalState::ExpiredStillStored, u"expired, still stored"},
    EnumName{LogicalState::Unreadable, u"unreadable"},
};

// Returns the state of the record at `now`. Expired takes precedence over stuck: a record whose
// retention has ended is harmless whatever its lease says. A record in progress without a lease is
// never stuck.
LogicalState logicalState(RecordStatus status, std::optional<Instant> leaseUntil,
                          std::optional<Instant> expiresAt, Instant now);
LogicalState logicalState(const KeyRecord &record, Instant now);

} // namespace onecake
