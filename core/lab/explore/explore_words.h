// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a search found out, in words for people.
#pragma once

#include "core/lab/explore/explore_report.h"

namespace onecake {

// A promise as the heading of a column: "one cake".
QString headingOf(VerdictName name);

// "holds"; "broken by 1: lose reply 1 · 214 of 8,112"; "broken by the story alone · 8 of 8";
// "never observed"; "undecided in 3 of 20". While not everything was tried: "holds so far".
QString cellOf(const ExploreReport &report, const PromiseReport &promise);

// The same where there is little room: "cakes"; "holds", "so far", "✗ 1", "✗ story", "not seen",
// "open"; and what that means.
QString shortHeadingOf(VerdictName name);
QString shortCellOf(const ExploreReport &report, const PromiseReport &promise);
QString legendOfShortCells();

// Why the placement could not be shorter: "without lose reply 1: holds". A line for each part of
// it, the largest ones first.
QStringList proofInWords(const CounterExample &example);

// "Past saving from 1.25 s on: The reply to request 1 is lost in the network."
QString pointOfNoReturnInWords(const ExploreReport &report, const CounterExample &example);

// "no design can hold here: …" or "the design's own choice: …", with the source; empty where the
// engine's policy alone is to blame.
QString limitInWords(const CounterExample &example);

// "saved at 290 ms by claim.completer_after: 1min instead of 0s", a line for each field; of many
// the first ones, and how many more there are.
QStringList saversInWords(const CounterExample &example);

// What was tried, and whether it is all: "8,112 placements of up to 2 faults, 4,711 different
// histories."
QString scopeInWords(const ExploreReport &report);

} // namespace onecake
