// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How the calm style paints what can be filled in, so that its outline can be seen on light and on
// dark.
#pragma once

class QPainter;
class QStyleOption;

namespace onecake {

void paintFieldFrame(QPainter &painter, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);

} // namespace onecake
