// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/save_file.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Result<void> checkSavePath(const QString &path)
{
    const QFileInfo there(path);
    if (!there.exists() || there.isFile())
        return {};
    return Error{ErrorCode::InvalidInput, spelledOut(path),
                 there.isDir() ? tr("is a folder, and a file was expected")
                               : tr("is a device or a pipe, and a file was expected"),
                 tr("Name a file")};
}

} // namespace

Result<std::unique_ptr<SaveFile>> SaveFile::open(const QString &path)
{
    if (const Result<void> checked = checkSavePath(path); !checked)
        return checked.error();
    std::unique_ptr<SaveFile> file(new SaveFile(path));
    const bool isOpen = file->m_file.open(QIODevice::WriteOnly)
        && file->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen)
        return Error{ErrorCode::InvalidInput, spelledOut(path),
                     tr("cannot be written: ") + file->m_file.errorString(),
                     tr("Name a file in a folder of your own")};
    return file;
}

Result<void> SaveFile::write(const QByteArray &text)
{
    // What was buffered before may fail now.
    if (m_file.write(text) != text.size() || m_file.error() != QFileDevice::NoError)
        return failure();
    return {};
}

Result<void> SaveFile::finish()
{
    return m_file.commit() ? Result<void>() : failure();
}

Error SaveFile::failure() const
{
    return {ErrorCode::StoreFull, spelledOut(m_file.fileName()),
            tr("cannot be written: ") + m_file.errorString(),
            tr("Make room or name another file; what was there before is as it was")};
}

} // namespace onecake
