// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/traffic/traffic.h"

#include "core/lab/sim/actors/world.h"
#include "core/lab/sim/run_file.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype mostCustomersShown = 100;

Instant moved(Instant instant, Duration by)
{
    const bool isFixed = instant >= never || instant == Instant();
    return isFixed ? instant : instant + by;
}

std::shared_ptr<const KeyRecord> movedRecord(KeyRecord record, Duration by)
{
    for (Instant KeyRecord::*const time : {&KeyRecord::createdAt, &KeyRecord::leaseUntil,
                                           &KeyRecord::expiresAt, &KeyRecord::updatedAt})
        record.*time = moved(record.*time, by);
    if (record.lastReplayAt)
        record.lastReplayAt = moved(*record.lastReplayAt, by);
    return std::make_shared<const KeyRecord>(std::move(record));
}

Scenario recordedScenario(const Timeline &timeline, const QString &title, const QString &summary)
{
    Scenario scenario;
    scenario.id = u"recorded"_s;
    scenario.title = title;
    scenario.summary = summary;
    QStringList known;
    for (const Event &event : timeline.events()) {
        if (event.kind != EventKind::IntentFormed || known.contains(event.actor))
            continue;
        known.append(event.actor);
        if (known.size() > mostCustomersShown)
            break;
        CustomerSpec customer;
        customer.id = event.actor;
        customer.name = event.actor;
        customer.number = static_cast<int>(known.size());
        scenario.customers.push_back(customer);
    }
    if (scenario.customers.empty()) {
        CustomerSpec nobody;
        nobody.id = u"nobody"_s;
        nobody.name = u"Nobody"_s;
        scenario.customers.push_back(nobody);
    }
    return scenario;
}

} // namespace

Result<RunInputs> recordedRun(const Traffic &traffic, const QString &title, const QString &summary,
                              std::shared_ptr<const Policy> policy)
{
    auto recording = std::make_shared<Recording>();
    const Duration by = storyStart - traffic.start();
    for (Event event : traffic.timeline().events()) {
        if (event.record)
            event.record = movedRecord(*event.record, by);
        recording->timeline.append(std::move(event));
    }
    // What is not recorded is as in a story of its own.
    Result<RunInputs> run = runOfScenario(u"tunnel"_s);
    if (!run)
        return run;
    run->scenario =
        std::make_shared<const Scenario>(recordedScenario(recording->timeline, title, summary));
    run->policy = std::move(policy);
    run->recorded = std::move(recording);
    return run;
}

void Traffic::happened(Event event)
{
    m_isCut = m_isCut || m_timeline.events().size() >= mostTrafficEvents;
    if (m_isCut)
        return;
    event.at = elapsed();
    m_timeline.append(std::move(event));
}

int Traffic::sent(Event event)
{
    event.kind = EventKind::Sent;
    event.number = ++m_messages;
    happened(std::move(event));
    return m_messages;
}

void Traffic::arrived(Event event, int number)
{
    event.kind = EventKind::Arrived;
    event.number = number;
    happened(std::move(event));
}

void Traffic::lost(Event event, int number, Lane where)
{
    event.kind = EventKind::Lost;
    event.number = number;
    event.to = where;
    happened(std::move(event));
}

int Traffic::intentFor(const QString &name, const QString &customer, const QString &cake,
                       Lane where)
{
    if (const int known = name.isEmpty() ? 0 : m_intents.value(name); known != 0)
        return known;
    const int intent = ++m_intentCount;
    if (!name.isEmpty() && !m_isCut)
        m_intents.insert(name, intent);
    Event formed = trafficOn(where, EventKind::IntentFormed);
    formed.intent = intent;
    formed.actor = customer;
    formed.text = cake;
    happened(std::move(formed));
    return intent;
}

Event trafficOn(Lane lane, EventKind kind)
{
    Event event;
    event.kind = kind;
    event.from = lane;
    event.to = lane;
    return event;
}

Event trafficBetween(Lane from, Lane to, MessageKind kind)
{
    Event event;
    event.from = from;
    event.to = to;
    event.message = kind;
    return event;
}

} // namespace onecake
