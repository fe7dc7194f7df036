// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/verdict_panel.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/explain/explanation.h"
#include "core/lab/sim/verdicts/broken_by.h"
#include "core/session/lab/lab_session.h"
#include "core/session/lab/playing/lab_selection.h"
#include "ui/models/verdict_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/status_frame.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace onecake {

// The run that was left beside the run on show. Not there as long as there is no other run.
class ComparisonPanel final : public QWidget
{
public:
    ComparisonPanel(LabSession *session, QWidget *parent);

private:
    struct Side {
        StatusIconLabel *mark = nullptr;
        QLabel *summary = nullptr;
        QLabel *title = nullptr;
    };

    [[nodiscard]] Side addSide(QVBoxLayout *layout, const QString &name);
    void showBoth();
    static void showSide(const Side &side, const QString &when, const QString &title,
                         const std::vector<Verdict> &verdicts, const RunOutcome &outcome);

    LabSession *m_session;
    Side m_before;
    Side m_now;
};

ComparisonPanel::ComparisonPanel(LabSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new SectionLabel(tr("Before and now"), this));
    m_before = addSide(layout, u"before"_s);
    m_now = addSide(layout, u"now"_s);
    connect(session, &LabSession::verdictsChanged, this, &ComparisonPanel::showBoth);
    connect(session, &LabSession::otherRunChanged, this, &ComparisonPanel::showBoth);
    showBoth();
}

ComparisonPanel::Side ComparisonPanel::addSide(QVBoxLayout *layout, const QString &name)
{
    const Side side{new StatusIconLabel(this), new QLabel(this), new QLabel(this)};
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
    side.summary->setText(
        when + (outcome.intents == 0 ? tr("nothing ordered yet") : summaryOf(outcome)));
    side.title->setText(title);
}

void ComparisonPanel::showBoth()
{
    const std::optional<ComparisonRun> &other = m_session->comparisonRun();
    setVisible(other.has_value());
    if (!other)
        return;
    showSide(m_before, u"Before: "_s, u"%1\n%2"_s.arg(other->title, other->explanation),
             other->verdicts, other->outcome);
    showSide(m_now, u"Now: "_s, m_session->inputs().policy->title, m_session->verdicts(),
             m_session->outcome());
}

namespace {

constexpr int verdictMargin = 16;

QString cardText(const QString &explanation)
{
    return explanation.isEmpty()
        ? tr("What the story comes to will stand here: cakes, charges and answers.")
        : explanation;
}

} // namespace

