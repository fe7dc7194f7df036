// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was changed, to take it back and do it again, also after a restart: a bounded file of its
// owner's beside the removals of the trash. What a removal took is in the trash; here is only its
// id.
//
// Several processes may use one file. Every call reads it, and is no work for the thread of a
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
    QString removalId; // of removals and restores: in the trash
    Item rowId; // of the others: the row, and what it was and became
    Item before;
    Item after;

    bool operator==(const HistoryEntry &) const = default;
};

// What is to be done to take an entry back, or to do it again.
struct RestoreStep {
    QString removalId;
};
struct RemoveAgainStep {
    QString removalId; // as PurgeOrder::repeatedId
};
using ChangeStep = std::variant<RestoreStep, RemoveAgainStep, EditPlan>;
ChangeStep undoStep(const HistoryEntry &entry);
ChangeStep redoStep(const HistoryEntry &entry);

// Of a plan that was carried out.
HistoryEntry entryOf(const EditPlan &plan, LayoutKind kind);

// In the folder of the trash.
QString historyFileIn(const QString &folder);

class ChangeHistory
{
public:
    static constexpr int entriesMax = 100;
    static constexpr qint64 bytesMax = 16LL * 1024 * 1024;

    explicit ChangeHistory(QString file)
        : m_file(std::move(file))
    {}

    // The oldest first. A line that cannot be read is left out, and goes with the next change.
    [[nodiscard]] std::vector<HistoryEntry> entries() const;

    // What was undone in its table before can no longer be done again.
    [[nodiscard]] Result<void> add(const HistoryEntry &entry) const;

    // The latest that was done, and the earliest that was undone after it; nothing: there is none.
    [[nodiscard]] std::optional<HistoryEntry> undoable(const RecordedTable &open) const;
    [[nodiscard]] std::optional<HistoryEntry> redoable(const RecordedTable &open) const;
    // The latest, done or undone, of a table of the same name that is not known to be the one that
    // is open.
    [[nodiscard]] std::optional<HistoryEntry> elsewhere(const RecordedTable &open,
                                                        bool isUndone) const;

    // `removalId` where a removal was made again: it has another one then.
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
