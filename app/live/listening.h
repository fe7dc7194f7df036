// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where a command listens, and for whom.
#pragma once

#include "app/terminal/command.h"

#include <QHostAddress>

namespace onecake {

struct ListenAddress {
    QHostAddress host;
    quint16 port = 0;

    bool operator==(const ListenAddress &) const = default;
};

// "127.0.0.1:8080", "[::1]:8080", "localhost:8080" or "8080".
Result<ListenAddress> parseListenAddress(const QString &text);

// --listen, --lan and --yes.
class ListenOptions
{
public:
    explicit ListenOptions(const QString &defaultAddress);

    void addTo(QCommandLineParser &parser) const;

    // The address; an error if others than this machine could reach it and that was not said and
    // confirmed. In a terminal it asks.
    [[nodiscard]] Result<ListenAddress> read(const QCommandLineParser &parser) const;

private:
    QCommandLineOption m_listen;
    QCommandLineOption m_lan;
    QCommandLineOption m_yes;
};

// "http://127.0.0.1:8080", for each address by which it can be reached.
QStringList urlsOf(const ListenAddress &address);

// Waits until Ctrl-C, or until the system asks the process to stop. A second Ctrl-C ends the
// process at once.
[[nodiscard]] QCoro::Task<void> untilStopped();

} // namespace onecake
