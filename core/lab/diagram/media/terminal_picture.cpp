// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/media/terminal_picture.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram_content.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/text_width.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

enum class ArrowEnd {
    Arrives,
    ArrivesLate, // its departure has a row of its own
    OnItsWay, // the departure
    Lost,
    Unknown, // it says that nobody knows
};

struct TerminalArrow {
    Lane from = Lane::Customer;
    Lane to = Lane::Customer;
    ArrowEnd end = ArrowEnd::Arrives;
    QStringList labels; // the first that fits is taken
    Ink ink = Ink::Plain;
};

struct TerminalNote {
    Lane lane = Lane::Customer;
    QString sign; // stands on the lane; empty for words beside an arrow's head
    QString text;
    Ink ink = Ink::Plain;
};

struct TerminalRow {
    size_t event = 0;
    Duration at{0};
    int api = 0; // the process that it concerns, where there are several
    std::optional<TerminalArrow> arrow;
    std::vector<TerminalNote> notes;
};

// The column of a lane: payment shares the kitchen's.
Lane columnLaneOf(Lane lane)
{
    return lane == Lane::Payment ? Lane::Kitchen : lane;
}

// What the rows of a terminal picture say, before anything is drawn: which arrow runs from which
// lane to which, and what is noted beside the lanes. Rows are in the order in which things were
// known: a message stands where it arrived or was lost, so that every row follows from those above.
class RowPlanner
{
public:
    explicit RowPlanner(const Timeline &timeline)
        : m_timeline(timeline)
        , m_events(timeline.events())
        , m_content(timeline)
        , m_hasSeveralCustomers(m_content.cast().customers.size() > 1)
        , m_hasSeveralApis(m_content.cast().apis > 1)
    {}

    std::vector<TerminalRow> run()
    {
        for (const DiagramStep &step : diagramStepsOf(m_timeline)) {
            if (step.kind != DiagramStepKind::Note)
                addMessage(step);
            else if (!joinsRowAbove(step.event))
                newRow(step.event).notes.push_back(noteOf(m_events[step.event], false));
        }
        return std::move(m_rows);
    }

private:
    TerminalRow &newRow(size_t at)
    {
        TerminalRow row;
        row.event = at;
        row.at = m_events[at].at;
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }

    // The process at the API's end of an arrow.
    [[nodiscard]] int apiOf(size_t at) const
    {
        return m_hasSeveralApis ? m_content.spotOf(at, Lane::Api).member + 1 : 0;
    }

    void addCake(const DiagramStep &step)
    {
        const Event &cake = m_events[step.event];
        const bool isOnItsWay = step.kind == DiagramStepKind::Departure;
        const QString whose =
            m_hasSeveralCustomers ? tr("%1's door").arg(nameOfCustomer(cake)) : tr("the door");
        const QString where = isOnItsWay ? tr("on its way to") : tr("at", "a place");
        newRow(step.event)
            .notes.push_back({Lane::Customer, isOnItsWay ? u"○"_s : u"🍰"_s,
                              tr("no. %1 %2 %3").arg(cake.order).arg(where, whose), Ink::Effect});
    }

    void addMessage(const DiagramStep &step)
    {
        const Event &event = m_events[step.event];
        if (event.message == MessageKind::Cake) {
            addCake(step);
            return;
        }
        TerminalArrow arrow{columnLaneOf(event.from), columnLaneOf(event.to), ArrowEnd::Arrives,
                            terminalLabelsOf(event), inkOf(event)};
        if (step.kind == DiagramStepKind::Lost)
            arrow.end = ArrowEnd::Lost;
        else if (step.kind == DiagramStepKind::Departure)
            arrow.end = ArrowEnd::OnItsWay;
        else if (step.kind == DiagramStepKind::LateArrival)
            arrow.end = ArrowEnd::ArrivesLate;
        else if (isUnknownOutcome(event))
            arrow.end = ArrowEnd::Unknown;
        if (step.isCopy)
            arrow.labels.prepend(tr("copy: ") + arrow.labels.last());
        if (event.message == MessageKind::Order)
            arrow.labels = orderLabels(event);
        else if (m_hasSeveralCustomers)
            arrow.labels = ofCustomer(event, arrow.labels);
        TerminalRow &row = newRow(step.event);
        row.api = apiOf(step.event);
        row.arrow = std::move(arrow);
    }

