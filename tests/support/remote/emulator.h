// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A DynamoDB endpoint for a test program: the emulator that tests/peers installs, as a process of
// its own on a free port of this machine, or the endpoint that ONECAKE_TEST_ENDPOINT names, where
// the emulator does not run. An endpoint of the second kind may hold tables already, and keeps what
// a test leaves in it.
//
// The emulator ends with the object, and also when the test program crashes: more precisely, with
// the thread that started it, which should therefore be the main thread.
#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QUrl>

#include <memory>

namespace onecake::test {

struct EmulatorSetup {
    QString program = {}; // of the emulator; empty: the one in tests/peers
    QString file = {}; // where it keeps its tables; empty: in memory, and a restart loses them
};

class Emulator
{
public:
    // Runs, and has answered a ListTables. StoreUnavailable otherwise, with what to do about it.
    static Result<Emulator> start(const EmulatorSetup &setup = {});

    [[nodiscard]] QUrl endpoint() const { return m_endpoint; }
    // Whether it is a process of ours: only such a one can be killed and restarted.
    [[nodiscard]] bool isOurs() const { return m_process != nullptr; }

    // SIGKILL; it is gone when this returns.
    void kill();
    // Kills it if it still runs, and starts it on the same port with the same file.
    [[nodiscard]] Result<void> restart();

private:
    Emulator() = default;

    [[nodiscard]] Result<void> launch();

    EmulatorSetup m_setup;
    QUrl m_endpoint;
    std::unique_ptr<QProcess> m_process;
};

// One emulator in memory for the whole test program, started when it is first asked for. If it
// cannot start, the program ends with the sentence that says why.
Emulator &sharedEmulator();

// One request as it is, without the client that is under test: "ListTables" and its JSON. The whole
// answer, head and body; empty if nobody is there. Its signature is none, which an emulator takes.
QByteArray askPlainly(const QUrl &endpoint, const QByteArray &operation, const QByteArray &json);

} // namespace onecake::test
