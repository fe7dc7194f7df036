// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What removing everything that matches a query would do: all of it is read once and counted, and
// kept as a frozen list only where it is short.
#pragma once

#include "core/inspect/changes/purge/purge_job.h"
#include "core/inspect/changes/purge/removal_preview.h"
#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/language/query.h"

#include <functional>

namespace onecake {

struct MatchingQuestion {
    Query query;
    QString line; // the query as it was typed
    Instant now{};
    Interrupt interrupt = {};
    std::function<void(qint64 count)> hear = {}; // how many there are so far, page by page
};

struct MatchingPreview {
    static constexpr std::size_t listMax = 1000;

    // Its rows: all that match, if they are listMax at most; otherwise the first of them, to be
    // shown.
    RemovalPreview removal;
    qint64 count = 0;
    bool isList = true;
    bool isWhole = true; // false: it was interrupted, and there are more
    RowFilter filter;
    QString line;
    Instant now{};
    ReadCost cost;
};

// The browser outlives the task.
[[nodiscard]] QCoro::Task<Result<MatchingPreview>>
previewMatching(KeyBrowser *browser, std::shared_ptr<const RecordReader> reader,
                MatchingQuestion question);

// What was previewed, as it is to be purged: of a long one everything that matches then and is not
// newer.
PurgeRequest requestOf(MatchingPreview preview, const QString &store,
                       std::shared_ptr<const RecordReader> reader);

} // namespace onecake
