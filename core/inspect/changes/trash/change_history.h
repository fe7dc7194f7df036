// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was changed, to take it back and do it again, also after a restart: bounded, and in the
// state file of the trash's folder. What a removal took is in the trash; here is only its id.
//
// Several processes may use one folder. Every call reads a file, and is no work for the thread of a
// window.
#pragma once

#include "core/inspect/changes/jobs/edit_plan.h"
#include "core/inspect/changes/trash/state_file.h"

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

class ChangeHistory
{
public:
    static constexpr int entriesMax = 100;
    static constexpr qint64 bytesMax = 16LL * 1024 * 1024;

    // Of the trash's folder.
    explicit ChangeHistory(QString folder)
        : m_folder(std::move(folder))
    {}

    // The oldest first. One that cannot be read is left out.
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

private:
    [[nodiscard]] Result<void> change(const std::function<void(StateFile *)> &how) const;
    [[nodiscard]] std::vector<HistoryEntry> select(const QString &condition,
                                                   const QVariantList &values) const;

    QString m_folder;
};

} // namespace onecake
