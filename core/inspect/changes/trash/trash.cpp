// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/trash.h"

#include "core/base/regular_file.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/trash/state_opening.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>

#include <numeric>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What has to go, the oldest first, so that bytes more are no more than a number; what nobody can
// take back goes before.
constexpr QStringView toDrop =
    u"number IN (SELECT number FROM (SELECT number, total(bytes) OVER (ORDER BY is_kept, "
    "confirmed, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS sooner FROM removal "
    "WHERE ended IS NOT NULL) WHERE sooner < (SELECT total(bytes) FROM removal) + ? - ?)";

TrashEntry trashEntryFrom(const QSqlQuery &query)
{
    const auto number = [&query](int column) {
        return query.value(column).toLongLong();
    };
    const auto text = [&query](int column) {
        return query.value(column).toString();
    };
    TrashEntry entry;
    static_cast<RecordedTable &>(entry.head) = recordedTableFrom(query, 0);
    entry.head.id = text(4);
    entry.head.layout = text(5);
    entry.head.query = text(6);
    entry.head.confirmedAt = fromEpochMs(number(7));
    if (!query.isNull(8))
        entry.head.total = number(8);
    entry.head.isList = number(9) != 0;
    entry.head.isKept = number(10) != 0;
    entry.bytes = number(11);
    if (!query.isNull(12))
        entry.end = fromEpochMs(number(12));
    entry.problem = text(13);
    entry.tally = {.done = number(14),
                   .changed = number(15),
                   .gone = number(16),
                   .failed = number(17),
                   .unknown = number(18)};
    return entry;
}

} // namespace

Trash::Trash(QString folder, qint64 bytesMax)
    : m_folder(std::move(folder))
    , m_bytesMax(bytesMax)
{}

std::vector<TrashEntry> Trash::select(const QString &condition, const QVariantList &values) const
{
    QString sql = u"SELECT store, table_name, address, account, id, layout, query, confirmed, "
                  "expected, is_list, is_kept, bytes, ended, problem"_s;
    for (const QChar code : u"rcgfu"_s)
        sql += u", sum(last - first + 1) FILTER (WHERE outcome = '%1')"_s.arg(code);
    sql += u" FROM removal LEFT JOIN settled ON removal = number WHERE %1 "
           "GROUP BY number ORDER BY confirmed, id"_s.arg(condition);
    std::vector<TrashEntry> entries;
    const Result<void> read = readState(m_folder, sql, values, [&entries](const QSqlQuery &query) {
        entries.push_back(trashEntryFrom(query));
        return true;
    });
    if (!read)
        entries.emplace_back().problem = sentence(read.error());
    for (TrashEntry &entry : entries) {
        QLockFile lock(lockFile(entry.head.id));
        lock.setStaleLockTime(0);
        entry.isUnderWay =
            !entry.end && !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
    }
    return entries;
}

std::vector<TrashEntry> Trash::entries() const
{
    return select(u"true"_s, {});
}

std::vector<TrashEntry> Trash::resumable() const
{
    std::vector<TrashEntry> all = select(u"ended IS NULL"_s, {});
    std::erase_if(all, [](const TrashEntry &entry) { return !entry.isResumable(); });
    return all;
}

std::optional<TrashEntry> Trash::find(const QString &id) const
{
    std::vector<TrashEntry> found = select(u"id = ?"_s, {id});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

QString Trash::wholeId(const QString &beginning) const
{
    constexpr qsizetype shortest = 4;
    if (beginning.size() < shortest)
        return beginning;
    const std::vector<TrashEntry> found =
        select(u"substr(id, 1, ?) = ?"_s, {beginning.size(), beginning});
    return found.size() == 1 && found.front().problem.isEmpty() ? found.front().head.id : beginning;
}

Result<TrashEntry> Trash::entry(const QString &id) const
{
    if (const std::optional<TrashEntry> entry = find(id))
        return *entry;
    return Error{ErrorCode::InvalidInput, id, tr("there is no such removal in the trash"),
                 tr("It may have been dropped to make room")};
}

qint64 Trash::bytes() const
{
    const std::vector<TrashEntry> all = entries();
    return std::accumulate(all.begin(), all.end(), qint64{0},
                           [](qint64 sum, const TrashEntry &entry) { return sum + entry.bytes; });
}

QString Trash::limitFile() const
{
    return QDir(m_folder).filePath(u"limit"_s);
}

qint64 Trash::bytesMax() const
{
    constexpr qint64 longest = 32;
    const auto text = readRegularFile(limitFile(), limitFile(), tr("a number of bytes"), longest);
    const qint64 bytes = text ? text->trimmed().toLongLong() : 0;
    return bytes > 0 ? bytes : m_bytesMax;
}

Result<void> Trash::setBytesMax(qint64 bytes) const
{
    // The folder is there with it.
    if (const auto state = openState(m_folder); !state)
        return state.error();
    QSaveFile file(limitFile());
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QByteArray::number(bytes) + '\n') > 0 && file.commit();
    if (isWritten)
        return {};
    return Error{ErrorCode::StoreUnusable, limitFile(),
                 tr("what the trash may hold cannot be written down: ") + file.errorString(),
                 tr("Allow writing to its folder, on ") + diskInWords(m_folder)};
}

