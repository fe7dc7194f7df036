// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lists the views of a table with their numbers of records: all records, the built-in views, and
// the user's own. These are saved, renamed (F2), replaced and deleted (Delete) here. The view whose
// query is the present one is selected.
#pragma once

#include "core/inspect/query/editing/key_views.h"
#include "core/session/inspector/view_counts.h"

#include <QWidget>

class QAction;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace onecake {

class ViewsPanel final : public QWidget
{
    Q_OBJECT
public:
    // `counts` must outlive this, and counts the views of this panel. `file` holds the user's own.
    ViewsPanel(ViewCounts *counts, QString file, QWidget *parent);

    // Reads the user's own views from the file. Call it once failed() is connected.
    void reload();
    // Tells the present query: the panel selects the view with that query, or none, and can save
    // it.
    void showQuery(const QString &line, std::optional<ViewSort> sort);
    // Whether moving the selection chooses a view; if not, only a click or Return does. Should be
    // off if a query costs money.
    void setChoosesWhileMoving(bool chooses);
    // Adds a widget under the list.
    void addBelow(QWidget *widget);
    // The action "Save view…", for a button and a menu.
    [[nodiscard]] QAction *saveAction() const { return m_save; }

Q_SIGNALS:
    void chosen(const onecake::KeyView &view);
    void failed(const onecake::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions();
    void fill();
    void addHeading(const QString &text);
    void addView(const KeyView &view);
    void showCounts(const QString &query);
    void showCount(QListWidgetItem *item) const;
    void selectWhatIsAsked();
    void choose();
    void enable();
    [[nodiscard]] const KeyView *viewOf(const QListWidgetItem *item) const;
    [[nodiscard]] const KeyView *current() const;
    [[nodiscard]] const KeyView *currentOwn() const; // null: none, or it is not the user's
    [[nodiscard]] bool pressed(int key);

    void save();
    void rename();
    void replace();
    void askToRemove();
    void askToCount();
    void ask(const KeyView &view);
    void change(const KeyViewsChange &change);

    ViewCounts *m_counts;
    QString m_file;
    KeyViews m_own;
    std::vector<KeyView> m_views; // as they are shown
    QString m_line;
    std::optional<ViewSort> m_sort;
    bool m_choosesWhileMoving = true;
    bool m_isShowing = false; // true while the panel itself changes the selection

    QListWidget *m_list;
    QVBoxLayout *m_below;
    QAction *m_save;
    QAction *m_rename;
    QAction *m_replace;
    QAction *m_remove;
    QAction *m_count;
};

} // namespace onecake
