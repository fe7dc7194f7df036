// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The colours of the window. Meaning is carried by the eight colours of Okabe and Ito, which people
// with any kind of colour vision can tell apart, but never by colour alone.
#pragma once

#include <QColor>
#include <QPalette>

namespace onecake {

struct Accents {
    QColor action; // what can be done, what is selected
    QColor good;
    QColor busy;
    QColor trouble;
    QColor aside; // neither good nor bad; also less important text
    QColor line; // between things
    QColor raised; // the background of what can be pressed
    QColor chosenRow;
    QColor fresh; // the background of what has just changed
};

// Mixes `color` into `ground`; `share` is the part of `color`, from 0 to 1.
QColor blend(const QColor &ground, const QColor &color, float share);

bool isDark(const QPalette &palette);

// The accents that can be read on the palette's background.
Accents accentsOf(const QPalette &palette);

// OneCake's own palettes, for platforms without one.
QPalette lightPalette();
QPalette darkPalette();

} // namespace onecake
