// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/diagram_live.h"

#include "core/lab/diagram/diagram_steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Duration usualTimeOf(MessageKind kind, const Latencies &latencies)
{
    switch (kind) {
    case MessageKind::None:
    case MessageKind::Order:
    case MessageKind::Screen:
        return latencies.screen;
    case MessageKind::Cake:
        return latencies.delivery;
    case MessageKind::Request:
    case MessageKind::Reply:
        return latencies.network;
    case MessageKind::StoreCall:
    case MessageKind::StoreAnswer:
        return latencies.store;
    case MessageKind::Charge:
    case MessageKind::ChargeAnswer:
        return latencies.payment;
    case MessageKind::Bake:
    case MessageKind::BakeAnswer:
        return latencies.kitchen;
    }
    Q_UNREACHABLE();
}

// How much of its way a message has behind it, as far as one can tell.
double partOf(const Event &sent, const PresentLine &present)
{
    constexpr double most = 0.97; // it has not arrived
    const Duration usual = usualTimeOf(sent.message, present.latencies);
    const auto taken = static_cast<double>((present.now - sent.at).count());
    return usual.count() <= 0 ? most : std::min(taken / static_cast<double>(usual.count()), most);
}

void drawOnItsWay(DiagramRenderer &pen, const DiagramContent &content, const DiagramLayout &layout,
                  const PresentLine &present, const MessageWay &way)
{
    const Event &sent = content.events()[way.sent];
    if (sent.message == MessageKind::Cake)
        return; // it stands at the door
    const QPointF from = layout.at(content.spotOf(way.sent, sent.from), sent.at);
    const double goal = layout.lanes.x(content.spotOf(way.sent, sent.to));
    const QPointF tip(from.x() + (goal - from.x()) * partOf(sent, present), present.y);
    const QString style = diagramStyleOf(sent);
    pen.begin({u"message"_s, u"%1: %2"_s.arg(timeTextOf(sent.at), content.sentenceOf(way.sent)),
               way.sent, way.sent});
    pen.line(from, tip, style);
    pen.arrowHead(from, tip, style + u"-fill"_s);
    pen.end();
}

void drawOpen(DiagramRenderer &pen, const DiagramContent &content, const DiagramLayout &layout,
              const PresentLine &present, const DiagramStretch &open)
{
    const Stretch &stretch = open.stretch;
    const Event &begin = content.events()[stretch.first];
    const bool isTunnel = open.kind == StretchKind::Tunnel;
    const bool isLease = open.kind == StretchKind::Lease;
    const double width = isTunnel ? tunnelWidth : isLease ? leaseWidth : troubleWidth;
    const double top = layout.scale.y(stretch.begin);
    const double x = layout.lanes.x({isTunnel ? Lane::Network : Lane::Store, 0})
        + (isLease ? offsetOfLease(open.column) : 0);
    const QRectF area(x - width / 2, top, width, std::max(3.0, present.y - top));
    pen.begin({u"stretch"_s,
               u"%1: %2"_s.arg(timeTextOf(begin.at), content.sentenceOf(stretch.first)),
               stretch.first, stretch.first});
    if (isTunnel) {
        pen.rect(area, 8, u"tunnel"_s);
        pen.text({x, top + 18}, u"tunnel"_s, u"tunnel-text mid"_s);
    } else {
        pen.rect(area, 2, isLease ? u"lease"_s : u"trouble"_s);
    }
    pen.end();
}

} // namespace

void drawPresent(DiagramRenderer &pen, const DiagramContent &content, const DiagramLayout &layout,
                 const PresentLine &present)
{
    for (const DiagramLane &lane : layout.lanes.lanes)
        pen.line({lane.x, layout.top}, {lane.x, layout.bottom}, u"lane"_s);
    const auto &stretches = content.stretches();
    for (auto open = stretches.rbegin(); open != stretches.rend(); ++open) {
        if (open->stretch.last < layout.end)
            break; // those that are not over come last
        drawOpen(pen, content, layout, present, *open);
    }
    const auto &ways = content.ways();
    for (auto way = ways.rbegin(); way != ways.rend() && way->fate == WayFate::UnderWay; ++way)
        drawOnItsWay(pen, content, layout, present, *way);
}

void blockLiveWords(LabelPlacer &placer, const DiagramContent &content, const DiagramLayout &layout)
{
    for (const DiagramStretch &open : content.stretches()) {
        if (open.kind != StretchKind::Tunnel || open.stretch.last < content.events().size())
            continue;
        const QPointF top = layout.at({Lane::Network, 0}, open.stretch.begin);
        placer.block(labelBox(u"tunnel"_s, top + QPointF(0, 14)));
    }
}

} // namespace onecake
