// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/story_panel.h"

#include "core/lab/sim/choices/choices.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "ui/diagram/diagram_view.h"
#include "ui/lab/transport_bar.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int margin = 16;

QString faultsInWords(const Faults &faults, quint64 seed)
{
    if (faults.empty())
        return {};
    const QString words = u"Besides, what goes wrong: %1"_s.arg(toWords(faults));
    return isAnyByChance(faults) ? words + u" (seed %1)"_s.arg(seed) : words;
}

} // namespace

StoryPanel::StoryPanel(LabSession *session, LabSelection *focus, const LabActions &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_faults(new QLabel(this))
    , m_diagram(new DiagramView(session, focus, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(0);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(margin, 0, margin, 8);
    header->setSpacing(2);
    header->addWidget(m_title);
    header->addWidget(m_summary);
    header->addWidget(m_faults);
    layout->addLayout(header);
    layout->addWidget(m_diagram, 1);
    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(margin / 2, 8, margin / 2, 8);
    footer->setSpacing(4);
    footer->addWidget(new TransportBar(session, actions, this));
    layout->addLayout(footer);
    addHeader();
    connect(session, &LabSession::runStarted, this, &StoryPanel::showStory);
    showStory();
}

void StoryPanel::addHeader()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_summary->setWordWrap(true);
    m_faults->setObjectName(u"story-faults"_s);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setWordWrap(true);
}

// Where there is little room, the picture has it.
void StoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int linesForAll = 22;
    m_summary->setVisible(height() > linesForAll * fontMetrics().height());
}

void StoryPanel::showStory()
{
    const RunInputs &inputs = m_session->inputs();
    m_title->setText(inputs.scenario->title);
    m_summary->setText(inputs.scenario->summary);
    m_title->setToolTip(inputs.scenario->summary);
    m_faults->setText(faultsInWords(m_session->choices().setup().faults, inputs.seed));
    m_faults->setVisible(!m_faults->text().isEmpty());
    m_diagram->setEmptyText(inputs.scenario->script.empty()
                                ? u"Nothing has happened yet.\nPress Order a cake (O)."_s
                                : u"Nothing has happened yet.\nPress Play (Space)."_s);
}

} // namespace onecake
