// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// JSON files: as people hand them in, read or refused with one sentence that names the place; and
// the program's own, which several of its processes may change.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <variant>

class QLockFile;

namespace onecake {

// The one object in the file at `path`; errors call the file `where`. `what` is what is expected in
// it, e.g. "a policy". The error is InvalidInput.
Result<QJsonObject> readJsonFile(const QString &where, const QString &path, const QString &what);

// The object with every text in it spelled out (plain_text.h) and of bounded length: for what
// somebody else wrote, and what is only shown.
QJsonObject withPlainTexts(QJsonObject object);

// One error that lists all broken rules: "2 rules are broken: $.a is missing …; $.b is …".
Error brokenRules(const QString &where, const Problems &problems);

// The error for an unknown name, with the closest known name as the remedy. `problem` has a place
// for those that are known: "is not a known scenario; there are: %1".
Error unknownName(const QString &name, const QString &problem, const QStringList &known);

// Whether an argument names a file: it is none of `known`, and it has a slash or a dot or is the
// path of a file.
bool looksLikeFile(const QString &idOrFile, const QStringList &known);

// The value that was read, or its broken rules as one error.
template<typename T>
Result<T> resultOf(const QString &where, std::variant<T, Problems> read)
{
    if (const auto *problems = std::get_if<Problems>(&read))
        return brokenRules(where, *problems);
    return std::get<T>(std::move(read));
}

// Held while a file of the program's own is read, changed and saved. Makes its folder. The error is
// InvalidInput, and says who or what stands in the way.
Result<std::unique_ptr<QLockFile>> lockForChange(const QString &file);

// Saved at once or not at all, readable by its owner only.
Result<void> saveJson(const QString &file, const QJsonObject &root);

} // namespace onecake
