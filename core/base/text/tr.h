// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Texts that people see, outside classes that have a tr() of their own. The English text is in the
// source; resources/translations has it in other languages, all in one context, whoever calls.
#pragma once

#include <QCoreApplication>

namespace onecake {

// Returns the text in the language of the application. `says` tells translators two texts apart that
// are equal in English. With a number, %n stands for it, and the language's plural is taken.
inline QString tr(const char *text, const char *says = nullptr, int number = -1)
{
    return QCoreApplication::translate("onecake", text, says, number);
}

} // namespace onecake
