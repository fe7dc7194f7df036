// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/explore_choosers.h"

#include "core/lab/explore/explore_words.h"
#include "core/lab/explore/vocabulary.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "ui/explore/flow_layout.h"
#include "ui/explore/many_choice.h"
#include "ui/lab/option_box.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int edge = 12;

QString titleOfAxis(ExploreAxis axis)
{
    switch (axis) {
    case ExploreAxis::Promises:
        return ExploreChoosers::tr("Promises");
    case ExploreAxis::Policies:
        return ExploreChoosers::tr("Policies");
    case ExploreAxis::KeyAlgorithms:
        return ExploreChoosers::tr("Key algorithms");
    case ExploreAxis::Retries:
        break;
    }
    return ExploreChoosers::tr("Retries");
}

// Stories in which something happens by itself.
QList<LabOption> exploredStories()
{
    QList<LabOption> stories = storyOptions();
    stories.removeIf([](const LabOption &story) { return story.id == freePlayId; });
    return stories;
}

void fillWithOwn(QComboBox *box, const QString &name, QList<LabOption> options)
{
    options.prepend({QString(),
                     ExploreChoosers::tr("The story's own"),
                     ExploreChoosers::tr("What the story says, whichever it is"),
                     {}});
    fillOptions(box, name, options);
}

void select(QComboBox *box, const QString &id)
{
    box->setCurrentIndex(std::max(0, box->findData(id)));
}

std::optional<QString> givenIn(const QComboBox *box)
{
    const QString id = box->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

} // namespace

ExploreChoosers::ExploreChoosers(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"explore.choosers"_s);
    auto *layout = new FlowLayout(edge, edge / 2);
    layout->setContentsMargins(edge, edge / 2, edge, edge / 2);
    setLayout(layout);
    m_story = addBox(tr("St&ory"), tr("What happens, besides the faults that are tried"));
    fillOptions(m_story, tr("Story"), exploredStories());
    m_rows = addBox(tr("Ro&ws"), tr("What stands in the rows of the table"));
    for (const ExploreAxis axis :
         {ExploreAxis::Policies, ExploreAxis::KeyAlgorithms, ExploreAxis::Retries})
        m_rows->addItem(titleOfAxis(axis), static_cast<int>(axis));
    m_columns = addBox(tr("Co&lumns"), tr("What stands in the columns of the table"));
    addParts();
    addFaults();
    setChoices(m_choices);
    for (QComboBox *box :
         {m_story, m_rows, m_columns, m_policy, m_keyAlgorithm, m_retry, m_mostFaults})
        connect(box, &QComboBox::activated, this, &ExploreChoosers::take);
    for (ManyChoice *choice : {m_kinds, m_promises})
        connect(choice, &ManyChoice::changed, this, &ExploreChoosers::take);
}

QWidget *ExploreChoosers::addField(const QString &label, const QString &purpose, QWidget *chooser)
{
    auto *field = new QWidget(this);
    auto *rows = new QVBoxLayout(field);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    auto *name = new QLabel(label, field);
    name->setBuddy(chooser);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setToolTip(purpose);
    chooser->setToolTip(purpose);
    chooser->setParent(field);
    rows->addWidget(name);
    rows->addWidget(chooser);
    layout()->addWidget(field);
    return field;
}

QComboBox *ExploreChoosers::addBox(const QString &label, const QString &purpose)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(13);
    box->setAccessibleName(QString(label).remove(u'&'));
    addField(label, purpose, box);
    return box;
}

void ExploreChoosers::addParts()
{
    m_policy = addBox(tr("Polic&y"), tr("The policy in the whole table"));
    fillOptions(m_policy, tr("Policy"), policyOptions());
    m_keyAlgorithm = addBox(tr("&Key"), tr("How the key is made in the whole table"));
    fillWithOwn(m_keyAlgorithm, tr("Key"), keyAlgorithmOptions());
    m_retry = addBox(tr("&Retry"), tr("How the website retries in the whole table"));
    fillWithOwn(m_retry, tr("Retry"), retryOptions());
}

