// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A removal as the state file has it: its head; every row before it is removed, with all that is in
// it; and what became of each row. Journal and trash are one, so that no row can be removed without
// being kept.
#pragma once

#include "core/inspect/changes/jobs/row_outcome.h"
#include "core/inspect/changes/trash/recorded_table.h"
#include "core/inspect/changes/trash/state_file.h"

namespace onecake {

struct RemovalHead : RecordedTable {
    QString id; // a UUID
    QString layout; // its id
    QString query; // as it was typed; empty for a list of rows
    Instant confirmedAt{};
    std::optional<qint64> total; // how many rows, where it is known
    bool isList = true; // false: everything that matches the query
    // False: of the rows only what names them is kept, and they cannot be taken back.
    bool isKept = true;

    bool operator==(const RemovalHead &) const = default;
};

// As outcomes are written down: "r", "c", "g", "f", "u", "-".
QString codeOf(RowOutcome outcome);
RowOutcome outcomeOf(const QString &code);

// The number by which the other tables name it.
qint64 insertRemoval(StateFile *state, const RemovalHead &head);
// Their bytes.
qint64 insertRows(StateFile *state, qint64 removal, const std::vector<PlannedRow> &rows);
void insertOutcomes(StateFile *state, qint64 removal, const std::vector<SettledRow> &rows);

// Nothing: it is damaged.
std::optional<StoredRow> rowFrom(const QByteArray &id, const QByteArray &item);

} // namespace onecake
