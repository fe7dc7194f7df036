// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/views/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace onecake {

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || !watched->isWidgetType())
            return false;
        const auto *widget = static_cast<const QWidget *>(watched);
        const bool holdsChoice = qobject_cast<const QComboBox *>(widget) != nullptr
            || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
            || (qobject_cast<const QAbstractSlider *>(widget) != nullptr
                && qobject_cast<const QScrollBar *>(widget) == nullptr);
        if (!holdsChoice || widget->hasFocus())
            return false;
        event->ignore(); // so that it goes on to the parent
        return true;
    }
};

} // namespace

void guardTheWheel()
{
    static const QString name = QStringLiteral("wheel-guard");
    if (qApp->findChild<QObject *>(name, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *guard = new WheelGuard(qApp);
    guard->setObjectName(name);
    qApp->installEventFilter(guard);
}

} // namespace onecake
