// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/export/diagram_layout.h"

#include "core/sim/export/diagram_steps.h"
#include "core/sim/export/terminal_labels.h"
#include "core/sim/export/text_width.h"

using namespace Qt::StringLiterals;

namespace onecake {

QString diagramStyleOf(const Event &event)
{
    switch (inkOf(event)) {
    case Ink::Request:
        return u"request"_s;
    case Ink::Effect:
        return u"effect"_s;
    case Ink::Lost:
        return u"lost"_s;
    case Ink::Store:
        return u"store"_s;
    case Ink::Lease:
        return u"lease"_s;
    case Ink::Unknown:
        return u"unknown"_s;
    case Ink::Plain:
    case Ink::Strong:
    case Ink::Faint:
    case Ink::Tunnel:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

QString laneNameOf(Lane lane, const Timeline &timeline)
{
    constexpr int mostOfName = 20;
    switch (lane) {
    case Lane::Customer:
        return cutToColumns(customersOf(timeline), mostOfName, u"…");
    case Lane::Website:
        return u"Website"_s;
    case Lane::Network:
        return u"Network"_s;
    case Lane::Api:
        return u"API"_s;
    case Lane::Store:
        return u"Store"_s;
    case Lane::Kitchen:
        return u"Kitchen"_s;
    case Lane::Payment:
        return u"Payment"_s;
    }
    Q_UNREACHABLE();
}

} // namespace onecake
