// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes the outcome of every row of a removal to a file for people, one line for each row. It
// reads and writes files, so do not call it in the thread of a window.
#pragma once

#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/layouts/record_reader.h"

#include <QSaveFile>

#include <memory>

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
    qint64 damaged = 0; // rows that cannot be read in the trash
};

// Opens a report before there is anything to write: the file is there, or can be made. InvalidInput
// where it cannot be written, or where something that is not a file stands there.
Result<std::unique_ptr<QSaveFile>> openReport(const QString &file);

// The file is replaced when all is written, or stays as it was; only its owner can read it. Without
// a reader rows are named by their ids.
Result<ReportTally> writeReport(const Trash &trash, const QString &removalId, QSaveFile *target,
                                ReportFormat format, const RecordReader *reader);
Result<ReportTally> writeReport(const Trash &trash, const QString &removalId, const QString &file,
                                ReportFormat format, const RecordReader *reader);

} // namespace onecake
