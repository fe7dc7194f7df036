// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/store.h"

namespace onecake {

QCoro::Task<void> Store::settle()
{
    co_return;
}

} // namespace onecake
