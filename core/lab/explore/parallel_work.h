// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The same work for each of many places, by several threads at once.
#pragma once

#include <cstddef>
#include <functional>

namespace onecake {

// Calls `work` once for each number below `count`, in any order, by up to `threads` threads, one of
// which is the caller's; each of them has at least `fewest` to do. Returns when all of it is done.
// What one of them throws is thrown here, and the places that nobody has begun are left out then.
void forEachPlace(size_t count, int threads, size_t fewest,
                  const std::function<void(size_t)> &work);

} // namespace onecake
