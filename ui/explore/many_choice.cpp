// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/many_choice.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Ticking does not close it: whoever ticks one often ticks another.
class StayingMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!tick())
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !tick())
            QMenu::keyPressEvent(event);
    }

private:
    bool tick()
    {
        QAction *action = activeAction();
        if (action == nullptr || !action->isCheckable() || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

ManyChoice::ManyChoice(const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
{
    auto *menu = new StayingMenu(this);
    menu->setToolTipsVisible(true);
    m_all = menu->addAction(tr("&All of them"));
    menu->addSeparator();
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_all, &QAction::triggered, this, [this] {
        for (QAction *each : m_choices)
            each->setChecked(true);
        follow();
        Q_EMIT changed();
    });
    follow();
}

void ManyChoice::add(const QString &title, const QString &purpose, int value)
{
    QAction *action = menu()->addAction(title);
    action->setToolTip(purpose);
    action->setStatusTip(purpose);
    action->setData(value);
    action->setCheckable(true);
    action->setChecked(true);
    m_choices.append(action);
    connect(action, &QAction::triggered, this, [this, action] { takeToggle(action); });
    follow();
}

// The last one stays: nothing at all cannot be explored.
void ManyChoice::takeToggle(QAction *action)
{
    if (chosen().empty()) {
        action->setChecked(true);
        return;
    }
    follow();
    Q_EMIT changed();
}

std::vector<int> ManyChoice::chosen() const
{
    std::vector<int> values;
    for (const QAction *each : m_choices) {
        if (each->isChecked())
            values.push_back(each->data().toInt());
    }
    return values;
}

void ManyChoice::choose(const std::vector<int> &values)
{
    for (QAction *each : m_choices) {
        const bool isIn =
            std::find(values.begin(), values.end(), each->data().toInt()) != values.end();
        each->setChecked(isIn);
    }
    follow();
}

void ManyChoice::follow()
{
    const auto some = static_cast<qsizetype>(chosen().size());
    const qsizetype all = m_choices.size();
    const QString text = some == all ? tr("All %1").arg(all) : tr("%1 of %2").arg(some).arg(all);
    setText(text);
    setAccessibleName(u"%1: %2"_s.arg(m_name, text));
    setToolTip(tr("%1: which ones are looked at").arg(m_name));
    m_all->setEnabled(some != all);
}

} // namespace onecake
