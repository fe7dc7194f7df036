// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/removal_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner;
constexpr qint64 tailStep = 64 * 1024;

QString lockOf(const QString &path)
{
    return path + u".lock"_s;
}

// So that the names stand in the order of time.
QString fileNameOf(const RemovalHead &head)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(toEpochMs(head.confirmedAt), Qt::UTC);
    return u"%1-%2.jsonl"_s.arg(when.toString(u"yyyyMMdd'T'HHmmsszzz"_s), head.id);
}

// A file that was made is there after a power failure only if its folder was written too.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

RemovalFile::RemovalFile(const QString &path)
    : m_path(path)
    , m_file(path)
    , m_lock(lockOf(path))
{
    // A removal may take hours; it is over when its process is.
    m_lock.setStaleLockTime(0);
}

Result<void> makePrivateFolder(const QString &folder)
{
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, ownersFolder))
        return {};
    return Error{ErrorCode::StoreUnusable, folder, u"the folder for the trash cannot be made"_s,
                 u"Check the permissions of the folder above"_s};
}

Error RemovalFile::writeError() const
{
    const bool isFull = m_file.error() == QFile::ResourceError;
    return {isFull ? ErrorCode::StoreFull : ErrorCode::StoreUnusable, m_path,
            u"the trash cannot be written: "_s + m_file.errorString(),
            u"Nothing more was removed; check the free space and the permissions"_s};
}

Result<void> RemovalFile::lock()
{
    if (m_lock.tryLock(0))
        return {};
    if (m_lock.error() == QLockFile::LockFailedError)
        return Error{ErrorCode::StoreUnavailable, m_path,
                     u"another process is at work on this removal"_s, u"Let it end first"_s};
    return Error{ErrorCode::StoreUnusable, m_path, u"the trash's folder cannot be written to"_s,
                 u"Check its permissions and the free space"_s};
}

Result<std::unique_ptr<RemovalFile>> RemovalFile::create(const QString &folder,
                                                         const RemovalHead &head)
{
    if (const Result<void> made = makePrivateFolder(folder); !made)
        return made.error();
    std::unique_ptr<RemovalFile> file(new RemovalFile(QDir(folder).filePath(fileNameOf(head))));
    if (const Result<void> locked = file->lock(); !locked)
        return locked.error();
    if (!file->m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered,
                           ownersFile))
        return file->writeError();
    QByteArray line;
    appendLine(line, head);
    if (const Result<void> written = file->append(line, Durability::Durable); !written)
        return written.error();
    syncFolder(folder);
    return file;
}

Result<std::unique_ptr<RemovalFile>> RemovalFile::reopen(const QString &path)
{
    std::unique_ptr<RemovalFile> file(new RemovalFile(path));
    if (const Result<void> locked = file->lock(); !locked)
        return locked.error();
    if (!file->m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return file->writeError();
    if (const Result<void> cut = file->cutTornLine(); !cut)
        return cut.error();
    return file;
}

Result<void> RemovalFile::cutTornLine()
{
    qint64 end = m_file.size();
    while (end > 0) {
        const qint64 start = std::max<qint64>(0, end - tailStep);
        m_file.seek(start);
        const QByteArray tail = m_file.read(end - start);
        const qsizetype feed = tail.lastIndexOf('\n');
        end = start + feed + 1;
        if (feed >= 0 || tail.isEmpty())
            break;
    }
    if (end == m_file.size() || m_file.resize(end)) {
        m_file.seek(end);
        return {};
    }
    return writeError();
}

Result<void> RemovalFile::append(const QByteArray &lines, Durability durability)
{
    const qint64 before = m_file.size();
    m_file.seek(before);
    const bool isWritten = m_file.write(lines) == lines.size()
        && (durability == Durability::Buffered || ::fdatasync(m_file.handle()) == 0);
    if (isWritten)
        return {};
    const Error error = writeError();
    m_file.resize(before);
    return error;
}

bool isBeingWritten(const QString &path)
{
    QLockFile lock(lockOf(path));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

} // namespace onecake
