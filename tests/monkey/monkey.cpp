// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/monkey/monkey.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWidget>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace onecake::monkey {

namespace {

// A reader that asks for more is only slow: tables have as many cells as a store has keys.
constexpr int mostRead = 600;

// Time for everybody else's events.
constexpr std::chrono::milliseconds betweenDeeds{1};

// Menus and dialogs run loops of their own, in which the monkey goes on.
constexpr int deepest = 8;

const QStringList &words()
{
    static const QStringList texts{u"order-3"_s,
                                   u"status:stuck"_s,
                                   u"key:order-* and not (status:completed"_s,
                                   u"age>5min or"_s,
                                   u"lose reply 1; tunnel 1s..9s"_s,
                                   u"\"unclosed"_s,
                                   u"-1"_s,
                                   u"99999999999999999999"_s,
                                   u"*"_s,
                                   u"'; DROP TABLE records; --"_s,
                                   u"{\"a\":[1,2,{\"b\":null}]}"_s,
                                   u"ключ 🍰 مفتاح"_s,
                                   QString(300, u'x'),
                                   QString()};
    return texts;
}

constexpr std::array keys{Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Return,    Qt::Key_Escape,
                          Qt::Key_Space,    Qt::Key_Left,    Qt::Key_Right,     Qt::Key_Up,
                          Qt::Key_Down,     Qt::Key_Home,    Qt::Key_End,       Qt::Key_PageUp,
                          Qt::Key_PageDown, Qt::Key_Delete,  Qt::Key_Backspace, Qt::Key_F1,
                          Qt::Key_F2,       Qt::Key_F4,      Qt::Key_F5,        Qt::Key_F6,
                          Qt::Key_F10,      Qt::Key_Menu,    Qt::Key_A,         Qt::Key_O,
                          Qt::Key_T,        Qt::Key_Plus,    Qt::Key_Minus};

QString nameOf(const QWidget *widget)
{
    const QString name =
        widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName();
    const QVariant text = widget->property("text");
    return u"%1 \"%2\" %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), name,
                                 text.toString().left(40).simplified());
}

// What belongs to it, except a question whether to replace a file.
QFileDialog *fileDialogOf(QWidget *window)
{
    if (qobject_cast<QMessageBox *>(window) != nullptr)
        return nullptr;
    for (QWidget *at = window; at != nullptr; at = at->parentWidget()) {
        if (auto *dialog = qobject_cast<QFileDialog *>(at); dialog != nullptr)
            return dialog;
    }
    return nullptr;
}

} // namespace

Monkey::Monkey(quint64 seed, LastActions *actions)
    : m_dice(seed)
    , m_actions(actions)
{}

void Monkey::start(std::function<void()> openWindow)
{
    m_openWindow = std::move(openWindow);
    QTimer::singleShot(betweenDeeds, this, &Monkey::act);
}

// The next deed is asked for before this one is done: it may open a menu, and end with it.
void Monkey::act()
{
    QTimer::singleShot(betweenDeeds, this, &Monkey::act);
    // Qt Test lets events happen within a press or a drag, which is over before the next deed
    // begins; a menu or a dialog that was opened has an event loop of its own, in which it goes on.
    const int loop = QThread::currentThread()->loopLevel();
    if (loop <= m_loop)
        return;
    const QScopedValueRollback inLoop(m_loop, loop);
    if (m_depth >= deepest) {
        if (QWidget *popup = QApplication::activePopupWidget(); popup != nullptr)
            popup->close();
        else if (QWidget *modal = QApplication::activeModalWidget(); modal != nullptr)
            modal->close();
    }
    QWidget *window = windowToActIn();
    if (window == nullptr) {
        m_actions->begin("open the window");
        m_openWindow();
        m_actions->end();
        return;
    }
    ++m_depth;
    actInWindow(window);
    --m_depth;
    m_actions->end();
    // What was done may have closed it.
    m_read = 0;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *open : windows) {
        if (open->isVisible())
            read(QAccessible::queryAccessibleInterface(open), 0);
    }
}

