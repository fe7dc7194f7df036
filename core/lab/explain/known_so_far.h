// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is known of a run by an event of it, and who meets whom there.
#pragma once

#include "core/lab/explain/causes.h"
#include "core/lab/explain/record_history.h"

#include <set>

namespace onecake {

struct KnownSoFar {
    RunCauses causes;
    RecordHistory records;
    std::set<std::pair<QString, quint64>> freedLocks; // key and fence
    std::map<int, Duration> heldUntil; // by API process
    Duration now{0};

    [[nodiscard]] OtherState stateOf(const ExecutionCourse &execution) const;
    [[nodiscard]] Meeting meet(int other) const;
    // Whose record or lock an execution was told of.
    [[nodiscard]] Meeting meetHolder(const ExecutionCourse &execution, const Event &event) const;
};

} // namespace onecake
