// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The items of a file of JSON, a line each, read a part at a time: whatever the file is, no more
// than one line of bounded length is held.
#pragma once

#include "core/inspect/changes/jobs/side_thread.h"
#include "core/inspect/changes/purge/row_source.h"

#include <QFileDevice>

namespace onecake {

// Reads lines where it is; it waits for its device, and is no work for the thread of a window.
class ItemLines
{
public:
    // An item of DynamoDB has up to 400 KB, a value of SQLite more; in JSON six times as much.
    static constexpr qint64 lineMax = 16LL * 1024 * 1024;

    // InvalidInput where the file cannot be read, or is none; "-" is standard input.
    static Result<std::unique_ptr<ItemLines>> open(const QString &path);
    ItemLines(std::unique_ptr<QFileDevice> device, QString name);

    // Blank lines are passed over. Up to `most`, and no more than bytesPerPart of lines; none at
    // the end. Error: reading failed.
    [[nodiscard]] Result<std::vector<PlannedRow>> next(int most);

private:
    static constexpr qint64 bytesPerPart = 16LL * 1024 * 1024;

    // With its line feed; nothing at the end.
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
    std::unique_ptr<ItemLines> m_lines; // touched by the side thread
    SideThread m_side; // the last, so that it ends before what it touches
};

} // namespace onecake
