// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A hand-out as one HTML file that needs nothing else: no scripts, no pictures from elsewhere. It
// is well-formed XML, prints on A4 and Letter, and holds its runs as files that can be downloaded.
#pragma once

#include "core/session/handout/handout.h"

namespace onecake {

QByteArray handoutToHtml(const Handout &handout, HandoutExtent extent);

} // namespace onecake
