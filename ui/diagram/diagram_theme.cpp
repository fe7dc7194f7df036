// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/diagram_theme.h"

#include "ui/style/accents.h"

#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Okabe and Ito's colours; for words in a shade that can be read, for the dark their lighter
// sisters.
struct Shade {
    QStringView name;
    QColor line;
    QColor words;
    QColor darkLine;
    QColor darkWords;
};

const std::array<Shade, 9> &shades()
{
    static const std::array<Shade, 9> all{{
        {u"request", 0x0072b2, 0x005a8d, 0x56b4e9, 0x56b4e9},
        {u"effect", 0x009e73, 0x00704f, 0x2fc79a, 0x2fc79a},
        {u"store", 0x6b7280, 0x4b5563, 0x9ca3af, 0xb6bcc6},
        {u"lost", 0xd55e00, 0xb34700, 0xff8a4c, 0xff8a4c},
        {u"unknown", 0xc77700, 0x8a5200, 0xf0b429, 0xf0b429},
        {u"lease", 0xb59f00, 0x756600, 0xb59f00, 0xe6d94a},
        {u"tunnel", 0xcc79a7, 0x8a3d68, 0xcc79a7, 0xe5a3c8},
        {u"trouble", 0xd55e00, 0xb34700, 0xff8a4c, 0xff8a4c},
        {u"note", 0x1f2937, 0x1f2937, 0xe5e7eb, 0xe5e7eb},
    }};
    return all;
}

QColor faded(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

} // namespace

DiagramTheme::DiagramTheme(const QPalette &palette, const QFont &font)
    : m_font(font)
    , m_ground(palette.color(QPalette::Base))
    , m_words(palette.color(QPalette::Text))
    , m_isDark(isDark(palette))
{
    m_font.setPixelSize(diagramLetterSize);
}

const DiagramStyle &DiagramTheme::styleOf(const QString &style)
{
    auto found = m_styles.find(style);
    if (found == m_styles.end())
        found = m_styles.insert(style, make(style));
    return *found;
}

DiagramStyle DiagramTheme::make(const QString &style) const
{
    DiagramStyle ink;
    ink.font = m_font;
    ink.text = m_words;
    ink.pen = QPen(m_words, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    // Colours before widths and patterns, so that the order of the words does not matter.
    const auto words = QStringView(style).split(u' ');
    for (const QStringView word : words)
        applyColour(word, ink);
    for (const QStringView word : words)
        apply(word, ink);
    return ink;
}

void DiagramTheme::applyColour(QStringView word, DiagramStyle &ink) const
{
    for (const Shade &shade : shades()) {
        const QColor line = m_isDark ? shade.darkLine : shade.line;
        if (word == shade.name) {
            ink.pen.setColor(line);
        } else if (word.startsWith(shade.name) && word.endsWith(u"-fill")) {
            ink.brush = line;
            ink.pen = Qt::NoPen;
        } else if (word.startsWith(shade.name) && word.endsWith(u"-text")) {
            ink.text = m_isDark ? shade.darkWords : shade.words;
        }
    }
    if (word == u"tunnel" || word == u"trouble") {
        ink.brush = faded(ink.pen.color(), m_isDark ? 0.25F : 0.18F);
        ink.pen.setColor(faded(ink.pen.color(), 0.5F));
        ink.pen.setWidthF(1);
    } else if (word == u"lease") {
        ink.brush = m_isDark ? QColor(0x8a7d12) : QColor(0xf0e442);
        ink.pen.setWidthF(1);
    } else if (word == u"unknown-fill") {
        ink.brush = m_isDark ? QColor(0x3a2d0c) : QColor(0xfff4dc);
        ink.pen = QPen(m_isDark ? QColor(0xf0b429) : QColor(0xc77700), 1.8);
    } else if (word == u"sponge" || word == u"cream" || word == u"cherry") {
        ink.brush = QColor(word == u"sponge" ? 0xe9b872 : word == u"cream" ? 0xfff7ed : 0xd62839);
        ink.pen = word == u"cream" ? QPen(QColor(0xb45309), 1) : QPen(Qt::NoPen);
    } else if (word == u"awaited") {
        ink.pen = QPen(QColor(m_isDark ? 0x2fc79a : 0x009e73), 1.4);
    } else if (word == u"time") {
        ink.text = QColor(m_isDark ? 0x9ca3af : 0x6b7280);
    } else if (word == u"lane") {
        ink.pen = QPen(QColor(m_isDark ? 0x3f4654 : 0xd1d5db), 1.5);
    } else if (word == u"pause" && ink.pen.color() == m_words) {
        ink.pen = QPen(QColor(m_isDark ? 0x6b7280 : 0x9ca3af), 1.2);
    }
}

void DiagramTheme::apply(QStringView word, DiagramStyle &ink) const
{
    const bool isStrong = word == u"lost-text" || word == u"unknown-text" || word == u"tunnel-text";
    if (isStrong)
        ink.font.setWeight(QFont::DemiBold);
    if (word == u"time")
        ink.font.setPixelSize(11);
    else if (word == u"lost" || word == u"unknown")
        ink.pen.setWidthF(2);
    else if (word == u"thin")
        ink.pen.setWidthF(1);
    else if (word == u"dotted")
        ink.pen.setDashPattern({0.6, 3.1});
    else if (word == u"awaited")
        ink.pen.setDashPattern({2.1, 1.4});
    else if (word == u"dashed")
        ink.pen.setDashPattern({3.1, 2.5});
    else if (word == u"mid")
        ink.alignment = Qt::AlignHCenter;
    else if (word == u"right")
        ink.alignment = Qt::AlignRight;
    else if (word == u"halo")
        ink.hasHalo = true;
    else if (word == u"pause" && ink.pen.widthF() > 1.4)
        ink.pen.setDashPattern({1.4, 2.7});
}

} // namespace onecake
