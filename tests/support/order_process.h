// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// order_child as a test runs it: a process that executes orders over a store, that can be killed,
// and what it acknowledged.
#pragma once

#include <QProcess>
#include <QStringList>

namespace onecake::test {

struct OrderWork {
    QString store; // its name, "sqlite:FILE"
    QString series; // of its keys: processes of one series compete for them
    QString owner;
    int orders = 0; // the keys are SERIES-0 to SERIES-(orders - 1); 0: without end
    int leaseMs = 60'000;
};

class OrderProcess
{
public:
    explicit OrderProcess(const OrderWork &work);

    // False if the process ends of its own accord or stays silent.
    bool waitForAcknowledgements(std::uint64_t count);

    // False if it does not end of its own accord, successfully.
    bool waitForEnd();

    bool kill();

    // Keys of the orders that this process executed, in the order of their ends.
    [[nodiscard]] const QStringList &acknowledged() const { return m_acknowledged; }

private:
    void readLines();

    QProcess m_process;
    QStringList m_acknowledged;
};

} // namespace onecake::test
