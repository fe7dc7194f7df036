// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A text pattern: each star in it stands for any text, or none.
#pragma once

#include <QStringList>

namespace onecake {

struct TextPattern {
    QStringList pieces; // the text between the stars: one piece more than there are stars

    static TextPattern of(const QString &text) { return {{text}}; }

    [[nodiscard]] bool isExact() const { return pieces.size() == 1; }
    // Whether the only star is at the end.
    [[nodiscard]] bool isPrefix() const { return pieces.size() == 2 && pieces.last().isEmpty(); }
    // Whether there is nothing but stars.
    [[nodiscard]] bool isAnything() const;

    // Whether the pattern matches the whole text.
    [[nodiscard]] bool matches(QStringView text) const;
    // Whether the pattern matches some part of the text. `ignoresCase` applies to A to Z only, as
    // in SQLite's LIKE.
    [[nodiscard]] bool isIn(QStringView text, bool ignoresCase) const;

    bool operator==(const TextPattern &) const = default;
};

} // namespace onecake
