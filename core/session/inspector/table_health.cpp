// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/table_health.h"

using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr auto patience = 300ms; // of somebody who looks at nothing

} // namespace

bool isTriedAgain(const Error &error, const StoreUrl &store)
{
    return store.kind == StoreKind::Sqlite && error.code == ErrorCode::StoreUnavailable;
}

HealthWatch::HealthWatch(QObject *parent)
    : QObject(parent)
{
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &HealthWatch::lookWhetherItWaits);
}

void HealthWatch::beginOpening(Instant now)
{
    m_health.waitingSince = now;
}

void HealthWatch::beginReading(const KeyBrowser *browser, Instant now)
{
    m_browser = browser;
    m_waits = browser->waits();
    m_patience.start();
    m_health.waitingSince = now;
}

void HealthWatch::endWaiting()
{
    m_browser = nullptr;
    m_patience.stop();
    m_health.isWaiting = false;
    m_health.waitingSince.reset();
}

void HealthWatch::forget()
{
    endWaiting();
    m_health = {};
}

void HealthWatch::meet(const Error &error, const StoreUrl &store)
{
    const bool isKnown = m_health.trouble && sentence(*m_health.trouble) == sentence(error);
    m_health.trouble = error;
    m_health.isTriedAgain = isTriedAgain(error, store);
    if (!isKnown)
        Q_EMIT failed(error);
}

void HealthWatch::recover()
{
    m_health.isTriedAgain = false;
    if (std::exchange(m_health.trouble, std::nullopt))
        Q_EMIT recovered();
}

// Whoever waits counts how often it has looked in vain.
void HealthWatch::lookWhetherItWaits()
{
    const quint64 waits = m_browser != nullptr ? m_browser->waits() : 0;
    const bool isWaiting = waits != std::exchange(m_waits, waits);
    if (isWaiting != std::exchange(m_health.isWaiting, isWaiting))
        Q_EMIT waitingChanged();
}

} // namespace onecake
