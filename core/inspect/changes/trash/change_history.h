// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A ChangeHistory records changes, to undo and redo them, also after a restart. It is a bounded
// file, readable only by its owner, beside the removals of the trash. It holds only the ids of
// removals; the removed rows are in the trash.
//
// Several processes may use one file. Every call reads it, so do not call it in the thread of a
// window.
#pragma once

#include "core/inspect/changes/jobs/edit_plan.h"
#include "core/inspect/changes/trash/recorded_table.h"

#include <functional>

namespace onecake {

enum class ChangeKind {
    Removal,
    Restore,
    Release,
    Extend,
    Note
};

template<>
inline constexpr std::array enumNames<ChangeKind>{
    EnumName<ChangeKind>{ChangeKind::Removal, u"removal"},
    EnumName<ChangeKind>{ChangeKind::Restore, u"restore"},
    EnumName<ChangeKind>{ChangeKind::Release, u"release"},
    EnumName<ChangeKind>{ChangeKind::Extend, u"extend"},
    EnumName<ChangeKind>{ChangeKind::Note, u"note"},
};

struct HistoryEntry : RecordedTable {
    QString id; // a UUID
    ChangeKind kind = ChangeKind::Removal;
    Instant at{};
    QString says; // for the menu: "Remove 12 keys"
    bool isUndone = false;
    QString removalId; // for removals and restores: the id in the trash
    // For the other kinds: the id of the row, and its item before and after the change.
    Item rowId;
    Item before;
    Item after;

    bool operator==(const HistoryEntry &) const = default;
};

// The step that undoes an entry, or redoes it.
struct RestoreStep {
    QString removalId;
};
struct RemoveAgainStep {
    QString removalId; // as PurgeRequest::repeatedId
};
using ChangeStep = std::variant<RestoreStep, RemoveAgainStep, EditPlan>;
ChangeStep undoStep(const HistoryEntry &entry);
ChangeStep redoStep(const HistoryEntry &entry);

// Returns the entry for a plan that was carried out.
HistoryEntry entryOf(const EditPlan &plan, LayoutKind kind);

// Returns the path of the history file in the folder of the trash.
QString historyFileIn(const QString &folder);

class ChangeHistory
{
public:
    static constexpr int entriesMax = 100;
    static constexpr qint64 bytesMax = 16LL * 1024 * 1024;

    explicit ChangeHistory(QString file)
        : m_file(std::move(file))
    {}

    // All entries, the oldest first. A line that cannot be read is skipped, and is deleted by the
    // next change.
    [[nodiscard]] std::vector<HistoryEntry> entries() const;

    // Adds an entry. Entries of its table that are undone can no longer be redone.
    [[nodiscard]] Result<void> add(const HistoryEntry &entry) const;

    // The latest entry of the table that is done, and the earliest one undone after it; nullopt if
    // there is none.
    [[nodiscard]] std::optional<HistoryEntry> undoable(const RecordedTable &open) const;
    [[nodiscard]] std::optional<HistoryEntry> redoable(const RecordedTable &open) const;
    // The latest entry, done or undone, of a table with the same name that is not known to be the
    // open table.
    [[nodiscard]] std::optional<HistoryEntry> elsewhere(const RecordedTable &open,
                                                        bool isUndone) const;

    // Marks an entry as undone or redone. `removalId` is the new id of a removal that was made
    // again.
    [[nodiscard]] Result<void> mark(const QString &id, bool isUndone,
                                    const QString &removalId = {}) const;
    [[nodiscard]] Result<void> clear() const;

private:
    using Entries = std::vector<HistoryEntry>;
    [[nodiscard]] Result<void> change(const std::function<void(Entries *)> &how) const;
    [[nodiscard]] std::optional<HistoryEntry>
    latest(const std::function<bool(const HistoryEntry &)> &isWanted) const;

    QString m_file;
};

} // namespace onecake
