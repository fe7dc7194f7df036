// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The small heading above a group of things.
#pragma once

#include <QLabel>

namespace onecake {

class SectionLabel final : public QLabel
{
    Q_OBJECT
public:
    SectionLabel(const QString &text, QWidget *parent);
};

} // namespace onecake
