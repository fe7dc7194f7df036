// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One value in the JSON of several languages, character by character as they write it.
#pragma once

#include "core/base/json/ordered_json.h"

#include <QByteArray>

namespace onecake {

struct HashedText {
    QByteArray bytes;
    QStringList doubts; // what the value alone does not tell, a sentence each
};

// json.dumps(value, sort_keys=True): ", " and ": ", ASCII only, members by code points.
HashedText pythonText(const JsonNode &value);

// JSON.stringify(value). Names that are indexes of arrays come first, as in every object of
// JavaScript; `sorts` sorts the others by their lower case first.
HashedText scriptText(const JsonNode &value, bool sorts);

// Jackson's compact JSON; scalars stand without quotes. `sorts` sorts the members.
HashedText javaText(const JsonNode &value, bool sorts);

// JsonElement.ToString(): the JSON as it stands, without blanks; scalars as .NET names them.
HashedText dotNetText(const JsonNode &value);

} // namespace onecake
