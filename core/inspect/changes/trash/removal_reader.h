// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A RemovalReader reads the file of a removal line by line, whatever state it was left in: a line
// that cannot be read costs that line and nothing else.
#pragma once

#include "core/inspect/changes/trash/removal_lines.h"

#include <QFile>

#include <memory>
#include <unordered_map>

namespace onecake {

class RemovalReader
{
public:
    static Result<std::unique_ptr<RemovalReader>> open(const QString &path);

    // Returns the next line without its line feed; nullopt at the end. A last line without a line
    // feed was cut off while it was written, and is not returned.
    [[nodiscard]] std::optional<QByteArray> next();

    // The position of the line returned last, to read it again with lineAt().
    [[nodiscard]] qint64 lineStart() const { return m_lineStart; }
    [[nodiscard]] std::optional<QByteArray> lineAt(qint64 start);

private:
    explicit RemovalReader(const QString &path)
        : m_file(path)
    {}

    QFile m_file;
    qint64 m_lineStart = 0;
};

// A removal as read from its file, without its rows.
struct RemovalRecord {
    QString path;
    RemovalHead head;
    qint64 rowCount = 0;
    qint64 begunEnd = 0; // rows from this number on were never begun
    // By row number; nullopt: no outcome yet. NotTried: the row is left to a later number.
    std::vector<std::optional<RowOutcome>> outcomes;
    std::unordered_map<qint64, qint64> details; // position of the line, by row number
    std::optional<RemovalEnd> end;
    // One sentence each for the first lines that could not be read.
    QStringList damage;
    qint64 damageCount = 0;

    [[nodiscard]] std::optional<RowOutcome> outcomeOf(qint64 number) const;
    [[nodiscard]] OutcomeTally tally() const;
    // Whether the row can be taken back: its outcome is Removed or Unknown, or it was begun and has
    // no outcome.
    [[nodiscard]] bool canBeTakenBack(qint64 number) const;
};

Result<RemovalRecord> readRemoval(const QString &path);

// Returns the row of a line; nullopt for other lines, and for a row that cannot be read.
std::optional<PlannedRow> rowIn(const QByteArray &line);

} // namespace onecake
