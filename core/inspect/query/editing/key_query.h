// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Queries for one key: one that is known, or that was made of a payload.
#pragma once

#include "core/inspect/keyhash/key_formula.h"
#include "core/inspect/query/language/query.h"

namespace onecake {

// The records of that key, letter by letter, stars too.
Query queryForKey(const QString &key);

// The records of an answer: of its key; where the library puts a prefix before it that the question
// does not name, of any key that ends with its hash.
Query queryForAnswer(const KeyQuestion &question, const KeyAnswer &answer);

} // namespace onecake
