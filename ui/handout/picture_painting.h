// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Paints the picture of a run as it looks on white paper.
#pragma once

#include "core/lab/diagram/media/run_picture.h"

#include <QImage>

class QPainter;

namespace onecake {

// Into areaOf(slice), in the picture's own units; the rest is clipped.
void paintPicture(QPainter &painter, const RunPicture &picture, const PictureSlice &slice);

// Null if a side would be longer than 16,000 pixels.
QImage pictureToImage(const RunPicture &picture, double scale);

} // namespace onecake
