// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/form_fields.h"

#include <QHBoxLayout>
#include <QLabel>

namespace onecake {

namespace {

QLabel *labelOf(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    field->setMinimumHeight(field->fontMetrics().height() * 9 / 5);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return label;
}

} // namespace

SectionLabel::SectionLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 106);
    setFont(small);
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(0, 2, 0, 0); // the dots of an Ä rise above the line of letters so small
}

void addField(QFormLayout *form, const QString &label, QWidget *field)
{
    form->addRow(labelOf(label, field), field);
}

void addField(QFormLayout *form, const QString &label, QWidget *field, QWidget *button)
{
    auto *row = new QWidget(field->parentWidget());
    QLabel *const words = labelOf(label, field);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    form->addRow(words, row);
}

} // namespace onecake
