// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the names of columns, and the words of a status, usually mean.
#pragma once

#include "core/inspect/records/field_mapping.h"

namespace onecake {

// What a column may be called for: a field, or something that tells of one.
enum class ColumnRole {
    Key,
    Scope,
    State,
    Done, // yes or no
    Busy, // yes or no
    ResultCode,
    Result,
    Fingerprint,
    Owner,
    Fence,
    Replays,
    Created,
    Updated,
    Completed,
    Lease,
    Locked, // since when
    Expiry,
    Lifetime, // for how long
    LastReplay
};

// How well a name, in words as by nameInWords(), speaks for it, from 0, not at all, to 100.
int weightOf(const QString &words, ColumnRole role);

std::optional<RecordStatus> usualMeaning(const QString &word);

} // namespace onecake
