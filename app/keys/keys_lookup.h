// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The records that an action of "onecake keys" is about.
#pragma once

#include "app/keys/keys_request.h"
#include "core/inspect/changes/purge/removal_preview.h"

namespace onecake {

struct Listing {
    std::vector<SeenRow> rows;
    bool isComplete = false;
    ReadCost cost;
};

// As many rows that match as are wanted. The arguments outlive the tasks.
[[nodiscard]] QCoro::Task<Result<Listing>> listRows(const KeyTable *table, Query query, int most,
                                                    Instant now);

// The request's key, whole, and its query.
Query queryForKey(const KeysRequest &request);

Error noSuchKey(const QString &key, const KeyTable &table);

// InvalidInput where there is none, or more than one.
[[nodiscard]] QCoro::Task<Result<SeenRow>> oneRowOf(const KeysRequest *request,
                                                    const KeyTable *table, Instant now);

} // namespace onecake
