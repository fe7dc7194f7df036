// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/record/payload_edit.h"

#include "ui/style/calm_fields.h"
#include "ui/style/fixed_font.h"

#include <QMimeData>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>

namespace onecake {

namespace {

constexpr qsizetype largest = 300'000;
constexpr qsizetype wrappedMost = 5000;

} // namespace

PayloadEdit::PayloadEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFont(fixedFont(parent->font()));
    setMinimumHeight(fontMetrics().height() * 4);
}

// The style frames text of several lines in a line that cannot be seen on a dark ground.
bool PayloadEdit::event(QEvent *event)
{
    const bool isHandled = QPlainTextEdit::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::Paint)
        return isHandled;
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintFieldFrame(painter, option);
    return true;
}

void PayloadEdit::wrapFor(const QString &text)
{
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = std::max(longest, line.size());
    if (longest > wrappedMost)
        setLineWrapMode(NoWrap);
    else if (document()->characterCount() < wrappedMost)
        setLineWrapMode(WidgetWidth);
}

void PayloadEdit::setText(const QString &text)
{
    clear();
    wrapFor(text);
    setPlainText(text);
}

void PayloadEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() > largest) {
        Q_EMIT refused();
        return;
    }
    wrapFor(text);
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace onecake
