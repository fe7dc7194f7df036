// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes the file of one removal. Thread rule: one thread at a time; every call may wait for the
// disk, so that it is no work for the thread of a window.
#pragma once

#include "core/inspect/changes/trash/removal_lines.h"

#include <QFile>
#include <QLockFile>

#include <memory>

namespace onecake {

// For another process that writes at the same time.
inline constexpr int lockPatienceMs = 10'000;

class RemovalFile
{
public:
    // A new file that only its owner can read, in a folder that is made where it is missing and is
    // its owner's alone. It stands there, durably, when this returns.
    static Result<std::unique_ptr<RemovalFile>> create(const QString &folder,
                                                       const RemovalHead &head);

    // To go on with it. What was left of a line that was being written is cut off. StoreUnavailable
    // while another process works on it.
    static Result<std::unique_ptr<RemovalFile>> reopen(const QString &path);

    enum class Durability {
        Buffered, // survives the process, not a power failure
        Durable
    };
    // All of it or nothing. StoreFull where there is no room.
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

// The folder, its owner's alone.
Result<void> makePrivateFolder(const QString &folder);

} // namespace onecake
