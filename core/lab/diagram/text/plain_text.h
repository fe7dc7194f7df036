// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Words that come from outside (a cake's name, a key, an error of a store) made fit for one line of
// a picture: they can neither break a line, reverse it, nor fill the page.
#pragma once

#include <QString>

namespace onecake {

// One line of at most `most` code units: control characters, line separators, marks that reverse
// the reading direction and broken surrogates become spaces, which are then folded. Cut text ends
// in "…".
QString plain(const QString &text, qsizetype most);

// A key as people recognise it: the first eight digits of a random one, the beginning of any other.
QString shortKey(const QString &key);

} // namespace onecake
