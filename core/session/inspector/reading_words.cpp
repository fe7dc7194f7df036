// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/reading_words.h"

#include "core/base/text/count_text.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/matching/query_filter.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The store's figure may be hours old, so that a table may well have more than it says.
bool isFarBeyond(qint64 itemsRead, qint64 expected)
{
    constexpr qint64 slack = 10'000;
    return itemsRead > 2 * expected + slack;
}

} // namespace

std::optional<ReadEstimate> estimateOf(const OpenedTable &table, const Query &query, Instant now)
{
    return table.browser->estimate(filterFor(query, table.reader, now));
}

QString reachWords(qint64 itemsRead, const std::optional<ReadEstimate> &all)
{
    const QString read = groupedText(itemsRead);
    if (all && isFarBeyond(itemsRead, all->items))
        return tr("%1 items, although the store spoke of about %2, so that there may be no end of "
                  "them")
            .arg(read, groupedText(all->items));
    if (!all || all->isOfPart || all->items < itemsRead)
        return read + (itemsRead == 1 ? tr(" item") : tr(" items"));
    return tr("%1 of ~%2 items").arg(read, groupedText(all->items));
}

QString nothingYetWords(qint64 itemsRead, const std::optional<ReadEstimate> &all)
{
    return tr("Nothing in the first %1 yet").arg(reachWords(itemsRead, all));
}

QString askingWords(const std::optional<ReadEstimate> &all)
{
    if (!all)
        return tr("These rows are not of this query. Return asks the store for it.");
    if (all->isOfPart)
        return tr("These rows are not of this query. Return reads one partition of the table.");
    // A table whose size is not known yet would seem to cost nothing.
    if (all->capacityUnits <= 0)
        return tr("These rows are not of this query. Return reads up to %1 items.")
            .arg(groupedText(all->items));
    return tr("These rows are not of this query. Return reads up to %1 items (about %2 read "
              "units).")
        .arg(groupedText(all->items), groupedText(qRound64(all->capacityUnits)));
}

QString waitingWords(Duration waited)
{
    constexpr Duration patience{2000};
    if (waited < patience)
        return {};
    return toReadableText(std::chrono::floor<std::chrono::seconds>(waited));
}

} // namespace onecake
