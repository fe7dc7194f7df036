// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/causes.h"

#include <algorithm>

namespace onecake {

const ExecutionCourse *findExecution(const RunCauses &causes, int number)
{
    const auto found = std::find_if(
        causes.executions.begin(), causes.executions.end(),
        [number](const ExecutionCourse &execution) { return execution.number == number; });
    return number == 0 || found == causes.executions.end() ? nullptr : &*found;
}

QString keyOf(const RunCauses &causes, const ExecutionCourse &execution)
{
    const auto request = causes.requests.find(execution.attempt);
    return request == causes.requests.end() ? QString() : request->second.key;
}

} // namespace onecake
