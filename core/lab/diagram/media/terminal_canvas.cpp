// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/media/terminal_canvas.h"

#include "core/base/text/duration_text.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/text/text_width.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int narrowest = 76;
constexpr int widest = 132; // beyond, longer arrows say no more
constexpr int leftMargin = 12; // times, and half of the first lane's name
constexpr int rightMargin = 11; // what the kitchen has made
constexpr int bandHalf = 5;

// How the room between two lanes is shared out: by the words that have to fit there.
constexpr std::array gapWeights{22, 12, 12, 17, 14};

bool isIn(const std::vector<Stretch> &stretches, size_t event)
{
    return std::any_of(stretches.begin(), stretches.end(),
                       [event](const Stretch &stretch) { return stretch.contains(event); });
}

QString asciiSign(const TerminalNote &note)
{
    if (note.sign.isEmpty())
        return {};
    return note.ink == Ink::Lost ? u"x"_s : u"*"_s;
}

} // namespace

TerminalSigns::TerminalSigns(bool unicode)
    : lane(unicode ? u"│"_s : u"|"_s)
    , lease(unicode ? u"┃"_s : u"#"_s)
    , gap(unicode ? u"┊"_s : u":"_s)
    , dash(unicode ? u"─"_s : u"-"_s)
    , dotted(unicode ? u"╌"_s : u"."_s)
    , left(unicode ? u"◄"_s : u"<"_s)
    , right(unicode ? u"►"_s : u">"_s)
    , farLeft(unicode ? u"◁"_s : u"<"_s)
    , farRight(unicode ? u"▷"_s : u">"_s)
    , cross(unicode ? u"✗"_s : u"x"_s)
    , tunnel(unicode ? u"░"_s : u"%"_s)
    , unknown(u"?"_s)
    , dots(unicode ? u"⋮"_s : u":"_s)
    , ellipsis(unicode ? u"…"_s : u".."_s)
{}

TerminalCanvas::TerminalCanvas(const Timeline &timeline, const TerminalOptions &options)
    : m_options(options)
    , m_signs(options.unicode)
    , m_customer(customersOf(timeline))
    , m_tunnels(tunnelsOf(timeline))
    , m_leases(leasesOf(timeline))
    , m_troubles(storeTroublesOf(timeline))
{
    m_options.width = std::min(m_options.width, widest);
    const int room = m_options.width - leftMargin - rightMargin - 1;
    const int total = std::accumulate(gapWeights.begin(), gapWeights.end(), 0);
    int weight = 0;
    for (size_t lane = 0; lane < m_columns.size(); ++lane) {
        m_columns.at(lane) = leftMargin + room * weight / total;
        weight += lane < gapWeights.size() ? gapWeights.at(lane) : 0;
    }
}

bool TerminalCanvas::fits(int width)
{
    return width >= narrowest;
}

int TerminalCanvas::columnOf(Lane lane) const
{
    return m_columns.at(static_cast<size_t>(columnLaneOf(lane)));
}

QString TerminalCanvas::sayable(const QString &text) const
{
    return m_options.unicode ? text : toAscii(text);
}

QString TerminalCanvas::header() const
{
    constexpr int mostOfName = 14;
    TerminalLine line(m_options.width);
    const std::array names{cutToColumns(sayable(m_customer), mostOfName, m_signs.ellipsis),
                           u"Website"_s,
                           u"Network"_s,
                           u"API"_s,
                           u"Store"_s,
                           u"Kitchen"_s};
    for (size_t lane = 0; lane < names.size(); ++lane)
        line.put(m_columns.at(lane) - columnsOf(names.at(lane)) / 2, names.at(lane), Ink::Strong);
    return line.text(m_options.colour);
}

void TerminalCanvas::putTunnel(TerminalLine &line, size_t event) const
{
    for (const Stretch &tunnel : m_tunnels) {
        const int middle = columnOf(Lane::Network);
        if (tunnel.contains(event))
            line.fill(middle - bandHalf, middle + bandHalf, m_signs.tunnel, Ink::Tunnel);
        if (tunnel.first == event)
            line.put(middle - 3, u" tunnel "_s, Ink::Tunnel);
    }
}

void TerminalCanvas::putLanes(TerminalLine &line, size_t event, bool isGap) const
{
    const QString &lane = isGap ? m_signs.gap : m_signs.lane;
    for (const int column : m_columns)
        line.put(column, lane, Ink::Faint);
    const int store = columnOf(Lane::Store);
    if (isIn(m_troubles, event))
        line.put(store, m_signs.cross, Ink::Lost);
    else if (isIn(m_leases, event))
        line.put(store, m_signs.lease, Ink::Lease);
    putTunnel(line, event);
}

QString TerminalCanvas::gap(const TerminalRow &before, const TerminalRow &next) const
{
    TerminalLine line(m_options.width);
    // A gap looks like the instant before what ends it.
    putLanes(line, next.event == 0 ? 0 : next.event - 1, true);
    const QString span = sayable(toReadableText(next.at - before.at));
    const QString text = cutToColumns(m_signs.dots + u' ' + span, leftMargin - 1, m_signs.ellipsis);
    line.put(std::max(0, leftMargin - 4 - columnsOf(text)), text, Ink::Faint);
    const bool ranOut = std::any_of(m_leases.begin(), m_leases.end(), [&](const Stretch &lease) {
        return lease.ranOut && before.event < lease.last && lease.last <= next.event;
    });
    if (ranOut)
        line.put(columnOf(Lane::Store) + 1, u" lease over "_s, Ink::Lease);
    return line.text(m_options.colour);
}

