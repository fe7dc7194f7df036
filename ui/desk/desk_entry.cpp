// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/desk/desk_entry.h"

#include "ui/keys/action_reason.h"
#include "ui/keys/shortcut_book.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSet>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString plainTitle(const QString &text)
{
    // Qt shows "&&" as one sign.
    QString title = text;
    title.replace(u"&&"_s, u"\n"_s);
    return title.remove(u'&').replace(u'\n', u'&');
}

class Collector
{
public:
    // `closed` says why nothing of the menu can be done, where it cannot be opened.
    void addMenu(QMenu *menu, const QStringList &path, const QString &closed = {});
    void addActions(const QList<QAction *> &actions, const QStringList &path,
                    const QString &closed = {});
    void addChoices(QComboBox *box);
    [[nodiscard]] QList<DeskEntry> entries() const { return m_entries; }

private:
    void add(QAction *action, const QStringList &path, const QString &closed);

    QList<DeskEntry> m_entries;
    QSet<const QAction *> m_known;
    QSet<QString> m_names;
    QSet<QString> m_titles;
};

void Collector::addMenu(QMenu *menu, const QStringList &path, const QString &closed)
{
    Q_EMIT menu->aboutToShow();
    addActions(menu->actions(), path, closed);
}

void Collector::addActions(const QList<QAction *> &actions, const QStringList &path,
                           const QString &closed)
{
    for (QAction *action : actions) {
        if (action->menu() == nullptr) {
            add(action, path, closed);
        } else if (action->isVisible()) {
            const QString why = closed.isEmpty() ? whyNot(*action) : closed;
            addMenu(action->menu(), path + QStringList(plainTitle(action->text())), why);
        }
    }
}

void Collector::add(QAction *action, const QStringList &path, const QString &closed)
{
    // What is disabled, with no name and no reason, only says that there is nothing: "None yet".
    const bool isSomething = action->isEnabled() || action->objectName().contains(u'.')
        || !whyNot(*action).isEmpty();
    if (action->isSeparator() || !action->isVisible() || action->text().isEmpty()
        || m_known.contains(action) || !isSomething)
        return;
    m_known.insert(action);
    DeskEntry entry;
    entry.title = plainTitle(action->text());
    entry.place = path.join(u" › "_s);
    entry.name = action->objectName().contains(u'.') ? action->objectName()
                                                     : entry.place + u"/"_s + entry.title;
    if (m_names.contains(entry.name))
        return;
    m_names.insert(entry.name);
    m_titles.insert(entry.title);
    entry.keys = wordsOfKeys(action->shortcuts());
    entry.explanation = action->statusTip();
    entry.whyNot = closed.isEmpty() ? whyNot(*action) : closed;
    entry.otherWords = otherWordsFor(entry.name);
    entry.isChecked = action->isCheckable() && action->isChecked();
    entry.act = [still = QPointer(action)] {
        if (still)
            still->trigger();
    };
    m_entries.append(entry);
}

void Collector::addChoices(QComboBox *box)
{
    const QString name = box->accessibleName();
    for (int index = 0; index < box->count(); ++index) {
        const bool isHeading =
            !(box->model()->flags(box->model()->index(index, 0)) & Qt::ItemIsSelectable);
        const QString title = box->itemText(index);
        if (isHeading || title.isEmpty() || m_titles.contains(title))
            continue;
        DeskEntry entry;
        entry.title = title;
        entry.place = name;
        entry.name = name + u"/"_s + title;
        entry.explanation = box->itemData(index, Qt::ToolTipRole).toString();
        entry.isChecked = index == box->currentIndex();
        entry.act = [still = QPointer(box), title] {
            const int there = still ? still->findText(title) : -1;
            if (there < 0)
                return;
            still->setCurrentIndex(there);
            Q_EMIT still->activated(there);
        };
        m_entries.append(entry);
    }
}

// Of a menu that a button opens: the button's words.
QString titleOf(const QMenu &menu)
{
    const auto *button = qobject_cast<const QAbstractButton *>(menu.parent());
    return button == nullptr ? QString() : button->accessibleName();
}

} // namespace

QList<DeskEntry> deskEntries(const QWidget &window, const QWidget &page)
{
    Collector collector;
    for (QMenuBar *menus : page.findChildren<QMenuBar *>())
        collector.addActions(menus->actions(), {});
    collector.addActions(page.actions(), {});
    collector.addActions(window.actions(), {});
    for (QMenu *menu : page.findChildren<QMenu *>()) {
        if (!titleOf(*menu).isEmpty())
            collector.addMenu(menu, {titleOf(*menu)});
    }
    for (const QToolBar *bar : page.findChildren<QToolBar *>()) {
        for (QComboBox *box : bar->findChildren<QComboBox *>()) {
            if (box->isVisible() && box->isEnabled())
                collector.addChoices(box);
        }
    }
    return collector.entries();
}

void keepKeysAlive(QWidget *page, const QMenuBar *menus, bool areAlive)
{
    for (QAction *action : actionsOf(*menus)) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue; // it is that of a part, which has it
        if (areAlive)
            page->addAction(action);
        else
            page->removeAction(action);
    }
}

QList<QAction *> actionsOf(const QMenuBar &menus)
{
    QList<QAction *> found;
    QList<QAction *> open = menus.actions();
    while (!open.isEmpty()) {
        QAction *action = open.takeFirst();
        if (action->menu() != nullptr)
            open = action->menu()->actions() + open;
        else if (!action->isSeparator())
            found.append(action);
    }
    return found;
}

} // namespace onecake
