// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/export/event_text.h"
#include "core/sim/export/message_text.h"
#include "core/sim/export/svg_layout.h"
#include "core/sim/export/terminal_labels.h"
#include "core/sim/export/text_width.h"

#include <array>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

enum class Fate {
    Arrived,
    Copy,
    Lost,
    OnItsWay
};

// One arrow: from where a message was sent to one of its ends.
struct Way {
    size_t sent = 0;
    size_t end = 0; // the event that ends it; its own Sent if nothing did
    Fate fate = Fate::Arrived;
    QPointF from;
    QPointF to;
};

class MessageDrawer
{
public:
    MessageDrawer(SvgPen *pen, LabelPlacer *placer, const Timeline &timeline,
                  const SvgLayout &layout)
        : m_pen(pen)
        , m_placer(placer)
        , m_events(timeline.events())
        , m_layout(layout)
    {
        std::set<int> apis;
        for (const Event &event : m_events) {
            if (event.api == 0)
                continue;
            apis.insert(event.api);
            m_apiOfAttempt.emplace(event.attempt, event.api);
        }
        m_hasSeveralApis = apis.size() > 1;
        for (const MessagePath &path : messagePathsOf(timeline))
            gather(path);
    }

    void run()
    {
        for (const Way &way : m_ways) {
            // A cake's way is so thin that words may well stand on it.
            if (m_events[way.sent].message != MessageKind::Cake)
                m_placer->avoidLine(way.from, way.to);
        }
        for (const Way &way : m_ways)
            draw(way);
        for (const Way &way : m_ways)
            drawLabel(way);
    }

private:
    void gather(const MessagePath &path)
    {
        if (!m_layout.shows(path.sent))
            return;
        const Event &sent = m_events[path.sent];
        const QPointF from = m_layout.at(sent.from, sent.at);
        bool hasEnd = false;
        for (const size_t arrival : path.arrivals) {
            if (!m_layout.shows(arrival))
                continue;
            const Event &arrived = m_events[arrival];
            const Fate fate = hasEnd ? Fate::Copy : Fate::Arrived;
            m_ways.push_back({path.sent, arrival, fate, from, m_layout.at(arrived.to, arrived.at)});
            hasEnd = true;
        }
        if (path.lost && m_layout.shows(*path.lost)) {
            const Event &lost = m_events[*path.lost];
            m_ways.push_back({path.sent, *path.lost, Fate::Lost, from, placeOfLoss(lost)});
        } else if (!hasEnd) {
            const double x = (from.x() + SvgLayout::x(sent.to)) / 2;
            m_ways.push_back(
                {path.sent, path.sent, Fate::OnItsWay, from, {x, m_layout.laneBottom - 8}});
        }
    }

    // In the network on its lane; elsewhere on the doorstep.
    [[nodiscard]] QPointF placeOfLoss(const Event &lost) const
    {
        constexpr double doorstep = 0.72;
        const double from = SvgLayout::x(lost.from);
        const double to = SvgLayout::x(lost.to);
        const double part = lost.to == Lane::Network ? 1 : doorstep;
        return {from + (to - from) * part, m_layout.scale.y(lost.at)};
    }

    QStringList labelsOf(const Way &way)
    {
        const Event &event = m_events[way.end];
        QStringList labels = terminalLabelsOf(event);
        const bool isPayment =
            event.message == MessageKind::Charge || event.message == MessageKind::ChargeAnswer;
        if (isPayment)
            labels = QStringList{labelOf(event)}; // it has a lane of its own here
        if (event.message == MessageKind::Order && !m_ordered.insert(event.intent).second)
            labels = QStringList{u"order again"_s};
        else if (event.message == MessageKind::Order)
            labels = QStringList{u"order a cake"_s}; // few renderers have the emoji
        if (event.message == MessageKind::Cake)
            labels = QStringList{u"no. %1"_s.arg(event.order)};
        if (way.fate == Fate::Copy)
            labels = QStringList{u"copy: "_s + labels.last()};
        if (way.fate == Fate::OnItsWay)
            labels = QStringList{labels.last() + u" …"_s};
        if (way.fate == Fate::Lost) {
            for (QString &label : labels)
                label += u" · lost"_s;
        }
        return labels;
    }

    [[nodiscard]] QString nameOf(const Way &way) const
    {
        const Event &event = m_events[way.end];
        const QString name = way.fate == Fate::Copy ? sentenceOfCopy(event) : sentenceOf(event);
        return u"%1: %2"_s.arg(timeTextOf(event.at), name);
    }

