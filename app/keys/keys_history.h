// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake keys undo" and "redo": the last change to a table, made here or in the window.
#pragma once

#include "app/keys/keys_request.h"

#include <QCoroTask>

namespace onecake {

// The arguments outlive the tasks.
[[nodiscard]] QCoro::Task<ExitCode> undoChange(const KeysRequest *request, KeyTable *table);
[[nodiscard]] QCoro::Task<ExitCode> redoChange(const KeysRequest *request, KeyTable *table);

} // namespace onecake
