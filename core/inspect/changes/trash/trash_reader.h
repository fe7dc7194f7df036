// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads the rows of a removal that can be taken back, part by part, in the order in which they were
// removed. It reads a file, and is used in a side thread.
#pragma once

#include "core/inspect/changes/trash/removal_reader.h"

namespace onecake {

class TrashReader
{
public:
    static Result<std::unique_ptr<TrashReader>> open(const QString &path);

    // Returns up to `most` rows; none at the end.
    [[nodiscard]] std::vector<PlannedRow> next(int most);

    [[nodiscard]] const RemovalRecord &record() const { return m_record; }
    // The number of rows and other lines so far that could not be read.
    [[nodiscard]] qint64 damaged() const { return m_damaged; }

private:
    TrashReader(RemovalRecord record, std::unique_ptr<RemovalReader> reader);

    RemovalRecord m_record;
    std::unique_ptr<RemovalReader> m_reader;
    qint64 m_damaged;
};

} // namespace onecake
