// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs a task to its end in a test. The event loop runs while it waits; a task that does not end
// fails the whole test program with a message, because its result is missing.
#pragma once

#include <QCoroTask>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <optional>
#include <type_traits>

namespace onecake::test {

inline constexpr std::chrono::seconds awaitMax{120};

// Stands for a result that is no value at all.
struct Nothing {};

template<typename Value>
using Awaited = std::conditional_t<std::is_void_v<Value>, Nothing, Value>;

template<typename Value>
QCoro::Task<void> collect(QCoro::Task<Value> task, std::optional<Awaited<Value>> *result,
                          QEventLoop *loop)
{
    if constexpr (std::is_void_v<Value>) {
        co_await task;
        result->emplace();
    } else {
        Value value = co_await task;
        result->emplace(std::move(value));
    }
    loop->quit();
}

template<typename Value>
Value await(QCoro::Task<Value> task, std::chrono::seconds longest = awaitMax)
{
    std::optional<Awaited<Value>> result;
    QEventLoop loop;
    const QCoro::Task<void> collecting = collect<Value>(std::move(task), &result, &loop);
    if (!result) {
        // Gone with the loop; a single shot would stay until its time.
        QTimer patience;
        QObject::connect(&patience, &QTimer::timeout,
                         [] { qFatal("await: the task did not end in time"); });
        patience.start(longest);
        loop.exec();
    }
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

} // namespace onecake::test