void Monkey::actInWindow(QWidget *window)
{
    if (QFileDialog *dialog = fileDialogOf(window); dialog != nullptr) {
        answer(dialog, window);
        return;
    }
    QWidget *widget = pickWidget(window);
    const quint64 deed = m_dice.below(100);
    if (deed < 48)
        click(window, widget);
    else if (deed < 56)
        drag(window, widget);
    else if (deed < 62)
        wheel(window, widget);
    else if (deed < 72)
        type(window);
    else if (deed < 90)
        pressKey(window);
    else if (deed < 99)
        pressShortcut(window);
    else
        resize(window);
}

// Qt's dialog for files renames, removes and replaces whatever its user may, wherever that is: with
// it only files of the own folder are named.
void Monkey::answer(QFileDialog *dialog, QWidget *window)
{
    if (window != dialog) {
        begin(u"close"_s, window);
        window->close();
        return;
    }
    begin(u"answer"_s, dialog);
    const QDir folder = QDir::current();
    const QStringList names = folder.entryList(QDir::Files) + QStringList{u"new.json"_s, u"new"_s};
    auto *box = dialog->findChild<QDialogButtonBox *>();
    if (box == nullptr || m_dice.below(3) == 0) {
        dialog->reject();
        return;
    }
    dialog->setDirectory(folder);
    dialog->selectFile(folder.filePath(oneOf(names)));
    const auto buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (box->buttonRole(button) == QDialogButtonBox::AcceptRole && button->isEnabled()) {
            button->click();
            return;
        }
    }
    dialog->reject();
}

QWidget *Monkey::windowToActIn()
{
    if (QWidget *popup = QApplication::activePopupWidget(); popup != nullptr)
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget(); modal != nullptr)
        return modal;
    QWidgetList open;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window->windowHandle() != nullptr
            && window->windowType() != Qt::ToolTip)
            open.append(window);
    }
    return open.isEmpty() ? nullptr : oneOf(open);
}

QWidget *Monkey::pickWidget(QWidget *window)
{
    QWidgetList visible;
    const QWidgetList widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == window && !widget->visibleRegion().isEmpty())
            visible.append(widget);
    }
    return visible.isEmpty() ? window : oneOf(visible);
}

QPoint Monkey::pointIn(const QWidget *widget)
{
    const QRect seen = widget->visibleRegion().boundingRect();
    const auto within = [this](int least, int length) {
        return least
            + static_cast<int>(m_dice.below(static_cast<std::uint64_t>(std::max(1, length))));
    };
    const QPoint local(within(seen.left(), seen.width()), within(seen.top(), seen.height()));
    const QRect window = widget->window()->rect();
    const QPoint point = widget->mapTo(widget->window(), local);
    return {std::clamp(point.x(), 0, std::max(0, window.width() - 1)),
            std::clamp(point.y(), 0, std::max(0, window.height() - 1))};
}

void Monkey::begin(const QString &what, const QWidget *widget)
{
    const QString window = widget->window()->windowTitle().left(30);
    m_actions->begin(u"%1 %2 in \"%3\""_s.arg(what, nameOf(widget), window).toStdString());
}

void Monkey::click(QWidget *window, QWidget *widget)
{
    const QPoint point = pointIn(widget);
    const quint64 kind = m_dice.below(10);
    const Qt::KeyboardModifiers modifiers = m_dice.below(8) == 0
        ? (m_dice.below(2) == 0 ? Qt::ControlModifier : Qt::ShiftModifier)
        : Qt::NoModifier;
    begin(kind == 0       ? u"press the right button on"_s
              : kind == 1 ? u"double-click"_s
                          : u"click"_s,
          widget);
    const QPointer<QWindow> handle = window->windowHandle();
    QTest::mouseMove(handle, point);
    // The window may end while the mouse is on its way: a tool tip, a popup, a dialog that is done.
    if (!handle)
        return;
    if (kind == 0)
        QTest::mouseClick(handle, Qt::RightButton, modifiers, point);
    else if (kind == 1)
        QTest::mouseDClick(handle, Qt::LeftButton, modifiers, point);
    else
        QTest::mouseClick(handle, Qt::LeftButton, modifiers, point);
}

