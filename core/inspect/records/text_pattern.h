// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A text with stars, each of which stands for any text, or none.
#pragma once

#include <QStringList>

namespace onecake {

struct TextPattern {
    QStringList pieces; // what stands between the stars: one piece more than there are stars

    static TextPattern of(const QString &text) { return {{text}}; }

    [[nodiscard]] bool isExact() const { return pieces.size() == 1; }
    // Only a star at its end.
    [[nodiscard]] bool isPrefix() const { return pieces.size() == 2 && pieces.last().isEmpty(); }
    // Nothing but stars.
    [[nodiscard]] bool isAnything() const;

    // The whole text.
    [[nodiscard]] bool matches(QStringView text) const;
    // Some part of the text; `ignoresCase` for the letters A to Z, as SQLite's LIKE does.
    [[nodiscard]] bool isIn(QStringView text, bool ignoresCase) const;

    bool operator==(const TextPattern &) const = default;
};

} // namespace onecake
