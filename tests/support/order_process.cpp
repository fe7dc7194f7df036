// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/order_process.h"

namespace onecake::test {

namespace {

constexpr int answerMaxMs = 120'000;

} // namespace

OrderProcess::OrderProcess(const OrderWork &work)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(ONECAKE_ORDER_CHILD),
                    {work.store, work.series, work.owner, QString::number(work.orders),
                     QString::number(work.leaseMs)});
}

bool OrderProcess::waitForAcknowledgements(std::uint64_t count)
{
    while (m_acknowledged.size() < static_cast<qsizetype>(count)) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(answerMaxMs))
            return false;
        readLines();
    }
    return true;
}

bool OrderProcess::waitForEnd()
{
    const bool hasEnded =
        m_process.state() == QProcess::NotRunning || m_process.waitForFinished(answerMaxMs);
    readLines();
    return hasEnded && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == EXIT_SUCCESS;
}

bool OrderProcess::kill()
{
    m_process.kill();
    const bool hasEnded =
        m_process.waitForFinished(answerMaxMs) && m_process.exitStatus() == QProcess::CrashExit;
    readLines();
    return hasEnded;
}

void OrderProcess::readLines()
{
    while (m_process.canReadLine())
        m_acknowledged.append(QString::fromUtf8(m_process.readLine()).trimmed());
}

} // namespace onecake::test
