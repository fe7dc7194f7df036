// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A JSON file of the program's own, which several of its processes may change.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <memory>

class QLockFile;

namespace onecake {

// Held while the file is read, changed and saved. Makes its folder. The error is InvalidInput, and
// says who or what stands in the way.
Result<std::unique_ptr<QLockFile>> lockForChange(const QString &file);

// At once or not at all, readable by its owner only.
Result<void> saveJson(const QString &file, const QJsonObject &root);

} // namespace onecake
