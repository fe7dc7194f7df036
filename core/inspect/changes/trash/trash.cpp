// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/trash.h"

#include "core/base/text/shown_text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The end is a line of its own, and short.
constexpr qint64 tailBytes = 1024;
// A head has no row in it.
constexpr qint64 headBytesMax = 1024 * 1024;

std::optional<RemovalEnd> endOf(QFile &file)
{
    file.seek(std::max<qint64>(0, file.size() - tailBytes));
    QByteArray tail = file.readAll();
    if (!tail.endsWith('\n'))
        return std::nullopt;
    tail.chop(1);
    const RemovalLine line = parseLine(tail.mid(tail.lastIndexOf('\n') + 1));
    const auto *end = std::get_if<RemovalEnd>(&line);
    return end != nullptr ? std::optional(*end) : std::nullopt;
}

TrashEntry entryOf(const QString &path)
{
    TrashEntry entry;
    entry.path = path;
    entry.head.id = QFileInfo(path).completeBaseName().section(u'-', 1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        entry.problem = u"%1 cannot be read: %2."_s.arg(path, file.errorString());
        return entry;
    }
    entry.bytes = file.size();
    QByteArray first = file.readLine(headBytesMax);
    // Without its line feed it was cut off, and may be wrong where it can be read.
    const bool isWhole = first.endsWith('\n');
    first.chop(1);
    const RemovalLine line = isWhole ? parseLine(first) : LineDamage();
    if (const auto *head = std::get_if<RemovalHead>(&line))
        entry.head = *head;
    else
        entry.problem =
            u"%1 does not say to which store its rows belong; they can be restored by hand."_s.arg(
                path);
    entry.end = endOf(file);
    entry.isUnderWay = !entry.end && isBeingWritten(path);
    return entry;
}

Error locked(const QString &folder)
{
    return {ErrorCode::StoreUnavailable, folder,
            u"the trash is being tidied by another process, or cannot be written to"_s,
            u"Try again; check the folder's permissions and the free space"_s};
}

qint64 bytesIn(const std::vector<TrashEntry> &entries)
{
    return std::accumulate(entries.begin(), entries.end(), qint64{0},
                           [](qint64 sum, const TrashEntry &entry) { return sum + entry.bytes; });
}

bool removeFile(const QString &path)
{
    const bool isRemoved = QFile::remove(path);
    QFile::remove(path + u".lock"_s);
    return isRemoved;
}

Error notRemoved(const QString &path)
{
    return {ErrorCode::StoreUnusable, path, u"it cannot be deleted"_s,
            u"Check the permissions of its folder"_s};
}

} // namespace

Trash::Trash(QString folder, qint64 bytesMax)
    : m_folder(std::move(folder))
    , m_bytesMax(bytesMax)
{}

