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

// As RowFilter::sure; nothing where no row is certain.
std::optional<std::vector<ClauseChoice>> sureOf(const Query &query, const RecordReader &reader,
                                                Instant now);

// That the word is somewhere in the record; nothing where it may be found in a form that is not
// stored.
std::optional<FilterClause> anywhere(const TextPattern &word, const FieldMapping &fields);

} // namespace onecake
