// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/docks/setup_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The title of a group: it can be read, and not chosen.
void addHeading(QComboBox *box, const QString &title)
{
    box->addItem(title);
    auto *model = qobject_cast<QStandardItemModel *>(box->model());
    QStandardItem *heading = model->item(model->rowCount() - 1);
    heading->setFlags(Qt::NoItemFlags);
    QFont font = box->font();
    font.setBold(true);
    heading->setFont(font);
}

bool isHeading(const QComboBox *box, int index)
{
    return !box->itemData(index).isValid();
}

// What is chosen may have come from a file, and then stands in no list yet. In a list with groups
// such files make up the last one.
template<typename Part>
void choosePart(QComboBox *box, const Part &part)
{
    int index = box->findData(part.id);
    if (index < 0) {
        const QString title = SetupBar::tr("From files");
        if (isHeading(box, 0) && box->findText(title) < 0)
            addHeading(box, title);
        index = box->count();
        box->addItem(part.title, part.id);
        box->setItemData(index, part.summary, Qt::ToolTipRole);
    }
    box->setCurrentIndex(index);
    box->setToolTip(part.summary);
    box->setAccessibleDescription(part.summary);
}

} // namespace

SetupBar::SetupBar(LabSession *session, QWidget *parent)
    : QToolBar(u"Choices"_s, parent)
    , m_session(session)
    , m_story(addChoice(u"St&ory"_s, u"What happens"_s, storyOptions(),
                        [session](const QString &id) { session->chooseStory(id); }))
    , m_policy(addChoice(u"Polic&y"_s, u"What the API does with a request that comes twice"_s,
                         policyOptions(),
                         [session](const QString &id) { session->choosePolicy(id); }))
    , m_keyAlgorithm(addChoice(u"&Key"_s, u"How the website makes the idempotency key"_s,
                               keyAlgorithmOptions(),
                               [session](const QString &id) { session->chooseKeyAlgorithm(id); }))
    , m_retry(addChoice(u"&Retry"_s, u"How the website goes on when no answer comes"_s,
                        retryOptions(), [session](const QString &id) { session->chooseRetry(id); }))
{
    setObjectName(u"setup"_s);
    setMovable(false);
    setFloatable(false);
    connect(session, &LabSession::runStarted, this, &SetupBar::follow);
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
    box->setAccessibleName(QString(name).remove(u'&'));
    box->setFocusPolicy(Qt::TabFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    box->setMaxVisibleItems(24);
    QString group;
    for (const LabOption &option : options) {
        if (option.group != group)
            addHeading(box, option.group);
        group = option.group;
        box->addItem(option.title, option.id);
        box->setItemData(box->count() - 1, option.summary, Qt::ToolTipRole);
    }
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
    choosePart(m_story, *inputs.scenario);
    choosePart(m_policy, *inputs.policy);
    choosePart(m_keyAlgorithm, *inputs.keyAlgorithm);
    choosePart(m_retry, *inputs.retry);
}

} // namespace onecake