void Monkey::drag(QWidget *window, QWidget *widget)
{
    const QPoint from = pointIn(widget);
    const QPoint to = pointIn(pickWidget(window));
    begin(u"drag from"_s, widget);
    const QPointer<QWindow> handle = window->windowHandle();
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4 && handle; ++step) {
        m_actions->goOn();
        QTest::mouseMove(handle, from + (to - from) * step / 4);
    }
    if (handle)
        QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
}

void Monkey::wheel(QWidget *window, QWidget *widget)
{
    const QPoint point = pointIn(widget);
    const int turn = m_dice.below(2) == 0 ? 120 : -120;
    begin(u"turn the wheel over"_s, widget);
    const Qt::KeyboardModifiers modifiers =
        m_dice.below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier;
    QWidget *target = QApplication::widgetAt(window->mapToGlobal(point));
    if (target == nullptr || target->window() != window)
        return;
    QWheelEvent event(target->mapFrom(window, point), window->mapToGlobal(point), {},
                      QPoint(0, turn), Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
}

void Monkey::type(QWidget *window)
{
    QWidget *focus = QApplication::focusWidget();
    begin(u"type into"_s, focus != nullptr ? focus : window);
    const QPointer<QWindow> handle = window->windowHandle();
    const QString text = oneOf(words());
    for (const QChar letter : text) {
        if (!handle)
            return;
        m_actions->goOn();
        QTest::sendKeyEvent(QTest::Click, handle, Qt::Key_unknown, QString(letter), {});
    }
}

void Monkey::pressKey(QWidget *window)
{
    const Qt::Key key = oneOf(keys);
    constexpr std::array<Qt::KeyboardModifier, 6> modifiers{Qt::NoModifier,      Qt::NoModifier,
                                                            Qt::NoModifier,      Qt::ShiftModifier,
                                                            Qt::ControlModifier, Qt::AltModifier};
    const Qt::KeyboardModifier modifier = oneOf(modifiers);
    QWidget *focus = QApplication::focusWidget();
    begin(u"press %1 in"_s.arg(QKeySequence(key | modifier).toString()),
          focus != nullptr ? focus : window);
    QTest::keyClick(window->windowHandle(), key, modifier);
}

void Monkey::pressShortcut(QWidget *window)
{
    QList<QKeySequence> shortcuts;
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->isEnabled())
            shortcuts.append(action->shortcuts());
    }
    if (shortcuts.isEmpty())
        return;
    const QKeySequence &shortcut = oneOf(shortcuts);
    begin(u"press the shortcut %1 in"_s.arg(shortcut.toString()), window);
    QTest::keySequence(window->windowHandle(), shortcut);
}

void Monkey::resize(QWidget *window)
{
    constexpr std::array sizes{QSize(1024, 640), QSize(1280, 720), QSize(1440, 900),
                               QSize(1920, 1080), QSize(400, 300)};
    begin(u"resize"_s, window);
    window->resize(oneOf(sizes));
}

// What it says is not judged here, only that it can be asked.
void Monkey::read(QAccessibleInterface *item, int depth)
{
    if (item == nullptr || !item->isValid() || ++m_read > mostRead || depth > 40)
        return;
    (void)item->text(QAccessible::Name);
    (void)item->text(QAccessible::Description);
    (void)item->role();
    (void)item->rect();
    if (item->state().invisible)
        return;
    for (int child = 0; child < item->childCount() && m_read <= mostRead; ++child)
        read(item->child(child), depth + 1);
}

} // namespace onecake::monkey
