// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/style/focus_mark.h"

#include "ui/style/accents.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>

namespace onecake {

namespace {

const QString filterName = QStringLiteral("focus-mark");

// The style paints their focus.
bool marksItself(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QMenu *>(widget) != nullptr
        || qobject_cast<const QMenuBar *>(widget) != nullptr;
}

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

// Lies upon the widget, and is in nobody's way.
class FocusRing final : public QWidget
{
public:
    explicit FocusRing(QWidget *focused)
        : QWidget(focused)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(focused->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event);
        constexpr qreal markCorner = 4;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accentsOf(palette()).action, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), markCorner, markCorner);
    }
};

class FocusMark final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && watched->isWidgetType())
            mark(static_cast<QWidget *>(watched), static_cast<QFocusEvent *>(event)->reason());
        else if (event->type() == QEvent::FocusOut && m_ring && m_ring->parent() == watched)
            delete m_ring;
        else if (event->type() == QEvent::Resize && m_ring && m_ring->parent() == watched)
            m_ring->setGeometry(m_ring->parentWidget()->rect());
        return false;
    }

private:
    void mark(QWidget *widget, Qt::FocusReason reason)
    {
        // It comes back with the window, and when a menu or a list closes.
        const bool comesBack =
            reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        const bool wasMarked = m_lastMarked == widget && comesBack;
        delete m_ring;
        m_lastMarked = nullptr;
        if (marksItself(widget) || widget->isWindow() || (!isByKey(reason) && !wasMarked))
            return;
        m_ring = new FocusRing(widget);
        m_lastMarked = widget;
    }

    QPointer<QWidget> m_ring;
    QPointer<QWidget> m_lastMarked;
};

} // namespace

void markTheFocus()
{
    if (qApp->findChild<QObject *>(filterName, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *filter = new FocusMark(qApp);
    filter->setObjectName(filterName);
    qApp->installEventFilter(filter);
}

namespace {

bool holdsChoice(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || (qobject_cast<const QAbstractSlider *>(widget) != nullptr
            && qobject_cast<const QScrollBar *>(widget) == nullptr);
}

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool concerns = event->type() == QEvent::Wheel || event->type() == QEvent::Polish;
        if (!concerns || !watched->isWidgetType())
            return false;
        auto *widget = static_cast<QWidget *>(watched);
        if (!holdsChoice(widget))
            return false;
        if (event->type() == QEvent::Polish) {
            // Otherwise the turn of the wheel itself gives it the focus, before it arrives here.
            if (widget->focusPolicy() == Qt::WheelFocus)
                widget->setFocusPolicy(Qt::StrongFocus);
            return false;
        }
        if (widget->hasFocus())
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
