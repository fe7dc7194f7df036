// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/handout/print_picture.h"

#include <array>

namespace onecake {

PrintPicture printPictureOf(const Timeline &timeline, VerdictState state, double ratio,
                            RunPhase phase)
{
    // Letters of 12 then have 7 points and more on paper.
    constexpr double widest = 860;
    // Squeezed further, words would find no room.
    constexpr std::array zooms{1.0, 0.85, 0.7, 0.6};
    PrintPicture result;
    for (const double zoom : zooms) {
        result.picture =
            std::make_unique<RunPicture>(timeline, state, RunPictureOptions{widest, zoom, phase});
        if (result.picture->size().height() <= result.picture->size().width() * ratio)
            break;
    }
    const double most = result.picture->size().width() * ratio;
    // A little too high: smaller letters are better than a second sheet with the rest.
    constexpr double atMostSmaller = 1.22;
    if (result.picture->size().height() <= most * atMostSmaller)
        result.slices = {result.picture->whole()};
    else
        result.slices = result.picture->slices(most);
    return result;
}

} // namespace onecake
