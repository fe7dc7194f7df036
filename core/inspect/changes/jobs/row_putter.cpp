// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/row_putter.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr std::size_t rowsTogether = 200;
// So that a process that writes to the file meanwhile hardly waits.
constexpr Duration longestTransaction = std::chrono::milliseconds(25);

PutEnd putEnd(const Item &item, const AttemptEnd &end)
{
    if (!end.answer)
        return {end.mayHaveRun ? PutOutcome::Unknown : PutOutcome::Failed, sentence(*end.error)};
    if (end.answer->change == RowChange::Done)
        return {};
    const bool isSame = end.answer->now == item;
    if (isSame && end.mayHaveRun)
        return {};
    if (isSame)
        return {PutOutcome::Present, u"The very same record is there already."_s};
    return {PutOutcome::Present,
            u"A record of that key is there now: "_s
                + differencesText(differencesBetween(item, end.answer->now.value_or(Item())))};
}

} // namespace

RowPutter::RowPutter(KeyBrowser *browser, std::shared_ptr<JobControl> control, int callsAtOnce,
                     Note note)
    : m_browser(browser)
    , m_control(std::move(control))
    , m_callsAtOnce(callsAtOnce)
    , m_note(std::move(note))
{}

QCoro::Task<void> RowPutter::put(std::vector<PlannedRow> rows)
{
    m_rows = std::move(rows);
    m_next = 0;
    if (m_browser->shape().kind == LayoutKind::Sqlite)
        co_await putTogether();
    std::vector<QCoro::Task<void>> putting;
    for (int call = 0; call < m_callsAtOnce; ++call)
        putting.push_back(putNext());
    for (QCoro::Task<void> &each : putting)
        co_await each;
}

// The row that is in the way of others is put by itself, so that trouble is waited for and what is
// wrong is said of that row. Once it is not known what became of some of them, all are.
QCoro::Task<void> RowPutter::putTogether()
{
    while (m_next < m_rows.size()) {
        co_await m_control->unpaused();
        if (m_control->isStopped())
            co_return;
        std::vector<Item> items;
        for (auto place = m_next; place < std::min(m_next + rowsTogether, m_rows.size()); ++place)
            items.push_back(m_rows[place].row.item);
        RowChanges changes = co_await m_browser->putMany(std::move(items), longestTransaction);
        for (RowChangeAnswer &answer : changes.answers) {
            m_control->hearAnswer();
            const AttemptEnd end{std::move(answer), std::nullopt, false};
            note(std::move(m_rows.at(m_next++)), end);
        }
        if (!changes.stopped)
            continue;
        const bool isUnknown = changes.stopped->code == ErrorCode::OutcomeUnknown;
        do {
            PlannedRow planned = std::move(m_rows.at(m_next++));
            co_await putOne(std::move(planned), isUnknown);
        } while (isUnknown && m_next < m_rows.size() && !m_control->isStopped());
    }
}

QCoro::Task<void> RowPutter::putNext()
{
    while (m_next < m_rows.size() && !m_control->isStopped()) {
        PlannedRow planned = std::move(m_rows.at(m_next++));
        co_await putOne(std::move(planned), false);
    }
}

QCoro::Task<void> RowPutter::putOne(PlannedRow planned, bool mayHaveRun)
{
    RowCall call = [browser = m_browser](const StoredRow &row) {
        return browser->put(row.item);
    };
    StoredRow toPut = planned.row;
    const AttemptEnd end =
        co_await attempt(m_control, std::move(call), std::move(toPut), mayHaveRun);
    note(std::move(planned), end);
}

void RowPutter::note(PlannedRow &&planned, const AttemptEnd &end)
{
    if (!end.answer && !end.error)
        return;
    const PutEnd ended = putEnd(planned.row.item, end);
    m_note(std::move(planned), ended);
    if (end.error && end.error->code == ErrorCode::StoreFull)
        m_control->stop(end.error);
}

} // namespace onecake
