// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is played: story, policy, key algorithm and retry, each with a sentence about what is
// chosen.
#pragma once

#include "core/session/lab_options.h"
#include "core/session/lab_session.h"

#include <QToolBar>

#include <functional>

class QComboBox;

namespace onecake {

class SetupBar final : public QToolBar
{
    Q_OBJECT
public:
    SetupBar(LabSession *session, QWidget *parent);

private:
    using Choose = std::function<void(const QString &)>;

    QComboBox *addChoice(const QString &name, const QString &purpose,
                         const QList<LabOption> &options, const Choose &choose);
    void follow();

    LabSession *m_session;
    QComboBox *m_story;
    QComboBox *m_policy;
    QComboBox *m_keyAlgorithm;
    QComboBox *m_retry;
};

} // namespace onecake
