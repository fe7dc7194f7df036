// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A RecordedTable is the table of something that was written down to be undone or resumed: a
// removal in the trash, or an entry of the history. It is never applied to any other table,
// whatever the name of that table.
#pragma once

#include "core/inspect/browse/key_browser.h"

#include <QJsonObject>
#include <QVariant>

class QSqlQuery;

namespace onecake {

struct RecordedTable {
    QString store; // the store URL as it was named; holds no secret
    QString table;
    StoreAddress address; // empty: not known, because an older version wrote it down

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

// As the state file has it, in columns that follow each other: store, table_name, address, account.
QVariantList valuesOf(const RecordedTable &recorded);
RecordedTable recordedTableFrom(const QSqlQuery &query, int firstColumn);

} // namespace onecake
