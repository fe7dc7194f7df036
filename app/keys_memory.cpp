// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys_memory.h"

#include "core/base/random.h"
#include "core/inspect/removal/trash.h"
#include "core/session/change_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

ChangeHistory changeHistory()
{
    return ChangeHistory(historyFileIn(userTrashFolder()));
}

RecordedTable recordedTable(const KeyTable &table)
{
    return recordedTable(textOf(table.store), *table.browser);
}

void warnOf(const Result<void> &written)
{
    if (!written)
        printError(u"onecake: "_s + sentence(written.error()));
}

void rememberChange(const KeyTable &table, HistoryEntry entry)
{
    Random random(freshSeed());
    entry.id = uuidFrom(random);
    static_cast<RecordedTable &>(entry) = recordedTable(table);
    entry.at = SystemClock().now();
    warnOf(changeHistory().add(entry));
}

void rememberRemoval(const KeyTable &table, const QString &removalId, qint64 count)
{
    const std::vector<HistoryEntry> known = changeHistory().entries();
    const bool isKnown = std::any_of(known.begin(), known.end(), [&](const HistoryEntry &each) {
        return each.kind == ChangeKind::Removal && each.removalId == removalId;
    });
    if (isKnown)
        return;
    HistoryEntry entry;
    entry.kind = ChangeKind::Removal;
    entry.removalId = removalId;
    entry.says = removalInWords(count);
    rememberChange(table, std::move(entry));
}

} // namespace onecake