void ExploreChoosers::addFaults()
{
    m_mostFaults = addBox(tr("Faults at &most"),
                          tr("How many faults are placed at a time, besides the story's own"));
    m_mostFaults->setMinimumContentsLength(3);
    for (int faults = 0; faults <= mostFaultsOnPage; ++faults)
        m_mostFaults->addItem(QString::number(faults), faults);
    m_kinds = new ManyChoice(tr("Kinds of faults"), this);
    for (const FaultKind kind : placeableKinds())
        m_kinds->add(formOf(phraseOf(kind)), tr(phraseOf(kind).meaning), static_cast<int>(kind));
    addField(tr("Kin&ds of faults"), tr("Which faults are tried"), m_kinds);
    m_promises = new ManyChoice(tr("Promises"), this);
    for (const VerdictName name : allPromises())
        m_promises->add(headingOf(name), promiseOf(name), static_cast<int>(name));
    addField(tr("&Promises"), tr("Which promises are looked at"), m_promises);
}

// What stands in the rows cannot stand in the columns as well.
void ExploreChoosers::fillColumns()
{
    m_columns->clear();
    for (const auto &each : enumNames<ExploreAxis>) {
        if (each.value != m_choices.rows)
            m_columns->addItem(titleOfAxis(each.value), static_cast<int>(each.value));
    }
    m_columns->setCurrentIndex(m_columns->findData(static_cast<int>(m_choices.columns)));
}

void ExploreChoosers::setChoices(const ExploreChoices &choices)
{
    m_choices = choices;
    select(m_story, choices.story);
    m_rows->setCurrentIndex(m_rows->findData(static_cast<int>(choices.rows)));
    select(m_policy, choices.policy);
    select(m_keyAlgorithm, choices.keyAlgorithm.value_or(QString()));
    select(m_retry, choices.retry.value_or(QString()));
    m_mostFaults->setCurrentIndex(m_mostFaults->findData(choices.mostFaults));
    std::vector<int> kinds;
    for (const FaultKind kind : choices.kinds)
        kinds.push_back(static_cast<int>(kind));
    m_kinds->choose(kinds);
    std::vector<int> promises;
    for (const VerdictName name : choices.promises)
        promises.push_back(static_cast<int>(name));
    m_promises->choose(promises);
    follow();
}

void ExploreChoosers::take()
{
    m_choices.story = m_story->currentData().toString();
    m_choices.rows = static_cast<ExploreAxis>(m_rows->currentData().toInt());
    m_choices.columns = static_cast<ExploreAxis>(m_columns->currentData().toInt());
    if (m_choices.columns == m_choices.rows)
        m_choices.columns = ExploreAxis::Promises;
    m_choices.policy = m_policy->currentData().toString();
    m_choices.keyAlgorithm = givenIn(m_keyAlgorithm);
    m_choices.retry = givenIn(m_retry);
    m_choices.mostFaults = m_mostFaults->currentData().toInt();
    m_choices.kinds.clear();
    for (const int kind : m_kinds->chosen())
        m_choices.kinds.push_back(static_cast<FaultKind>(kind));
    m_choices.promises.clear();
    for (const int name : m_promises->chosen())
        m_choices.promises.push_back(static_cast<VerdictName>(name));
    follow();
    Q_EMIT changed();
}

// Of what spans the table nothing is chosen for all of it.
void ExploreChoosers::follow()
{
    fillColumns();
    m_policy->parentWidget()->setVisible(!m_choices.spans(ExploreAxis::Policies));
    m_keyAlgorithm->parentWidget()->setVisible(!m_choices.spans(ExploreAxis::KeyAlgorithms));
    m_retry->parentWidget()->setVisible(!m_choices.spans(ExploreAxis::Retries));
}

} // namespace onecake
