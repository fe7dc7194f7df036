// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Plans changes to one record other than its removal, before they are made: releasing a stuck
// claim, keeping a record for longer, leaving a note on it.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/layouts/record_reader.h"

namespace onecake {

enum class EditKind {
    Release,
    Extend,
    Note
};

template<>
inline constexpr std::array enumNames<EditKind>{
    EnumName<EditKind>{EditKind::Release, u"release"},
    EnumName<EditKind>{EditKind::Extend, u"extend"},
    EnumName<EditKind>{EditKind::Note, u"note"},
};

struct EditPlan {
    EditKind kind = EditKind::Note;
    StoredRow seen;
    // The attributes to set; those that are NULL are dropped.
    Item changes;
    // Instead of changes: the row is to be removed, as a purge of a list of one does it.
    bool isRemoval = false;
    QString says; // what happens and what follows, for the preview
    QString condition;
};

// Whether the record is a claim that may be released: its lease has ended, or it has no lease and
// so blocks its key for as long as it is stored.
bool mayBeReleased(const DecodedRecord &row, Instant now);

// Plans the release of a claim for which mayBeReleased() holds. The plan depends on the library:
// - OneCake: the retention of the record ends now, so that the record counts as absent. It stays,
//   and its fence with it: the next claim gets the next fence, and a first owner that comes back
//   cannot record its answer. If it were removed, both would have the fence 1.
// - A lease that is stored as its beginning (Brandur): the lock is removed, and what was
//   committed so far stays.
// - Others: the claim is the row, and the row is removed.
Result<EditPlan> planRelease(const StoredRow &stored, const DecodedRecord &row,
                             const RecordReader &reader, Instant now);

// Plans a later expiry, stored in the unit of the field; for OneCake's items, the time to live
// changes with it. `until` must be later than the current expiry and than `now`.
Result<EditPlan> planExtension(const StoredRow &stored, const DecodedRecord &row,
                               const RecordReader &reader, Instant until, Instant now);

// Plans a note, stored in the attribute `note`; in SQL only if that column exists. An empty text
// removes the note.
inline constexpr QStringView noteName = u"note";
Result<EditPlan> planNote(const StoredRow &stored, const RecordReader &reader,
                          const TableShape &shape, const QString &text);

// Returns the row as it will be after the plan is carried out.
Item editedItem(const EditPlan &plan, LayoutKind kind);

// Returns the plan that changes the row from one state to another: to undo a plan, or to redo it.
EditPlan planBetween(EditKind kind, const Item &id, const Item &from, const Item &to,
                     const QString &says);

// Returns a time as `source` stores it, in the form that `current` has now.
AttributeValue storedTime(Instant instant, const TimeSource &source, const AttributeValue &current);

// Makes one change to one record, if it is still as it was seen.
//
// A plan whose isRemoval is set is a purge's, and none for this.
std::unique_ptr<RowJob> editJob(WritePermit permit, const JobSetup &setup, EditPlan plan);

} // namespace onecake
