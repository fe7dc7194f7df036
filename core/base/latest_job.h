// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Of several jobs for one thing only the latest counts: what an earlier one brings is dropped, and
// so is everything once nobody is there any more who wanted it.
//
//     const LatestJob::Ticket ticket = m_reading.begin();
//     auto page = co_await …;
//     if (!ticket.isWanted())
//         co_return; // and `this` may be gone
//
// A ticket may be looked at on any thread.
#pragma once

#include <memory>

namespace onecake {

class LatestJob
{
public:
    class Ticket
    {
    public:
        // No later job was begun, it was not cancelled, and its LatestJob is still there.
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

    // From now on only this one counts.
    Ticket begin()
    {
        m_job = std::make_shared<const bool>(true);
        return latest();
    }

    // The one that was begun last, as long as it is under way.
    [[nodiscard]] Ticket latest() const { return Ticket(m_job); }
    [[nodiscard]] bool isUnderWay() const { return m_job != nullptr; }

    // It has brought what it was to bring, or nobody wants that any more.
    void end() { m_job.reset(); }

private:
    std::shared_ptr<const bool> m_job;
};

} // namespace onecake
