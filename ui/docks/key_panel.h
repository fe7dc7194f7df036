// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The keys in the store, live.
#pragma once

#include "core/session/lab_session.h"

#include <QWidget>

namespace onecake {

class CalmTable;

class KeyPanel final : public QWidget
{
    Q_OBJECT
public:
    KeyPanel(LabSession *session, QWidget *parent);

private:
    void showState(const LabState &state);

    LabSession *m_session;
    CalmTable *m_table;
};

} // namespace onecake
