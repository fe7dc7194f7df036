// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/export/diagram_layout.h"
#include "core/sim/export/diagram_steps.h"
#include "core/sim/export/event_text.h"
#include "core/sim/export/message_text.h"
#include "core/sim/export/terminal_labels.h"
#include "core/sim/export/text_width.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// One arrow.
struct Way {
    MessageWay message;
    size_t told = 0; // the event that says what became of it; its own Sent if nothing does yet
    QPointF from;
    QPointF to;
};

class MessageDrawer
{
public:
    MessageDrawer(DiagramPen *pen, LabelPlacer *placer, const DiagramContent &content,
                  const DiagramLayout &layout)
        : m_pen(pen)
        , m_placer(placer)
        , m_content(content)
        , m_events(content.events())
        , m_layout(layout)
    {
        const auto isBefore = [](const MessageWay &way, size_t event) {
            return way.end < event;
        };
        const std::vector<MessageWay> &ways = content.ways();
        const auto first = std::lower_bound(ways.begin(), ways.end(), layout.first, isBefore);
        for (auto way = first; way != ways.end(); ++way) {
            if (m_layout.shows(way->end))
                gather(*way);
            else if (m_layout.isUnfinished(way->sent, way->end))
                gatherUnfinished(*way);
        }
        std::stable_sort(m_ways.begin(), m_ways.end(), [](const Way &left, const Way &right) {
            return left.message.sent < right.message.sent;
        });
    }

    void run()
    {
        for (const Way &way : m_ways) {
            // A cake's way is so thin that words may well stand on it.
            if (m_events[way.message.sent].message != MessageKind::Cake)
                m_placer->avoidLine(way.from, way.to);
        }
        for (const Way &way : m_ways)
            draw(way);
        for (const Way &way : m_ways)
            drawLabel(way);
    }

private:
    void gather(const MessageWay &way)
    {
        const Event &end = m_events[way.end];
        const bool isLost = way.fate == WayFate::Lost;
        const QPointF to = isLost ? placeOfLoss(end) : m_layout.at(end.to, end.at);
        m_ways.push_back({way, way.end, startOf(way), to});
    }

    void gatherUnfinished(MessageWay way)
    {
        way.fate = WayFate::UnderWay;
        const QPointF from = startOf(way);
        const double x = (from.x() + m_layout.x(m_events[way.sent].to)) / 2;
        m_ways.push_back({way, way.sent, from, {x, m_layout.bottom - 8}});
    }

    [[nodiscard]] QPointF startOf(const MessageWay &way) const
    {
        const Event &sent = m_events[way.sent];
        return m_layout.at(sent.from, sent.at);
    }

    // In the network on its lane; elsewhere on the doorstep.
    [[nodiscard]] QPointF placeOfLoss(const Event &lost) const
    {
        constexpr double doorstep = 0.72;
        const double from = m_layout.x(lost.from);
        const double to = m_layout.x(lost.to);
        const double part = lost.to == Lane::Network ? 1 : doorstep;
        return {from + (to - from) * part, m_layout.scale.y(lost.at)};
    }

    [[nodiscard]] QStringList labelsOf(const Way &way) const
    {
        const Event &event = m_events[way.told];
        QStringList labels = terminalLabelsOf(event);
        const bool isPayment =
            event.message == MessageKind::Charge || event.message == MessageKind::ChargeAnswer;
        if (isPayment)
            labels = QStringList{labelOf(event)}; // it has a lane of its own here
        if (way.message.isFurtherOrder)
            labels = QStringList{u"order again"_s};
        else if (event.message == MessageKind::Order)
            labels = QStringList{u"order a cake"_s}; // few renderers have the emoji
        if (event.message == MessageKind::Cake)
            labels = QStringList{u"no. %1"_s.arg(event.order)};
        if (way.message.fate == WayFate::Copy)
            labels = QStringList{u"copy: "_s + labels.last()};
        if (way.message.fate == WayFate::UnderWay)
            labels = QStringList{labels.last() + u" …"_s};
        if (way.message.fate == WayFate::Lost) {
            for (QString &label : labels)
                label += u" · lost"_s;
        }
        return labels;
    }

