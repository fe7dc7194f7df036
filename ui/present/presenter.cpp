// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/present/presenter.h"

#include "ui/style/fonts.h"

#include <QAction>
#include <QApplication>
#include <QFontInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr auto controlsStay = 3s;
constexpr auto keysStay = 2s;
constexpr qreal leastLetter = 24; // pixels of a screen that is 1080 high
constexpr qreal usualHeight = 1080;
// The smallest letters of a window are those beside the time in the diagram: 11 where the font of
// the window has 13.
constexpr qreal smallestShare = 11.0 / 13;

// Into a field.
bool isTyped(const QKeyEvent &event)
{
    const QWidget *field = QApplication::focusWidget();
    return field != nullptr && field->testAttribute(Qt::WA_InputMethodEnabled)
        && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

qreal roomScale(int screenHeight, int letterPixels)
{
    const qreal needed = leastLetter * screenHeight / usualHeight / smallestShare;
    return std::max(roomText, needed / std::max(1, letterPixels));
}

Presenter::Presenter(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_present(new QAction(tr("&Present"), this))
    , m_showKeys(new QAction(tr("Show pressed &keys"), this))
{
    m_present->setObjectName(u"window.present"_s);
    m_present->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    m_present->setCheckable(true);
    m_present->setStatusTip(
        tr("The whole screen, readable from the last row; Page Down and Page Up "
           "step, B blanks the screen, Esc ends it"));
    connect(m_present, &QAction::triggered, this, &Presenter::setPresenting);
    m_showKeys->setObjectName(u"window.show-keys"_s);
    m_showKeys->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    m_showKeys->setCheckable(true);
    m_showKeys->setStatusTip(tr("Each key that is pressed, and what it does, in the corner"));
    m_hideControls.setSingleShot(true);
    m_hideControls.setInterval(controlsStay);
    connect(&m_hideControls, &QTimer::timeout, this, [this] {
        m_areControlsWanted = false;
        if (m_isPresenting)
            Q_EMIT controlsWanted(false);
    });
    m_hideKeys.setSingleShot(true);
    m_hideKeys.setInterval(keysStay);
    connect(&m_hideKeys, &QTimer::timeout, this, [this] { delete m_keys; });
    qApp->installEventFilter(this);
}

Presenter::~Presenter() = default;

void Presenter::setPresenting(bool isPresenting)
{
    m_present->setChecked(isPresenting);
    if (isPresenting == m_isPresenting)
        return;
    m_isPresenting = isPresenting;
    setBlank(false);
    m_areControlsWanted = false;
    m_hideControls.stop();
    if (isPresenting) {
        m_wasFull = m_window->isFullScreen();
        m_room = textScale() / deskScale();
        const qreal pixels = QFontInfo(QApplication::font()).pixelSize() / textScale();
        m_window->setWindowState(m_window->windowState() | Qt::WindowFullScreen);
        const int height = m_window->screen()->geometry().height();
        setTextScale(std::max(roomScale(height, qRound(pixels)), textScale()));
    } else {
        setTextScale(deskScale() * m_room);
        if (!m_wasFull)
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowFullScreen);
    }
    Q_EMIT presentingChanged(isPresenting);
}

bool Presenter::isOurs(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget != nullptr && widget->window() == m_window;
}

bool Presenter::isSpeakers(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget != nullptr && m_speaker && widget->window() == m_speaker;
}

// As a remote control sends them, and Esc; not while something is open in front of the window,
// where they mean something else.
bool Presenter::handles(const QKeyEvent &event) const
{
    if (!m_isPresenting || event.modifiers() != Qt::NoModifier || (!isBlank() && isTyped(event)))
        return false;
    const int key = event.key();
    const bool isCharacter = key == Qt::Key_B || (isBlank() && key == Qt::Key_Period);
    return (isCharacter && m_areCharactersOn) || key == Qt::Key_PageDown || key == Qt::Key_PageUp
        || key == Qt::Key_Escape;
}

void Presenter::handle(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_B || (isBlank() && event.key() == Qt::Key_Period))
        setBlank(!isBlank());
    else if (event.key() == Qt::Key_Escape && isBlank())
        setBlank(false);
    else if (event.key() == Qt::Key_Escape)
        setPresenting(false);
    else if (event.key() == Qt::Key_PageDown)
        Q_EMIT forwardAsked();
    else
        Q_EMIT backAsked();
}

// Over everything: nobody looks at what is not to be looked at.
void Presenter::setBlank(bool isBlank)
{
    if (!isBlank) {
        delete m_blank;
        return;
    }
    m_blank = new QWidget(m_window);
    m_blank->setObjectName(u"blank"_s);
    m_blank->setAccessibleName(tr("The screen is black. B shows it again."));
    QPalette black;
    black.setColor(QPalette::Window, Qt::black);
    m_blank->setPalette(black);
    m_blank->setAutoFillBackground(true);
    m_blank->setGeometry(m_window->rect());
    m_blank->setCursor(Qt::BlankCursor);
    m_blank->show();
    m_blank->raise();
}

void Presenter::wantControls()
{
    m_hideControls.start();
    if (m_areControlsWanted)
        return;
    m_areControlsWanted = true;
    Q_EMIT controlsWanted(true);
}

// "T  Enter the tunnel": with the words of the action whose key it is, if it is one's.
QString Presenter::wordsOfKey(const QKeyEvent &event) const
{
    const QKeySequence pressed(event.keyCombination());
    QString words = pressed.toString(QKeySequence::NativeText);
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        const bool isIt = action->isEnabled() && action->shortcuts().contains(pressed);
        if (isIt && !action->text().isEmpty())
            return words + u"   "_s + action->text().remove(u'&');
    }
    return words;
}

void Presenter::showKey(const QKeyEvent &event)
{
    const bool isModifier = event.key() == Qt::Key_Shift || event.key() == Qt::Key_Control
        || event.key() == Qt::Key_Alt || event.key() == Qt::Key_Meta || event.key() == 0;
    // What is typed into a field is nobody's business: it may be a secret.
    if (isModifier || isTyped(event) || isBlank())
        return;
    if (!m_keys) {
        m_keys = new QLabel(m_window);
        m_keys->setObjectName(u"pressed-keys"_s);
        m_keys->setTextFormat(Qt::PlainText);
        m_keys->setAutoFillBackground(true);
        m_keys->setBackgroundRole(QPalette::Highlight);
        m_keys->setForegroundRole(QPalette::HighlightedText);
        m_keys->setMargin(m_window->fontMetrics().height() / 2);
    }
    m_keys->setText(wordsOfKey(event));
    m_keys->adjustSize();
    const int gap = m_window->fontMetrics().height();
    m_keys->move(m_window->width() - m_keys->width() - gap,
                 m_window->height() - m_keys->height() - 3 * gap);
    m_keys->show();
    m_keys->raise();
    m_hideKeys.start();
}

bool Presenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_window && m_blank)
        m_blank->setGeometry(m_window->rect());
    if (event->type() == QEvent::MouseMove && m_isPresenting && isOurs(watched))
        wantControls();
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const bool isMeant = isOurs(watched) || isSpeakers(watched);
    if (!isKey || !isMeant || QApplication::activeModalWidget() != nullptr)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride && m_showKeys->isChecked())
        showKey(*key);
    if (!handles(*key))
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        handle(*key);
    return true;
}

} // namespace onecake
