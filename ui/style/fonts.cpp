// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/style/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPointer>
#include <QTextLayout>
#include <QWidget>
#include <QtMath>

#include <vector>

namespace onecake {

namespace {

constexpr const char *scaleProperty = "textScale";
constexpr const char *deskProperty = "deskScale";

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

struct OwnFont {
    QPointer<QWidget> widget;
    QFont font;
};

// Read before the application's font changes: all others follow that by themselves.
std::vector<OwnFont> fontsWithSizes()
{
    std::vector<OwnFont> fonts;
    for (QWidget *widget : QApplication::allWidgets()) {
        const bool hasSize = widget->testAttribute(Qt::WA_SetFont)
            && (widget->font().resolveMask() & QFont::SizeResolved) != 0;
        if (hasSize)
            fonts.push_back({widget, widget->font()});
    }
    return fonts;
}

} // namespace

qreal textScale()
{
    const QVariant scale = qApp->property(scaleProperty);
    return scale.isValid() ? scale.toReal() : deskText;
}

void setTextScale(qreal scale)
{
    const qreal factor = scale / textScale();
    if (qFuzzyCompare(factor, 1))
        return;
    const std::vector<OwnFont> own = fontsWithSizes();
    qApp->setProperty(scaleProperty, scale);
    QApplication::setFont(scaled(QApplication::font(), factor));
    for (const OwnFont &each : own) {
        if (each.widget)
            each.widget->setFont(scaled(each.font, factor));
    }
}

qreal deskScale()
{
    const QVariant scale = qApp->property(deskProperty);
    return scale.isValid() ? scale.toReal() : deskText;
}

void setDeskScale(qreal scale)
{
    const qreal room = textScale() / deskScale();
    qApp->setProperty(deskProperty, scale);
    setTextScale(scale * room);
}

QFont fixedFont(const QFont &beside)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(beside.pointSizeF());
    return font;
}

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
