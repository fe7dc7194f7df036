// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/keys/action_reason.h"

#include "core/base/text/tr.h"

#include <QAction>

namespace onecake {

namespace {

constexpr const char *reasonProperty = "whyNot";

} // namespace

void allow(QAction *action, bool isAllowed, const QString &whyNot)
{
    action->setProperty(reasonProperty, isAllowed ? QString() : whyNot);
    action->setEnabled(isAllowed);
}

QString whyNot(const QAction &action)
{
    if (action.isEnabled())
        return {};
    const QString said = action.property(reasonProperty).toString();
    return said.isEmpty() ? tr("It cannot be done now.") : said;
}

} // namespace onecake
