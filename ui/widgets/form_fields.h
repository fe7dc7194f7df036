// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Fields of a form with the words that belong to them.
#pragma once

#include <QFormLayout>

namespace onecake {

// A row whose label leads to `field` by its key, and names it for a screen reader.
void addField(QFormLayout *form, const QString &label, QWidget *field);

// The same for a field with a button beside it.
void addField(QFormLayout *form, const QString &label, QWidget *field, QWidget *button);

} // namespace onecake