TrashRoom Trash::roomFor(qint64 bytes, std::optional<qint64> bytesMax) const
{
    TrashRoom room;
    room.folder = m_folder;
    room.bytes = bytes;
    room.bytesMax = bytesMax.value_or(this->bytesMax());
    room.bytesFree = QStorageInfo(existingFolder(m_folder)).bytesAvailable();
    for (const TrashEntry &entry : entries())
        room.bytesOpen += entry.end ? 0 : entry.bytes;
    if (room.fits())
        room.dropped = select(toDrop.toString(), {bytes, room.bytesMax});
    return room;
}

qint64 TrashRoom::bytesMaxNeeded() const
{
    constexpr qint64 step = 100'000'000;
    const qint64 needed = (bytesOpen + bytes) + (bytesOpen + bytes) / 10; // some to spare
    return (needed / step + 1) * step;
}

QStringList droppedInWords(const TrashRoom &room)
{
    QStringList lines;
    for (const TrashEntry &entry : room.dropped)
        lines.append(
            tr("To make room in the trash, what the removal %1 of %2 took from %3 (%4 rows) "
               "would be dropped: it could not be put back any more.")
                .arg(entry.head.id,
                     QDateTime::fromMSecsSinceEpoch(toEpochMs(entry.head.confirmedAt), Qt::UTC)
                         .toString(u"yyyy-MM-dd HH:mm 'UTC'"_s),
                     inWords(entry.head), QString::number(entry.tally.done)));
    return lines;
}

Error noRoom(const TrashRoom &room)
{
    if (!room.isOnDisk())
        return {ErrorCode::StoreFull, room.folder,
                tr("this removal needs %1 in the trash, which is on %2")
                    .arg(sizeText(room.bytes), diskInWords(room.folder)),
                tr("Free space on that disk, or remove without undo")};
    const QString others = room.bytesOpen == 0
        ? QString()
        : tr(", beside %1 of removals that have not ended").arg(sizeText(room.bytesOpen));
    return {ErrorCode::StoreFull, room.folder,
            tr("the trash may hold %1, and this removal needs %2%3")
                .arg(sizeText(room.bytesMax), sizeText(room.bytes), others),
            tr("Let the trash hold more, or remove without undo")};
}

QStringList Trash::makeRoom(StateFile *state, qint64 more) const
{
    const qint64 most = bytesMax();
    QStringList ids;
    QSqlQuery dropped =
        state->run(u"DELETE FROM removal WHERE %1 RETURNING id"_s.arg(toDrop), {0, most});
    while (state->next(dropped))
        ids.append(dropped.value(0).toString());
    QSqlQuery open = state->run(u"SELECT total(bytes) FROM removal WHERE ended IS NULL"_s);
    qint64 bytesOpen = 0;
    while (state->next(open))
        bytesOpen = static_cast<qint64>(open.value(0).toDouble());
    if (bytesOpen + more > most)
        state->fail(
            {ErrorCode::StoreFull, m_folder,
             tr("the trash may hold %1, and this removal needs %2")
                 .arg(sizeText(most), more > 0 ? sizeText(bytesOpen + more) : u"more"_s),
             tr("Nothing more was removed; let the trash hold more, or go on without undo")});
    return ids;
}