    QStringList orderLabels(const Event &order)
    {
        const bool isFirst = m_ordered.insert(order.intent).second;
        const QString label = isFirst ? labelOf(order) : tr("order again 🍰");
        const QString name = nameOfCustomer(order);
        return m_hasSeveralCustomers ? QStringList{u"%1: %2"_s.arg(name, label), name, label}
                                     : QStringList{label, tr("order 🍰"), u"order"_s};
    }

    [[nodiscard]] TerminalNote noteOf(const Event &event, bool isBesideArrow) const
    {
        QString text = labelOf(event);
        if (event.kind == EventKind::Baked)
            text = u"🍰 %1"_s.arg(event.order);
        else if (event.kind == EventKind::ChargeRecognised)
            text = u"known"_s;
        else if (event.kind == EventKind::RecordWritten)
            text = text.section(u" · "_s, 0, 0);
        else if (event.kind == EventKind::IntentFormed && m_hasSeveralCustomers)
            text = nameOfCustomer(event) + u' ' + text;
        else if (event.from == Lane::Website && m_hasSeveralCustomers)
            text = ofCustomer(event, {text}).front();
        else if (event.from == Lane::Api && m_hasSeveralApis && event.api != 0
                 && !text.startsWith(u"API "))
            text = tr("API %1: %2").arg(event.api).arg(text);
        return {columnLaneOf(event.from), isBesideArrow ? QString() : signOf(event), text,
                inkOf(event)};
    }

    // An arrow's effect stands at its head: the record at the store, the cake at the kitchen.
    bool joinsRowAbove(size_t at)
    {
        const Event &event = m_events[at];
        const bool isEffect =
            event.from == Lane::Store || event.from == Lane::Kitchen || event.from == Lane::Payment;
        if (!isEffect || m_rows.empty() || m_rows.back().at != event.at || !m_rows.back().arrow)
            return false;
        const TerminalArrow &arrow = *m_rows.back().arrow;
        const bool isCall = arrow.from == Lane::Api || arrow.from == Lane::Store;
        const bool isBeyondHead = isCall && arrow.to > arrow.from && arrow.end != ArrowEnd::Lost
            && arrow.end != ArrowEnd::OnItsWay && columnLaneOf(event.from) >= arrow.to;
        if (!isBeyondHead)
            return false;
        m_rows.back().notes.push_back(noteOf(event, true));
        m_rows.back().event = at;
        return true;
    }

    const Timeline &m_timeline;
    const std::vector<Event> &m_events;
    DiagramContent m_content;
    bool m_hasSeveralCustomers;
    bool m_hasSeveralApis;
    std::set<int> m_ordered; // intents that were ordered already
    std::vector<TerminalRow> m_rows;
};

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

// The signs of which the picture is made, with a plain one for each.
struct TerminalSigns {
    explicit TerminalSigns(bool unicode)
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

    QString lane, lease, gap, dash, dotted, left, right, farLeft, farRight, cross, tunnel, unknown;
    QString dots, ellipsis;
};

// A place between the rows: an instant, and the event up to which things have happened.
struct PicturePlace {
    size_t event = 0;
    Duration at{0};
};

// Draws the rows: where the lanes are, what they look like at an instant, and arrows and notes over
// them.
class TerminalCanvas
{
public:
    TerminalCanvas(const Timeline &timeline, const TerminalOptions &options)
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

    [[nodiscard]] TerminalLine header() const
    {
        constexpr int mostOfName = 14;
        TerminalLine line(m_options.width);
        const std::array names{cutToColumns(sayable(m_customer), mostOfName, m_signs.ellipsis),
                               tr("Website"),
                               tr("Network"),
                               u"API"_s,
                               tr("Store"),
                               tr("Kitchen")};
        for (size_t lane = 0; lane < names.size(); ++lane)
            line.put(m_columns.at(lane) - columnsOf(names.at(lane)) / 2, names.at(lane),
                     Ink::Strong);
        return line;
    }

    [[nodiscard]] TerminalLine quiet(size_t event) const
    {
        TerminalLine line(m_options.width);
        putLanes(line, event, false);
        return line;
    }

    [[nodiscard]] TerminalLine gap(const PicturePlace &before, const PicturePlace &next) const
    {
        TerminalLine line(m_options.width);
        // A gap looks like the instant before what ends it.
        putLanes(line, next.event == 0 ? 0 : next.event - 1, true);
        const QString span = sayable(toReadableText(next.at - before.at));
        const QString text =
            cutToColumns(m_signs.dots + u' ' + span, leftMargin - 1, m_signs.ellipsis);
        line.put(std::max(0, leftMargin - 4 - columnsOf(text)), text, Ink::Faint);
        const bool ranOut =
            std::any_of(m_leases.begin(), m_leases.end(), [&](const Stretch &lease) {
                return lease.ranOut && before.event < lease.last && lease.last <= next.event;
            });
        if (ranOut)
            line.put(columnOf(Lane::Store) + 1, tr(" lease over "), Ink::Lease);
        return line;
    }

