// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/saved_mappings.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

} // namespace

QString savedMappingsFolder()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return data.filePath(u"mappings"_s);
}

Result<SavedMapping> loadMapping(const QString &file)
{
    // Opening a pipe would wait for somebody who writes to it.
    if (!QFileInfo(file).isFile())
        return invalidInput(file, u"is no file, expected a mapping as JSON"_s,
                            u"Choose another one"_s);
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return invalidInput(file, u"cannot be read: "_s + source.errorString(),
                            u"Check the path and the permissions"_s);
    if (source.size() > largestFile)
        return invalidInput(file, u"is larger than 1 MB, expected a mapping as JSON"_s,
                            u"Choose another one"_s);
    return savedMappingFrom(file, source.readAll());
}

Result<void> saveMapping(const QString &file, const SavedMapping &mapping)
{
    QSaveFile target(file);
    const bool isSaved = QDir().mkpath(QFileInfo(file).path()) && target.open(QIODevice::WriteOnly)
        && target.write(toText(mapping)) >= 0 && target.commit();
    if (isSaved)
        return {};
    return invalidInput(
        file, u"cannot be written: "_s + target.errorString(),
        u"Nothing was changed; check the folder's permissions and the free space"_s);
}

} // namespace onecake
