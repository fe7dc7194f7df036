// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The language of what exists in several ones: lessons, help and glossary. All other texts are in
// English.
#pragma once

#include <QStringList>

namespace onecake {

// The codes of the languages, "en" first.
const QStringList &contentLanguages();

// What a language calls itself: "Deutsch". Empty if it is none of them.
QString nameOfLanguage(const QString &code);

// The desktop's first language that is one of them; otherwise "en".
QString desktopLanguage();

// For this process, from now on; the desktop's if it is none of them. Of the main thread.
void setContentLanguage(const QString &code);
QString contentLanguage();

} // namespace onecake
