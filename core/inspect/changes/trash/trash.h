// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was removed, on this computer and for its owner alone: a folder of removals, bounded in
// size, with which each of them can be taken back, and gone on with where it was interrupted.
//
// Several processes may use one folder. Every call reads or writes files, so that it is no work for
// the thread of a window; a Trash itself is a value and may be copied to another thread.
#pragma once

#include "core/inspect/changes/trash/removal_file.h"
#include "core/inspect/changes/trash/removal_reader.h"

namespace onecake {

// A removal in the folder, as far as it can be told without reading its rows.
struct TrashEntry {
    RemovalHead head;
    QString path;
    qint64 bytes = 0;
    std::optional<RemovalEnd> end; // nothing: it was interrupted, or is under way
    bool isUnderWay = false; // some process is at work on it
    QString problem; // a sentence; empty where its head could be read

    // It can be gone on with.
    [[nodiscard]] bool isResumable() const { return !end && !isUnderWay && problem.isEmpty(); }
};

struct TrashEmptied {
    int removals = 0;
    qint64 bytes = 0;
    // Interrupted or under way: they stay, because what became of their rows is not settled.
    std::vector<TrashEntry> left;
};

class Trash
{
public:
    static constexpr qint64 defaultBytesMax = 256LL * 1024 * 1024;

    explicit Trash(QString folder, qint64 bytesMax = defaultBytesMax);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] qint64 bytesMax() const { return m_bytesMax; }

    // The oldest first; none where there is no folder yet.
    [[nodiscard]] std::vector<TrashEntry> entries() const;
    [[nodiscard]] std::vector<TrashEntry> resumable() const;
    [[nodiscard]] std::optional<TrashEntry> find(const QString &id) const;
    [[nodiscard]] qint64 bytes() const;

    // What makeRoom() would drop now; the preview says it.
    [[nodiscard]] std::vector<TrashEntry> wouldDrop(qint64 bytes) const;
    // Whether that many bytes have room at all, once everything that may be dropped is.
    [[nodiscard]] bool fits(qint64 bytes) const;

    // Drops the oldest ended removals, except `keep`, until there is room for that many bytes more.
    // StoreFull, and nothing is dropped, where there never is.
    [[nodiscard]] Result<std::vector<TrashEntry>> makeRoom(qint64 bytes,
                                                           const QString &keep = {}) const;

    [[nodiscard]] Result<TrashEmptied> empty() const;
    // InvalidInput where it is not there or has not ended.
    [[nodiscard]] Result<void> drop(const QString &id) const;

    // Ends an interrupted removal where it is: rows that may have been removed are unknown, and can
    // be taken back where their keys are absent.
    [[nodiscard]] Result<void> giveUp(const QString &id, Instant now) const;

private:
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] std::vector<TrashEntry> toDrop(qint64 bytes, const QString &keep) const;
    [[nodiscard]] Result<TrashEntry> found(const QString &id) const;

    QString m_folder;
    qint64 m_bytesMax;
};

// The user's own folder for what was removed.
QString userTrashFolder();

} // namespace onecake
