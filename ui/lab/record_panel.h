// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows what the store holds under the selected key, and the answer that a replay repeats, both at
// the present instant.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/lab/playing/lab_selection.h"
#include "ui/widgets/record_view.h"

namespace onecake {

class RecordPanel final : public RecordView
{
    Q_OBJECT
public:
    // `session` and `focus` must outlive the panel.
    RecordPanel(LabSession *session, LabSelection *focus, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    LabSession *m_session;
    LabSelection *m_focus;
};

} // namespace onecake
