// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The views of a table, each with how many records it has: all, those that everybody needs, and the
// person's own, which are saved, renamed (F2), replaced and deleted (Delete) here. The view that
// asks what is asked is the selected one.
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
    // `counts` outlives it, and counts the views that are shown here; the person's own are in
    // `file`.
    ViewsPanel(ViewCounts *counts, QString file, QWidget *parent);

    // The person's own from their file: to be called once failed() is listened to.
    void reload();
    // What is asked now: selects the view that asks the same, or none, and is what can be saved.
    void showQuery(const QString &line, std::optional<ViewSort> sort);
    // Otherwise a view is chosen only by a click or by Return; to be so where asking costs money.
    void setChoosesWhileMoving(bool chooses);
    // Under the list.
    void addBelow(QWidget *widget);
    // "Save view…", for a button and a menu.
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
    [[nodiscard]] const KeyView *currentOwn() const; // null: none, or it is not theirs
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
    bool m_isShowing = false; // what is selected is not by the person

    QListWidget *m_list;
    QVBoxLayout *m_below;
    QAction *m_save;
    QAction *m_rename;
    QAction *m_replace;
    QAction *m_remove;
    QAction *m_count;
};

} // namespace onecake
