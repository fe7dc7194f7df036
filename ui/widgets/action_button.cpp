// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/action_button.h"

#include "ui/style/onecake_style.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int padding = 12;
constexpr int pictureMargin = 8;
constexpr int gap = 8;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

ActionButton::ActionButton(QAction *action, Shape shape, const QString &picture, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_shape(shape)
    , m_picture(picture)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    const QString text = withoutMnemonic(m_action->text());
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(m_action->statusTip());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    setDown(m_action->isCheckable() && m_action->isChecked());
    setIcon(m_action->icon());
    updateGeometry();
    update();
}

void ActionButton::setPrimary(bool isPrimary)
{
    setProperty(primaryProperty, isPrimary);
    update();
}

int ActionButton::pictureWidth() const
{
    // As wide as a line is high. To ask the font would make it unpack the picture once more.
    return m_picture.isEmpty() ? 0 : fontMetrics().height() + gap;
}

QString ActionButton::key() const
{
    return m_shape == Shape::Wide ? m_action->shortcut().toString(QKeySequence::NativeText)
                                  : QString();
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    if (m_shape == Shape::Picture)
        return {iconSize().width() + 2 * pictureMargin, metrics.height() * 2};
    int width = 2 * padding + pictureWidth() + metrics.horizontalAdvance(text());
    if (!icon().isNull())
        width += iconSize().width() + gap;
    if (!key().isEmpty())
        width += 2 * gap + metrics.horizontalAdvance(key());
    return {width, metrics.height() * (m_shape == Shape::Wide ? 11 : 10) / 5};
}

QSize ActionButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    if (m_shape == Shape::Wide || icon().isNull())
        return whole;
    return {iconSize().width() + 2 * padding, whole.height()};
}

bool ActionButton::event(QEvent *event)
{
    // Space is also the window's key for play and pause; on a button that has the focus it presses
    // the button.
    if (event->type() == QEvent::ShortcutOverride) {
        const int pressed = static_cast<QKeyEvent *>(event)->key();
        if (pressed == Qt::Key_Space || pressed == Qt::Key_Return || pressed == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QPushButton::event(event);
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void ActionButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (m_action->isCheckable() && m_action->isChecked())
        option.state = (option.state & ~QStyle::State_Sunken) | QStyle::State_On;
    painter.drawPrimitive(QStyle::PE_PanelButtonCommand, option);

    const bool isFilled = isEnabled()
        && (property(primaryProperty).toBool() || option.state.testFlag(QStyle::State_On));
    const QColor ink = palette().color(isFilled ? QPalette::HighlightedText : QPalette::ButtonText);
    paintContent(painter, isFilled, ink);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(2, 2, -2, -2);
        focus.palette.setColor(QPalette::WindowText, ink);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

void ActionButton::paintContent(QPainter &painter, bool isFilled, const QColor &ink) const
{
    const int slack = width() - sizeHint().width();
    QRect area = rect().adjusted(padding, 0, -padding, 0);
    if (m_shape == Shape::Narrow && slack > 0)
        area.adjust(slack / 2, 0, 0, 0);
    if (!icon().isNull()) {
        const QSize size = iconSize();
        const bool isAlone = slack < 0 || m_shape == Shape::Picture;
        const int left = isAlone ? (width() - size.width()) / 2 : area.left();
        const QRect place = QStyle::visualRect(
            layoutDirection(), rect(), QRect(QPoint(left, (height() - size.height()) / 2), size));
        const QIcon::Mode mode = isFilled ? QIcon::Selected : QIcon::Normal;
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? mode : QIcon::Disabled);
        area.adjust(size.width() + gap, 0, 0, 0);
        if (isAlone)
            return;
    }
    painter.setPen(ink);
    constexpr int sidewise = Qt::AlignVCenter | Qt::TextSingleLine;
    const auto draw = [&](Qt::Alignment side, const QString &words) {
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area),
                         sidewise | static_cast<int>(side), words);
    };
    draw(Qt::AlignLeft, m_picture);
    area.adjust(pictureWidth(), 0, 0, 0);
    draw(Qt::AlignLeft, text());
    if (!key().isEmpty()) {
        painter.setPen(isFilled || !isEnabled() ? ink : palette().color(QPalette::PlaceholderText));
        draw(Qt::AlignRight, key());
    }
}

} // namespace onecake
