// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/removal/row_putter.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

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
    std::vector<QCoro::Task<void>> putting;
    for (int call = 0; call < m_callsAtOnce; ++call)
        putting.push_back(putNext());
    for (QCoro::Task<void> &each : putting)
        co_await each;
}

QCoro::Task<void> RowPutter::putNext()
{
    RowCall call = [browser = m_browser](const StoredRow &row) {
        return browser->put(row.item);
    };
    while (m_next < m_rows.size() && !m_control->isStopped()) {
        PlannedRow planned = std::move(m_rows.at(m_next++));
        StoredRow toPut = planned.row;
        RowCall putting = call;
        const AttemptEnd end =
            co_await attempt(m_control, std::move(putting), std::move(toPut), false);
        if (!end.answer && !end.error)
            continue;
        const PutEnd ended = putEnd(planned.row.item, end);
        m_note(std::move(planned), ended);
        if (end.error && end.error->code == ErrorCode::StoreFull)
            m_control->stop(end.error);
    }
}

} // namespace onecake
