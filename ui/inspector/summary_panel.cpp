// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/summary_panel.h"

#include "ui/inspector/expiry_chart.h"
#include "ui/inspector/status_chart.h"
#include "ui/views/heading.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr int margin = 10;
constexpr auto atMostEvery = 3s;

} // namespace

SummaryPanel::SummaryPanel(InspectorSession *session, const Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clock(clock)
    , m_run(clock)
    , m_expiries(new ExpiryChart(this))
    , m_states(new StatusChart(this))
    , m_coverage(new QLabel(this))
{
    setObjectName(u"summary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(new Heading(u"When they expire"_s, this));
    layout->addWidget(m_expiries);
    layout->addWidget(new Heading(u"Of which states"_s, this));
    layout->addWidget(m_states);
    m_coverage->setObjectName(u"summary-coverage"_s);
    m_coverage->setForegroundRole(QPalette::PlaceholderText);
    m_coverage->setWordWrap(true);
    layout->addWidget(m_coverage);
    m_later.setSingleShot(true);
    m_later.setInterval(atMostEvery);
    connect(&m_later, &QTimer::timeout, this, &SummaryPanel::summarize);
    connect(m_expiries, &ChartView::chosen, this, &SummaryPanel::chosen);
    connect(m_states, &ChartView::chosen, this, &SummaryPanel::chosen);
    connect(&m_run, &SummaryRun::changed, this, &SummaryPanel::show);
    // What the charts would say, the table says too.
    connect(&m_run, &SummaryRun::failed, m_coverage, [this] { m_coverage->clear(); });
    connect(session, &InspectorSession::opening, this, [this] {
        m_run.stop();
        m_later.stop();
    });
    // A query that is new is summed up at once, and what others write a little later.
    connect(&session->loaded(), &LoadedRows::cleared, &m_later, &QTimer::stop);
    connect(session, &InspectorSession::readingChanged, this, &SummaryPanel::follow);
}

void SummaryPanel::follow()
{
    const bool isIdle = m_session->table() != nullptr && !m_session->isReading() && isVisible();
    if (!isIdle || m_later.isActive())
        return;
    summarize();
    m_later.start();
}

void SummaryPanel::summarize()
{
    if (m_session->table() == nullptr || !isVisible() || m_run.isRunning())
        return;
    if (m_session->table()->store.kind == StoreKind::DynamoDb)
        summarizeHeld();
    else
        m_run.start(m_session->table(), m_session->query().query);
}

void SummaryPanel::summarizeHeld()
{
    RowTally tally(m_clock->now());
    for (const InspectedRow &row : m_session->rows())
        tally.add(row.row);
    SummaryState state;
    state.summary = tally.summary();
    state.isOver = true;
    state.isExact = !m_session->hasMore() && !m_session->hasBefore();
    show(state);
}

void SummaryPanel::show(const SummaryState &state)
{
    m_expiries->show(state.summary.expiries);
    m_states->show(state.summary);
    m_coverage->setText(coverageWords(state));
}

void SummaryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void SummaryPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_run.stop();
    m_later.stop();
}

} // namespace onecake
