// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/known_so_far.h"

#include "core/engine/claimer.h"

#include <algorithm>

namespace onecake {

OtherState KnownSoFar::stateOf(const ExecutionCourse &execution) const
{
    if (execution.crash)
        return OtherState::Crashed;
    const bool isDone = execution.answer && !execution.workIsUnderWay;
    const bool isDoneUnheard =
        execution.isCompleter && execution.hasWorked && !execution.workIsUnderWay;
    if (isDone || isDoneUnheard)
        return OtherState::Ended;
    const auto held = heldUntil.find(execution.api);
    const bool standsStill = held != heldUntil.end() && held->second > now;
    return standsStill ? OtherState::StandingStill : OtherState::AtWork;
}

Meeting KnownSoFar::meet(int other) const
{
    const auto found = std::find_if(
        causes.executions.begin(), causes.executions.end(),
        [other](const ExecutionCourse &execution) { return execution.number == other; });
    Meeting meeting;
    if (other == 0 || found == causes.executions.end())
        return meeting;
    meeting.other = other;
    meeting.state = stateOf(*found);
    return meeting;
}

Meeting KnownSoFar::meetHolder(const ExecutionCourse &execution, const Event &event) const
{
    const KeyId id{event.scope, event.key};
    // Whoever holds the lock itself was refused by the record.
    const auto &locks = records.versionsOf(lockIdOf(id));
    const bool isLocked = !locks.empty() && locks.back().record;
    const int locker = isLocked ? records.ownerOf(*locks.back().record) : 0;
    const bool isByLock = event.kind == EventKind::Refused || event.kind == EventKind::Waiting;
    if (isByLock && locker != 0 && locker != execution.number)
        return meet(locker);
    const RecordVersion *version = records.withFence(id, event.fence);
    const int owner = version == nullptr ? 0 : records.ownerOf(*version->record);
    return owner == execution.number ? Meeting{} : meet(owner);
}

} // namespace onecake
