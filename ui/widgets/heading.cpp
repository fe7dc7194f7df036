// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/heading.h"

namespace onecake {

Heading::Heading(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 106);
    setFont(small);
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace onecake
