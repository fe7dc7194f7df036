// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The look of a diagram's style words on the screen, in a light and in a dark window, with the
// colours of the exported picture.
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
    bool hasHalo = false; // the text has a background of its own
};

class DiagramTheme
{
public:
    // `font` gives the family; the diagram has sizes of its own.
    DiagramTheme(const QPalette &palette, const QFont &font);

    // The look for style words such as "halo mid request-text"; it is made once for each text.
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

// The size of the letters in pixels, before any magnification.
inline constexpr int diagramLetterSize = 12;

} // namespace onecake
