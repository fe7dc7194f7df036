// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Asks whether a store may be changed from now on. The name of a production store is to be typed.
#pragma once

#include "core/inspect/removal/write_permit.h"

#include <QDialog>

namespace onecake {

class UnlockDialog final : public QDialog
{
    Q_OBJECT
public:
    UnlockDialog(const StoreMark &mark, const QString &place, QWidget *parent);

Q_SIGNALS:
    void confirmed(const QString &typed);
};

} // namespace onecake
