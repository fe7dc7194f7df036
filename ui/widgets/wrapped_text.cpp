// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/wrapped_text.h"

#include "ui/style/fonts.h"

namespace onecake {

namespace {

constexpr int narrowestLetters = 8;
constexpr int usualLetters = 30;
constexpr int linesMost = 1000;

} // namespace

WrappedText::WrappedText(const QString &text, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    // On the ground of what it stands on.
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void WrappedText::setText(const QString &text)
{
    if (text == toPlainText() && !text.isEmpty())
        return;
    setPlainText(text);
    updateGeometry();
}

int WrappedText::heightForWidth(int width) const
{
    return wrappedHeight(toPlainText().split(u'\n'), font(), width, linesMost);
}

QSize WrappedText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * usualLetters;
    return {width, heightForWidth(width)};
}

QSize WrappedText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * narrowestLetters, fontMetrics().lineSpacing()};
}

} // namespace onecake
