// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/purge/matching_preview.h"

#include "core/inspect/query/matching/query_filter.h"

namespace onecake {

QCoro::Task<Result<MatchingPreview>> previewMatching(KeyBrowser *browser,
                                                     std::shared_ptr<const RecordReader> reader,
                                                     MatchingQuestion question)
{
    const auto layout = std::make_shared<const Layout>(reader->layout());
    RiskTally tally(layout, question.now);
    std::vector<SeenRow> seen;
    MatchingPreview preview;
    preview.filter = filterFor(question.query, *reader, question.now);
    preview.line = question.line;
    preview.now = question.now;
    const auto isUnwanted = [&question] {
        return question.interrupt != nullptr && question.interrupt->load();
    };
    PageRequest request{.filter = preview.filter,
                        .rowsMax = static_cast<int>(MatchingPreview::listMax),
                        .isReadOn = true,
                        .interrupt = question.interrupt};
    do {
        PageRequest next = request;
        Result<RowPage> page = co_await browser->page(std::move(next));
        if (!page)
            co_return page.error();
        preview.cost += page->cost;
        for (StoredRow &row : page->rows) {
            KeyRow read = reader->read(row.item);
            tally.add(row, read);
            if (seen.size() < MatchingPreview::listMax)
                seen.push_back({std::move(row), std::move(read)});
            else
                preview.isList = false;
        }
        request.after = std::move(page->next);
        if (question.hear)
            question.hear(tally.count());
    } while (request.after && !isUnwanted());
    preview.isWhole = !request.after;
    preview.count = tally.count();
    preview.removal = previewOf(seen, layout, question.now);
    if (preview.isList)
        co_return preview;
    preview.removal.risks = tally.risks();
    preview.removal.bytes = tally.bytes();
    preview.removal.condition =
        conditionOfMatching(question.line, reader->layout().kind, question.now);
    co_return preview;
}

PurgeRequest requestOf(MatchingPreview preview, const QString &store,
                       std::shared_ptr<const RecordReader> reader)
{
    PurgeRequest request;
    request.store = store;
    request.confirmedAt = preview.now;
    request.reader = std::move(reader);
    request.query = preview.line;
    if (preview.isList) {
        request.rows = std::move(preview.removal.rows);
        return request;
    }
    request.filter = std::move(preview.filter);
    request.total = preview.count;
    return request;
}

} // namespace onecake