VerdictPanel::VerdictPanel(LabSession *session, LabSelection *focus, const LabActions &actions,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_focus(focus)
    , m_card(new StatusFrame(this))
    , m_mark(new StatusIconLabel(m_card))
    , m_summary(new QLabel(m_card))
    , m_explanation(new QLabel(m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(verdictMargin, verdictMargin, verdictMargin, verdictMargin);
    layout->setSpacing(10);
    addCard(layout);
    layout->addWidget(new ComparisonPanel(session, this));
    layout->addSpacing(6);
    layout->addWidget(new SectionLabel(tr("Verdicts"), this));
    const std::vector<Verdict> verdicts = session->verdicts();
    for (const Verdict &verdict : verdicts)
        addRow(layout, verdict);
    layout->addSpacing(6);
    layout->addWidget(new SectionLabel(tr("What next"), this));
    for (QAction *action :
         {actions.compare, actions.toTrouble, actions.breakThis, actions.whatSaves})
        layout->addWidget(new ActionButton(action, ActionButton::Shape::Wide, {}, this));
    layout->addStretch();
    connect(session, &LabSession::verdictsChanged, this, &VerdictPanel::showVerdicts);
    connect(focus, &LabSelection::changed, this, &VerdictPanel::followFocus);
    connect(&session->beside(), &SideBySide::begun, this,
            [this] { showVerdicts(m_session->verdicts(), m_session->outcome()); });
    showVerdicts(verdicts, session->outcome());
}

void VerdictPanel::addCard(QVBoxLayout *layout)
{
    m_mark->setObjectName(u"overall"_s);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_explanation->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_summary->setFont(large);
    m_mark->setFont(large);
    auto *headline = new QHBoxLayout;
    headline->setSpacing(8);
    headline->addWidget(m_mark, 0, Qt::AlignTop);
    headline->addWidget(m_summary, 1);
    auto *content = new QVBoxLayout(m_card);
    content->setContentsMargins(verdictMargin, 12, 12, 12);
    content->setSpacing(6);
    content->addLayout(headline);
    content->addWidget(m_explanation);
    layout->addWidget(m_card);
}

void VerdictPanel::addRow(QVBoxLayout *layout, const Verdict &verdict)
{
    Row row{verdict.name,
            new StatusIconLabel(this),
            new QLabel(promiseOf(verdict.name), this),
            new QLabel(this),
            new QPushButton(tr("Show what broke it"), this),
            new QLabel(this)};
    row.show->setObjectName(u"show-"_s + nameOf(verdict.name));
    row.show->setAccessibleName(tr("Show what broke it: %1").arg(promiseOf(verdict.name)));
    row.show->setToolTip(tr("Marks the events in the diagram, and names them here"));
    row.show->hide();
    row.broken->setObjectName(u"broken-"_s + nameOf(verdict.name));
    row.broken->setTextFormat(Qt::PlainText);
    row.broken->setWordWrap(true);
    row.broken->hide();
    connect(row.show, &QPushButton::clicked, this, [this, row] { showBroken(row); });
    row.promise->setWordWrap(true);
    row.why->setObjectName(nameOf(verdict.name));
    row.why->setWordWrap(true);
    row.why->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(row.promise);
    words->addWidget(row.why);
    words->addWidget(row.show, 0, Qt::AlignLeft);
    words->addWidget(row.broken);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    layout->addLayout(line);
    m_rows.push_back(row);
}

void VerdictPanel::showVerdicts(const std::vector<Verdict> &verdicts, const RunOutcome &outcome)
{
    if (m_session->beside().isOn())
        return; // it has no room then; what each side came to stands below it
    const VerdictState state = overall(verdicts);
    m_card->setState(state == VerdictState::NotObserved ? StatusFrame::State()
                                                        : StatusFrame::State(state));
    m_mark->setState(state);
    m_summary->setText(outcome.intents == 0 ? tr("Nothing ordered yet") : summaryOf(outcome));
    m_explanation->setText(cardText(
        explanationText(m_session->travel().shownEvents(), m_session->travel().shownPhase())));
    for (size_t index = 0; index < m_rows.size() && index < verdicts.size(); ++index)
        showRow(m_rows[index], verdicts[index], m_session->inputs().policy->title);
}

// What is marked is also said, for those who do not see the marks.
void VerdictPanel::showBroken(const Row &row)
{
    const TimeTravel &travel = m_session->travel();
    const std::span<const Event> events = travel.shownEvents();
    const std::vector<size_t> found = eventsThatBroke(row.name, events, travel.shownPhase());
    QStringList lines;
    for (const size_t event : found)
        lines.append(u"%1: %2"_s.arg(timeTextOf(events[event].at), sentenceOf(events[event])));
    row.broken->setText(lines.join(u'\n'));
    m_focus->mark(found, m_session->timeline());
    row.broken->setVisible(!lines.isEmpty());
    row.broken->setAccessibleName(lines.join(u' '));
    QAccessibleEvent alert(row.broken, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Something else was selected: then nothing is marked any more.
void VerdictPanel::followFocus()
{
    for (const Row &row : m_rows)
        row.broken->hide();
}

void VerdictPanel::showRow(const Row &row, const Verdict &verdict, const QString &policyTitle)
{
    row.mark->setState(verdict.state);
    row.show->setVisible(verdict.state == VerdictState::Broken);
    if (verdict.state != VerdictState::Broken)
        row.broken->hide();
    QStringList lines{asSentence(verdict.state == VerdictState::NotObserved ? wordOf(verdict.state)
                                                                            : verdict.why)};
    if (!verdict.assumptions.isEmpty())
        lines.append(asSentence(assumptionsInWords(verdict, policyTitle)));
    row.why->setText(lines.join(u".\n"_s));
}

} // namespace onecake
