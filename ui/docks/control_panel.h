// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person can do while the story runs, as large buttons.
#pragma once

#include "ui/docks/lab_actions.h"

#include <QWidget>

namespace onecake {

class ControlPanel final : public QWidget
{
    Q_OBJECT
public:
    ControlPanel(LabSession *session, const LabActions &actions, QWidget *parent);
};

} // namespace onecake
