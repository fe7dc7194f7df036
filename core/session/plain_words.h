// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What happened to the orders of a run, in two or three plain sentences: what went wrong, and what
// became of the requests that followed.
#pragma once

#include "core/model/timeline.h"

#include <span>

namespace onecake {

// Empty as long as nothing is worth telling.
QString plainWords(std::span<const Event> events);
inline QString plainWords(const Timeline &timeline)
{
    return plainWords(timeline.events());
}

} // namespace onecake
