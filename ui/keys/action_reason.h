// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Why an action cannot be done now, for whoever looks for it.
#pragma once

#include <QString>

class QAction;

namespace onecake {

// Enables the action, or disables it for that reason, a whole sentence.
void allow(QAction *action, bool isAllowed, const QString &whyNot);

// Empty while it can be done.
QString whyNot(const QAction &action);

} // namespace onecake
