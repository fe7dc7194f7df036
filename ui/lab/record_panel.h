// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Everything that the store holds under the chosen key, and the answer that a replay repeats, as
// they are at the present instant.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/lab/playing/lab_focus.h"
#include "ui/widgets/record_view.h"

namespace onecake {

class RecordPanel final : public RecordView
{
    Q_OBJECT
public:
    // `session` and `focus` outlive the panel.
    RecordPanel(LabSession *session, LabFocus *focus, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    LabSession *m_session;
    LabFocus *m_focus;
};

} // namespace onecake
