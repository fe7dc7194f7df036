// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/policies/exploration_panel.h"

#include "core/base/text/tr.h"
#include "core/lab/explore/explore_words.h"
#include "core/session/lab/lab_options.h"
#include "ui/lab/option_box.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/status_frame.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

VerdictState stateShownFor(PromiseState state)
{
    switch (state) {
    case PromiseState::Holds:
        return VerdictState::Holds;
    case PromiseState::Broken:
        return VerdictState::Broken;
    case PromiseState::NotObserved:
        return VerdictState::NotObserved;
    case PromiseState::Undecided:
        break;
    }
    return VerdictState::Undecided;
}

QList<LabOption> storiesToExplore()
{
    QList<LabOption> stories = storyOptions();
    stories.removeIf([](const LabOption &story) { return story.id == freePlayId; });
    return stories;
}

void emptyOut(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

ExplorationPanel::ExplorationPanel(PolicyEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_story(new QComboBox(this))
    , m_stale(new CalloutBox(u"explored-stale"_s, this))
    , m_scope(new QLabel(this))
    , m_promises(new QVBoxLayout)
    , m_findings(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(new SectionLabel(tr("Explored while you type"), this));
    fillOptions(m_story, tr("The story to explore"), storiesToExplore());
    m_story->setObjectName(u"explored-story"_s);
    m_story->setToolTip(tr("The story under which the copy is explored"));
    m_story->setMinimumContentsLength(1);
    m_story->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const Scenario &scenario = *editor->design().scenario;
    showOption(m_story,
               {scenario.id, translated(scenario.title), translated(scenario.summary), {}});
    layout->addWidget(m_story);
    layout->addWidget(m_stale);
    m_scope->setObjectName(u"explored-scope"_s);
    m_scope->setWordWrap(true);
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_scope);
    m_promises->setSpacing(2);
    m_findings->setSpacing(2);
    layout->addLayout(m_promises);
    layout->addSpacing(4);
    layout->addWidget(new SectionLabel(tr("What is wrong with it, in any story"), this));
    layout->addLayout(m_findings);
    layout->addStretch();
    connect(m_story, &QComboBox::activated, editor,
            [this](int index) { m_editor->chooseStory(m_story->itemData(index).toString()); });
    connect(editor, &PolicyEditor::changed, this, &ExplorationPanel::follow);
    connect(editor, &PolicyEditor::found, this, &ExplorationPanel::follow);
    follow();
}

void ExplorationPanel::follow()
{
    const int broken = m_editor->copy().brokenCount();
    m_stale->setVisible(broken > 0);
    if (broken > 0)
        m_stale->say(ReportState::Warning, tr("%n rule(s) broken", nullptr, broken),
                     tr("Below: the copy as it was when it last broke none."));
    showScope();
    const auto &report = m_editor->exploration().report();
    const bool hasFindings = m_editor->exploration().findings().has_value();
    const std::shared_ptr<const Policy> policy = report ? report->design.policy : nullptr;
    const QString story = report ? report->design.scenario->id : QString();
    if (policy != m_shownPolicy || story != m_shownStory) {
        m_shownPolicy = policy;
        m_shownStory = story;
        showPromises();
        m_hasShownFindings = !hasFindings;
    }
    if (hasFindings != m_hasShownFindings) {
        m_hasShownFindings = hasFindings;
        showFindings();
    }
}

void ExplorationPanel::showScope()
{
    const PolicyExploration &exploration = m_editor->exploration();
    QStringList words;
    if (exploration.report())
        words.append(tr("%1, at most one fault: %2 runs in %3 s")
                         .arg(translated(exploration.report()->design.scenario->title),
                              QString::number(exploration.report()->placements),
                              QString::number(
                                  static_cast<double>(exploration.took().count()) / 1000, 'f', 2)));
    if (exploration.isUnderWay())
        words.append(tr("Exploring…"));
    if (exploration.hasFailed())
        words.append(tr("The search ended with an error; change a field to begin it again."));
    m_scope->setText(words.join(u'\n'));
}

QLabel *ExplorationPanel::addText(QVBoxLayout *layout, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

void ExplorationPanel::addPlay(QVBoxLayout *layout, const QString &name, const RunInputs &run)
{
    auto *button = new QPushButton(tr("Play it in the lab"), this);
    button->setObjectName(u"play-"_s + name);
    button->setAccessibleName(tr("Play in the lab: %1").arg(name));
    button->setToolTip(tr("Closes the form, and plays this run under the copy"));
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [this, run] { Q_EMIT playAsked(run); });
    layout->addWidget(button);
}

void ExplorationPanel::showPromises()
{
    emptyOut(m_promises);
    const auto &report = m_editor->exploration().report();
    if (!report)
        return;
    for (const PromiseReport &promise : report->promises) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 2, 0, 0);
        auto *mark = new StatusIconLabel(row);
        mark->setState(stateShownFor(stateOf(promise)));
        layout->addWidget(mark, 0, Qt::AlignTop);
        auto *words = new QLabel(row);
        words->setObjectName(u"explored-"_s + nameOf(promise.name));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setText(tr("%1: %2").arg(promiseOf(promise.name), cellOf(*report, promise)));
        layout->addWidget(words, 1);
        m_promises->addWidget(row);
        if (promise.shortest)
            addPlay(m_promises, nameOf(promise.name), runOf(*report, promise.shortest->faults));
    }
}

void ExplorationPanel::showFindings()
{
    emptyOut(m_findings);
    const auto &findings = m_editor->exploration().findings();
    if (!findings) {
        addText(m_findings, m_editor->exploration().report() ? tr("Being checked…") : QString());
        return;
    }
    if (findings->empty()) {
        addText(m_findings, tr("Nothing was found that a run shows to be wrong."));
        return;
    }
    for (const PolicyFinding &finding : *findings) {
        QLabel *title = addText(m_findings, u"▲ "_s + translated(finding.title));
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        title->setObjectName(u"finding"_s);
        addText(m_findings, u"%1: %2"_s.arg(promiseOf(finding.promise), finding.why));
        addText(m_findings, translated(finding.advice));
        if (!finding.field.isEmpty())
            addText(m_findings, finding.field)->setForegroundRole(QPalette::PlaceholderText);
        addPlay(m_findings, translated(finding.title), finding.run);
    }
}

} // namespace onecake
