// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/wrapped_text.h"

#include <QTextLayout>
#include <QtMath>

namespace onecake {

int wrappedHeight(const QStringList &lines, const QFont &font, int width, int most)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    int count = 0;
    qreal height = 0;
    for (const QString &line : lines) {
        QTextLayout layout(line, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine each = layout.createLine(); each.isValid() && count < most;
             each = layout.createLine()) {
            each.setLeadingIncluded(true);
            each.setLineWidth(width);
            height += each.height();
            ++count;
        }
        layout.endLayout();
        if (count >= most)
            break;
    }
    // Where lines fill it exactly, QPlainTextEdit believes that the last one does not fit.
    return qCeil(height) + 1;
}

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
