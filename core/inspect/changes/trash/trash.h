// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was removed, on this computer and for its owner alone: removals in the state file of a
// folder, bounded in size, with which each of them can be taken back, and gone on with where it was
// interrupted.
//
// Several processes may use one folder. Every call reads or writes files, so do not call it in the
// thread of a window; a Trash itself is a value and may be copied to another thread.
#pragma once

#include "core/inspect/changes/trash/state_file.h"

#include <QLockFile>

namespace onecake {

// A removal in the folder, without its rows.
struct TrashEntry {
    RemovalHead head;
    qint64 bytes = 0;
    OutcomeTally tally; // so far
    std::optional<Instant> end; // nothing: it was interrupted, or is under way
    bool isUnderWay = false; // some process is at work on it
    QString problem; // a sentence; empty where its head could be read

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

// Whether the trash has room for a removal, and what that costs.
struct TrashRoom {
    QString folder;
    qint64 bytes = 0; // what the removal needs
    qint64 bytesMax = 0; // what the trash may hold
    qint64 bytesOpen = 0; // of removals that are interrupted or under way, and stay
    qint64 bytesFree = 0; // on its disk
    std::vector<TrashEntry> dropped = {}; // what would be dropped, so that it cannot be taken back

    [[nodiscard]] bool isOnDisk() const { return bytes <= bytesFree; }
    [[nodiscard]] bool fits() const { return bytesOpen + bytes <= bytesMax && isOnDisk(); }
    // A round capacity that is enough.
    [[nodiscard]] qint64 bytesMaxNeeded() const;
};

// One sentence for each removal that would be dropped.
QStringList droppedInWords(const TrashRoom &room);
// The error of a removal for which there is no room.
Error noRoom(const TrashRoom &room);

class Trash
{
public:
    static constexpr qint64 defaultBytesMax = 256LL * 1024 * 1024;

    // `bytesMax`: what it may hold until setBytesMax() says otherwise.
    explicit Trash(QString folder, qint64 bytesMax = defaultBytesMax);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    // What it may hold; what is known of it is kept in the folder.
    [[nodiscard]] qint64 bytesMax() const;
    // From now on, and for all processes. Drops nothing yet.
    [[nodiscard]] Result<void> setBytesMax(qint64 bytes) const;

    // The oldest first; none where there is no folder yet. Where the state cannot be read, it is
    // one entry without an id that says so.
    [[nodiscard]] std::vector<TrashEntry> entries() const;
    [[nodiscard]] std::vector<TrashEntry> resumable() const;
    [[nodiscard]] std::optional<TrashEntry> find(const QString &id) const;
    // The id that begins so, as messages shorten it; `beginning` itself where none does, or
    // several.
    [[nodiscard]] QString wholeId(const QString &beginning) const;
    // The same; InvalidInput where there is none.
    [[nodiscard]] Result<TrashEntry> entry(const QString &id) const;
    [[nodiscard]] qint64 bytes() const;

    // What a removal of that many bytes more would come to; the preview says it. `bytesMax`: if the
    // trash might hold that much.
    [[nodiscard]] TrashRoom roomFor(qint64 bytes, std::optional<qint64> bytesMax = {}) const;
    // Within a change of the state: drops the oldest ended removals until all has room, and answers
    // their ids. Where there never is, the change fails with StoreFull, as it does where there is
    // none for `more` bytes that are still to come.
    [[nodiscard]] QStringList makeRoom(StateFile *state, qint64 more = 0) const;

    [[nodiscard]] Result<TrashEmptied> empty() const;

    // Ends an interrupted removal in its present state: rows that may have been removed become
    // unknown, and can be taken back where their keys are absent.
    [[nodiscard]] Result<void> giveUp(const QString &id, Instant now) const;

    // As long as it is held, no other process works on the removal; it ends with its process.
    // StoreUnavailable while another one has it.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> lock(const QString &id) const;

private:
    [[nodiscard]] QString lockFile(const QString &id) const;
    [[nodiscard]] std::vector<TrashEntry> select(const QString &condition,
                                                 const QVariantList &values) const;

    [[nodiscard]] QString limitFile() const;

    QString m_folder;
    qint64 m_bytesMax;
};

// Returns the user's own folder for removed rows.
QString userTrashFolder();

// Reads the rows of a removal that can be taken back, part by part, in the order in which they were
// removed. It reads a file, and is used in a side thread.
class TrashReader
{
public:
    // InvalidInput where there is no such removal, or only the names of its rows were kept.
    static Result<std::unique_ptr<TrashReader>> open(const Trash &trash, const QString &id);
    // Rows whose text has a word in it, also where only their names were kept.
    static std::unique_ptr<TrashReader> search(const Trash &trash, const QString &id,
                                               const QByteArray &word);

    // Up to `most`; none at the end.
    [[nodiscard]] Result<std::vector<PlannedRow>> next(int most);

    // How many there are, as the removal tells.
    [[nodiscard]] qint64 count() const { return m_count; }
    // Rows that could not be read, so far.
    [[nodiscard]] qint64 damaged() const { return m_damaged; }

private:
    TrashReader(QString folder, QString id, QByteArray word);

    QString m_folder;
    QString m_id;
    QByteArray m_word;
    qint64 m_count = 0;
    qint64 m_last = -1;
    qint64 m_damaged = 0;
};

} // namespace onecake
