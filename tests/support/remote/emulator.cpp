// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/remote/emulator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <optional>

#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

constexpr auto endpointVariable = "ONECAKE_TEST_ENDPOINT";
constexpr int answerMaxMs = 120'000;
constexpr int portsMax = 5;
constexpr quint16 httpPort = 80;
constexpr qsizetype heardMax = 500;

const auto address = u"127.0.0.1"_s;

// The emulator says this line when its port is bound, and never if another process has the port.
constexpr auto ready = "Dynoxide listening";
constexpr auto portTaken = "already in use";

Error unavailable(const QString &where, const QString &problem, const QString &remedy)
{
    return {ErrorCode::StoreUnavailable, where, problem, remedy};
}

QUrl urlOf(quint16 port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address);
    url.setPort(port);
    return url;
}

// Free now; another process may take it before the emulator does.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(address));
    return server.serverPort();
}

Result<void> probe(const QUrl &endpoint, const QString &remedy)
{
    const QByteArray answer = askPlainly(endpoint, "ListTables", "{}");
    if (answer.startsWith("HTTP/1.1 200") && answer.contains("\"TableNames\""))
        return {};
    const QString heard =
        QString::fromUtf8(answer.first(qMin(answer.size(), heardMax))).simplified();
    return unavailable(endpoint.toString(),
                       u"no DynamoDB answers here, where an answer to ListTables over http was "
                       "expected; instead came: %1"_s.arg(heard.isEmpty() ? u"nothing"_s : heard),
                       remedy);
}

// Ends with its object, and with the thread that started it: a test program that crashes has no
// chance to end its emulator, so the kernel does.
class MortalProcess : public QProcess
{
public:
    MortalProcess()
    {
        setChildProcessModifier([parent = getpid()] {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (getppid() != parent) // it died before the line above
                _exit(EXIT_FAILURE);
        });
    }

    ~MortalProcess() override
    {
        kill();
        waitForFinished(answerMaxMs);
    }

    Q_DISABLE_COPY_MOVE(MortalProcess)
};

// What it said on stderr until it was ready, or until it ended.
QByteArray wordsOfStart(QProcess &process)
{
    QByteArray words;
    while (!words.contains(ready) && process.waitForReadyRead(answerMaxMs))
        words += process.readAllStandardError();
    return words;
}

} // namespace

Result<Emulator> Emulator::start(const EmulatorSetup &setup)
{
    Emulator emulator;
    emulator.m_setup = setup;
    if (!qEnvironmentVariableIsEmpty(endpointVariable)) {
        emulator.m_endpoint = QUrl(qEnvironmentVariable(endpointVariable));
        const auto probed =
            probe(emulator.m_endpoint,
                  u"Start it, or unset %1"_s.arg(QLatin1StringView(endpointVariable)));
        if (!probed)
            return probed.error();
        return emulator;
    }
    if (emulator.m_setup.program.isEmpty())
        emulator.m_setup.program =
            QStringLiteral(ONECAKE_PEERS_DIR "/node_modules/@dynoxide/linux-x64/dynoxide");
    for (int attempt = 1;; ++attempt) {
        emulator.m_endpoint = urlOf(freePort());
        const auto launched = emulator.launch();
        if (launched)
            return emulator;
        if (attempt == portsMax || !launched.error().problem.contains(QLatin1StringView(portTaken)))
            return launched.error();
    }
}

void Emulator::kill()
{
    if (!isOurs())
        qFatal("%s is not the test's own, so it cannot be killed.",
               qPrintable(m_endpoint.toString()));
    m_process->kill();
    m_process->waitForFinished(answerMaxMs);
}

Result<void> Emulator::restart()
{
    kill();
    return launch();
}

Result<void> Emulator::launch()
{
    if (!QFileInfo(m_setup.program).isExecutable())
        return unavailable(
            m_setup.program, u"the DynamoDB emulator is not installed"_s,
            u"Run `npm ci --ignore-scripts` in tests/peers, as packaging/test does; on a machine "
            u"for "
            "which there is no emulator, let %1 name the address of a DynamoDB"_s.arg(
                QLatin1StringView(endpointVariable)));
    m_process = std::make_unique<MortalProcess>();
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setReadChannel(QProcess::StandardError);
    QStringList arguments{u"serve"_s, u"--host"_s, address, u"--port"_s,
                          QString::number(m_endpoint.port())};
    if (!m_setup.file.isEmpty())
        arguments += {u"--db-path"_s, m_setup.file};
    m_process->start(m_setup.program, arguments);
    const QByteArray words = wordsOfStart(*m_process);
    if (!words.contains(ready)) {
        const QString said =
            words.isEmpty() ? m_process->errorString() : QString::fromUtf8(words).simplified();
        return unavailable(m_setup.program, u"the DynamoDB emulator did not start: %1"_s.arg(said),
                           u"Remove tests/peers/node_modules and run packaging/test again"_s);
    }
    return probe(m_endpoint, u"Run packaging/test again"_s);
}

Emulator &sharedEmulator()
{
    static std::optional<Emulator> shared;
    if (!shared) {
        auto started = Emulator::start();
        if (!started)
            qFatal("%s", qPrintable(sentence(started.error())));
        shared = *std::move(started);
        // Before the application goes, which a QProcess needs.
        qAddPostRoutine([] { shared.reset(); });
    }
    return *shared;
}

QByteArray askPlainly(const QUrl &endpoint, const QByteArray &operation, const QByteArray &json)
{
    QTcpSocket socket;
    socket.connectToHost(endpoint.host(), static_cast<quint16>(endpoint.port(httpPort)));
    if (!socket.waitForConnected(answerMaxMs))
        return {};
    socket.write("POST / HTTP/1.1\r\nHost: " + endpoint.authority().toUtf8()
                 + "\r\nConnection: close\r\nContent-Type: application/x-amz-json-1.0\r\n"
                   "X-Amz-Target: DynamoDB_20120810."
                 + operation
                 + "\r\nX-Amz-Date: 20260101T000000Z\r\nAuthorization: AWS4-HMAC-SHA256 "
                   "Credential=test/20260101/local/dynamodb/aws4_request, SignedHeaders=host, "
                   "Signature=0\r\nContent-Length: "
                 + QByteArray::number(json.size()) + "\r\n\r\n" + json);
    while (socket.state() != QAbstractSocket::UnconnectedState
           && socket.waitForReadyRead(answerMaxMs)) {}
    return socket.readAll();
}

} // namespace onecake::test
