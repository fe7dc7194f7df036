// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A RecordedTable is the table of something that was written down to be undone or resumed: a
// removal in the trash, or an entry of the history. It is never applied to any other table,
// whatever the name of that table.
#pragma once

#include "core/base/json/strict_json.h"
#include "core/inspect/browse/key_browser.h"

namespace onecake {

struct RecordedTable {
    QString store; // the store URL as it was named; holds no secret
    QString table;
    StoreAddress address; // not known if an older version wrote it

    bool operator==(const RecordedTable &) const = default;
};

// Returns the record of the open table.
RecordedTable recordedTable(const QString &store, const KeyBrowser &browser);

// Whether both are the same table; false if an address is not known.
bool isSameTable(const RecordedTable &one, const RecordedTable &other);

// Returns InvalidInput unless `recorded`, the table of the thing that `id` names, is the open
// table.
Result<void> checkSameTable(const QString &id, const RecordedTable &recorded,
                            const RecordedTable &open);

// Returns the store to open for it: with the credentials from its name, at its recorded address.
Result<StoreUrl> storeOf(const RecordedTable &recorded);

// Names the table for people; safe to show.
QString inWords(const RecordedTable &recorded);

void insertInto(QJsonObject &object, const RecordedTable &recorded);
// Reads a recorded table. For one of an older version, the address of a SQLite file is the path it
// named; the address of a DynamoDB table is not known, because it depended on the environment.
RecordedTable recordedTableFrom(JsonReader &reader);

} // namespace onecake
