// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The lines of a picture made of characters: the lanes as columns, virtual time downwards. Several
// pictures that are drawn for the same instants stand side by side.
#pragma once

#include "core/lab/diagram/text/terminal_labels.h"

#include <memory>

namespace onecake {

// Where six lanes have room.
inline constexpr int narrowestPicture = 76;

// A wait of at least that long is shown as a gap: see longWait.
class TerminalPicture
{
public:
    // `timeline` must outlive the picture.
    TerminalPicture(const Timeline &timeline, const TerminalOptions &options);
    ~TerminalPicture();
    Q_DISABLE_COPY_MOVE(TerminalPicture)

    // The names of the lanes.
    [[nodiscard]] TerminalLine header() const;

    // The instants at which there are lines, in their order; and those lines, of which the first
    // one tells the time.
    [[nodiscard]] std::vector<Duration> instants() const;
    [[nodiscard]] std::vector<TerminalLine> linesAt(Duration instant) const;

    // The lanes alone, as they are after that instant.
    [[nodiscard]] TerminalLine quietAt(Duration instant) const;

    // The line for a wait between two instants.
    [[nodiscard]] TerminalLine gap(Duration before, Duration next) const;

private:
    struct Parts;

    std::unique_ptr<Parts> m_parts;
};

} // namespace onecake
