// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/lab_controls.h"

#include "core/base/text/tr.h"
#include "ui/lab/option_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_fields.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

SetupBar::SetupBar(LabSession *session, QSettings *settings, QWidget *parent)
    : QToolBar(tr("Choices"), parent)
    , m_session(session)
    , m_recent(settings)
    , m_story(addChoice(tr("St&ory"), tr("What happens"), storyOptions(),
                        [session](const QString &id) { session->choices().chooseStory(id); }))
    , m_policy(addChoice(tr("Polic&y"), tr("What the API does with a request that comes twice"),
                         policyOptions(),
                         [session](const QString &id) { session->choices().choosePolicy(id); }))
    , m_keyAlgorithm(addChoice(
          tr("&Key"), tr("How the website makes the idempotency key"), keyAlgorithmOptions(),
          [session](const QString &id) { session->choices().chooseKeyAlgorithm(id); }))
    , m_retry(addChoice(tr("&Retry"), tr("How the website goes on when no answer comes"),
                        retryOptions(),
                        [session](const QString &id) { session->choices().chooseRetry(id); }))
{
    setObjectName(u"setup"_s);
    setMovable(false);
    setFloatable(false);
    offerRecent(LabPart::Story, m_story);
    offerRecent(LabPart::Policy, m_policy);
    offerRecent(LabPart::KeyAlgorithm, m_keyAlgorithm);
    offerRecent(LabPart::Retry, m_retry);
    connect(session, &LabSession::runStarted, this, &SetupBar::follow);
    connect(&session->choices(), &LabChoices::runSaved, this, &SetupBar::follow);
    follow();
}

QComboBox *SetupBar::addChoice(const QString &name, const QString &purpose,
                               const QList<LabOption> &options, const Choose &choose)
{
    auto *field = new QWidget(this);
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins(actions().isEmpty() ? 12 : 6, 4, 6, 8);
    layout->setSpacing(3);
    auto *label = new QLabel(name, field);
    auto *box = new QComboBox(field);
    label->setBuddy(box);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setToolTip(purpose);
    fillOptions(box, QString(name).remove(u'&'), options);
    box->setMinimumContentsLength(18);
    connect(box, &QComboBox::activated, m_session, [this, box, choose](int index) {
        choose(box->itemData(index).toString());
        follow(); // where it could not be chosen, back to what is played
    });
    layout->addWidget(label);
    layout->addWidget(box);
    addWidget(field);
    return box;
}

void SetupBar::follow()
{
    const RunInputs &inputs = m_session->inputs();
    showPart(LabPart::Story, m_story, *inputs.scenario);
    showPart(LabPart::Policy, m_policy, *inputs.policy);
    showPart(LabPart::KeyAlgorithm, m_keyAlgorithm, *inputs.keyAlgorithm);
    showPart(LabPart::Retry, m_retry, *inputs.retry);
}

void SetupBar::offerRecent(LabPart part, QComboBox *box)
{
    for (const QString &file : m_recent.filesOf(part)) {
        if (const Result<LabOption> option = optionOfFile(part, file))
            addOptionOfFile(box, *option);
    }
}

template<typename Part>
void SetupBar::showPart(LabPart part, QComboBox *box, const Part &played)
{
    const QString source = sourceOf(part, m_session->choices().setup(), m_session->inputs());
    showOption(box, {source, titleFrom(played.title, source), translated(played.summary), {}});
    if (QFileInfo(source).isAbsolute())
        m_recent.note(part, source);
}

ControlPanel::ControlPanel(LabSession *session, const LabActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(6);
    m_layout->addWidget(new SectionLabel(tr("Adrienne"), this));
    ActionButton *order = add(actions.order, u"🍰"_s);
    add(actions.orderAgain);
    add(actions.doubleTap);
    add(actions.changeOrder);
    add(actions.reload);
    m_layout->addSpacing(6);
    m_layout->addWidget(new SectionLabel(tr("Network"), this));
    add(actions.tunnel, u"🚇"_s);
    add(actions.loseReply);
    add(actions.loseRequest);
    addChoice(actions.latency, actions.latencies);
    m_layout->addSpacing(6);
    m_layout->addWidget(new SectionLabel(tr("API and kitchen"), this));
    addChoice(actions.crash, actions.crashPoints);
    add(actions.slowKitchen);
    m_layout->addSpacing(6);
    m_layout->addWidget(new SectionLabel(tr("Other faults"), this));
    add(actions.faultWords);
    m_layout->addStretch();
    // Where there is no script to play, this is what there is to do.
    const auto follow = [order](const LabState &state) {
        order->setPrimary(state.isFreePlay);
    };
    connect(session, &LabSession::stateChanged, order, follow);
    follow(session->state());
}

ActionButton *ControlPanel::add(QAction *action, const QString &picture)
{
    auto *button = new ActionButton(action, ActionButton::Shape::Wide, picture, this);
    m_layout->addWidget(button);
    return button;
}

void ControlPanel::addChoice(QAction *action, const QList<QAction *> &choices)
{
    ActionButton *button = add(action);
    auto *menu = new QMenu(button);
    menu->setAccessibleName(action->statusTip());
    menu->setToolTipsVisible(true);
    menu->addActions(choices);
    connect(action, &QAction::triggered, menu, [button, menu] {
        const bool isVisible = button->isVisible() && !button->visibleRegion().isEmpty();
        const QWidget *place = isVisible ? static_cast<QWidget *>(button) : button->window();
        menu->popup(
            place->mapToGlobal(isVisible ? place->rect().bottomLeft() : place->rect().center()));
    });
}

} // namespace onecake
