// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/style/text_height.h"

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

} // namespace onecake
