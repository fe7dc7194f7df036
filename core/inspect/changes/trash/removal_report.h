// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What became of every row of a removal, as a file for people: one line for each. It reads and
// writes files, and is no work for the thread of a window.
#pragma once

#include "core/inspect/changes/trash/removal_reader.h"
#include "core/inspect/layouts/record_reader.h"

namespace onecake {

enum class ReportFormat {
    Csv,
    JsonLines
};

template<>
inline constexpr std::array enumNames<ReportFormat>{
    EnumName<ReportFormat>{ReportFormat::Csv, u"csv"},
    EnumName<ReportFormat>{ReportFormat::JsonLines, u"jsonl"},
};

struct ReportTally {
    qint64 rows = 0;
    qint64 damaged = 0; // rows whose line in the trash cannot be read
};

// `removal` is the path of its file in the trash. `file` is replaced when all is written, or stays
// as it was; only its owner can read it. Without a reader rows are named by their ids.
Result<ReportTally> writeReport(const QString &removal, const QString &file, ReportFormat format,
                                const RecordReader *reader);

} // namespace onecake
