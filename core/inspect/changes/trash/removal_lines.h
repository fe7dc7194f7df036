// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The lines of a removal, which is a file of JSON Lines: the head; every row before it is removed,
// with all that is in it (unless RemovalHead::isKept is false); from which row on a batch was
// begun; the outcome of each row; and the end. Journal and trash are this one file, so that no row
// can be removed without being written down first.
#pragma once

#include "core/inspect/changes/jobs/row_outcome.h"
#include "core/inspect/changes/trash/recorded_table.h"

namespace onecake {

struct RemovalHead : RecordedTable {
    QString id; // a UUID
    QString layout; // its id
    QString query; // as it was typed; empty for a list of rows
    Instant confirmedAt{};
    std::optional<qint64> total; // the number of rows, if known
    bool isList = true; // false: everything that matches the query
    // False: only what names the rows is kept, and they cannot be taken back.
    bool isKept = true;

    bool operator==(const RemovalHead &) const = default;
};

// Marks a batch as begun: rows with numbers below `end` may have been removed.
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

// Each appends one line, with its line feed.
void appendLine(QByteArray &text, const RemovalHead &head);
void appendLine(QByteArray &text, const PlannedRow &row);
void appendLine(QByteArray &text, const BatchBegun &begun);
void appendLine(QByteArray &text, const RemovalEnd &end);
// Appends the outcomes as runs. Rows with more to say than the outcome get a line of their own
// after the runs.
void appendLines(QByteArray &text, const std::vector<SettledRow> &rows);

// Parses a line without its line feed. A SettledRow holds what there is to say about one row beyond
// its outcome.
RemovalLine parseLine(const QByteArray &line);

// Returns the number in the line of a row without reading the row; nullopt for other lines.
std::optional<qint64> rowNumberIn(const QByteArray &line);

} // namespace onecake
