// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The store that the lab plays over: which one it is, how another one is opened, and what becomes
// of it when it cannot be used. Nothing blocks: whatever takes time comes back as a signal.
#pragma once

#include "core/base/clock.h"
#include "core/base/latest_job.h"
#include "core/session/connections/connections.h"
#include "core/store/aws/store_services.h"
#include "core/store/store.h"

#include <QObject>

#include <memory>

namespace onecake {

// When to try a store again that was lost: after a second, and then after twice as long each time,
// up to half a minute. It counts down in seconds, for people to see.
class ReconnectTimer final : public QObject
{
    Q_OBJECT
public:
    explicit ReconnectTimer(std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    // Something was lost and is neither back nor given up.
    [[nodiscard]] bool isActive() const { return m_isActive; }

    // From the shortest pause on.
    void start();
    // After a try that failed.
    void goOn();
    // The next try is due now.
    void hurry();
    void stop();

Q_SIGNALS:
    // Each second, and nought when a try is due.
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

    // A store cannot be used just now: retry() may help.
    [[nodiscard]] bool canRetry() const { return m_canRetry; }

    // The store in use was lost. It is tried again and again, until it is back, which brings the
    // run to where it stood, or until another store is asked for.
    [[nodiscard]] bool isReconnecting() const { return m_reconnect.isActive(); }

    // The store in use has failed, and the run with it.
    void lose(const Error &error);

public Q_SLOTS:
    // Answered by opened() or failed(); until then everything stays as it is. A store that is
    // read-only is refused, because what is played is written.
    void open(const onecake::StoreUrl &url);

    // The same by a saved connection.
    void openConnection(const onecake::Connection &connection);

    // Opens the store that could not be used once more, at once.
    void retry();

    // What the saved connections have become. Where the one in use is read-only now, it is left for
    // a store in memory.
    void followConnections(const onecake::Connections &connections);

Q_SIGNALS:
    // For whoever plays over it: another store, or the one that was lost. None is one in memory,
    // which each run has for itself.
    void replaced(const std::shared_ptr<onecake::Store> &store);
    void returned(const std::shared_ptr<onecake::Store> &store);

    void opened(const onecake::StoreUrl &url);
    void connectionChanged();
    // The store that was lost, because of `error`, is tried again after `left`; at nought, now.
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
    Wanted m_failed; // could not be used
    bool m_canRetry = false;
    ReconnectTimer m_reconnect;
    Error m_loss; // why the store in use was lost
    LatestJob m_opening;
};

} // namespace onecake
