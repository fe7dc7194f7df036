// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The store that the lab plays over: opens another one, and handles a store that cannot be used. No
// call blocks: results come as signals.
#pragma once

#include "core/base/clock.h"
#include "core/base/latest_job.h"
#include "core/session/connections/connections.h"
#include "core/store/aws/store_services.h"
#include "core/store/store.h"

#include <QObject>

#include <memory>

namespace onecake {

// Tells when to try a lost store again: after one second, then after twice as long each time, up to
// 30 s. It counts down in seconds, for the user to see.
class ReconnectTimer final : public QObject
{
    Q_OBJECT
public:
    explicit ReconnectTimer(std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    // True if a store was lost, and is neither back nor given up.
    [[nodiscard]] bool isActive() const { return m_isActive; }

    // Starts with the shortest pause.
    void start();
    // Starts the next pause, after a try that failed.
    void goOn();
    // Makes the next try due now.
    void hurry();
    void stop();

Q_SIGNALS:
    // Emitted each second, and with 0 when a try is due.
    void counted(onecake::Duration left);
    void due();

private:
    static QCoro::Task<void> tickLater(std::shared_ptr<Clock> clock, ReconnectTimer *timer,
                                       LatestJob::Ticket counting);
    void countFrom(Duration left);
    void count();

    std::shared_ptr<Clock> m_clock;
    Duration m_pause{0};
    Duration m_left{0};
    LatestJob m_counting;
    bool m_isActive = false;
};

class LabStore final : public QObject
{
    Q_OBJECT
public:
    // Begins with a store in memory.
    explicit LabStore(StoreServices services, QObject *parent = nullptr);

    // What stores are opened with.
    [[nodiscard]] const StoreServices &services() const { return m_services; }

    [[nodiscard]] const StoreUrl &url() const { return m_inUse.url; }

    // The saved connection that the store was opened by, if it was one.
    [[nodiscard]] const std::optional<Connection> &connection() const { return m_inUse.connection; }

    // True if a store cannot be used at present, and retry() may help.
    [[nodiscard]] bool canRetry() const { return m_canRetry; }

    // True if the store in use was lost. It is tried again and again until it is back, which
    // restores the run to where it stood, or until another store is asked for.
    [[nodiscard]] bool isReconnecting() const { return m_reconnect.isActive(); }

    // Tells that the store in use has failed, and the run with it.
    void lose(const Error &error);

public Q_SLOTS:
    // Emits opened() or failed(); until then everything stays as it is. A read-only store is
    // refused, because a run writes.
    void open(const onecake::StoreUrl &url);

    // Does the same with a saved connection.
    void openConnection(const onecake::Connection &connection);

    // Tries at once to open the store that could not be used.
    void retry();

    // Takes over what has become of the connection in use. If it is read-only now, a store in
    // memory replaces it.
    void followConnections(const onecake::Connections &connections);

Q_SIGNALS:
    // Emitted for the runs: `store` is another store, or the one that was lost. Null means memory,
    // of which each run has its own.
    void replaced(const std::shared_ptr<onecake::Store> &store);
    void returned(const std::shared_ptr<onecake::Store> &store);

    void opened(const onecake::StoreUrl &url);
    void connectionChanged();
    // The store was lost because of `error`, and is tried again after `left`; 0 means now.
    void reconnecting(const onecake::Error &error, onecake::Duration left);
    void failed(const onecake::Error &error);

private:
    // A store as a person asked for it.
    struct Wanted {
        StoreUrl url;
        std::optional<Connection> connection;
    };

    void choose(const Wanted &wanted);
    void tryToOpen(const Wanted &wanted);
    void take(std::unique_ptr<Store> store, const Wanted &wanted);
    void fail(const Error &error, const Wanted &wanted);

    StoreServices m_services;
    Wanted m_inUse;
    Wanted m_failed; // the store that could not be used
    bool m_canRetry = false;
    ReconnectTimer m_reconnect;
    Error m_loss; // why the store in use was lost
    LatestJob m_opening;
};

} // namespace onecake
