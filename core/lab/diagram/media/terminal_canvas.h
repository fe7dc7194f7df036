// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Draws the rows of a terminal picture: where the lanes are, what they look like at an instant, and
// arrows and notes over them.
#pragma once

#include "core/lab/diagram/media/terminal_rows.h"

#include <array>

namespace onecake {

// The signs of which the picture is made, with a plain one for each.
struct TerminalSigns {
    explicit TerminalSigns(bool unicode);

    QString lane, lease, gap, dash, dotted, left, right, farLeft, farRight, cross, tunnel, unknown;
    QString dots, ellipsis;
};

class TerminalCanvas
{
public:
    TerminalCanvas(const Timeline &timeline, const TerminalOptions &options);

    // There is room for the lanes.
    [[nodiscard]] static bool fits(int width);

    [[nodiscard]] QString header() const;
    [[nodiscard]] QString gap(const TerminalRow &before, const TerminalRow &next) const;
    [[nodiscard]] QString row(const TerminalRow &row, bool showsTime) const;

private:
    [[nodiscard]] int columnOf(Lane lane) const;
    [[nodiscard]] QString sayable(const QString &text) const;
    void putLanes(TerminalLine &line, size_t event, bool isGap) const;
    void putTunnel(TerminalLine &line, size_t event) const;
    void putArrow(TerminalLine &line, const TerminalRow &row) const;
    void putLabel(TerminalLine &line, const TerminalArrow &arrow, int first, int last) const;
    void putNote(TerminalLine &line, const TerminalRow &row, const TerminalNote &note) const;
    [[nodiscard]] int endColumnOf(const TerminalArrow &arrow) const;

    TerminalOptions m_options;
    TerminalSigns m_signs;
    QString m_customer;
    std::array<int, 6> m_columns{};
    std::vector<Stretch> m_tunnels;
    std::vector<Stretch> m_leases;
    std::vector<Stretch> m_troubles;
};

} // namespace onecake
