// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/text/terminal_line.h"

#include "core/base/invariant.h"
#include "core/lab/diagram/text/text_width.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Of the 256 colours, those that read well on black and on white.
QString codeOf(Ink ink)
{
    switch (ink) {
    case Ink::Plain:
        return {};
    case Ink::Strong:
        return u"1"_s;
    case Ink::Faint:
        return u"38;5;244"_s;
    case Ink::Request:
        return u"38;5;32"_s;
    case Ink::Effect:
        return u"38;5;35"_s;
    case Ink::Lost:
        return u"1;38;5;166"_s;
    case Ink::Store:
        return u"38;5;245"_s;
    case Ink::Lease:
        return u"38;5;178"_s;
    case Ink::Tunnel:
        return u"38;5;133"_s;
    case Ink::Unknown:
        return u"1;38;5;172"_s;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

QString inked(const QString &text, Ink ink, bool colour)
{
    const QString code = colour ? codeOf(ink) : QString();
    return code.isEmpty() || text.isEmpty() ? text : u"\x1b[%1m%2\x1b[0m"_s.arg(code, text);
}

TerminalLine::TerminalLine(int width)
    : m_cells(static_cast<size_t>(std::max(width, 0)))
{}

void TerminalLine::clear(size_t at)
{
    const bool isFirstHalf = at + 1 < m_cells.size() && m_cells[at + 1].isSecondHalf;
    if (isFirstHalf)
        m_cells[at + 1] = {};
    if (m_cells[at].isSecondHalf)
        m_cells[at - 1] = {};
    m_cells[at] = {};
}

void TerminalLine::put(int at, const QString &text, Ink ink)
{
    const int width = static_cast<int>(m_cells.size());
    for (const char32_t character : text.toUcs4()) {
        const int columns = columnsOf(character);
        if (at < 0 || at + columns > width) {
            at += columns;
            continue;
        }
        const auto cell = static_cast<size_t>(at);
        if (columns == 0) {
            // Marks belong to what stands before them; joiners would make one sign of two.
            const bool isMark = QChar::isMark(character) && at > 0;
            if (isMark)
                m_cells[cell - 1].glyph += QChar::fromUcs4(character);
            continue;
        }
        for (int column = 0; column < columns; ++column)
            clear(cell + static_cast<size_t>(column));
        m_cells[cell] = {QStringView(QChar::fromUcs4(character)).toString(), ink, false};
        if (columns > 1)
            m_cells[cell + 1] = {QString(), ink, true};
        at += columns;
    }
}

void TerminalLine::fill(int from, int to, const QString &glyph, Ink ink)
{
    for (int at = from; at <= to; ++at)
        put(at, glyph, ink);
}

QString TerminalLine::text(bool colour) const
{
    size_t used = m_cells.size();
    while (used > 0 && m_cells[used - 1].glyph == u" ")
        --used;
    QString line;
    for (size_t at = 0; at < used;) {
        const Ink ink = m_cells[at].ink;
        QString run;
        for (; at < used && m_cells[at].ink == ink; ++at)
            run += m_cells[at].glyph;
        line += inked(run, ink, colour);
    }
    return line;
}

} // namespace onecake
