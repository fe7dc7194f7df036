// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Asks whether a store may be changed from now on. The name of a production store is to be typed.
#pragma once

#include "core/inspect/browse/opening/key_table.h"
#include "core/inspect/changes/jobs/write_permit.h"

#include <QDialog>

namespace onecake {

class UnlockDialog final : public QDialog
{
    Q_OBJECT
public:
    // `allowed` says in a sentence what may be done to it then.
    UnlockDialog(const StoreMark &mark, const KeyTable &table, const QString &allowed,
                 QWidget *parent);

Q_SIGNALS:
    // The dialog is out of the way by then.
    void confirmed(const QString &typed);
};

} // namespace onecake
