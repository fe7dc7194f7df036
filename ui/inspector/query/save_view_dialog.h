// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Asks for the name of a view, and says while it is typed why a name will not do. Whoever saves a
// view under the name of another one of theirs is told that it takes its place.
#pragma once

#include "core/inspect/query/editing/key_views.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace onecake {

class SaveViewDialog final : public QDialog
{
    Q_OBJECT
public:
    // `views`: the person's own so far. A view that is among them is renamed, any other is saved.
    SaveViewDialog(KeyViews views, KeyView view, QWidget *parent);

Q_SIGNALS:
    // `replaced`: the name of the view whose place it takes; empty: of none.
    void confirmed(const onecake::KeyView &view, const QString &replaced);

private:
    void check();
    void confirm();

    KeyViews m_views;
    KeyView m_view;
    QString m_oldName; // empty: it is new
    QString m_replaced;
    QLineEdit *m_name;
    QLabel *m_message;
    QPushButton *m_save;
};

} // namespace onecake
