// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What breaks the copy, explored while it is edited: each promise with the fault that breaks it,
// and what is wrong with the policy as such. Each can be played.
#pragma once

#include "core/session/policies/policy_editor.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace onecake {

class CalloutBox;

class ExplorationPanel final : public QWidget
{
    Q_OBJECT
public:
    // `editor` must outlive the panel.
    ExplorationPanel(PolicyEditor *editor, QWidget *parent);

Q_SIGNALS:
    // Somebody wants to see that run.
    void playAsked(const onecake::RunInputs &run);

private:
    void follow();
    void showScope();
    void showPromises();
    void showFindings();
    void addPlay(QVBoxLayout *layout, const QString &name, const RunInputs &run);
    QLabel *addText(QVBoxLayout *layout, const QString &text);

    PolicyEditor *m_editor;
    QComboBox *m_story;
    CalloutBox *m_stale;
    QLabel *m_scope;
    QVBoxLayout *m_promises;
    QVBoxLayout *m_findings;
    // What is shown of the two, to make it anew only where it is another one.
    std::shared_ptr<const Policy> m_shownPolicy;
    QString m_shownStory;
    bool m_hasShownFindings = false;
};

} // namespace onecake
