// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a change that was asked for comes to: the job that is to be run, and what the history will
// tell of it.
#pragma once

#include "core/inspect/changes/trash/restore_job.h"
#include "core/inspect/changes/wanted_change.h"

namespace onecake {

// A new entry of the history, or one that is taken back or done again.
struct ChangePast {
    HistoryEntry entry;
    bool isNew = true;
    bool isUndone = false;
    bool isKept = true; // false: it does not come into the history
};

struct PlannedChange {
    std::variant<PurgeOrder, RestoreOrder, MendPlan> step;
    ChangePast past;
};

// For one table, at one time.
class ChangePlanner
{
public:
    ChangePlanner(RecordedTable place, LayoutKind layout,
                  std::shared_ptr<const RecordReader> reader, Instant now)
        : m_place(std::move(place))
        , m_layout(layout)
        , m_reader(std::move(reader))
        , m_now(now)
    {}

    [[nodiscard]] PlannedChange operator()(RemoveRows order) const;
    [[nodiscard]] PlannedChange operator()(RemoveMatching order) const;
    [[nodiscard]] PlannedChange operator()(RestoreRemoval order) const;
    [[nodiscard]] PlannedChange operator()(ChangeRecord order) const;
    [[nodiscard]] PlannedChange operator()(UndoChange order) const;
    [[nodiscard]] PlannedChange operator()(RedoChange order) const;

    // `known`: its first part, where that is in the history already. InvalidInput where its query
    // cannot be read any more.
    [[nodiscard]] Result<PlannedChange> resumed(const RemovalHead &head,
                                                std::optional<HistoryEntry> known) const;

private:
    [[nodiscard]] HistoryEntry newEntry(ChangeKind kind, const QString &says) const;
    [[nodiscard]] PurgeOrder newOrder() const;
    [[nodiscard]] PlannedChange planned(ChangeStep step, ChangePast past) const;

    RecordedTable m_place;
    LayoutKind m_layout;
    std::shared_ptr<const RecordReader> m_reader;
    Instant m_now;
};

} // namespace onecake
