// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Gets credentials from the program that a profile names as its credential_process.
#pragma once

#include "core/store/aws/aws_credentials.h"
#include "core/store/aws/shared_files.h"

#include <QProcess>
#include <QTimer>

#include <optional>

namespace onecake {

struct ProcessLimits {
    Duration time = std::chrono::seconds(30);
    qsizetype output = 64 * 1024;
};

// One run. The command is split at blanks outside of double quotes, as the documentation of
// credential_process asks for, and started without a shell; the program gets `environment` and no
// input. Thread rule: belongs to the thread that made it, which needs an event loop.
class CredentialProcess
{
public:
    CredentialProcess(CredentialCommand command, QProcessEnvironment environment,
                      ProcessLimits limits = {});
    // Kills the program; whoever waits is answered before.
    ~CredentialProcess();
    Q_DISABLE_COPY_MOVE(CredentialProcess)

    // To be called once. The error is InvalidInput and names the profile and the program, but
    // neither its arguments nor what it printed, save the first line of its complaint: there the
    // AWS documentation forbids it to write secrets, and what looks like one is left out.
    [[nodiscard]] QCoro::Task<Result<AwsCredentials>> run();

private:
    enum class End {
        Exited,
        NotStarted,
        Crashed,
        TooSlow,
        TooMuch,
        Abandoned
    };
    struct Outcome {
        End end = End::Abandoned;
        int exitCode = 0;
        QByteArray output;
        QString complaint; // of the system or of the program
    };
    class Waiting;

    void start(const QStringList &words);
    void readOutput();
    void readComplaint();
    void noteExit();
    void noteEnd(Outcome outcome);
    void answer();
    void letGo();
    static Result<AwsCredentials> read(const Outcome &outcome, const QString &where,
                                       ProcessLimits limits);

    CredentialCommand m_command;
    QProcessEnvironment m_environment;
    ProcessLimits m_limits;
    QProcess *m_process = nullptr; // after letGo() it belongs to itself
    QTimer m_timer; // also the context of everything that calls back
    QByteArray m_output;
    QByteArray m_complaint;
    std::optional<Outcome> m_outcome;
    Waiting *m_waiting = nullptr;
};

} // namespace onecake
