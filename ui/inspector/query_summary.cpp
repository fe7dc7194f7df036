// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query_summary.h"

#include "ui/inspector/summary_panel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr auto atMostEvery = 3s;

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
    m_later.setSingleShot(true);
    m_later.setInterval(atMostEvery);
    connect(&m_later, &QTimer::timeout, this, &QuerySummary::summarize);
    connect(m_panel, &SummaryPanel::chosen, this, &QuerySummary::chosen);
    connect(&m_run, &SummaryRun::changed, m_panel, &SummaryPanel::show);
    connect(&m_run, &SummaryRun::failed, m_panel,
            [this](const Error &error) { m_panel->showNothing(sentence(error)); });
    connect(session, &InspectorSession::opening, this, [this] {
        m_run.stop();
        m_later.stop();
    });
    // A query that is new is summed up at once, and what others write a little later.
    connect(&session->loaded(), &LoadedRows::cleared, &m_later, &QTimer::stop);
    connect(session, &InspectorSession::readingChanged, this, &QuerySummary::follow);
}

void QuerySummary::follow()
{
    const bool isIdle = m_session->table() != nullptr && !m_session->isReading() && isVisible();
    if (!isIdle || m_later.isActive())
        return;
    summarize();
    m_later.start();
}

void QuerySummary::summarize()
{
    if (m_session->table() == nullptr || !isVisible() || m_run.isRunning())
        return;
    if (m_session->table()->store.kind == StoreKind::DynamoDb)
        summarizeHeld();
    else
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
    m_run.stop();
    m_later.stop();
}

} // namespace onecake
