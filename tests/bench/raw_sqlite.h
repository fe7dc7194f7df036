// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The peer of the SQLite store: the same statements on the same schema, in a plain loop over the C
// interface, with as many orders to a transaction as there are executions at once.
#pragma once

#include <QString>

namespace onecake::bench {

// Claim and complete for each order, as two durable transactions a batch; orders per second.
double rawExecutions(const QString &file, int orders, int batch);

// Point reads of records that are there; reads per second.
double rawPointReads(const QString &file, int reads);

} // namespace onecake::bench
