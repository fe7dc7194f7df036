// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/style/every_window.h"

#include "ui/style/accents.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace onecake {

namespace {

// Lets everything pass through a filter of that kind, which is one of its name only.
template<typename Filter>
void filterEverything(const QString &name)
{
    if (qApp->findChild<QObject *>(name, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *filter = new Filter(qApp);
    filter->setObjectName(name);
    qApp->installEventFilter(filter);
}

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

// Not the whole screen: there is a title bar above, which the platform tells of too late.
QSize roomFor(const QWidget &dialog)
{
    constexpr QSize frame(16, 48);
    return dialog.screen()->availableSize() - frame;
}

bool isLarger(QSize size, QSize room)
{
    return size.width() > room.width() || size.height() > room.height();
}

// As large as what is in it, as far as the screen has room.
class DialogScroll final : public QScrollArea
{
public:
    explicit DialogScroll(QWidget *dialog)
        : QScrollArea(dialog)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize bars(verticalScrollBar()->sizeHint().width(), 0);
        return (widget()->minimumSizeHint() + bars).boundedTo(roomFor(*this));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return widget()->sizeHint().boundedTo(roomFor(*this));
    }
};

void makeScrollable(QDialog *dialog)
{
    const QPointer<QWidget> focused = dialog->focusWidget();
    auto *content = new QWidget;
    content->setLayout(dialog->layout());
    auto *scroll = new DialogScroll(dialog);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    if (focused)
        focused->setFocus();
}

// Texts that are wrapped need the more height the narrower they are.
QSize leastSize(const QLayout &layout, int width)
{
    const QSize least = layout.totalMinimumSize();
    if (!layout.hasHeightForWidth())
        return least;
    const int height = layout.totalMinimumHeightForWidth(std::max(width, least.width()));
    return {least.width(), std::max(least.height(), height)};
}

void fit(QDialog *dialog)
{
    const QSize room = roomFor(*dialog);
    QLayout *const layout = dialog->layout();
    const bool isScrollable = layout == nullptr || layout->itemAt(0) == nullptr
        || dynamic_cast<DialogScroll *>(layout->itemAt(0)->widget()) != nullptr;
    if (!isScrollable) {
        const int width = std::min(dialog->width(), room.width());
        const QSize least = leastSize(*layout, width);
        if (isLarger(least, room))
            makeScrollable(dialog);
        else if (isLarger(least, dialog->size()))
            dialog->resize(dialog->size().expandedTo(least));
    }
    if (dialog->minimumWidth() > room.width())
        dialog->setMinimumWidth(room.width());
    if (isLarger(dialog->size(), room))
        dialog->resize(dialog->size().boundedTo(room));
}

// Qt's message boxes and file dialogs look after themselves.
bool isOurs(const QDialog &dialog)
{
    const QByteArrayView name = dialog.metaObject()->className();
    return name == "QDialog" || name.startsWith("onecake::");
}

class DialogFit final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // It grows while it is open where there is more to say.
        const bool mayHaveGrown =
            event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest;
        auto *dialog = mayHaveGrown ? qobject_cast<QDialog *>(watched) : nullptr;
        if (dialog != nullptr && isOurs(*dialog))
            fit(dialog);
        return false;
    }
};

// Qt does so for the Menu key, which many keyboards do not have.
class MenuKey final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || watched != QApplication::focusWidget())
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier)
            return false;
        auto *widget = static_cast<QWidget *>(watched);
        const QPoint middle = widget->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, widget->mapToGlobal(middle));
        QApplication::sendEvent(widget, &asked);
        return true;
    }
};

} // namespace

void markTheFocus()
{
    filterEverything<FocusMark>(QStringLiteral("focus-mark"));
}

void guardTheWheel()
{
    filterEverything<WheelGuard>(QStringLiteral("wheel-guard"));
}

void openMenusByKey()
{
    filterEverything<MenuKey>(QStringLiteral("menu-key"));
}

void fitDialogsToTheScreen()
{
    filterEverything<DialogFit>(QStringLiteral("dialog-fit"));
}

} // namespace onecake
