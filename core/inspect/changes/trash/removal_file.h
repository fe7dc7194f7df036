// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A RemovalFile writes the file of one removal. Thread rule: one thread at a time. Every call may
// wait for the disk, so do not call it in the thread of a window.
#pragma once

#include "core/inspect/changes/trash/removal_lines.h"

#include <QFile>
#include <QLockFile>

#include <memory>

namespace onecake {

// How long to wait for another process that writes at the same time, in milliseconds.
inline constexpr int lockPatienceMs = 10'000;

class RemovalFile
{
public:
    // Creates a file that only its owner can read. Creates the folder too if it is missing; only
    // its owner can read it. The file and its head are durable when this returns.
    static Result<std::unique_ptr<RemovalFile>> create(const QString &folder,
                                                       const RemovalHead &head);

    // Opens the file to resume the removal. A last line that was not completely written is cut off.
    // Returns StoreUnavailable while another process works on the file.
    static Result<std::unique_ptr<RemovalFile>> reopen(const QString &path);

    enum class Durability {
        Buffered, // survives the process, not a power failure
        Durable
    };
    // Appends all of the lines or nothing. Returns StoreFull if there is no room.
    Result<void> append(const QByteArray &lines, Durability durability);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    explicit RemovalFile(const QString &path);

    Result<void> lock();
    Result<void> cutTornLine();
    [[nodiscard]] Error writeError() const;

    QString m_path;
    QFile m_file;
    QLockFile m_lock;
};

// Whether some process works on the file now.
bool isBeingWritten(const QString &path);

// Creates the folder if it is missing; only its owner can read it.
Result<void> makePrivateFolder(const QString &folder);

} // namespace onecake
