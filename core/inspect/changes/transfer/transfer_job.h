// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Puts the rows of a file, or those of another table, into a table: each only where none of its key
// is, so that it can be done again and does nothing twice. What does not fit is refused, row by
// row. Throttling and a lost connection are survived.
#pragma once

#include "core/inspect/changes/jobs/job_control.h"
#include "core/inspect/changes/jobs/write_permit.h"
#include "core/inspect/changes/transfer/file_rows.h"

namespace onecake {

class TransferRun;

enum class TransferOutcome {
    Put,
    Present, // a record of that key is there: left alone
    Refused, // it cannot be a row of this table, or cannot be read
    Failed, // the store refused, and nothing was done
    Unknown // it may have been put
};

template<>
inline constexpr std::array enumNames<TransferOutcome>{
    EnumName<TransferOutcome>{TransferOutcome::Put, u"put"},
    EnumName<TransferOutcome>{TransferOutcome::Present, u"present"},
    EnumName<TransferOutcome>{TransferOutcome::Refused, u"refused"},
    EnumName<TransferOutcome>{TransferOutcome::Failed, u"failed"},
    EnumName<TransferOutcome>{TransferOutcome::Unknown, u"unknown"},
};

struct TransferredRow {
    qint64 number = 0; // of its line in the file, or of the row; the first is 1
    Item item; // empty where it could not be read
    TransferOutcome outcome = TransferOutcome::Put;
    QString says; // a sentence, where there is more to say; safe to show
};

struct TransferTally {
    qint64 put = 0;
    qint64 present = 0;
    qint64 refused = 0;
    qint64 failed = 0;
    qint64 unknown = 0;

    [[nodiscard]] qint64 settled() const { return put + present + refused + failed + unknown; }

    bool operator==(const TransferTally &) const = default;
};

struct TableToCopy {
    KeyBrowser *browser = nullptr; // outlives the job
    RowFilter filter = {};
};
using TransferFrom = std::variant<std::unique_ptr<ItemLines>, TableToCopy>;

struct TransferOrder {
    TransferFrom from;
    std::optional<qint64> total = {}; // where it is known
    int callsAtOnce = 32;
    Duration patience = JobControl::patienceMax;
    int failuresInARowMax = 100; // then the store is to blame, and not the row
};

struct TransferProgress {
    std::optional<qint64> total; // nothing: not known
    TransferTally tally;
    double perSecond = 0; // of late
    std::optional<Duration> timeLeft;
    bool isPaused = false;
    std::optional<Error> trouble; // what the store is waited for
};

struct TransferSummary {
    // False: cancelled, or for the reason in `error`; doing it again goes on.
    bool isFinished = false;
    std::optional<Error> error;
    TransferProgress progress;
};

// Thread rule: as that of PurgeJob.
class TransferJob
{
public:
    // `hear` is told of each row, for a report.
    TransferJob(WritePermit permit, Clock *clock, std::uint64_t seed, TransferOrder order,
                std::function<void(const TransferredRow &)> hear = {});
    ~TransferJob();
    Q_DISABLE_COPY_MOVE(TransferJob)

    // Once. Its task may outlive this object.
    [[nodiscard]] QCoro::Task<TransferSummary> run();

    void pause();
    void resume();
    void cancel();

    [[nodiscard]] TransferProgress progress() const;

private:
    std::shared_ptr<TransferRun> m_run;
};

} // namespace onecake
