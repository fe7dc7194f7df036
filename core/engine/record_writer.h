// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes and removes the record of an owner. Where an answer is lost, and the policy says so, the
// record itself is read to find out what became of the call: a call that had no effect is repeated,
// one that had is not.
#pragma once

#include "core/engine/engine_context.h"

namespace onecake {

// Moves the end of the lease and nothing else.
RecordWrite leaseChange(const Policy &policy, KeyRecord record, Instant until);

class RecordWriter
{
public:
    explicit RecordWriter(const EngineContext &context)
        : m_context(context)
    {}

    // With the policy's fencing as its guard. `attempt` must outlive the returned task.
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(const Attempt *attempt, KeyRecord record,
                                                         std::vector<LocalEffect> effects);
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(const Attempt *attempt);

private:
    // What the stored record tells of a call whose answer was lost; nothing if the call had no
    // effect yet.
    using Reading = std::optional<WriteAnswer> (*)(const std::optional<KeyRecord> &stored,
                                                   const KeyRecord &written, RecordFencing guard);

    // Either what is known now, or nothing if the call is to be repeated.
    QCoro::Task<std::optional<Result<WriteAnswer>>>
    resolve(const Attempt *attempt, Result<WriteAnswer> answer, KeyRecord written, Reading reading);

    const EngineContext &m_context;
};

} // namespace onecake
