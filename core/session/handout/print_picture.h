// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The picture of a run as it is printed: on one sheet where its words have room there, otherwise on
// the fewest that they need.
#pragma once

#include "core/lab/diagram/media/run_picture.h"

#include <memory>
#include <vector>

namespace onecake {

struct PrintPicture {
    std::unique_ptr<RunPicture> picture;
    std::vector<PictureSlice> slices;
};

// `ratio` is the height of the room on a sheet, in widths. `timeline` must outlive the picture.
PrintPicture printPictureOf(const Timeline &timeline, VerdictState state, double ratio,
                            RunPhase phase = RunPhase::Over);

} // namespace onecake
