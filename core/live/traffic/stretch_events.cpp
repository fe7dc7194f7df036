// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/traffic/stretch_events.h"

#include <QTimer>

namespace onecake {

namespace {

struct Ends {
    EventKind begin;
    EventKind end;
};

std::optional<Ends> endsOf(FaultKind kind)
{
    if (kind == FaultKind::Tunnel)
        return Ends{EventKind::TunnelEntered, EventKind::TunnelLeft};
    if (kind == FaultKind::LoseRequests)
        return Ends{EventKind::RequestLossBegan, EventKind::RequestLossEnded};
    if (kind == FaultKind::LoseReplies)
        return Ends{EventKind::ReplyLossBegan, EventKind::ReplyLossEnded};
    return std::nullopt;
}

} // namespace

void tellStretches(QObject *context, Traffic *traffic, const Faults &stretches)
{
    for (const Fault &fault : stretches) {
        const std::optional<Ends> ends = endsOf(fault.kind);
        if (!ends)
            continue;
        const auto tellAt = [context, traffic](Duration at, EventKind kind) {
            QTimer::singleShot(at, Qt::PreciseTimer, context, [traffic, kind] {
                traffic->happened(trafficOn(Lane::Network, kind));
            });
        };
        tellAt(fault.from, ends->begin);
        tellAt(fault.to, ends->end);
    }
}

} // namespace onecake
