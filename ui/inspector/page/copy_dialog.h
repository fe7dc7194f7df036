// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where the keys that match are to be copied to, and what that would do, before it is done.
#pragma once

#include "core/session/changes/copy_plan.h"
#include "ui/inspector/page/inspector_environment.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace onecake {

class StoreField;

struct CopyQuestion {
    CopySource source;
    QString query; // which keys; empty: all
    std::optional<StoreUrl> current; // not worth being proposed
};

class CopyDialog final : public QDialog
{
    Q_OBJECT
public:
    CopyDialog(const CopyQuestion &question, const InspectorEnvironment &environment,
               QWidget *parent);

    [[nodiscard]] CopyPlan &plan() { return *m_plan; }

Q_SIGNALS:
    // Answered with yes; the target is there to be taken.
    void confirmed();

private:
    void layOut();
    void follow();
    void look();
    void askToUnlock();
    void chooseFile();
    void edited();
    void showState();
    void showTarget(const CopyTarget &target);

    Connections m_connections;
    CopyPlan *m_plan;
    QString m_refused; // what was typed, with the reason
    QLabel *m_title;
    QLabel *m_from;
    StoreField *m_store;
    QPushButton *m_browse;
    QLineEdit *m_table;
    QLabel *m_says;
    QLabel *m_condition;
    QPushButton *m_cancel;
    QPushButton *m_look;
    QPushButton *m_unlock;
    QPushButton *m_copy;
};

} // namespace onecake
