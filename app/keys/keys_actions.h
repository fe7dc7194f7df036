// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The actions of "onecake keys" that change something, or write it out, a function each. What needs
// to be confirmed only says what it would do until it is. The arguments outlive the tasks.
#pragma once

#include "app/keys/keys_request.h"

#include <QCoroTask>

namespace onecake {

[[nodiscard]] QCoro::Task<ExitCode> purgeKeys(const KeysRequest *request, OpenedTable *table,
                                              Instant now);
// Continues the removal that is named, or gives it up where it is.
[[nodiscard]] QCoro::Task<ExitCode> resumePurge(const KeysRequest *request, OpenedTable *table);
[[nodiscard]] QCoro::Task<ExitCode> restoreKeys(const KeysRequest *request, OpenedTable *table);

// Release, extend and note: of the one record of that key.
[[nodiscard]] QCoro::Task<ExitCode> editKey(const KeysRequest *request, OpenedTable *table,
                                            Instant now);

// The last change to a table, made here or in the window.
[[nodiscard]] QCoro::Task<ExitCode> undoChange(const KeysRequest *request, OpenedTable *table);
[[nodiscard]] QCoro::Task<ExitCode> redoChange(const KeysRequest *request, OpenedTable *table);

[[nodiscard]] QCoro::Task<ExitCode> exportKeys(const KeysRequest *request, OpenedTable *table,
                                               Instant now);
[[nodiscard]] QCoro::Task<ExitCode> importKeys(const KeysRequest *request, OpenedTable *table);
[[nodiscard]] QCoro::Task<ExitCode> copyKeys(const KeysRequest *request, OpenedTable *table,
                                             Instant now);

// What can be done about a store that is not recognised: its rows are listed as they are stored,
// and a mapping is proposed. Everything else is refused.
ExitCode answerUnclear(const KeysRequest &request, const UnclearStore &unclear, Instant now);

// What is in the trash on this computer: of the store that is named, or of all; and of those that
// can be gone on with.
ExitCode listTrash(const KeysRequest &request);
ExitCode listResumable(const KeysRequest &request);
ExitCode emptyTrash(const KeysRequest &request);

} // namespace onecake
