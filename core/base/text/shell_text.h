// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Words of a command that a person can paste into a shell, whatever was stored in them.
#pragma once

#include <QString>

namespace onecake {

// Bare where that is safe, otherwise in quotes that bash, zsh, fish and dash read alike. A word
// that cannot be printed as it is, such as one with a line feed or an escape sequence, is written
// as bash and zsh read it: $'…', with the bytes by their numbers.
QString shellWord(const QString &text);

} // namespace onecake
