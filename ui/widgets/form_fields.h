// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Adds fields to a form, with their labels.
#pragma once

#include <QFormLayout>

namespace onecake {

// Adds a row whose label moves the focus to `field` by its key, and names it for a screen reader.
void addField(QFormLayout *form, const QString &label, QWidget *field);

// Does the same for a field with a button beside it.
void addField(QFormLayout *form, const QString &label, QWidget *field, QWidget *button);

} // namespace onecake
