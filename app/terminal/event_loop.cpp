// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/terminal/event_loop.h"

#include <QCoreApplication>

namespace onecake {

namespace {

QCoro::Task<void> endLoopAfter(QCoro::Task<ExitCode> work, std::optional<ExitCode> *code)
{
    *code = co_await work;
    QCoreApplication::exit();
}

} // namespace

ExitCode endOf(QCoro::Task<ExitCode> work)
{
    std::optional<ExitCode> code;
    const QCoro::Task<void> running = endLoopAfter(std::move(work), &code);
    if (!code)
        QCoreApplication::exec();
    return *code;
}

} // namespace onecake
