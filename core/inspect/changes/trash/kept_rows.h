// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The rows of a removal that can be taken back, the first removed first, a part at a time. It reads
// a file, and is used in a side thread.
#pragma once

#include "core/inspect/changes/trash/removal_reader.h"

namespace onecake {

class KeptRows
{
public:
    static Result<std::unique_ptr<KeptRows>> open(const QString &path);

    // Up to `most`; none at the end.
    [[nodiscard]] std::vector<PlannedRow> next(int most);

    [[nodiscard]] const RemovalRecord &record() const { return m_record; }
    // Rows and other lines that could not be read, so far.
    [[nodiscard]] qint64 damaged() const { return m_damaged; }

private:
    KeptRows(RemovalRecord record, std::unique_ptr<RemovalReader> reader);

    RemovalRecord m_record;
    std::unique_ptr<RemovalReader> m_reader;
    qint64 m_damaged;
};

} // namespace onecake
