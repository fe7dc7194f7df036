// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads the file of a removal, line by line, whatever state it was left in: a line that cannot be
// read costs that line and nothing else.
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

    // The next line without its line feed; nothing at the end. A last line that has none was cut
    // off while it was written, and is not handed on.
    [[nodiscard]] std::optional<QByteArray> next();

    // Where the line that came last begins, to come back to it.
    [[nodiscard]] qint64 lineStart() const { return m_lineStart; }
    [[nodiscard]] std::optional<QByteArray> lineAt(qint64 start);

private:
    explicit RemovalReader(const QString &path)
        : m_file(path)
    {}

    QFile m_file;
    qint64 m_lineStart = 0;
};

// A removal as its file tells it, without its rows.
struct RemovalRecord {
    QString path;
    RemovalHead head;
    qint64 rowCount = 0;
    qint64 begunEnd = 0; // rows from this number on were never begun
    // By number; nothing: not settled. NotTried where the row is left to a later number.
    std::vector<std::optional<RowOutcome>> outcomes;
    std::unordered_map<qint64, qint64> details; // by number: where its line begins
    std::optional<RemovalEnd> end;
    QStringList damage; // lines that could not be read, a sentence each; the first few
    qint64 damageCount = 0;

    [[nodiscard]] std::optional<RowOutcome> outcomeOf(qint64 number) const;
    [[nodiscard]] OutcomeTally tally() const;
    // Removed, or perhaps: begun and never settled.
    [[nodiscard]] bool canBeTakenBack(qint64 number) const;
};

Result<RemovalRecord> readRemoval(const QString &path);

// The row of a line of the file; nothing for other lines, and for a row that cannot be read.
std::optional<PlannedRow> rowIn(const QByteArray &line);

} // namespace onecake
