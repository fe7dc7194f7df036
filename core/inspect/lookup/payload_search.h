// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds the record of a request: which row is this order? A sample of the table tells its prefixes
// and hashes; each key that the payload may have made is then asked for by itself, so that the
// table need not be read.
#pragma once

#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/keyhash/key_variants.h"

namespace onecake {

struct PayloadSearch {
    VariantQuestion asked; // `likely` and `forms` are taken from the table
    QString prefix; // this one alone; empty: those in the sample
    // If no key is found, reads all records and compares the ends of their keys.
    bool hasAnyPrefix = false;
};

struct PayloadFindings {
    std::vector<StoredRow> rows; // empty: nothing was found
    QString key; // of the first of them
    std::optional<KeyVariant> variant; // how their keys were made
    std::vector<KeyVariant> tried;
    QStringList prefixes; // with which; none: the hash alone
    bool isWholeTable = false; // all records were compared, whatever their prefix
    bool hasUntriedKeys = false; // there were more keys to ask for than are asked for at once
    ReadCost cost;
};

// The error is that of keyVariants(), or the store's. The table must outlive the task.
[[nodiscard]] QCoro::Task<Result<PayloadFindings>> searchPayload(const OpenedTable *table,
                                                                 PayloadSearch search, Instant now);

// The same for who may let go of the table meanwhile.
[[nodiscard]] QCoro::Task<Result<PayloadFindings>> searchPayload(std::shared_ptr<OpenedTable> table,
                                                                 PayloadSearch search, Instant now);

// For people, a line each: how the key of the record was made; or, where none was found, all that
// was tried, and what to do next.
QStringList inWords(const PayloadFindings &findings);

// "no record was found, …": the first of these lines, as an error at the table's place.
Error notFound(const PayloadFindings &findings, const QString &place);

} // namespace onecake