    [[nodiscard]] TerminalLine row(const TerminalRow &row, bool showsTime) const
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
        return line;
    }

private:
    [[nodiscard]] int columnOf(Lane lane) const
    {
        return m_columns.at(static_cast<size_t>(columnLaneOf(lane)));
    }

    [[nodiscard]] QString sayable(const QString &text) const
    {
        return m_options.unicode ? text : toAscii(text);
    }

    void putLanes(TerminalLine &line, size_t event, bool isGap) const
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

    void putTunnel(TerminalLine &line, size_t event) const
    {
        for (const Stretch &tunnel : m_tunnels) {
            const int middle = columnOf(Lane::Network);
            if (tunnel.contains(event))
                line.fill(middle - bandHalf, middle + bandHalf, m_signs.tunnel, Ink::Tunnel);
            if (tunnel.first == event)
                line.put(middle - 3, tr(" tunnel "), Ink::Tunnel);
        }
    }

    void putArrow(TerminalLine &line, const TerminalRow &row) const
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
            line.put(goesRight ? end + 1 : end - 6, tr(" lost "), Ink::Lost);
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

    void putLabel(TerminalLine &line, const TerminalArrow &arrow, int first, int last) const
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

    void putNote(TerminalLine &line, const TerminalRow &row, const TerminalNote &note) const
    {
        const int column = columnOf(note.lane);
        if (note.lane == Lane::Network && row.notes.size() == 1) {
            if (!isIn(m_tunnels, row.event)) {
                const QString text = u' ' + note.text + u' ';
                line.put(column - columnsOf(text) / 2, text, note.ink);
            }
            return;
        }
        const QString sign = m_options.unicode || note.sign == u"?" || note.sign == u"!"
            ? note.sign
            : asciiSign(note);
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

    [[nodiscard]] int endColumnOf(const TerminalArrow &arrow) const
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

    TerminalOptions m_options;
    TerminalSigns m_signs;
    QString m_customer;
    std::array<int, 6> m_columns{};
    std::vector<Stretch> m_tunnels;
    std::vector<Stretch> m_leases;
    std::vector<Stretch> m_troubles;
};

} // namespace

struct TerminalPicture::Parts {
    const Timeline &timeline;
    TerminalCanvas canvas;
    std::vector<TerminalRow> rows;

    // The first row at that instant or later.
    [[nodiscard]] std::vector<TerminalRow>::const_iterator from(Duration instant) const
    {
        return std::lower_bound(
            rows.begin(), rows.end(), instant,
            [](const TerminalRow &row, Duration wanted) { return row.at < wanted; });
    }
};

TerminalPicture::TerminalPicture(const Timeline &timeline, const TerminalOptions &options)
    : m_parts(new Parts{timeline, TerminalCanvas(timeline, options), RowPlanner(timeline).run()})
{}

TerminalPicture::~TerminalPicture() = default;

TerminalLine TerminalPicture::header() const
{
    return m_parts->canvas.header();
}

std::vector<Duration> TerminalPicture::instants() const
{
    std::vector<Duration> instants;
    for (const TerminalRow &row : m_parts->rows) {
        if (instants.empty() || instants.back() != row.at)
            instants.push_back(row.at);
    }
    return instants;
}

std::vector<TerminalLine> TerminalPicture::linesAt(Duration instant) const
{
    std::vector<TerminalLine> lines;
    for (auto row = m_parts->from(instant); row != m_parts->rows.end() && row->at == instant; ++row)
        lines.push_back(m_parts->canvas.row(*row, lines.empty()));
    return lines;
}

TerminalLine TerminalPicture::quietAt(Duration instant) const
{
    const size_t count = m_parts->timeline.seek(instant);
    return m_parts->canvas.quiet(count == 0 ? 0 : count - 1);
}

TerminalLine TerminalPicture::gap(Duration before, Duration next) const
{
    const auto after = m_parts->from(before + Duration(1));
    PicturePlace begin{0, before};
    if (after != m_parts->rows.begin())
        begin.event = (after - 1)->event;
    PicturePlace end{m_parts->timeline.seek(next - Duration(1)), next};
    if (after != m_parts->rows.end() && after->at == next)
        end.event = after->event;
    return m_parts->canvas.gap(begin, end);
}

} // namespace onecake
