// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The signs of diagram, tables and verdicts, as small pictures for the page that explains them.
#pragma once

#include <QImage>
#include <QPalette>
#include <QStringList>

namespace onecake {

// Their names: what a run is drawn with, and the shapes of states.
const QStringList &legendSigns();

// As high as a line of text; empty if there is no such sign.
QImage legendPicture(const QString &sign, int lineHeight, const QPalette &palette);

} // namespace onecake
