// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes one value as JSON exactly as several languages do, character by character.
#pragma once

#include "core/base/json/ordered_json.h"

#include <QByteArray>

namespace onecake {

struct HashedText {
    QByteArray bytes;
    QStringList doubts; // what the value alone does not decide, a sentence each
};

enum class NumberSpelling {
    Usual, // as the language writes it
    AsItStands // the spelling of the node, whatever it is
};

// json.dumps(value, sort_keys=True): ", " and ": ", ASCII only, members by code points.
HashedText pythonText(const JsonNode &value, NumberSpelling numbers = NumberSpelling::Usual);

// JSON.stringify(value). Member names that are array indexes come first, as in every JavaScript
// object; `sorts` orders the other members primarily by their lower case.
HashedText scriptText(const JsonNode &value, bool sorts,
                      NumberSpelling numbers = NumberSpelling::Usual);

// Jackson's compact JSON; scalars stand without quotes. `sorts` sorts the members.
HashedText javaText(const JsonNode &value, bool sorts,
                    NumberSpelling numbers = NumberSpelling::Usual);

enum class DotNetEscapes {
    AsItStands, // as the payload has them
    Default, // beyond ASCII, and what HTML has: "\u00E9", "\u0022"
    Relaxed // only what JSON demands
};

// JsonElement.ToString(): the JSON as it stands, without blanks; scalars as .NET names them.
HashedText dotNetText(const JsonNode &value, DotNetEscapes escapes = DotNetEscapes::AsItStands,
                      NumberSpelling numbers = NumberSpelling::Usual);

} // namespace onecake
