// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How large letters are, in every window: as at a desk, or as for a room that reads along; the font
// of what machines made; and how high a text is.
#pragma once

#include <QFont>
#include <QStringList>
#include <QtGlobal>

namespace onecake {

inline constexpr qreal deskText = 1;
inline constexpr qreal roomText = 1.5;

// A factor on the application's own font. Widgets with a size of their own keep their proportion to
// that font.
void setTextScale(qreal scale);
qreal textScale();

// How large the user likes letters to be at a desk; `deskText` unless they chose another size. What
// is larger than that for a room keeps its proportion.
void setDeskScale(qreal scale);
qreal deskScale();

// For what machines made: of one pitch, and as large as the text beside it.
QFont fixedFont(const QFont &beside);

// How high those lines of text are in that width, wrapped anywhere as QPlainTextEdit lays them out;
// of no more than `most` lines of the screen.
int wrappedHeight(const QStringList &lines, const QFont &font, int width, int most);

} // namespace onecake
