// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Opens the form over the policy that the lab plays, and plays in the lab what is asked for there.
// What is edited stays until the lab plays another policy.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/policies/policy_editor.h"

class QWidget;

namespace onecake {

class RunFiles;

class PolicyEditing final : public QObject
{
    Q_OBJECT
public:
    // `session` and `files`, which ask before a run is lost, must outlive this; `window` is the
    // parent of the form.
    PolicyEditing(LabSession *session, RunFiles *files, QWidget *window);

    void open();

private:
    void use();
    void play(const RunInputs &run);
    void playBeside(const ToldApart &told);
    void takeCopy(const Policy &policy);
    [[nodiscard]] bool isPlayed(const std::shared_ptr<const Policy> &policy) const;

    LabSession *m_session;
    RunFiles *m_files;
    QWidget *m_window;
    std::unique_ptr<PolicyEditor> m_editor;
};

} // namespace onecake
