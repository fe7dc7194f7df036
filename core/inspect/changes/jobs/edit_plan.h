// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Changes to one record that are not its removal, as they are proposed before anybody makes them:
// to release a stuck claim, to keep a record for longer, to leave a note on it.
#pragma once

#include "core/inspect/browse/key_browser.h"
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
    // What is set; what is NULL is dropped.
    Item changes;
    // Instead of changes: the row is to be removed, as a purge of a list of one does it.
    bool isRemoval = false;
    QString says; // what happens and what follows, for the preview
    QString condition;
};

// A claim whose lease is over, or one that has none and so blocks its key for as long as it is
// stored.
bool mayBeReleased(const KeyRow &row, Instant now);

// Only such a claim is released, and how depends on what its library makes of it:
// - OneCake: the record's retention ends now, so that it counts as absent. It stays, and with it
//   its fence: the next claim gets the next one, and a first owner that comes back cannot record
//   its answer. Were it removed, both would have the fence 1.
// - a lease that is stored as its beginning (Brandur): the lock is taken away, and what was
//   committed so far stays.
// - others: the claim is the row, and it is removed.
Result<EditPlan> planRelease(const StoredRow &stored, const KeyRow &row, const RecordReader &reader,
                             Instant now);

// Sets the expiry in its own unit; of OneCake's items, time to live with it. Later than it is, and
// than now.
Result<EditPlan> planExtension(const StoredRow &stored, const KeyRow &row,
                               const RecordReader &reader, Instant until, Instant now);

// In an attribute of its own, `note`; in SQL only where there is such a column. An empty text takes
// it away.
inline constexpr QStringView noteName = u"note";
Result<EditPlan> planNote(const StoredRow &stored, const RecordReader &reader,
                          const TableShape &shape, const QString &text);

// The row as it is when the plan is done.
Item editedItem(const EditPlan &plan, LayoutKind kind);

// What takes the plan back, or does it again: from one state of the row to another.
EditPlan planBetween(EditKind kind, const Item &id, const Item &from, const Item &to,
                     const QString &says);

// A time as the source stores it, in the form that the value has now.
AttributeValue storedTime(Instant instant, const TimeSource &source, const AttributeValue &current);

} // namespace onecake
