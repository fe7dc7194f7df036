// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/charts/query_summary.h"

#include "ui/inspector/charts/summary_panel.h"
#include "ui/models/store_text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr Duration restMin = 3s;
constexpr int restTimes = 20; // as long as summing up took

} // namespace

QuerySummary::QuerySummary(InspectorSession *session, const Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clock(clock)
    , m_run(clock)
    , m_panel(new SummaryPanel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &QuerySummary::follow);
    connect(m_panel, &SummaryPanel::chosen, this, &QuerySummary::chosen);
    connect(&m_run, &SummaryReader::changed, this, [this](const SummaryState &state) {
        m_panel->show(state);
        if (state.isOver)
            rest();
    });
    connect(&m_run, &SummaryReader::failed, this, [this](const Error &error) {
        m_panel->showNothing(shownSentence(error));
        m_isDue = true;
        rest();
    });
    connect(session, &InspectorSession::opening, this, &QuerySummary::stop);
    // Another query is summed up at once, and what others write a little later.
    connect(&session->loaded(), &LoadedRows::cleared, this, &QuerySummary::stop);
    connect(session, &InspectorSession::refreshed, this, [this] { m_isDue = true; });
    connect(session, &InspectorSession::readingChanged, this, &QuerySummary::follow);
}

void QuerySummary::stop()
{
    m_run.stop();
    m_rest.stop();
    m_isDue = true;
}

void QuerySummary::showNothing()
{
    stop();
    m_panel->showNothing({});
}

void QuerySummary::sumUpAgain()
{
    stop();
    follow();
}

void QuerySummary::rest()
{
    m_rest.start(std::max(restMin, (m_clock->now() - m_began) * restTimes));
}

void QuerySummary::follow()
{
    if (m_session->table() == nullptr || m_session->isReading() || !isVisible())
        return;
    if (m_session->table()->store.kind == StoreKind::DynamoDb) {
        summarizeHeld();
        return;
    }
    // What is being changed is summed up when that is over.
    if (isAtWork(*m_session) || m_rest.isActive() || m_run.isRunning()
        || !std::exchange(m_isDue, false))
        return;
    m_began = m_clock->now();
    m_run.start(m_session->table(), m_session->query().query);
}

void QuerySummary::summarizeHeld()
{
    RowTally tally(m_clock->now());
    for (const InspectedRow &row : m_session->rows())
        tally.add(row.row);
    SummaryState state;
    state.summary = tally.summary();
    state.isOver = true;
    state.isExact = !m_session->hasMore() && !m_session->hasBefore();
    m_panel->show(state);
}

void QuerySummary::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void QuerySummary::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    stop();
}

} // namespace onecake
