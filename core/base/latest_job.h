// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Of several jobs for one purpose only the latest counts: the result of an earlier one is dropped,
// and so are all results once the object that wanted them is gone.
//
//     const LatestJob::Ticket ticket = m_reading.begin();
//     auto page = co_await …;
//     if (!ticket.isWanted())
//         co_return; // and `this` may be gone
//
// Thread rule: isWanted() may be called on any thread.
#pragma once

#include <memory>

namespace onecake {

class LatestJob
{
public:
    class Ticket
    {
    public:
        // False once a later job has begun, the job was ended, or its LatestJob is destroyed.
        [[nodiscard]] bool isWanted() const { return !m_job.expired(); }

    private:
        friend class LatestJob;
        explicit Ticket(std::weak_ptr<const bool> job)
            : m_job(std::move(job))
        {}

        std::weak_ptr<const bool> m_job;
    };

    LatestJob() = default;
    ~LatestJob() = default;
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    // Begins a new job: from now on only its result counts.
    Ticket begin()
    {
        m_job = std::make_shared<const bool>(true);
        return latest();
    }

    // The ticket of the job that is running; never wanted if none is.
    [[nodiscard]] Ticket latest() const { return Ticket(m_job); }
    [[nodiscard]] bool isUnderWay() const { return m_job != nullptr; }

    // The job is done, or nobody wants its result any more.
    void end() { m_job.reset(); }

private:
    std::shared_ptr<const bool> m_job;
};

} // namespace onecake
