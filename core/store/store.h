// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The store's contract: it keeps key records, and offers the few atomic operations that the engine
// needs.
//
// Thread rule: a store belongs to the thread that created it. All calls come from that thread, and
// every task resumes there. Any number of calls may be running at once. A store that answers at
// once completes its tasks before returning them. A store's destructor waits until every call that
// was made has been answered.
//
// Errors, the same for all stores and all calls:
//   StoreUnavailable, Throttled   the call had no effect, and may be repeated
//   OutcomeUnknown                it may have had its effect; read() with Consistency::Strong tells
//   StoreFull, StoreUnusable      it had no effect, and repeating it will not help
#pragma once

#include "core/base/result.h"
#include "core/model/key_record.h"
#include "core/model/policy/claim_terms.h"

#include <QCoroTask>

#include <vector>

namespace onecake {

// What a claim wants to write, and which existing record it may replace.
struct ClaimTerms {
    KeyId id;
    QString owner; // unique to this claim, so that its writer recognises it
    QByteArray fingerprint;
    Instant now; // the instant against which the existing record's times are compared
    Instant leaseUntil;
    Instant expiresAt;
    // The end of retention ends a record; if false, only the store's own deletion does.
    bool testsExpiry = true;
    bool replacesExpired = true; // a record whose retention is over counts as absent
    // A record in progress may be taken over once its lease is over.
    bool takesOverEndedLease = true;
    bool requiresSameFingerprint = false; // …but only by a request with the same fingerprint
    // A takeover continues from the recovery point instead of starting again.
    bool keepsProgress = false;
    // Replaces the record, whatever its state, if it still has this fence.
    std::optional<quint64> supersedesFence;
};

// Granted: `record` is the new record, in progress, with a fence one higher than any record of this
// key that was seen. Refused: `record` is the existing one.
struct ClaimAnswer {
    bool granted = false;
    // Granted by taking over a record whose lease had ended, that had failed or that was
    // superseded.
    bool tookOver = false;
    KeyRecord record;
};

enum class Consistency {
    Strong,
    Eventual
};

// An effect that lives in the same store as the records, so that both can be committed in one
// transaction.
struct LocalEffect {
    QString name; // kind of effect, e.g. "order"
    KeyId id; // the key that it was made for
    quint64 fence = 0;
    EffectFencing fencing = EffectFencing::None;
    QByteArray payload; // JSON text
    Instant at;

    bool operator==(const LocalEffect &) const = default;
};

// Writes `record` and adds `effects`, both or neither, if the stored record of that id passes
// `guard`:
//   None     always (an absent record is created)
//   Exists   there is a record
//   Status   there is one in progress
//   Owner    there is one in progress with the same fence and owner
//   Absent   there is none
// and if every effect passes its own fencing:
//   Unique   the key has no effect of this name yet
//   Token    the key has no effect of this name with a higher fence
// The counters (attempts, replays, lastReplayAt) and createdAt belong to the store: it keeps those
// of the stored record. With `leaseOnly` only leaseUntil changes: an owner's heartbeat, which may
// run beside its other writes.
struct RecordWrite {
    KeyRecord record;
    RecordFencing guard = RecordFencing::Owner;
    std::vector<LocalEffect> effects;
    bool leaseOnly = false;
};

// Removes the record if the stored one passes `guard`, which means the same as in RecordWrite.
struct RecordRemoval {
    KeyId id;
    quint64 fence = 0;
    QString owner;
    RecordFencing guard = RecordFencing::Owner;
};

enum class WriteAnswer {
    Applied,
    GuardFailed,
    EffectRefused
};

// One more request that met an existing record.
struct Hit {
    KeyId id;
    Instant at;
    bool wasReplay = false; // answered from the record
};

class Store
{
public:
    Store() = default;
    virtual ~Store() = default;
    Q_DISABLE_COPY_MOVE(Store)

    // Atomic and durable: when it answers "granted", no other claim of that key is granted until
    // this one's lease ends, its record expires or is removed.
    [[nodiscard]] virtual QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) = 0;

    // The record as stored, even if it has expired; nothing if there is none. A strong read sees
    // every write that was answered before the call.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<KeyRecord>>>
    read(KeyId id, Consistency consistency) = 0;

    [[nodiscard]] virtual QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) = 0;

    // Counts a hit; never waits and never fails. Hits show in the results of later read() and
    // claim() calls. They become durable with the next write, or shortly after; those of the last
    // moments before a crash may be lost.
    virtual void recordHit(Hit hit) = 0;

    // Resumes when the hits noted so far are durable, or could not be made so; await it before the
    // program ends. A store that writes its hits when it is destroyed resumes at once.
    [[nodiscard]] virtual QCoro::Task<void> flush() { co_return; }

    // All effects committed for a key, oldest first.
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<LocalEffect>>> effectsOf(KeyId id) = 0;
};

} // namespace onecake
