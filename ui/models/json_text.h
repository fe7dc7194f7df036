// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Stored bytes, to be read by people.
#pragma once

#include <QByteArray>
#include <QString>

namespace onecake {

// JSON laid out over several lines, with its members in the order and its numbers in the form in
// which they are stored. Anything else as it is.
QString prettyJson(const QByteArray &bytes);

} // namespace onecake
