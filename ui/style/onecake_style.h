// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A plain Fusion style: flat backgrounds, one thin line, round corners, and a visible focus. All
// colours come from the palette, so that light and dark are the same code. For platforms that have
// no style of their own.
#pragma once

#include <QProxyStyle>

class QPainter;
class QStyleOption;

namespace onecake {

class OneCakeStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    OneCakeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
};

// The property that marks the main button.
inline constexpr const char *primaryProperty = "isPrimary";

// How the window is to look.
enum class Appearance {
    System,
    Light,
    Dark
};

// Gives the application its style and palette. A style that the platform brings is left alone, and
// so is its palette, unless light or dark is asked for.
void applyAppearance(Appearance appearance);

// The one that was applied last.
Appearance appliedAppearance();

// The frame of what can be filled in, whose outline can be seen on light and on dark.
void paintFieldFrame(QPainter &painter, const QStyleOption &option);

} // namespace onecake
