// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which table something is about that was written down to be taken back or gone on with: a removal
// in the trash, an entry of the history. Nothing of it is written to any other table, however that
// one is named.
#pragma once

#include "core/base/json/strict_json.h"
#include "core/inspect/browse/key_browser.h"

namespace onecake {

struct RecordedTable {
    QString store; // as it was named: a store URL, which holds no secret
    QString table;
    StoreAddress address; // not known: an older version wrote it down

    bool operator==(const RecordedTable &) const = default;
};

// The table that is open, as it is written down.
RecordedTable recordedTable(const QString &store, const KeyBrowser &browser);

// False where an address is not known.
bool isSameTable(const RecordedTable &one, const RecordedTable &other);

// InvalidInput unless what `id` names, which is about `recorded`, may be written to the table that
// is open.
Result<void> checkSameTable(const QString &id, const RecordedTable &recorded,
                            const RecordedTable &open);

// The store to open for it: with the credentials that its name says, where its address is.
Result<StoreUrl> storeOf(const RecordedTable &recorded);

// For people, safe to show.
QString inWords(const RecordedTable &recorded);

void insertInto(QJsonObject &object, const RecordedTable &recorded);
// A file is where an older version named it; where it named a table of DynamoDB, the environment
// had its say, and the address is not known.
RecordedTable recordedTableFrom(JsonReader &reader);

} // namespace onecake
