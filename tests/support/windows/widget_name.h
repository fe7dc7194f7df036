// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a test calls a widget that it complains about.
#pragma once

#include <QWidget>

namespace onecake::test {

using namespace Qt::StringLiterals;

inline QString calledName(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    for (const QString &more : {widget->objectName(), widget->accessibleName()})
        name += more.isEmpty() ? QString() : u" \""_s + more + u'"';
    return name;
}

} // namespace onecake::test
