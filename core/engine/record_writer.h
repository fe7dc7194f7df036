// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes and removes an owner's record. If an answer is lost and the policy says so, the record is
// read to find out whether the call had an effect: a call without effect is repeated, a call with
// effect is not.
#pragma once

#include "core/engine/engine_context.h"

namespace onecake {

// A write that changes the end of the lease and nothing else.
RecordWrite leaseChange(const Policy &policy, KeyRecord record, Instant until);

class RecordWriter
{
public:
    explicit RecordWriter(const EngineContext &context)
        : m_context(context)
    {}

    // Both use the policy's fencing as the guard. `attempt` must outlive the returned task.
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(const Attempt *attempt, KeyRecord record,
                                                         std::vector<LocalEffect> effects);
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(const Attempt *attempt);

private:
    // Derives from the stored record the answer of a call whose answer was lost; nothing if the
    // call had no effect yet.
    using Reading = std::optional<WriteAnswer> (*)(const std::optional<KeyRecord> &stored,
                                                   const KeyRecord &written, RecordFencing guard);

    // The answer as far as known now, or nothing if the call is to be repeated.
    QCoro::Task<std::optional<Result<WriteAnswer>>>
    resolve(const Attempt *attempt, Result<WriteAnswer> answer, KeyRecord written, Reading reading);

    const EngineContext &m_context;
};

} // namespace onecake
