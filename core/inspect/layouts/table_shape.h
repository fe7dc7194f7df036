// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table as its store describes it.
#pragma once

#include "core/inspect/layouts/layout.h"

namespace onecake {

// What a store says of a table before its rows are read.
struct TableShape {
    LayoutKind kind = LayoutKind::DynamoDb;
    QString table;
    std::vector<KeyAttribute> keys; // DynamoDB: partition, then sort; may be empty for SQL
    QStringList columns; // SQL: all of them but those that are left out
    QStringList leftOut = {}; // SQL: computed at each reading, by what may take any time
    // DynamoDB only; empty: there is none, or it is not known.
    QString ttlAttribute;
    // SQL only: what is unique together, the primary key first.
    std::vector<QStringList> uniques = {};
    QString definition = {}; // SQL only: its CREATE TABLE, as anybody may have written it
};

// Returns the attribute names of the description and of all samples, sorted.
QStringList attributeNames(const TableShape &shape, const std::vector<Item> &samples);

} // namespace onecake
