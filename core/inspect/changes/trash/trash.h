// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A Trash holds the removed rows on this computer, readable only by their owner: a folder of
// removals, bounded in size. It serves to take a removal back, and to resume one that was
// interrupted.
//
// Several processes may use one folder. Every call reads or writes files, so do not call it in the
// thread of a window; a Trash itself is a value and may be copied to another thread.
#pragma once

#include "core/inspect/changes/trash/removal_file.h"
#include "core/inspect/changes/trash/removal_reader.h"

namespace onecake {

// A removal in the folder, as far as it is known without reading its rows.
struct TrashEntry {
    RemovalHead head;
    QString path;
    qint64 bytes = 0;
    std::optional<RemovalEnd> end; // nullopt: it was interrupted, or is under way
    bool isUnderWay = false; // some process is working on it
    QString problem; // a sentence; empty if its head could be read

    // Whether the removal can be resumed.
    [[nodiscard]] bool isResumable() const { return !end && !isUnderWay && problem.isEmpty(); }
};

struct TrashEmptied {
    int removals = 0;
    qint64 bytes = 0;
    // Removals that are interrupted or under way: they stay, because the outcome of their rows is
    // open.
    std::vector<TrashEntry> left;
};

class Trash
{
public:
    static constexpr qint64 defaultBytesMax = 256LL * 1024 * 1024;

    explicit Trash(QString folder, qint64 bytesMax = defaultBytesMax);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] qint64 bytesMax() const { return m_bytesMax; }

    // All removals, the oldest first; empty if the folder does not exist.
    [[nodiscard]] std::vector<TrashEntry> entries() const;
    [[nodiscard]] std::vector<TrashEntry> resumable() const;
    [[nodiscard]] std::optional<TrashEntry> find(const QString &id) const;
    [[nodiscard]] qint64 bytes() const;

    // The removals that makeRoom() would drop now, for the preview.
    [[nodiscard]] std::vector<TrashEntry> wouldDrop(qint64 bytes) const;
    // Whether so many bytes fit at all, once everything that may be dropped is dropped.
    [[nodiscard]] bool fits(qint64 bytes) const;

    // Drops the oldest ended removals, except `keep`, until there is room for `bytes` more. If
    // there never can be, drops nothing and returns StoreFull.
    [[nodiscard]] Result<std::vector<TrashEntry>> makeRoom(qint64 bytes,
                                                           const QString &keep = {}) const;

    [[nodiscard]] Result<TrashEmptied> empty() const;
    // Drops one removal. Returns InvalidInput if it does not exist or has not ended.
    [[nodiscard]] Result<void> drop(const QString &id) const;

    // Ends an interrupted removal in its present state: rows that may have been removed become
    // unknown, and can be taken back where their keys are absent.
    [[nodiscard]] Result<void> giveUp(const QString &id, Instant now) const;

private:
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] std::vector<TrashEntry> toDrop(qint64 bytes, const QString &keep) const;
    [[nodiscard]] Result<TrashEntry> found(const QString &id) const;

    QString m_folder;
    qint64 m_bytesMax;
};

// Returns the user's own folder for removed rows.
QString userTrashFolder();

} // namespace onecake