    [[nodiscard]] QString colourOf(const Way &way) const
    {
        return way.fate == Fate::Lost ? u"lost"_s : svgClassOf(m_events[way.end]);
    }

    void draw(const Way &way)
    {
        const Event &event = m_events[way.end];
        const QString colour = colourOf(way);
        m_pen->begin(way.fate == Fate::Lost ? u"message lost-message"_s : u"message"_s,
                     nameOf(way));
        drawLine(way, event, colour);
        drawEnd(way, event, colour);
        m_pen->end();
    }

    void drawLine(const Way &way, const Event &event, const QString &colour)
    {
        QString style = colour;
        if (event.message == MessageKind::Cake)
            style += u" dotted thin"_s;
        else if (way.fate == Fate::Lost || way.fate == Fate::OnItsWay)
            style += u" dotted"_s;
        else if (way.fate == Fate::Copy || isUnknownOutcome(event))
            style += u" dashed"_s;
        m_pen->line(way.from, way.to, style);
    }

    void drawEnd(const Way &way, const Event &event, const QString &colour)
    {
        constexpr double doorSize = 0.8;
        if (way.fate == Fate::Lost) {
            m_pen->cross(way.to, 7, u"lost"_s);
        } else if (event.message == MessageKind::Cake && way.fate == Fate::Arrived) {
            m_pen->cake(way.to, doorSize);
            m_placer->block({way.to.x() - 13, way.to.y() - 11, 26, 22});
        } else if (isUnknownOutcome(event) && way.fate == Fate::Arrived) {
            drawUnknown(*m_pen, way.to, 12);
            m_placer->block({way.to.x() - 13, way.to.y() - 12, 26, 24});
        } else {
            m_pen->arrowHead(way.from, way.to, colour + u"-fill"_s);
        }
        if (event.kind == EventKind::Arrived && event.message == MessageKind::Request)
            drawApiNumber(way, event);
    }

    void drawApiNumber(const Way &way, const Event &event)
    {
        const auto api = m_apiOfAttempt.find(event.attempt);
        if (!m_hasSeveralApis || api == m_apiOfAttempt.end())
            return;
        const QPointF middle = way.to + QPointF(11, -9);
        m_pen->circle(middle, 8, u"knob"_s);
        m_pen->text(middle + QPointF(0, 3.5), QString::number(api->second), u"knob-text mid"_s);
        m_placer->block({middle.x() - 9, middle.y() - 9, 18, 18});
    }

    void drawLabel(const Way &way)
    {
        const double span = std::abs(way.to.x() - way.from.x());
        const QStringList labels = labelsOf(way);
        constexpr int mostOfLabel = 22;
        QString label = cutToColumns(labels.last(), mostOfLabel, u"…");
        for (const QString &candidate : labels) {
            if (labelBox(candidate, {}).width() + 22 <= span) {
                label = candidate;
                break;
            }
        }
        const bool isCake = m_events[way.end].message == MessageKind::Cake;
        const QRectF box = m_placer->place(isCake ? besideDoor(way, label) : along(way, label));
        m_pen->beginWords(nameOf(way));
        m_pen->text({box.center().x(), box.bottom() - 4}, label,
                    u"halo mid %1-text"_s.arg(colourOf(way)));
        m_pen->end();
    }

    static std::vector<QRectF> besideDoor(const Way &way, const QString &label)
    {
        const double reach = labelBox(label, {}).width() / 2 + 21;
        std::vector<QRectF> boxes;
        for (const double drop : {0.0, 14.0, -14.0, 28.0})
            boxes.push_back(labelBox(label, way.to + QPointF(reach, drop)));
        return boxes;
    }

    // On the line, best in its middle; then a little above and below it.
    static std::vector<QRectF> along(const Way &way, const QString &label)
    {
        constexpr std::array parts{0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
        std::vector<QRectF> boxes;
        for (const double lift : {0.0, -11.0, 11.0, -22.0, 22.0}) {
            for (const double part : parts)
                boxes.push_back(
                    labelBox(label, way.from + (way.to - way.from) * part + QPointF(0, lift)));
        }
        return boxes;
    }

    SvgPen *m_pen;
    LabelPlacer *m_placer;
    const std::vector<Event> &m_events;
    const SvgLayout &m_layout;
    std::vector<Way> m_ways;
    std::map<int, int> m_apiOfAttempt;
    std::set<int> m_ordered; // wishes that were ordered already
    bool m_hasSeveralApis = false;
};

} // namespace

void drawMessages(SvgPen &pen, LabelPlacer &placer, const Timeline &timeline,
                  const SvgLayout &layout)
{
    MessageDrawer(&pen, &placer, timeline, layout).run();
}

} // namespace onecake
