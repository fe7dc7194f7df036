// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Removes rows, each only if it is still what was seen, and each kept in the trash before it is
// removed. Throttling and a lost connection are survived; a process that is killed leaves a removal
// that can be gone on with.
#pragma once

#include "core/inspect/changes/jobs/write_permit.h"
#include "core/inspect/changes/purge/purge_order.h"
#include "core/inspect/changes/trash/trash.h"

namespace onecake {

class PurgeRun;

// Thread rule: belongs to the thread of its browser, whose event loop it needs. It is destroyed
// before the browser and the clock are; destroying it is as cancel().
class PurgeJob
{
public:
    PurgeJob(WritePermit permit, Trash trash, Clock *clock, std::uint64_t seed, PurgeOrder order,
             PurgeTerms terms = {});
    ~PurgeJob();
    Q_DISABLE_COPY_MOVE(PurgeJob)

    // Once. Its task may outlive this object.
    [[nodiscard]] QCoro::Task<PurgeSummary> run();

    void pause();
    void resume();
    // At once: no removal is begun any more, and the task ends when those that are under way have
    // their answers.
    void cancel();

    [[nodiscard]] PurgeProgress progress() const;
    [[nodiscard]] QString removalId() const;

private:
    std::shared_ptr<PurgeRun> m_run;
};

} // namespace onecake
