// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads and writes faults in files: each is an object, or a sentence.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/lab/sim/scenario/fault.h"

namespace onecake {

// {"fault": "lose-reply", "number": 1}; an element may also be a text in words.
QJsonObject toJson(const Fault &fault);
Faults readFaults(JsonReader &reader, QStringView field);

} // namespace onecake
