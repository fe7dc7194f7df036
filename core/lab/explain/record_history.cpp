// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/record_history.h"

#include <algorithm>

namespace onecake {

void RecordHistory::take(const Event &event)
{
    if (!event.record)
        return;
    RecordVersion version;
    version.by = event.execution;
    version.at = event.at;
    if (event.kind == EventKind::RecordWritten) {
        version.record = event.record;
        // Only a claim brings a new token.
        m_owners.try_emplace(event.record->owner, event.execution);
    } else {
        version.removed = event.record;
    }
    m_versions[event.record->id].push_back(std::move(version));
}

const std::vector<RecordVersion> &RecordHistory::versionsOf(const KeyId &id) const
{
    static const std::vector<RecordVersion> none;
    const auto found = m_versions.find(id);
    return found == m_versions.end() ? none : found->second;
}

const RecordVersion *RecordHistory::withFence(const KeyId &id, quint64 fence) const
{
    const std::vector<RecordVersion> &versions = versionsOf(id);
    const auto found =
        std::find_if(versions.rbegin(), versions.rend(), [fence](const RecordVersion &version) {
            return version.record && version.record->fence == fence;
        });
    return found == versions.rend() ? nullptr : &*found;
}

int RecordHistory::ownerOf(const KeyRecord &record) const
{
    const auto found = m_owners.find(record.owner);
    return found == m_owners.end() ? 0 : found->second;
}

} // namespace onecake
