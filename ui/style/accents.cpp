// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/style/accents.h"

namespace onecake {

namespace {

constexpr int halfBright = 128;

struct Tones {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb aside;
    QRgb line;
    QRgb action;
    QRgb onAction;
};

constexpr Tones lightTones{0xffffffff, 0xffffffff, 0xfff7f8f9, 0xfff8f9fa, 0xff1d2125,
                           0xff5f666d, 0xffd6dade, 0xff0072b2, 0xffffffff};
constexpr Tones darkTones{0xff24272b, 0xff1c1f22, 0xff212427, 0xff2c3035, 0xffe6e8ea,
                          0xffa0a7ae, 0xff41464c, 0xff56b4e9, 0xff0b1a24};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor(color));
    };
    set(QPalette::Window, tones.window);
    set(QPalette::WindowText, tones.text);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::Text, tones.text);
    set(QPalette::Button, tones.button);
    set(QPalette::ButtonText, tones.text);
    set(QPalette::BrightText, tones.onAction);
    set(QPalette::Highlight, tones.action);
    set(QPalette::HighlightedText, tones.onAction);
    set(QPalette::Link, tones.action);
    set(QPalette::LinkVisited, tones.action);
    set(QPalette::PlaceholderText, tones.aside);
    set(QPalette::ToolTipBase, tones.button);
    set(QPalette::ToolTipText, tones.text);
    set(QPalette::Light, tones.button);
    set(QPalette::Midlight, tones.button);
    set(QPalette::Mid, tones.line);
    set(QPalette::Dark, tones.line);
    set(QPalette::Shadow, tones.line);
    QColor faint(tones.aside);
    faint.setAlphaF(0.6F);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace

QColor blend(const QColor &ground, const QColor &color, float share)
{
    const auto mix = [share](float below, float above) {
        return below + (above - below) * share;
    };
    return QColor::fromRgbF(mix(ground.redF(), color.redF()), mix(ground.greenF(), color.greenF()),
                            mix(ground.blueF(), color.blueF()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < halfBright;
}

Accents accentsOf(const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::WindowText);
    Accents accents;
    accents.action = palette.color(QPalette::Highlight);
    // On a light ground the bright ones are darkened until they can be read as text.
    accents.good = QColor(dark ? 0xff2fc998 : 0xff007555);
    accents.busy = QColor(dark ? 0xfff0b13c : 0xffb07800);
    accents.trouble = QColor(dark ? 0xffff8a4c : 0xffb04700);
    accents.aside = palette.color(QPalette::PlaceholderText);
    accents.aside.setAlpha(255);
    accents.line = blend(palette.color(QPalette::Window), text, dark ? 0.16F : 0.15F);
    accents.raised = palette.color(QPalette::Button);
    accents.chosenRow = blend(base, accents.action, dark ? 0.20F : 0.14F);
    accents.fresh = blend(base, QColor(0xfff0c43c), dark ? 0.38F : 0.45F);
    return accents;
}

QPalette lightPalette()
{
    return paletteOf(lightTones);
}

QPalette darkPalette()
{
    return paletteOf(darkTones);
}

} // namespace onecake
