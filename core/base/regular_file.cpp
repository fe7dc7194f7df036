// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/regular_file.h"

#include "core/base/invariant.h"
#include "core/base/plain_text.h"

#include <QCoreApplication>

#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Error unreadable(const QString &where, const QString &reason)
{
    return invalidInput(
        where, QCoreApplication::translate("onecake", "cannot be read: ") + reason,
        QCoreApplication::translate("onecake", "Check the path and the permissions"));
}

bool isResource(const QString &path)
{
    return path.startsWith(u":/");
}

// Looked at before it is opened, because opening can have an effect by itself, and again after,
// because another may stand there by then.
Result<void> openOrdinary(QFile &file, const QString &where, const QString &expected)
{
    const QByteArray name = QFile::encodeName(file.fileName());
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0)
        return unreadable(where, qt_error_string());
    if (!S_ISREG(found.st_mode))
        return notAFile(where, found.st_mode, expected);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return unreadable(where, qt_error_string());
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return unreadable(where, file.errorString());
    if (::fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode))
        return notAFile(where, found.st_mode, expected);
    return {};
}

} // namespace

QString kindOfFile(mode_t mode)
{
    if (S_ISREG(mode))
        return QCoreApplication::translate("onecake", "a file");
    if (S_ISDIR(mode))
        return QCoreApplication::translate("onecake", "a folder");
    if (S_ISFIFO(mode))
        return QCoreApplication::translate("onecake", "a pipe");
    if (S_ISCHR(mode) || S_ISBLK(mode))
        return QCoreApplication::translate("onecake", "a device");
    if (S_ISSOCK(mode))
        return QCoreApplication::translate("onecake", "a socket");
    return QCoreApplication::translate("onecake", "not a regular file");
}

Error notAFile(const QString &where, mode_t mode, const QString &expected)
{
    return invalidInput(where,
                        QCoreApplication::translate("onecake", "this is %1, expected %2")
                            .arg(kindOfFile(mode), expected),
                        QCoreApplication::translate("onecake", "Name an ordinary file"));
}

Result<std::unique_ptr<QFile>> openRegularFile(const QString &where, const QString &path,
                                               const QString &expected)
{
    auto file = std::make_unique<QFile>(path);
    if (isResource(path)) {
        if (!file->open(QIODevice::ReadOnly))
            return unreadable(where, file->errorString());
    } else if (const auto opened = openOrdinary(*file, where, expected); !opened) {
        return opened.error();
    }
    return file;
}

Result<std::unique_ptr<QFile>> openStandardInput()
{
    auto file = std::make_unique<QFile>();
    if (!file->open(stdin, QIODevice::ReadOnly))
        return unreadable(QCoreApplication::translate("onecake", "standard input"),
                          file->errorString());
    return file;
}

Result<QByteArray> readRegularFile(const QString &where, const QString &path,
                                   const QString &expected, qint64 largest)
{
    const auto file = openRegularFile(where, path, expected);
    if (!file)
        return file.error();
    const Error tooLarge =
        invalidInput(where,
                     QCoreApplication::translate("onecake", "is larger than %1, expected %2")
                         .arg(sizeText(largest), expected),
                     QCoreApplication::translate("onecake", "Choose another file"));
    if ((*file)->size() > largest)
        return tooLarge;
    // Its size may be another by now, and those that the system makes up have none.
    QByteArray content = (*file)->read(largest + 1);
    if ((*file)->error() != QFileDevice::NoError)
        return unreadable(where, (*file)->errorString());
    if (content.size() > largest)
        return tooLarge;
    return content;
}

QByteArray readResource(const QString &name)
{
    QFile file(name);
    const bool isOpen = isResource(name) && file.open(QIODevice::ReadOnly);
    ONECAKE_INVARIANT(isOpen); // it is part of the program
    return file.readAll();
}

void makePrivateFile(const QString &path)
{
    constexpr mode_t ownersOnly = S_IRUSR | S_IWUSR;
    const int made = ::open(QFile::encodeName(path).constData(),
                            O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownersOnly);
    if (made >= 0)
        ::close(made);
}

} // namespace onecake
