// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The colours of the window. Meaning is carried by the eight colours of Okabe and Ito, which people
// with any kind of colour vision can tell apart, and never by colour alone.
#pragma once

#include <QColor>
#include <QPalette>

namespace onecake {

struct Accents {
    QColor action; // what can be done, what is chosen
    QColor good;
    QColor busy;
    QColor trouble;
    QColor aside; // neither good nor bad; also text of less weight
    QColor line; // between things
    QColor raised; // the ground of what can be pressed
    QColor chosenRow;
    QColor fresh; // the ground of what has just changed
};

// So much of `color` over `ground`.
QColor blend(const QColor &ground, const QColor &color, float share);

bool isDark(const QPalette &palette);

// Those that can be read on the palette's ground.
Accents accentsOf(const QPalette &palette);

// The calm palettes of our own, for where the platform brings none.
QPalette lightPalette();
QPalette darkPalette();

} // namespace onecake
