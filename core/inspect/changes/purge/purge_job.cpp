// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/purge/purge_job.h"

#include "core/inspect/changes/purge/purge_run.h"

namespace onecake {

PurgeJob::PurgeJob(WritePermit permit, Trash trash, Clock *clock, std::uint64_t seed,
                   PurgeOrder order, PurgeTerms terms)
    : m_run(
        std::make_shared<PurgeRun>(permit, std::move(trash), clock, seed, std::move(order), terms))
{}

PurgeJob::~PurgeJob()
{
    m_run->cancel();
}

QCoro::Task<PurgeSummary> PurgeJob::run()
{
    return PurgeRun::run(m_run);
}

void PurgeJob::pause()
{
    m_run->control()->pause();
}

void PurgeJob::resume()
{
    m_run->control()->resume();
}

void PurgeJob::cancel()
{
    m_run->cancel();
}

PurgeProgress PurgeJob::progress() const
{
    return m_run->progress();
}

QString PurgeJob::removalId() const
{
    return m_run->removalId();
}

} // namespace onecake