Result<TrashEmptied> Trash::empty() const
{
    TrashEmptied emptied;
    if (!QFileInfo::exists(m_folder))
        return emptied;
    const Result<std::unique_ptr<StateFile>> state = openState(m_folder);
    if (!state)
        return state.error();
    const Result<void> changed = (*state)->change(StateFile::Durability::Durable, [&] {
        QSqlQuery dropped = (*state)->run(
            u"DELETE FROM removal WHERE ended IS NOT NULL OR problem <> '' RETURNING bytes"_s);
        while ((*state)->next(dropped)) {
            ++emptied.removals;
            emptied.bytes += dropped.value(0).toLongLong();
        }
    });
    if (!changed)
        return changed.error();
    (*state)->run(u"VACUUM"_s); // refused where somebody else is at work
    emptied.left = entries();
    return emptied;
}

Result<void> Trash::giveUp(const QString &id, Instant now) const
{
    const Result<TrashEntry> entry = this->entry(id);
    if (!entry)
        return entry.error();
    if (entry->end)
        return {};
    const Result<std::unique_ptr<QLockFile>> lock = this->lock(id);
    if (!lock)
        return lock.error();
    return changeState(m_folder, [&](StateFile *state) {
        state->run(u"INSERT INTO settled (removal, first, last, outcome) "
                   "SELECT removal, number, number, outcome FROM row_state WHERE NOT is_settled "
                   "AND removal = (SELECT number FROM removal WHERE id = ?)"_s,
                   {id});
        state->run(u"UPDATE removal SET ended = ? WHERE id = ?"_s, {toEpochMs(now), id});
    });
}

QString Trash::lockFile(const QString &id) const
{
    return QDir(m_folder).filePath(id + u".lock"_s);
}

Result<std::unique_ptr<QLockFile>> Trash::lock(const QString &id) const
{
    auto lock = std::make_unique<QLockFile>(lockFile(id));
    // A removal may take hours; it is over when its process is.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        QFile::setPermissions(lockFile(id), QFile::ReadOwner | QFile::WriteOwner);
        return lock;
    }
    if (lock->error() == QLockFile::LockFailedError)
        return Error{ErrorCode::StoreUnavailable, id,
                     tr("another process is at work on this removal"), tr("Let it end first")};
    return Error{ErrorCode::StoreUnusable, m_folder, tr("the trash's folder cannot be written to"),
                 tr("Allow writing to it, or free space on ") + diskInWords(m_folder)};
}

QString userTrashFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/removed"_s;
}

TrashReader::TrashReader(QString folder, QString id, QByteArray word)
    : m_folder(std::move(folder))
    , m_id(std::move(id))
    , m_word(std::move(word))
{}

Result<std::unique_ptr<TrashReader>> TrashReader::open(const Trash &trash, const QString &id)
{
    const Result<TrashEntry> entry = trash.entry(id);
    if (!entry)
        return entry.error();
    if (!entry->head.isKept)
        return Error{ErrorCode::InvalidInput, id,
                     tr("of this removal only the names of the rows were kept"),
                     tr("It cannot be undone")};
    std::unique_ptr<TrashReader> rows = search(trash, id, {});
    rows->m_count = entry->tally.done + entry->tally.unknown;
    return rows;
}

std::unique_ptr<TrashReader> TrashReader::search(const Trash &trash, const QString &id,
                                                 const QByteArray &word)
{
    return std::unique_ptr<TrashReader>(new TrashReader(trash.folder(), id, word));
}

Result<std::vector<PlannedRow>> TrashReader::next(int most)
{
    std::vector<PlannedRow> rows;
    const auto take = [&](const QSqlQuery &query) {
        m_last = query.value(0).toLongLong();
        auto row = rowFrom(query.value(1).toByteArray(), query.value(2).toByteArray());
        if (row)
            rows.push_back({m_last, *std::move(row), query.value(3).toBool()});
        else
            ++m_damaged;
        return rows.size() < static_cast<std::size_t>(most);
    };
    const Result<void> read =
        readState(m_folder,
                  u"SELECT number, id, item, outcome = 'u' FROM row_state "
                  "WHERE removal = (SELECT number FROM removal WHERE id = ?) AND number > ? "
                  "AND outcome IN ('r', 'u') AND instr(item, ?) ORDER BY number"_s,
                  {m_id, m_last, m_word}, take);
    if (!read)
        return read.error();
    return rows;
}

} // namespace onecake
