// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/playing/lab_run.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

LabRun::LabRun(RunInputs inputs, std::shared_ptr<Store> store, QString scopePrefix)
    : m_choices(allFaults(inputs))
    , m_simulation(inputs, &m_choices, store.get(), std::move(scopePrefix))
    , m_order(inputs.scenario->customers.front().id)
    , m_store(std::move(store))
{}

bool LabRun::hasHidden() const
{
    return m_shown.events().size() < m_simulation.timeline().events().size();
}

void LabRun::showOne()
{
    const Event &event = m_simulation.timeline().events().at(m_shown.events().size());
    if (event.kind == EventKind::RecordWritten)
        m_records.insert_or_assign(event.record->id, *event.record);
    else if (event.kind == EventKind::RecordRemoved)
        m_records.erase(event.record->id);
    m_order.see(event);
    m_shown.append(event);
}

void LabRun::showAll()
{
    while (hasHidden())
        showOne();
}

void LabRun::showFirst(size_t count)
{
    while (hasHidden() && m_shown.events().size() < count)
        showOne();
}

bool LabRun::isOver() const
{
    return !m_simulation.isWaitingForStore() && !m_simulation.nextAt() && !hasHidden();
}

std::optional<Duration> LabRun::nextMoment() const
{
    std::optional<Duration> next = m_simulation.nextAt();
    const Duration now = m_simulation.elapsed();
    const auto consider = [&next, now](Instant end) {
        if (end < never && end - storyStart > now)
            next = std::min(next.value_or(end - storyStart), end - storyStart);
    };
    for (const auto &[id, record] : m_records) {
        if (record.status == RecordStatus::InProgress)
            consider(record.leaseUntil);
        consider(record.expiresAt);
    }
    return next;
}

std::optional<Duration> LabRun::nextExpiry() const
{
    std::optional<Duration> next;
    for (const auto &[id, record] : m_records) {
        const Duration end = record.expiresAt - storyStart;
        if (record.expiresAt < never && end > m_simulation.elapsed())
            next = std::min(next.value_or(end), end);
    }
    return next;
}

void LabRun::act(Deed deed)
{
    m_simulation.act(std::move(deed));
    showAll();
}

void LabRun::doWaitingDeeds()
{
    if (!m_simulation.hasDeedsWaiting())
        return;
    m_simulation.doWaitingDeeds();
    showAll();
}

} // namespace onecake
