// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One thread beside the one that owns it, for work that waits for a disk. What is handed to it runs
// in the order of the calls.
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace onecake {

// Thread rule: run() resumes in the thread that called it, which needs an event loop; what `work`
// throws is thrown there. Destroying it waits for what is under way.
class SideThread
{
public:
    SideThread() { m_pool.setMaxThreadCount(1); }
    Q_DISABLE_COPY_MOVE(SideThread)

    // What `work` refers to outlives the call.
    template<typename Work>
    [[nodiscard]] QCoro::Task<std::invoke_result_t<Work>> run(Work work)
    {
        using Answer = std::invoke_result_t<Work>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const QFuture<Answer> future = promise->future();
        m_pool.start([promise, work = std::move(work)]() mutable {
            try {
                promise->addResult(work());
            } catch (...) {
                promise->setException(std::current_exception());
            }
            promise->finish();
        });
        Answer answer = co_await future;
        co_return answer;
    }

private:
    QThreadPool m_pool;
};

} // namespace onecake
