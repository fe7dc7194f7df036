// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs side by side for the media outside of the window, on one time axis; the first difference is
// marked. See media.h for the media themselves.
#pragma once

#include "core/lab/beside/sides.h"
#include "core/lab/diagram/text/terminal_labels.h"

#include <QByteArray>

namespace onecake {

// Side by side where the width allows, otherwise one below the other.
QString sidesToTerminal(std::span<const Side> sides, const TerminalOptions &options);

// The first difference in words, or that there is none, and how many there are.
QString differencesToTerminal(std::span<const Side> sides, const TerminalOptions &options);

// One picture, with the outcome above each side.
QByteArray sidesToSvg(std::span<const Side> sides);

// A Markdown text with a Mermaid diagram for each side, since a diagram of its own holds one run.
QString sidesToMermaid(std::span<const Side> sides);

// A file with a PlantUML diagram for each side.
QString sidesToPlantUml(std::span<const Side> sides);

} // namespace onecake
