// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A change to one record before it is made: what happens, what follows, and under which condition.
#pragma once

#include "core/inspect/changes/jobs/edit_plan.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace onecake {

struct MendQuestion {
    QString title;
    QString doIt; // what the button says
    QString prompt; // what is to be typed; empty: nothing
    QString typed; // at first
    std::function<Result<EditPlan>(const QString &typed)> plan;
};

class MendDialog final : public QDialog
{
    Q_OBJECT
public:
    MendDialog(MendQuestion question, QWidget *parent);

Q_SIGNALS:
    void confirmed(const onecake::EditPlan &plan);

private:
    void follow();

    MendQuestion m_question;
    QLineEdit *m_typed;
    QLabel *m_says;
    QLabel *m_condition;
    QPushButton *m_yes;
};

} // namespace onecake