QStringList Trash::files() const
{
    const QDir dir(m_folder);
    QStringList paths;
    const QStringList names =
        dir.entryList({u"*.jsonl"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : names)
        paths.append(dir.filePath(name));
    return paths;
}

std::vector<TrashEntry> Trash::entries() const
{
    std::vector<TrashEntry> entries;
    const QStringList paths = files();
    for (const QString &path : paths)
        entries.push_back(entryOf(path));
    return entries;
}

std::vector<TrashEntry> Trash::resumable() const
{
    std::vector<TrashEntry> all = entries();
    std::erase_if(all, [](const TrashEntry &entry) { return !entry.isResumable(); });
    return all;
}

std::optional<TrashEntry> Trash::find(const QString &id) const
{
    const QStringList paths = files();
    for (const QString &path : paths) {
        if (path.endsWith(u'-' + id + u".jsonl"_s))
            return entryOf(path);
    }
    return std::nullopt;
}

qint64 Trash::bytes() const
{
    const QStringList paths = files();
    return std::accumulate(
        paths.begin(), paths.end(), qint64{0},
        [](qint64 sum, const QString &path) { return sum + QFileInfo(path).size(); });
}

// What nobody can take back goes first.
std::vector<TrashEntry> Trash::toDrop(qint64 bytes, const QString &keep) const
{
    if (this->bytes() + bytes <= m_bytesMax)
        return {};
    std::vector<TrashEntry> all = entries();
    qint64 excess = bytesIn(all) + bytes - m_bytesMax;
    std::stable_partition(all.begin(), all.end(),
                          [](const TrashEntry &entry) { return !entry.head.isKept; });
    std::vector<TrashEntry> dropped;
    for (const TrashEntry &entry : all) {
        if (excess <= 0)
            break;
        if (!entry.end || entry.head.id == keep)
            continue;
        excess -= entry.bytes;
        dropped.push_back(entry);
    }
    return dropped;
}

std::vector<TrashEntry> Trash::wouldDrop(qint64 bytes) const
{
    return toDrop(bytes, {});
}

bool Trash::fits(qint64 bytes) const
{
    return this->bytes() - bytesIn(toDrop(bytes, {})) + bytes <= m_bytesMax;
}

Result<std::vector<TrashEntry>> Trash::makeRoom(qint64 bytes, const QString &keep) const
{
    if (this->bytes() + bytes <= m_bytesMax)
        return std::vector<TrashEntry>();
    QLockFile lock(QDir(m_folder).filePath(u"trash.lock"_s));
    if (!lock.tryLock(lockPatienceMs))
        return locked(m_folder);
    std::vector<TrashEntry> dropped = toDrop(bytes, keep);
    if (this->bytes() - bytesIn(dropped) + bytes > m_bytesMax)
        return Error{
            ErrorCode::StoreFull, m_folder,
            u"the trash may hold %1, and this removal needs more"_s.arg(sizeText(m_bytesMax)),
            u"Nothing more was removed; allow more, or remove without keeping the rows"_s};
    for (const TrashEntry &entry : dropped) {
        if (!removeFile(entry.path))
            return notRemoved(entry.path);
    }
    return dropped;
}

Result<TrashEmptied> Trash::empty() const
{
    TrashEmptied emptied;
    if (!QFileInfo::exists(m_folder))
        return emptied;
    QLockFile lock(QDir(m_folder).filePath(u"trash.lock"_s));
    if (!lock.tryLock(lockPatienceMs))
        return locked(m_folder);
    for (TrashEntry &entry : entries()) {
        if (entry.isUnderWay || entry.isResumable()) {
            emptied.left.push_back(std::move(entry));
            continue;
        }
        if (!removeFile(entry.path))
            return notRemoved(entry.path);
        ++emptied.removals;
        emptied.bytes += entry.bytes;
    }
    return emptied;
}

Result<TrashEntry> Trash::found(const QString &id) const
{
    const std::optional<TrashEntry> entry = find(id);
    if (entry)
        return *entry;
    return Error{ErrorCode::InvalidInput, id, u"there is no such removal in the trash"_s,
                 u"It may have been dropped to make room"_s};
}

Result<void> Trash::drop(const QString &id) const
{
    const Result<TrashEntry> entry = found(id);
    if (!entry)
        return entry.error();
    if (entry->isUnderWay || entry->isResumable())
        return Error{ErrorCode::InvalidInput, id, u"this removal has not ended"_s,
                     u"Go on with it, or give it up first"_s};
    return removeFile(entry->path) ? Result<void>() : notRemoved(entry->path);
}

Result<void> Trash::giveUp(const QString &id, Instant now) const
{
    const Result<TrashEntry> entry = found(id);
    if (!entry)
        return entry.error();
    if (entry->end)
        return {};
    Result<std::unique_ptr<RemovalFile>> file = RemovalFile::reopen(entry->path);
    if (!file)
        return file.error();
    const Result<RemovalRecord> record = readRemoval(entry->path);
    if (!record)
        return record.error();
    std::vector<SettledRow> rows;
    OutcomeTally tally = record->tally();
    const auto count = static_cast<qint64>(record->outcomes.size());
    for (qint64 number = 0; number < count; ++number) {
        if (record->outcomeOf(number))
            continue;
        const auto outcome = number < record->begunEnd ? RowOutcome::Unknown : RowOutcome::NotTried;
        rows.push_back({number, {outcome}});
        tally.count(outcome);
    }
    QByteArray lines;
    appendLines(lines, rows);
    appendLine(lines, RemovalEnd{now, tally});
    return (*file)->append(lines, RemovalFile::Durability::Durable);
}

QString userTrashFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/removed"_s;
}

} // namespace onecake
