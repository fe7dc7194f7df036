// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The language that the application speaks: its texts, numbers and dates, and what exists in
// several languages: lessons, help and glossary. A lesson that lacks it is given in its first one.
#pragma once

#include <QStringList>

namespace onecake {

// The codes of the languages, "en" first.
const QStringList &contentLanguages();

// The code that a tag such as "de-AT", "pt_BR" or "pt" comes to. Empty if it is none of them.
QString contentLanguageOf(const QString &tag);

// What a language calls itself: "Deutsch". Empty if it is none of them.
QString nameOfLanguage(const QString &code);

// The desktop's first language that is one of them; otherwise "en".
QString desktopLanguage();

// For this process, from now on; the desktop's if it is none of them. Texts that are shown already
// stay as they are. Of the main thread; it needs the application.
void setContentLanguage(const QString &code);
// The same, and setContentLanguage() changes nothing any more: the command line has said it.
void fixContentLanguage(const QString &code);
QString contentLanguage();

} // namespace onecake
