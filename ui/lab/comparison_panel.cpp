// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/comparison_panel.h"

#include "ui/widgets/heading.h"
#include "ui/widgets/mark_label.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

ComparisonPanel::ComparisonPanel(LabSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new Heading(u"Before and now"_s, this));
    m_before = addSide(layout, u"before"_s);
    m_now = addSide(layout, u"now"_s);
    connect(session, &LabSession::verdictsChanged, this, &ComparisonPanel::showBoth);
    connect(session, &LabSession::otherRunChanged, this, &ComparisonPanel::showBoth);
    showBoth();
}

ComparisonPanel::Side ComparisonPanel::addSide(QVBoxLayout *layout, const QString &name)
{
    const Side side{new MarkLabel(this), new QLabel(this), new QLabel(this)};
    side.summary->setObjectName(name);
    for (QLabel *label : {side.summary, side.title})
        label->setWordWrap(true);
    side.title->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(side.summary);
    words->addWidget(side.title);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(side.mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    layout->addLayout(line);
    return side;
}

void ComparisonPanel::showSide(const Side &side, const QString &when, const QString &title,
                               const std::vector<Verdict> &verdicts, const RunOutcome &outcome)
{
    side.mark->setState(overall(verdicts));
    side.summary->setText(when
                          + (outcome.intents == 0 ? u"nothing ordered yet"_s : summaryOf(outcome)));
    side.title->setText(title);
}

void ComparisonPanel::showBoth()
{
    const std::optional<OtherRun> &other = m_session->otherRun();
    setVisible(other.has_value());
    if (!other)
        return;
    showSide(m_before, u"Before: "_s, u"%1\n%2"_s.arg(other->title, other->explanation),
             other->verdicts, other->outcome);
    showSide(m_now, u"Now: "_s, m_session->inputs().policy->title, m_session->verdicts(),
             m_session->outcome());
}

} // namespace onecake
