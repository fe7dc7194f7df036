// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/purge/batch_remover.h"

#include "core/inspect/changes/purge/removal_answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A writer that waits for the file meanwhile is not to notice.
constexpr Duration transactionMax{30};

std::vector<StoredRow> rowsFrom(const RemovalBatch &batch)
{
    std::vector<StoredRow> rows;
    rows.reserve(batch.rows.size() - batch.next);
    for (std::size_t index = batch.next; index < batch.rows.size(); ++index)
        rows.push_back(batch.rows.at(index).row);
    return rows;
}

} // namespace

BatchRemover::BatchRemover(KeyBrowser *browser, std::shared_ptr<JobControl> control,
                           int callsAtOnce, std::function<void(const RowOutcome &)> note)
    : m_browser(browser)
    , m_control(std::move(control))
    , m_callsAtOnce(callsAtOnce)
    , m_note(std::move(note))
{}

QCoro::Task<void> BatchRemover::remove(std::shared_ptr<RemovalBatch> batch)
{
    batch->outcomes.resize(batch->rows.size());
    if (batch->isWhole && m_browser->shape().kind == LayoutKind::Sqlite) {
        co_await removeTogether(batch);
        co_return;
    }
    const auto calls = std::min(static_cast<std::size_t>(m_callsAtOnce), batch->rows.size());
    std::vector<QCoro::Task<void>> removing;
    for (std::size_t call = 0; call < calls; ++call)
        removing.push_back(removeNext(batch));
    for (QCoro::Task<void> &each : removing)
        co_await each;
}

void BatchRemover::settle(RemovalBatch *batch, std::size_t index, RowOutcome outcome)
{
    m_note(outcome);
    batch->outcomes.at(index) = std::move(outcome);
}

QCoro::Task<void> BatchRemover::removeTogether(BatchPtr batch)
{
    int attempts = 0;
    int unknowns = 0;
    while (batch->next < batch->rows.size()) {
        co_await m_control->unpaused();
        if (m_control->isStopped())
            co_return;
        std::vector<StoredRow> rows = rowsFrom(*batch);
        RowChanges changes = co_await m_browser->removeMany(std::move(rows), transactionMax);
        for (RowChangeAnswer &answer : changes.answers) {
            const PlannedRow &planned = batch->rows.at(batch->next);
            const AttemptEnd end{std::move(answer), std::nullopt, planned.mayBeRemoved};
            settle(batch.get(), batch->next++, removalOutcomeOf(planned.row, end));
        }
        if (!changes.answers.empty()) {
            m_control->hearAnswer();
            attempts = 0;
            unknowns = 0;
        }
        if (!changes.stopped)
            continue;
        const bool isUnknown = changes.stopped->code == ErrorCode::OutcomeUnknown;
        for (std::size_t index = batch->next; isUnknown && index < batch->rows.size(); ++index)
            batch->rows.at(index).mayBeRemoved = true;
        unknowns += isUnknown ? 1 : 0;
        if (isTransient(changes.stopped->code) && unknowns < unknownAnswersMax) {
            Error error = *std::move(changes.stopped);
            co_await m_control->backOff(std::move(error), ++attempts);
            continue;
        }
        const PlannedRow &planned = batch->rows.at(batch->next);
        const AttemptEnd end{std::nullopt, std::move(changes.stopped), planned.mayBeRemoved};
        settle(batch.get(), batch->next++, removalOutcomeOf(planned.row, end));
    }
}

QCoro::Task<void> BatchRemover::removeNext(BatchPtr batch)
{
    while (batch->next < batch->rows.size() && !m_control->isStopped()) {
        const std::size_t index = batch->next++;
        PlannedRow planned = batch->rows.at(index);
        StoredRow row = planned.row;
        QCoro::Task<std::optional<RowOutcome>> removing =
            batch->isWhole ? removeOne(std::move(planned)) : settleByReading(std::move(row));
        std::optional<RowOutcome> outcome = co_await removing;
        if (outcome)
            settle(batch.get(), index, *std::move(outcome));
    }
}

QCoro::Task<std::optional<RowOutcome>> BatchRemover::removeOne(PlannedRow planned)
{
    RowCall call = [browser = m_browser](const StoredRow &row) {
        return browser->remove(row);
    };
    StoredRow row = planned.row;
    const AttemptEnd end =
        co_await attempt(m_control, std::move(call), std::move(row), planned.mayBeRemoved);
    if (!end.answer && !end.error)
        co_return std::nullopt;
    co_return removalOutcomeOf(planned.row, end);
}

QCoro::Task<std::optional<RowOutcome>> BatchRemover::settleByReading(StoredRow row)
{
    for (int number = 1;; ++number) {
        co_await m_control->unpaused();
        if (m_control->isStopped())
            co_return std::nullopt;
        Item id = row.id;
        const Result<std::optional<StoredRow>> now = co_await m_browser->read(std::move(id));
        if (now)
            m_control->hearAnswer();
        if (now && *now)
            co_return RowOutcome{RemovalOutcome::NotTried, {}, {}};
        if (now)
            co_return RowOutcome{RemovalOutcome::Removed,
                                 u"It was found gone after the removal had been interrupted."_s,
                                 {}};
        if (!isTransient(now.error().code))
            co_return RowOutcome{RemovalOutcome::Unknown, sentence(now.error()), {}};
        Error error = now.error();
        co_await m_control->backOff(std::move(error), number);
    }
}

} // namespace onecake
