// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Asks for the name of a view, and says while the user types why a name is not allowed, or that the
// view will replace another of the user's own.
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
    // `views` are the user's own so far. If `view` is one of them, it is renamed; otherwise it is
    // saved.
    SaveViewDialog(KeyViews views, KeyView view, QWidget *parent);

Q_SIGNALS:
    // `replaced` is the name of the view that this one replaces; empty: none.
    void confirmed(const onecake::KeyView &view, const QString &replaced);

private:
    void check();
    void confirm();

    KeyViews m_views;
    KeyView m_view;
    QString m_oldName; // empty: the view is new
    QString m_replaced;
    QLineEdit *m_name;
    QLabel *m_message;
    QPushButton *m_save;
};

} // namespace onecake
