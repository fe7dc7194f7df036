// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs the program that a profile names as its credential_process, to get credentials.
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

// One run of the program. The command is divided as a POSIX shell does it, as the AWS command line
// does, and started without a shell; the program gets `environment` and no input. Thread rule:
// belongs to the thread that created it, which needs an event loop.
class CredentialProcess
{
public:
    CredentialProcess(CredentialCommand command, QProcessEnvironment environment,
                      ProcessLimits limits = {});
    // Kills the program; the waiting caller is answered first.
    ~CredentialProcess();
    Q_DISABLE_COPY_MOVE(CredentialProcess)

    // Call it once. The error is InvalidInput and names the profile and the program, but neither
    // its arguments nor its output, except for the first line that it wrote to stderr: the AWS
    // documentation forbids secrets there, and anything that looks like one is left out.
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
        QString complaint; // error text of the system or the program
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
    QProcess *m_process = nullptr; // after letGo() it deletes itself
    QTimer m_timer; // also the context of everything that calls back
    QByteArray m_output;
    QByteArray m_complaint;
    std::optional<Outcome> m_outcome;
    Waiting *m_waiting = nullptr;
};

} // namespace onecake
