// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/charts/summary_panel.h"

#include "ui/inspector/charts/expiry_chart.h"
#include "ui/inspector/charts/status_chart.h"
#include "ui/widgets/heading.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int margin = 10;

} // namespace

SummaryPanel::SummaryPanel(QWidget *parent)
    : QWidget(parent)
    , m_expiries(new ExpiryChart(this))
    , m_states(new StatusChart(this))
    , m_coverage(new QLabel(this))
{
    m_coverage->setObjectName(u"coverage"_s);
    m_coverage->setTextFormat(Qt::PlainText);
    m_coverage->setWordWrap(true);
    m_coverage->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    layout->addWidget(new Heading(u"When they expire"_s, this));
    layout->addWidget(m_expiries);
    layout->addSpacing(margin / 2);
    layout->addWidget(new Heading(u"By state"_s, this));
    layout->addWidget(m_states);
    layout->addWidget(m_coverage);
    connect(m_expiries, &ChartView::chosen, this, &SummaryPanel::chosen);
    connect(m_states, &ChartView::chosen, this, &SummaryPanel::chosen);
    showNothing({});
}

void SummaryPanel::show(const SummaryState &state)
{
    m_expiries->show(state.summary.expiries);
    m_states->show(state.summary);
    QString words = u"Of %1"_s.arg(coverageWords(state));
    if (state.summary.without > 0)
        words += u"; %1 never expire"_s.arg(QLocale::c().toString(state.summary.without));
    if (state.cost.itemsRead > 0)
        words += u"; %1 items read, %2 read units"_s.arg(state.cost.itemsRead)
                     .arg(state.cost.capacityUnits);
    m_coverage->setText(words + u'.');
}

void SummaryPanel::showNothing(const QString &words)
{
    m_expiries->show({});
    m_states->show({});
    m_coverage->setText(words);
}

} // namespace onecake
