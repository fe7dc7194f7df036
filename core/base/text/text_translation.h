// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The texts of resources/translations in the language that the application speaks. Those in English
// stand in the sources; its catalogue has their plurals alone.
#pragma once

#include <QStringList>

namespace onecake {

// Returns the codes of the languages that there are catalogues of, as their files have them:
// "pt_BR".
QStringList textLanguages();

// From now on tr() answers in that language, and Qt's own texts as well where the system has them.
// It is English where the language, "pt_BR" or "pt-BR", is none of textLanguages(). What was asked
// for before stays as it is. The main thread calls it, and there must be an application.
void setTextLanguage(const QString &code);

} // namespace onecake
