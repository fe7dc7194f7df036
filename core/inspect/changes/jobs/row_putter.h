// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Puts rows where none of their key is, whether they are put back, come from a file or are copied:
// into a file together, because its rows share transactions; into a remote table several calls at a
// time. Each is repeated until the store has answered it.
#pragma once

#include "core/inspect/changes/jobs/removal_outcome.h"
#include "core/inspect/changes/jobs/row_attempts.h"

namespace onecake {

enum class PutOutcome {
    Put,
    Present, // a record of that key is there: left alone
    Failed, // the store refused, and nothing was done
    Unknown // it may have been put
};

struct PutEnd {
    PutOutcome outcome = PutOutcome::Put;
    QString says; // a sentence, where there is more to say; safe to show
};

// Thread rule: belongs to the thread of its browser. It outlives its tasks.
class RowPutter
{
public:
    using Note = std::function<void(PlannedRow &&, const PutEnd &)>;

    // `note` is told of every row that has an end; rows that were not tried, because the job was
    // stopped, have none. A store that is full stops the job.
    RowPutter(KeyBrowser *browser, std::shared_ptr<JobControl> control, int callsAtOnce, Note note);
    Q_DISABLE_COPY_MOVE(RowPutter)

    // One call after the other.
    [[nodiscard]] QCoro::Task<void> put(std::vector<PlannedRow> rows);

private:
    [[nodiscard]] QCoro::Task<void> putTogether();
    [[nodiscard]] QCoro::Task<void> putNext();
    [[nodiscard]] QCoro::Task<void> putOne(PlannedRow planned, bool mayHaveRun);
    void note(PlannedRow &&planned, const AttemptEnd &end);

    KeyBrowser *m_browser;
    std::shared_ptr<JobControl> m_control;
    int m_callsAtOnce;
    Note m_note;
    std::vector<PlannedRow> m_rows; // those that are being put
    std::size_t m_next = 0;
};

} // namespace onecake
