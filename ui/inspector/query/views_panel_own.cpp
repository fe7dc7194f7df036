// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person does to their own views, and the questions before it is done.

#include "ui/inspector/query/save_view_dialog.h"
#include "ui/inspector/query/views_panel.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QMessageBox *question(const QString &title, const QString &text, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::Cancel);
    return box;
}

} // namespace

void ViewsPanel::save()
{
    ask({{}, m_line, m_sort});
}

void ViewsPanel::rename()
{
    if (const KeyView *const own = currentOwn())
        ask(*own);
}

void ViewsPanel::ask(const KeyView &view)
{
    auto *dialog = new SaveViewDialog(m_own, view, this);
    connect(dialog, &SaveViewDialog::confirmed, this,
            [this](const KeyView &named, const QString &replaced) {
                change([&](KeyViews &views) {
                    return replaced.isEmpty() ? views.add(named) : views.replace(replaced, named);
                });
            });
    dialog->open();
}

void ViewsPanel::replace()
{
    const KeyView *const own = currentOwn();
    if (own == nullptr)
        return;
    const KeyView asked{own->name, m_line, m_sort};
    change([&asked](KeyViews &views) { return views.replace(asked.name, asked); });
}

void ViewsPanel::askToRemove()
{
    const KeyView *const own = currentOwn();
    if (own == nullptr)
        return;
    const QString name = own->name;
    QMessageBox *box =
        question(u"Delete view"_s, u"Delete the view \"%1\"? No key is removed."_s.arg(name), this);
    box->setObjectName(u"delete-view"_s);
    const QPushButton *yes = box->addButton(u"Delete"_s, QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this,
            [this, name] { change([&name](KeyViews &views) { return views.remove(name); }); });
    box->open();
}

void ViewsPanel::askToCount()
{
    const KeyView *const view = current();
    if (view == nullptr)
        return;
    const QString query = view->query;
    if (m_counts->countOf(query).isCounting) {
        m_counts->stop();
        return;
    }
    const QString warning = m_counts->costWarning(query);
    if (warning.isEmpty()) {
        m_counts->count(query);
        return;
    }
    QMessageBox *box = question(u"Count a view"_s, u"Count \"%1\"?"_s.arg(view->name), this);
    box->setObjectName(u"count-view"_s);
    box->setInformativeText(warning + u" It can be stopped."_s);
    const QPushButton *yes = box->addButton(u"Count"_s, QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, query] { m_counts->count(query); });
    box->open();
}

void ViewsPanel::change(const KeyViewsChange &change)
{
    const Result<KeyViews> changed = changeKeyViews(m_file, change);
    if (!changed) {
        Q_EMIT failed(changed.error());
        return;
    }
    m_own = *changed;
    fill();
}

} // namespace onecake
