// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Opens the form over the policy that the lab plays, and plays in the lab what is asked for there.
// What is edited stays until the lab plays another policy.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/policies/policy_editor.h"

#include <functional>

class QWidget;

namespace onecake {

class PolicyEditing final : public QObject
{
    Q_OBJECT
public:
    // Calls `goOn` at once or later, or never if a run would be lost that somebody wants to keep.
    // `reason` completes the question: "before the window closes".
    using Leave = std::function<void(const QString &reason, const std::function<void()> &goOn)>;

    // `session` must outlive this; `window` is the parent of the form.
    PolicyEditing(LabSession *session, Leave leave, QWidget *window);

    void open();

private:
    void use();
    void play(const RunInputs &run);
    void playBeside(const ToldApart &told);
    void takeCopy(const Policy &policy);
    [[nodiscard]] bool isPlayed(const std::shared_ptr<const Policy> &policy) const;

    LabSession *m_session;
    Leave m_leave;
    QWidget *m_window;
    std::unique_ptr<PolicyEditor> m_editor;
};

} // namespace onecake
