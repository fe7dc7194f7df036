// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the records of a run were like before each change, and whose they were.
#pragma once

#include "core/model/timeline.h"

#include <map>
#include <vector>

namespace onecake {

struct RecordVersion {
    std::shared_ptr<const KeyRecord> record; // null once it was removed
    std::shared_ptr<const KeyRecord> removed; // as it last stood, where it was
    int by = 0; // the execution that changed it; 0 = the store itself
    Duration at{0};
};

class RecordHistory
{
public:
    // `event` is a RecordWritten or a RecordRemoved.
    void take(const Event &event);

    // The versions of a record, oldest first.
    [[nodiscard]] const std::vector<RecordVersion> &versionsOf(const KeyId &id) const;

    // The last version that carries this fence, null if there is none.
    [[nodiscard]] const RecordVersion *withFence(const KeyId &id, quint64 fence) const;

    // The execution that made the claim by which the record is held; 0 = unknown.
    [[nodiscard]] int ownerOf(const KeyRecord &record) const;

private:
    std::map<KeyId, std::vector<RecordVersion>> m_versions;
    std::map<QString, int> m_owners; // executions, by the token of their claim
};

} // namespace onecake
