// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What forms and groups of things are put together of: fields with their labels, and headings.
#pragma once

#include <QFormLayout>
#include <QLabel>

namespace onecake {

// The small heading above a group of things.
class SectionLabel final : public QLabel
{
    Q_OBJECT
public:
    SectionLabel(const QString &text, QWidget *parent);
};

// Adds a row whose label moves the focus to `field` by its key, and names it for a screen reader.
void addField(QFormLayout *form, const QString &label, QWidget *field);

// Does the same for a field with a button beside it.
void addField(QFormLayout *form, const QString &label, QWidget *field, QWidget *button);

} // namespace onecake
