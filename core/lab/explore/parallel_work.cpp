// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/parallel_work.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace onecake {

namespace {

class SharedWork
{
public:
    SharedWork(size_t count, const std::function<void(size_t)> &work)
        : m_count(count)
        , m_work(work)
    {}

    void help() noexcept
    {
        try {
            for (size_t place = m_next++; place < m_count; place = m_next++)
                m_work(place);
        } catch (...) {
            const std::scoped_lock lock(m_mutex);
            m_failure = std::current_exception();
            m_next = m_count;
        }
    }
    void rethrow() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    size_t m_count;
    const std::function<void(size_t)> &m_work;
    std::atomic<size_t> m_next{0};
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

} // namespace

void forEachPlace(size_t count, int threads, size_t fewest, const std::function<void(size_t)> &work)
{
    SharedWork shared(count, work);
    {
        const size_t useful = std::min(static_cast<size_t>(std::max(threads, 1)),
                                       count / std::max<size_t>(fewest, 1));
        std::vector<std::jthread> others;
        while (others.size() + 1 < useful)
            others.emplace_back([&shared] { shared.help(); });
        shared.help();
    }
    shared.rethrow();
}

} // namespace onecake
