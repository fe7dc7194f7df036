// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a text says of places, for a room that need not know them.
#pragma once

#include <QString>

namespace onecake {

// The text with paths, names of files of stores and runs, addresses, hosts, numbers of accounts and
// names of tables replaced by what they are: "a file", "an address", "an account", "a table".
QString withoutPlaces(const QString &text);

} // namespace onecake
