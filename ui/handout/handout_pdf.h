// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A hand-out as PDF. It needs a QGuiApplication, but no display.
#pragma once

#include "core/base/result.h"
#include "core/session/handout/handout.h"
#include "ui/handout/page_flow.h"

namespace onecake {

// An error says that there is no font on this machine.
Result<QByteArray> handoutToPdf(const Handout &handout, HandoutExtent extent, Paper paper);

// A run as a page of its own, as large as its picture.
Result<QByteArray> pictureToPdf(const RunPicture &picture);

} // namespace onecake