    [[nodiscard]] QString nameOf(const Way &way) const
    {
        const Event &event = m_events[way.told];
        const QString name =
            way.message.fate == WayFate::Copy ? sentenceOfCopy(event) : sentenceOf(event);
        return u"%1: %2"_s.arg(timeTextOf(event.at), name);
    }

    [[nodiscard]] DiagramThing thingOf(const Way &way) const
    {
        const bool isLost = way.message.fate == WayFate::Lost;
        return {isLost ? u"message lost-message"_s : u"message"_s, nameOf(way), way.message.sent,
                way.message.end};
    }

    [[nodiscard]] QString colourOf(const Way &way) const
    {
        return way.message.fate == WayFate::Lost ? u"lost"_s : diagramStyleOf(m_events[way.told]);
    }

    void draw(const Way &way)
    {
        const Event &event = m_events[way.told];
        const QString colour = colourOf(way);
        m_pen->begin(thingOf(way));
        drawLine(way, event, colour);
        drawEnd(way, event, colour);
        m_pen->end();
    }

    void drawLine(const Way &way, const Event &event, const QString &colour)
    {
        QString style = colour;
        if (event.message == MessageKind::Cake)
            style += u" dotted thin"_s;
        else if (way.message.fate == WayFate::Lost || way.message.fate == WayFate::UnderWay)
            style += u" dotted"_s;
        else if (way.message.fate == WayFate::Copy || isUnknownOutcome(event))
            style += u" dashed"_s;
        m_pen->line(way.from, way.to, style);
    }

    void drawEnd(const Way &way, const Event &event, const QString &colour)
    {
        constexpr double doorSize = 0.8;
        if (way.message.fate == WayFate::Lost) {
            m_pen->cross(way.to, 7, u"lost"_s);
        } else if (event.message == MessageKind::Cake && way.message.fate == WayFate::Arrived) {
            m_pen->cake(way.to, doorSize);
            m_placer->block({way.to.x() - 13, way.to.y() - 11, 26, 22});
        } else if (isUnknownOutcome(event) && way.message.fate == WayFate::Arrived) {
            m_pen->unknown(way.to, 12);
            m_placer->block({way.to.x() - 13, way.to.y() - 12, 26, 24});
        } else {
            m_pen->arrowHead(way.from, way.to, colour + u"-fill"_s);
        }
        if (event.kind == EventKind::Arrived && event.message == MessageKind::Request)
            drawApiNumber(way, event);
    }

    void drawApiNumber(const Way &way, const Event &event)
    {
        const int api = m_content.apiOfAttempt(event.attempt);
        if (api == 0)
            return;
        const QPointF middle = way.to + QPointF(11, -9);
        m_pen->circle(middle, 8, u"knob"_s);
        m_pen->text(middle + QPointF(0, 3.5), QString::number(api), u"knob-text mid"_s);
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
        const bool isCake = m_events[way.told].message == MessageKind::Cake;
        const QRectF box = m_placer->place(isCake ? besideDoor(way, label) : along(way, label));
        m_pen->beginWords(thingOf(way));
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
        for (const double lift : {0.0, -11.0, 11.0, -22.0, 22.0, -33.0, 33.0}) {
            for (const double part : parts)
                boxes.push_back(
                    labelBox(label, way.from + (way.to - way.from) * part + QPointF(0, lift)));
        }
        return boxes;
    }

    DiagramPen *m_pen;
    LabelPlacer *m_placer;
    const DiagramContent &m_content;
    const std::vector<Event> &m_events;
    const DiagramLayout &m_layout;
    std::vector<Way> m_ways;
};

} // namespace

void drawMessages(DiagramPen &pen, LabelPlacer &placer, const DiagramContent &content,
                  const DiagramLayout &layout)
{
    MessageDrawer(&pen, &placer, content, layout).run();
}

} // namespace onecake
