// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The one way to read a file. Only an ordinary file is opened, whatever its name says: a pipe would
// keep whoever opens it waiting, a device may never end, and a sparse file may hold terabytes.
#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>

#include <sys/types.h>

namespace onecake {

// How a person calls what stands in a folder: "a folder", "a pipe", "a file".
QString kindOfFile(mode_t mode);

// The error of one that is none: "this is a pipe, expected a policy".
Error notAFile(const QString &where, mode_t mode, const QString &expected);

// Opens the file at `path`, to be read in parts. Errors call it `where` and what should be in it
// `expected`, such as "a policy"; they are InvalidInput.
Result<std::unique_ptr<QFile>> openRegularFile(const QString &where, const QString &path,
                                               const QString &expected);

// Standard input, which a person names on purpose, so that it may be a pipe.
Result<std::unique_ptr<QFile>> openStandardInput();

// The whole file, which has at most `largest` bytes.
Result<QByteArray> readRegularFile(const QString &where, const QString &path,
                                   const QString &expected, qint64 largest);

// What was compiled into the program under that name (":/…"), which must be there.
QByteArray readResource(const QString &name);

// Makes an empty file that only its owner may read, where there is none; whoever opens it next says
// why there is still none.
void makePrivateFile(const QString &path);

} // namespace onecake
