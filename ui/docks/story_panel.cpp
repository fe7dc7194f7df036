// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/docks/story_panel.h"

#include "ui/docks/transport_bar.h"
#include "ui/models/log_model.h"
#include "ui/views/accents.h"
#include "ui/views/calm_table.h"
#include "ui/views/marked_delegate.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int margin = 16;

} // namespace

StoryPanel::StoryPanel(LabSession *session, const LabActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LogModel(this))
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_log(new CalmTable(u"Log"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, margin, 0, 0);
    layout->setSpacing(0);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(margin, 0, margin, 12);
    header->setSpacing(6);
    header->addWidget(m_title);
    header->addWidget(m_summary);
    header->addSpacing(8);
    header->addWidget(new TransportBar(session, actions, this));
    layout->addLayout(header);
    layout->addWidget(inset(m_log), 1);
    addHeader();
    addLog();
    connect(session, &LabSession::runStarted, this, &StoryPanel::showStory);
    connect(session, &LabSession::eventsAppended, this, &StoryPanel::append);
    showStory();
    append(0, static_cast<qsizetype>(session->timeline().events().size()));
}

void StoryPanel::addHeader()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_summary->setWordWrap(true);
}

void StoryPanel::addLog()
{
    m_log->setObjectName(u"log"_s);
    m_log->setModel(m_model);
    m_log->followEnd();
    m_log->setItemDelegate(new LogDelegate(m_log));
    m_log->setColumnTexts({u"00:00:00.000 "_s, u"Customer → Website"_s});
}

void StoryPanel::showStory()
{
    const RunInputs &inputs = m_session->inputs();
    m_model->clear();
    m_title->setText(inputs.scenario->title);
    m_summary->setText(inputs.scenario->summary);
    m_log->setEmptyText(inputs.scenario->script.empty()
                            ? u"Nothing has happened yet.\nPress Order a cake (O)."_s
                            : u"Nothing has happened yet.\nPress Play (Space)."_s);
}

void StoryPanel::append(qsizetype first, qsizetype count)
{
    const std::span<const Event> events(m_session->timeline().events());
    m_model->append(events.subspan(static_cast<size_t>(first), static_cast<size_t>(count)));
}

} // namespace onecake
