// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A removal as a file of JSON Lines: the head; every row before it is removed, with all that is in
// it; from which row on a batch was begun; what became of each row; and the end. Journal and trash
// are this one file, so a row cannot be removed without being kept.
#pragma once

#include "core/inspect/changes/jobs/row_outcome.h"
#include "core/inspect/changes/trash/recorded_table.h"

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

// Rows with numbers below this may have been removed.
struct BatchBegun {
    qint64 end = 0;

    bool operator==(const BatchBegun &) const = default;
};

struct SettledRun {
    qint64 from = 0;
    std::vector<RowOutcome> outcomes;

    bool operator==(const SettledRun &) const = default;
};

struct RemovalEnd {
    Instant at{};
    OutcomeTally tally;

    bool operator==(const RemovalEnd &) const = default;
};

struct LineDamage {
    QString problem;
};

using RemovalLine = std::variant<RemovalHead, PlannedRow, BatchBegun, SettledRun, SettledRow,
                                 RemovalEnd, LineDamage>;

// Each with its line feed.
void appendLine(QByteArray &text, const RemovalHead &head);
void appendLine(QByteArray &text, const PlannedRow &row);
void appendLine(QByteArray &text, const BatchBegun &begun);
void appendLine(QByteArray &text, const RemovalEnd &end);
// As runs; rows of which there is more to say have a line of their own after them.
void appendLines(QByteArray &text, const std::vector<SettledRow> &rows);

// A line without its line feed. A SettledRow is what there is more to say of one row.
RemovalLine parseLine(const QByteArray &line);

// The number of a row's line, without reading the row; nothing for other lines.
std::optional<qint64> rowNumberIn(const QByteArray &line);

} // namespace onecake
