// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The lines of a terminal picture, and their words, for which room is scarce.
#pragma once

#include "core/model/timeline.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace onecake {

// The meaning of a piece of text, shown by a colour of Okabe and Ito's palette as far as a terminal
// has it.
enum class Ink {
    Plain,
    Strong,
    Faint, // lanes, times, gaps
    Request, // blue
    Effect, // green
    Lost, // vermilion
    Store, // grey
    Lease, // yellow
    Tunnel, // reddish purple
    Unknown, // orange: nobody knows
};

// What a terminal can show.
struct TerminalOptions {
    bool colour = false; // plain ANSI SGR
    bool unicode = true; // otherwise nothing but ASCII
    int width = 100; // columns
};

QString inked(const QString &text, Ink ink, bool colour);

// One line of a terminal picture: a row of cells that are written over one another, and then become
// text, with or without colour.
class TerminalLine
{
public:
    explicit TerminalLine(int width);

    // Writes from column `at` on; text beyond the line's ends is cut. A wide character that is half
    // overwritten disappears.
    void put(int at, const QString &text, Ink ink);
    void fill(int from, int to, const QString &glyph, Ink ink); // both included

    // The line without trailing blanks.
    [[nodiscard]] QString text(bool colour) const;

private:
    struct Cell {
        QString glyph = QStringLiteral(" ");
        Ink ink = Ink::Plain;
        bool isSecondHalf = false;
    };

    void clear(size_t at);

    std::vector<Cell> m_cells;
};

// Labels for a message, from the longest to the shortest.
QStringList terminalLabelsOf(const Event &message);

// "a · b · c", "a · b", "a".
QStringList shortenedByParts(const QString &label);

// The labels with the customer's name in front, followed by those without it for where there is no
// room.
QStringList ofCustomer(const Event &event, const QStringList &labels);

Ink inkOf(const Event &event);

// The sign on the lane of an event that is not a message.
QString signOf(const Event &event);

} // namespace onecake
