// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is known about a run at one of its events, and which executions meet there.
#pragma once

#include "core/lab/explain/causes.h"
#include "core/model/timeline.h"

#include <map>
#include <set>
#include <vector>

namespace onecake {

struct RecordVersion {
    std::shared_ptr<const KeyRecord> record; // null if this change removed it
    std::shared_ptr<const KeyRecord> removed; // the last content, if this change removed it
    int by = 0; // the execution that changed it; 0 = the store itself
    Duration at{0};
};

// What the records of a run were like before each change, and whose they were.
class RecordHistory
{
public:
    // Adds `event`, which is a RecordWritten or a RecordRemoved.
    void take(const Event &event);

    // The versions of a record, oldest first.
    [[nodiscard]] const std::vector<RecordVersion> &versionsOf(const KeyId &id) const;

    // The last version that carries this fence, null if there is none.
    [[nodiscard]] const RecordVersion *withFence(const KeyId &id, quint64 fence) const;

    // The execution whose claim holds the record; 0 = unknown.
    [[nodiscard]] int ownerOf(const KeyRecord &record) const;

private:
    std::map<KeyId, std::vector<RecordVersion>> m_versions;
    std::map<QString, int> m_owners; // executions by the owner token of their claim
};

struct KnownSoFar {
    RunCauses causes;
    RecordHistory records;
    std::set<std::pair<QString, quint64>> freedLocks; // key and fence
    std::map<int, Duration> heldUntil; // by API process
    Duration now{0};

    [[nodiscard]] OtherState stateOf(const ExecutionCourse &execution) const;
    [[nodiscard]] Meeting meet(int other) const;
    // How `execution` met the execution whose record or lock `event` tells of.
    [[nodiscard]] Meeting meetHolder(const ExecutionCourse &execution, const Event &event) const;
};

// Finds why the work of an execution was begun that claimed a key: `event` is a Claimed or a
// TookOver of that execution, which is one of those that are known.
void startByClaim(ExecutionCourse &execution, const Event &event, const KnownSoFar &known);

} // namespace onecake
