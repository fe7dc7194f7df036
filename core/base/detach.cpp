// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/detach.h"

#include "core/base/clock.h"
#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString wordsOf(const std::exception_ptr &exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const std::exception &known) {
        return QString::fromLocal8Bit(known.what());
    } catch (...) {
        return u"an exception of an unknown kind"_s;
    }
}

QCoro::Task<void> watched(QCoro::Task<void> task, QString what,
                          std::function<void(const Error &)> failed)
{
    std::exception_ptr exception;
    try {
        co_await task;
    } catch (const ProcessEnded &) {
        // Whoever would be told has ended too.
    } catch (...) {
        exception = std::current_exception();
    }
    if (!exception)
        co_return;
    const Error error = unexpectedFailure(what, exception);
    qCCritical(logs::tasks).noquote() << sentence(error);
    if (failed)
        failed(error);
}

} // namespace

Error unexpectedFailure(const QString &what, const std::exception_ptr &exception)
{
    return {ErrorCode::WorkFailed, what,
            u"it ended with something that nobody expected (%1)"_s.arg(wordsOf(exception)),
            u"Try it again; if it stays, report it"_s};
}

void detach(QCoro::Task<void> task, QString what, std::function<void(const Error &)> failed)
{
    const QCoro::Task<void> unawaited =
        watched(std::move(task), std::move(what), std::move(failed));
}

void detach(QCoro::Task<void> task, QString what)
{
    detach(std::move(task), std::move(what), {});
}

} // namespace onecake
