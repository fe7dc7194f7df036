// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/browsed_path.h"

#include "core/base/text/shown_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Error unusable(const QString &where, const QString &problem, const QString &remedy)
{
    return {ErrorCode::StoreUnusable, spelledOut(where), problem, remedy};
}

QString kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return u"a folder"_s;
    if (S_ISFIFO(mode))
        return u"a pipe"_s;
    if (S_ISCHR(mode) || S_ISBLK(mode))
        return u"a device"_s;
    if (S_ISSOCK(mode))
        return u"a socket"_s;
    return u"no ordinary file"_s;
}

Error isLink(const QString &file)
{
    const QString target = QFileInfo(file).symLinkTarget();
    return unusable(file,
                    u"this is a link to %1, expected the file itself"_s.arg(spelledOut(target)),
                    u"Open %1 itself"_s.arg(spelledOut(target)));
}

Error cannotLook(const QString &file)
{
    if (errno == ENOENT || errno == ENOTDIR)
        return unusable(file, u"there is no such file"_s, u"Check its name"_s);
    return unusable(
        file,
        u"the file cannot be looked at (%1)"_s.arg(QString::fromLocal8Bit(std::strerror(errno))),
        u"Allow reading it and its folder"_s);
}

Result<struct stat> lookAt(const QString &file)
{
    struct stat found = {};
    if (lstat(QFile::encodeName(file).constData(), &found) != 0)
        return cannotLook(file);
    if (S_ISLNK(found.st_mode))
        return isLink(file);
    if (!S_ISREG(found.st_mode))
        return unusable(file, u"this is %1, expected a file"_s.arg(kindOf(found.st_mode)),
                        u"Choose a SQLite file"_s);
    return found;
}

// SQLite opens them by their names, whatever they are.
Result<void> checkCompanions(const QString &file)
{
    for (const QString &ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        const QString companion = file + ending;
        if (struct stat found = {}; lstat(QFile::encodeName(companion).constData(), &found) != 0)
            continue;
        const Result<struct stat> found = lookAt(companion);
        if (!found)
            return found.error();
    }
    return {};
}

} // namespace

Result<QString> browsedPath(const QString &file)
{
    const Result<struct stat> found = lookAt(file);
    if (!found)
        return found.error();
    if (found->st_size == 0)
        return unusable(file, u"the file is empty, expected a SQLite database"_s,
                        u"Choose another file"_s);
    const QFileInfo info(file);
    const QString path = QDir(info.dir().canonicalPath()).filePath(info.fileName());
    if (const auto companions = checkCompanions(path); !companions)
        return companions.error();
    return path;
}

} // namespace onecake
