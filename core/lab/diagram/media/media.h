// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run for the media outside of the window: as a picture in true time, as the text of a sequence
// diagram, and made of characters.
#pragma once

#include "core/lab/diagram/media/run_picture.h"
#include "core/lab/diagram/text/terminal_labels.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/timeline.h"

#include <QByteArray>

namespace onecake {

// A run as an SVG picture that needs no other file, follows the viewer's light or dark scheme, and
// describes every element in words. Slants are true: an arrow leaves when the message left and ends
// when it arrived. `state` is the overall() state of the run's verdicts.
QByteArray toSvg(const Timeline &timeline, VerdictState state);

// The same of a picture with options of its own.
QByteArray toSvg(const RunPicture &picture);

// A slice of a picture as an element in an HTML page, which has svgStyle() once, for white paper.
// `id` begins the element's ids, which must be unique in the page.
QByteArray toSvgPart(const RunPicture &picture, const PictureSlice &slice, const QString &id);
QString svgStyle();

// In sequence diagrams the lease is the store's activation bar.
//
// Mermaid has no true time, so every step starts with its own. The tunnel is a shaded rectangle.
QString toMermaid(const Timeline &timeline);

// In PlantUML long waits are delays, and the tunnel lies between two dividers.
QString toPlantUml(const Timeline &timeline);

// A log for ShiViz (https://bestchai.bitbucket.io/shiviz/), with a vector clock at each event: what
// happened before what. Its parser needs no options.
QString toShiViz(const Timeline &timeline);

// Shows a run as a picture made of characters: the lanes as columns, virtual time downwards, one
// row per message or event. Whatever a colour says, a sign or a word says too. No line is wider
// than `options.width`. If there is no room for six lanes, sentences tell the same run.
QString toTerminal(const Timeline &timeline, const TerminalOptions &options);

// The explanation of what happened, in one paragraph.
QString explanationToTerminal(const QStringList &explanation, const TerminalOptions &options);

// The result: the run in one line, then each promise with its sign, why if it is broken or
// undecided, and on which assumptions about the policy of that title it rests. A closing line
// repeats what is undecided, so that nobody takes an unbroken run for a good one.
QString verdictsToTerminal(const std::vector<Verdict> &verdicts, const RunOutcome &outcome,
                           const QString &policyTitle, const TerminalOptions &options);

} // namespace onecake
