// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads the items of a file of JSON, one a line, part by part. Whatever the file is, only a bounded
// part of it is held.
#pragma once

#include "core/base/worker.h"
#include "core/inspect/changes/purge/row_source.h"

#include <QFileDevice>

namespace onecake {

// Reads lines in the calling thread. It waits for its device, so do not call it in the thread of a
// window.
class ItemLines
{
public:
    // A DynamoDB item has up to 400 KB, a SQLite value more; in JSON up to six times as much.
    static constexpr qint64 lineMax = 16LL * 1024 * 1024;

    // Returns InvalidInput if the file cannot be opened; "-" is standard input.
    static Result<std::unique_ptr<ItemLines>> open(const QString &path);
    ItemLines(std::unique_ptr<QFileDevice> device, QString name);

    // Returns up to `most` rows, fewer if their lines reach bytesPerPart; none at the end. Blank
    // lines are skipped. Returns an error if reading failed.
    [[nodiscard]] Result<std::vector<PlannedRow>> next(int most);

private:
    static constexpr qint64 bytesPerPart = 16LL * 1024 * 1024;

    // Includes the line feed; nullopt at the end.
    [[nodiscard]] std::optional<QByteArray> nextLine();

    std::unique_ptr<QFileDevice> m_device;
    QString m_name;
    QByteArray m_chunk;
    qint64 m_lineNumber = 0;
};

class FileRows final : public RowSource
{
public:
    explicit FileRows(std::unique_ptr<ItemLines> lines)
        : m_lines(std::move(lines))
    {}

    [[nodiscard]] QCoro::Task<Result<std::vector<PlannedRow>>> next(int most) override;

private:
    std::unique_ptr<ItemLines> m_lines; // used only by the side thread
    Worker m_side; // the last, so that it ends before what it touches
};

} // namespace onecake
