// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds the records that an action of onecake keys is about.
#pragma once

#include "app/keys/keys_request.h"
#include "core/inspect/changes/purge/removal_preview.h"

namespace onecake {

struct Listing {
    std::vector<SeenRow> rows;
    bool isComplete = false;
    ReadCost cost;
};

// Returns the first `most` rows that match. The arguments must outlive the tasks.
[[nodiscard]] QCoro::Task<Result<Listing>> listRows(const OpenedTable *table, Query query, int most,
                                                    Instant now);

// The request's query, narrowed to its whole key.
Query queryForKey(const KeysRequest &request);

Error noSuchKey(const QString &key, const OpenedTable &table);

// The error is InvalidInput if there is no such record, or more than one.
[[nodiscard]] QCoro::Task<Result<SeenRow>> oneRowOf(const KeysRequest *request,
                                                    const OpenedTable *table, Instant now);

} // namespace onecake
