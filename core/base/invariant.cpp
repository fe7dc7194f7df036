// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/invariant.h"

#include "core/base/log.h"

#include <cstdlib>

namespace onecake {

void invariantBroken(const char *condition, const char *file, int line)
{
    qCCritical(logs::invariants).nospace().noquote()
        << file << ':' << line << ": this does not hold, so the program ends: " << condition;
    std::abort();
}

} // namespace onecake
