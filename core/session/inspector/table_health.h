// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Whether a table can be read at present, and what it is waited for.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/store/store_url.h"

#include <QObject>
#include <QTimer>

namespace onecake {

struct TableHealth {
    // What is read waits for another program to let go of the file.
    bool isWaiting = false;
    // Why it could not be read the last time; empty since it can be read again.
    std::optional<Error> trouble = {};
    bool isTriedAgain = false; // by itself, because the trouble may pass
    // Since when the store is waited for, also while it is being opened.
    std::optional<Instant> waitingSince = {};
};

// Whether a failure may pass by itself, and trying again costs nothing.
bool isTriedAgain(const Error &error, const StoreUrl &store);

// Keeps the health of one table after the other. Thread rule: belongs to the browser's thread.
class HealthWatch final : public QObject
{
    Q_OBJECT
public:
    explicit HealthWatch(QObject *parent = nullptr);

    [[nodiscard]] const TableHealth &health() const { return m_health; }

    void beginOpening(Instant now);
    // The browser must stay until endWaiting() or forget().
    void beginReading(const KeyBrowser *browser, Instant now);
    // The store has answered, or nobody waits for it any more.
    void endWaiting();
    // Another table comes.
    void forget();

    void meet(const Error &error, const StoreUrl &store);
    void recover();

Q_SIGNALS:
    void waitingChanged();
    // Once for each error, however often it is met while it lasts.
    void failed(const onecake::Error &error);
    // The trouble that was told by failed() is over.
    void recovered();

private:
    void lookWhetherItWaits();

    TableHealth m_health;
    const KeyBrowser *m_browser = nullptr; // of the reading that is under way
    quint64 m_waits = 0; // of the browser, when it was looked at last
    QTimer m_patience; // until it is told what a reading waits for
};

} // namespace onecake
