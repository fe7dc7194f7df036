// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/json/saved_json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int lockPatienceMs = 200;

} // namespace

Result<std::unique_ptr<QLockFile>> lockForChange(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        return invalidInput(folder, u"the folder cannot be made"_s,
                            u"Check the permissions of the folder above"_s);
    auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
    if (lock->tryLock(lockPatienceMs))
        return lock;
    return lock->error() == QLockFile::LockFailedError
        ? invalidInput(file, u"is being changed by another process"_s, u"Try again"_s)
        : invalidInput(file, u"cannot be changed: its folder cannot be written to"_s,
                       u"Check the folder's permissions and the free space"_s);
}

Result<void> saveJson(const QString &file, const QJsonObject &root)
{
    QSaveFile target(file);
    const bool isSaved = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && target.write(QJsonDocument(root).toJson()) >= 0 && target.commit();
    if (isSaved)
        return {};
    return invalidInput(
        file, u"cannot be written: "_s + target.errorString(),
        u"Nothing was changed; check the folder's permissions and the free space"_s);
}

} // namespace onecake
