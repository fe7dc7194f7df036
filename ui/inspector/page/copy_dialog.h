// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Asks where the matching keys are to be copied to, and shows what the copy would do before it is
// made.
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
    QString query; // which keys; empty: all of them
    std::optional<StoreUrl> current; // the open store, which is not proposed as a target
};

class CopyDialog final : public QDialog
{
    Q_OBJECT
public:
    CopyDialog(const CopyQuestion &question, const InspectorEnvironment &environment,
               QWidget *parent);

    [[nodiscard]] CopyPlan &plan() { return *m_plan; }

Q_SIGNALS:
    // The user has agreed; the target can be taken from plan().
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
    QString m_refused; // the name that unlocking refused, with the reason
    QLabel *m_title;
    QLabel *m_from;
    StoreField *m_store;
    QPushButton *m_browse;
    QLineEdit *m_table;
    QLabel *m_says;
    QLabel *m_condition;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace onecake
