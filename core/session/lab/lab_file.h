// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a file is that a person opens in the lab, told by what stands in it.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace onecake {

enum class LabFileKind {
    Run,
    Story,
    Policy,
    KeyAlgorithm,
    Retry
};

// With its article: "a run", "a policy".
QString wordsOf(LabFileKind kind);

// An error says in one sentence what is wrong: that it cannot be read, is none of these, or has the
// name of another kind. Whether the rest of it is right shows when it is loaded.
Result<LabFileKind> kindOfLabFile(const QString &file);

} // namespace onecake
