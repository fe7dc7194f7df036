// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The one way to change the records of a table, for the window and for the terminal alike: a change
// that was previewed and confirmed is carried out under a permit, what it removes is kept in the
// trash before, and what was changed is written into the history, so that it can be taken back and
// done again.
#pragma once

#include "core/inspect/browse/opening/key_table.h"
#include "core/inspect/changes/jobs/mend_job.h"
#include "core/inspect/changes/purge/purge_job.h"
#include "core/inspect/changes/trash/restore_job.h"
#include "core/inspect/changes/wanted_change.h"

namespace onecake {

// How a change of one record ended, and what was planned to be done to it.
struct RecordEnd {
    MendAnswer answer;
    QString planned; // a sentence
};

struct ChangeEnd {
    std::variant<PurgeSummary, RestoreSummary, RecordEnd> what;
    // The error with which it could not be written into the history; what was done stays done.
    Result<void> remembered = {};

    // All of it was done as it was meant.
    [[nodiscard]] bool isWhole() const;
    // Something is different in the table, or may be.
    [[nodiscard]] bool changedAnything() const;
    // Of a removal, in the trash; otherwise empty.
    [[nodiscard]] QString removalId() const;
};

enum class ChangeWork {
    Removing,
    PuttingBack,
    ChangingOne
};

struct ChangeProgress {
    ChangeWork work = ChangeWork::Removing;
    qint64 settled = 0;
    std::optional<qint64> total; // nothing: not known
    double perSecond = 0;
    std::optional<Duration> timeLeft;
    bool isPaused = false;
    std::optional<Error> trouble; // what the store is waited for
};

// Thread rule: belongs to the thread of the table's browser, whose event loop it needs, and never
// blocks it. It is destroyed before the table is; destroying it is as cancel().
class RecordChanges
{
public:
    RecordChanges(const KeyTable &table, Trash trash, std::shared_ptr<Clock> clock);
    ~RecordChanges();
    Q_DISABLE_COPY_MOVE(RecordChanges)

    // One at a time. Its task may outlive this object; what was done by then is in the history all
    // the same.
    [[nodiscard]] QCoro::Task<ChangeEnd> carryOut(WritePermit permit, WantedChange order);

    // Nothing: none is under way.
    [[nodiscard]] std::optional<ChangeProgress> progress() const;
    void pause();
    void resume();
    // At once: nothing is begun any more, and the task ends when what is under way has its answers.
    void cancel();

private:
    struct Work;
    std::shared_ptr<Work> m_work;
};

} // namespace onecake
