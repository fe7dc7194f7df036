// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Texts that people see, outside classes that have a tr() of their own. The English text is in the
// source; resources/translations has it in other languages, all in one context, whoever calls.
#pragma once

#include "core/base/enum_names.h"

#include <QCoreApplication>

namespace onecake {

// Returns the text in the language of the application. `says` tells translators two texts apart
// that are equal in English. With a number, %n stands for it, and the language's plural is taken.
inline QString tr(const char *text, const char *says = nullptr, int number = -1)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("onecake", text, says, number);
}

// The same of a text that comes with data: a preset's, or what an event holds.
inline QString translated(const QString &text)
{
    return tr(text.toUtf8().constData());
}

// Returns the name of a value of an enumeration for people, where nameOf() is the one for files and
// scripts. A QT_TRANSLATE_NOOP beside the enumeration tells it to translators.
template<typename Enum>
QString trName(Enum value)
{
    return translated(nameOf(value));
}

} // namespace onecake
