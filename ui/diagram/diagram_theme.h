// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the style words of a diagram look like on the screen, in a light and in a dark window: the
// same colours as in the exported picture.
#pragma once

#include <QBrush>
#include <QFont>
#include <QHash>
#include <QPalette>
#include <QPen>

#include <vector>

namespace onecake {

struct DiagramStyle {
    QPen pen{Qt::NoPen};
    QBrush brush{Qt::NoBrush};
    QFont font;
    QColor text;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool hasHalo = false; // stands on ground of its own
};

class DiagramTheme
{
public:
    // `font` gives the family; sizes are the diagram's own.
    DiagramTheme(const QPalette &palette, const QFont &font);

    // Style words, as "halo mid request-text", get a number once; the look is found by it.
    [[nodiscard]] const DiagramStyle &styleOf(const QString &style);

    [[nodiscard]] QColor ground() const { return m_ground; }

private:
    [[nodiscard]] DiagramStyle make(const QString &style) const;
    void apply(QStringView word, DiagramStyle &ink) const;
    void applyColour(QStringView word, DiagramStyle &ink) const;

    QHash<QString, DiagramStyle> m_styles;
    QFont m_font;
    QColor m_ground;
    QColor m_words;
    bool m_isDark;
};

// The height of the letters, before any magnification, in pixels.
inline constexpr int diagramLetterSize = 12;

} // namespace onecake
