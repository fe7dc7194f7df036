// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/docks/story_panel.h"

#include "ui/docks/transport_bar.h"
#include "ui/views/diagram_accessible.h"
#include "ui/views/diagram_view.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int margin = 16;

QString hintFor(const LabState &state)
{
    if (state.isInTunnel)
        return u"In the tunnel: whatever is on its way now is lost."_s;
    if (state.phase == LabPhase::Ready)
        return state.isFreePlay
            ? u"Press Order a cake (O), then the tunnel (T) before the answer is back."_s
            : u"Ready. Press Play (Space), or go event by event with Step (.)."_s;
    if (state.phase == LabPhase::Over) {
        const QString next = state.isFreePlay
            ? u"Nothing is under way. Order a cake (O)"_s
            : u"The story is over. Choose another policy and play it again"_s;
        return next + (state.canSkip ? u", or skip (N) to the end of a key."_s : u"."_s);
    }
    return state.isPlaying ? u"Time flows."_s
                           : u"Time stands still. Step (.) or play on (Space)."_s;
}

} // namespace

StoryPanel::StoryPanel(LabSession *session, LabFocus *focus, const LabActions &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_hint(new QLabel(this))
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
    layout->addLayout(header);
    layout->addWidget(m_diagram, 1);
    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(margin, 8, margin, 8);
    footer->setSpacing(4);
    footer->addWidget(new TransportBar(session, actions, this));
    footer->addWidget(m_hint);
    layout->addLayout(footer);
    addHeader();
    makeDiagramsAccessible();
    connect(session, &LabSession::runStarted, this, &StoryPanel::showStory);
    connect(session, &LabSession::stateChanged, this, &StoryPanel::showState);
    showStory();
    showState(session->state());
}

void StoryPanel::addHeader()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_summary->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
}

void StoryPanel::showStory()
{
    const RunInputs &inputs = m_session->inputs();
    m_title->setText(inputs.scenario->title);
    m_summary->setText(inputs.scenario->summary);
    m_diagram->setEmptyText(inputs.scenario->script.empty()
                                ? u"Nothing has happened yet.\nPress Order a cake (O)."_s
                                : u"Nothing has happened yet.\nPress Play (Space)."_s);
}

void StoryPanel::showState(const LabState &state)
{
    m_hint->setText(hintFor(state));
}

} // namespace onecake
