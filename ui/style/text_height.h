// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How high a text is when it is wrapped anywhere, for widgets that are as high as what they show.
#pragma once

#include <QFont>
#include <QStringList>

namespace onecake {

// How high those lines of text are in that width, as QPlainTextEdit lays them out; of no more than
// `most` lines of the screen.
int wrappedHeight(const QStringList &lines, const QFont &font, int width, int most);

} // namespace onecake
