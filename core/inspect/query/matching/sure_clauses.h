// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which records certainly are what a query asks for, by what is stored alone: they need not be read
// one by one.
#pragma once

#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

// As RowFilter::sure; empty where no record is certain.
std::vector<ClauseSet> sureMatchesOf(const Query &query, const RecordReader &reader, Instant now);

} // namespace onecake
