// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A whole run as one picture for any renderer: its summary, the names of the lanes, the diagram.
// A picture that is higher than a sheet of paper is drawn in slices, which are cut where nothing is
// written, and each of which has the names of the lanes above it.
#pragma once

#include "core/lab/diagram/diagram_layout.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <memory>

namespace onecake {

// The largest number of events in one SVG picture; if events are left out, its end says so.
inline constexpr size_t mostEventsInSvg = 3000;

struct RunPictureOptions {
    double width = 1240; // at least that of leastWidthFor()
    double timeZoom = 1; // of its height
    RunPhase phase = RunPhase::Over;
};

// From one height of the picture to another.
struct PictureSlice {
    double top = 0;
    double bottom = 0;
};

class RunPicture
{
public:
    // `timeline` must outlive the picture. `state` is the overall() state of the run's verdicts.
    RunPicture(const Timeline &timeline, VerdictState state, const RunPictureOptions &options = {});
    ~RunPicture();
    Q_DISABLE_COPY_MOVE(RunPicture)

    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] QString title() const; // "OneCake: 1 order · 2 cakes · charged twice"
    // For whoever does not see it: what happened, in sentences, and what kind of picture it is.
    [[nodiscard]] QString description() const;

    [[nodiscard]] PictureSlice whole() const;
    // The whole picture, where it is no higher than `most`; otherwise the fewest slices that are.
    [[nodiscard]] std::vector<PictureSlice> slices(double most) const;
    // The area that a slice takes, with the names of the lanes above it.
    [[nodiscard]] QRectF areaOf(const PictureSlice &slice) const;

    // Draws into areaOf(slice). What is cut by the slice's end may reach beyond it.
    void draw(DiagramRenderer &pen, const PictureSlice &slice) const;

private:
    struct Parts;

    void drawWhole(DiagramRenderer &pen) const;

    std::unique_ptr<const Parts> m_parts;
};

// What pictures of runs have in common.
namespace run_picture {

inline constexpr double titleY = 30;
inline constexpr double namesY = 64;
inline constexpr double laneStart = 76;
inline constexpr double afterStory = 36;
inline constexpr double footer = 44;

struct PictureMood {
    QStringView sign;
    QStringView style;
};

PictureMood moodOf(VerdictState state);

void drawLaneNames(DiagramRenderer &pen, const LanePlan &plan, double y);

} // namespace run_picture

} // namespace onecake
