// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Takes a removal back: puts its rows where their keys are still absent, with everything that was
// in them, their times included.
#pragma once

#include "core/inspect/changes/jobs/write_permit.h"
#include "core/inspect/changes/trash/trash.h"

namespace onecake {

class RestoreRun;

enum class RestoreOutcome {
    Restored,
    Present, // a record of that key is there now: left alone
    Failed,
    Unknown // it may have been restored
};

template<>
inline constexpr std::array enumNames<RestoreOutcome>{
    EnumName<RestoreOutcome>{RestoreOutcome::Restored, u"restored"},
    EnumName<RestoreOutcome>{RestoreOutcome::Present, u"present"},
    EnumName<RestoreOutcome>{RestoreOutcome::Failed, u"failed"},
    EnumName<RestoreOutcome>{RestoreOutcome::Unknown, u"unknown"},
};

struct RestoredRow {
    StoredRow row; // as it was kept
    RestoreOutcome outcome = RestoreOutcome::Restored;
    QString says; // a sentence, where there is more to say; safe to show
};

struct RestoreTally {
    qint64 restored = 0;
    qint64 present = 0;
    qint64 failed = 0;
    qint64 unknown = 0;

    [[nodiscard]] qint64 settled() const { return restored + present + failed + unknown; }

    bool operator==(const RestoreTally &) const = default;
};

struct RestoreOrder {
    QString removalId; // in the trash; that of another table is refused
    // Of everything the removal took, only these rows, by their ids; nothing: all.
    std::optional<std::vector<Item>> only = {};
    int callsAtOnce = 32;
    Duration patience = std::chrono::minutes(15);
};

struct RestoreProgress {
    std::optional<qint64> total; // nothing: not known yet
    RestoreTally tally;
    qint64 damaged = 0; // lines of the trash that could not be read
    double perSecond = 0;
    std::optional<Duration> timeLeft;
    bool isPaused = false;
    std::optional<Error> trouble;
};

struct RestoreSummary {
    bool isFinished =
        false; // false: cancelled, or for the reason in `error`; doing it again goes on
    std::optional<Error> error;
    RestoreProgress progress;
};

// Thread rule: as that of PurgeJob.
class RestoreJob
{
public:
    // `hear` is told of each row, for a report.
    RestoreJob(WritePermit permit, Trash trash, Clock *clock, std::uint64_t seed,
               RestoreOrder order, std::function<void(const RestoredRow &)> hear = {});
    ~RestoreJob();
    Q_DISABLE_COPY_MOVE(RestoreJob)

    // Once. Its task may outlive this object.
    [[nodiscard]] QCoro::Task<RestoreSummary> run();

    void pause();
    void resume();
    void cancel();

    [[nodiscard]] RestoreProgress progress() const;

private:
    std::shared_ptr<RestoreRun> m_run;
};

} // namespace onecake