QString TerminalCanvas::row(const TerminalRow &row, bool showsTime) const
{
    TerminalLine line(m_options.width);
    putLanes(line, row.event, false);
    if (showsTime) {
        const QString time = timeTextOf(row.at);
        line.put(std::max(0, leftMargin - 4 - columnsOf(time)), time, Ink::Faint);
    }
    if (row.arrow)
        putArrow(line, row);
    for (const TerminalNote &note : row.notes)
        putNote(line, row, note);
    return line.text(m_options.colour);
}

int TerminalCanvas::endColumnOf(const TerminalArrow &arrow) const
{
    const int from = columnOf(arrow.from);
    const int to = columnOf(arrow.to);
    const int step = to > from ? 1 : -1;
    if (arrow.end == ArrowEnd::Lost && arrow.to == Lane::Network)
        return to;
    // Lost on the very doorstep, with room to say so.
    constexpr int doorstep = 7;
    if (arrow.end == ArrowEnd::Lost && arrow.to == Lane::Api)
        return to - step * doorstep;
    if (arrow.end == ArrowEnd::OnItsWay)
        return (from + to) / 2;
    return to - step;
}

void TerminalCanvas::putLabel(TerminalLine &line, const TerminalArrow &arrow, int first,
                              int last) const
{
    constexpr int blanks = 2;
    const int room = last - first + 1 - blanks;
    if (room < 1 || arrow.labels.isEmpty())
        return;
    QString label = sayable(arrow.labels.back());
    for (const QString &candidate : arrow.labels) {
        if (columnsOf(sayable(candidate)) <= room) {
            label = sayable(candidate);
            break;
        }
    }
    label = u' ' + cutToColumns(label, room, m_signs.ellipsis) + u' ';
    line.put(first + (last - first + 1 - columnsOf(label)) / 2, label, arrow.ink);
}

void TerminalCanvas::putArrow(TerminalLine &line, const TerminalRow &row) const
{
    const TerminalArrow &arrow = *row.arrow;
    const bool goesRight = columnOf(arrow.to) > columnOf(arrow.from);
    const int step = goesRight ? 1 : -1;
    const bool isWhole = arrow.end == ArrowEnd::Arrives;
    const int start = arrow.end == ArrowEnd::ArrivesLate
        ? (columnOf(arrow.from) + columnOf(arrow.to)) / 2
        : columnOf(arrow.from) + step;
    const int end = endColumnOf(arrow);
    const int first = std::min(start, end);
    const int last = std::max(start, end);
    line.fill(first, last, isWhole ? m_signs.dash : m_signs.dotted, arrow.ink);
    if (arrow.end == ArrowEnd::Lost) {
        line.put(end, m_signs.cross, Ink::Lost);
        line.put(goesRight ? end + 1 : end - 6, u" lost "_s, Ink::Lost);
    } else if (arrow.end == ArrowEnd::OnItsWay) {
        line.put(end, goesRight ? m_signs.farRight : m_signs.farLeft, arrow.ink);
    } else if (arrow.end == ArrowEnd::Unknown) {
        line.put(end, m_signs.unknown, arrow.ink);
    } else {
        line.put(end, goesRight ? m_signs.right : m_signs.left, arrow.ink);
    }
    const bool isEndOnRight = end > start;
    putLabel(line, arrow, isEndOnRight ? first : first + 1, isEndOnRight ? last - 1 : last);
    if (row.api > 0 && row.api < 10 && (arrow.from == Lane::Api || arrow.to == Lane::Api))
        line.put(columnOf(Lane::Api), QString::number(row.api), Ink::Strong);
}

void TerminalCanvas::putNote(TerminalLine &line, const TerminalRow &row,
                             const TerminalNote &note) const
{
    const int column = columnOf(note.lane);
    if (note.lane == Lane::Network && row.notes.size() == 1) {
        if (!isIn(m_tunnels, row.event)) {
            const QString text = u' ' + note.text + u' ';
            line.put(column - columnsOf(text) / 2, text, note.ink);
        }
        return;
    }
    const QString sign =
        m_options.unicode || note.sign == u"?" || note.sign == u"!" ? note.sign : asciiSign(note);
    if (!sign.isEmpty())
        line.put(column, sign, note.ink);
    const QString text = sayable(note.text);
    // What the website does is told on its left, where no tunnel is in the way.
    const bool isOnLeft =
        note.lane == Lane::Website && columnsOf(text) + 3 <= column - columnOf(Lane::Customer);
    if (isOnLeft) {
        line.put(column - columnsOf(text) - 1, text, note.ink);
        return;
    }
    const int start = column + std::max(1, columnsOf(sign));
    const int room = m_options.width - start - 1;
    const QString kept = u' ' + cutToColumns(text, room, m_signs.ellipsis);
    line.put(start, kept, note.ink);
    const int after = start + columnsOf(kept);
    if (std::find(m_columns.begin(), m_columns.end(), after) == m_columns.end())
        line.put(after, u" "_s, note.ink);
}

} // namespace onecake
