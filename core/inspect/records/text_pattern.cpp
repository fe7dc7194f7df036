// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/text_pattern.h"

#include <algorithm>

namespace onecake {

namespace {

constexpr char16_t lowered(QChar character)
{
    const char16_t unit = character.unicode();
    return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit;
}

bool isSameLetter(QChar one, QChar other)
{
    return lowered(one) == lowered(other);
}

// Where the piece begins, or -1.
qsizetype find(QStringView text, QStringView piece, qsizetype from, bool ignoresCase)
{
    if (!ignoresCase)
        return text.indexOf(piece, from);
    const auto found =
        std::search(text.begin() + from, text.end(), piece.begin(), piece.end(), isSameLetter);
    return found == text.end() && !piece.isEmpty() ? -1 : found - text.begin();
}

} // namespace

bool TextPattern::isAnything() const
{
    return pieces.size() > 1 && std::all_of(pieces.begin(), pieces.end(), [](const QString &piece) {
               return piece.isEmpty();
           });
}

bool TextPattern::matches(QStringView text) const
{
    if (isExact())
        return text == pieces.first();
    const QString &first = pieces.first();
    const QString &last = pieces.last();
    if (text.size() < first.size() + last.size() || !text.startsWith(first) || !text.endsWith(last))
        return false;
    // The earliest place of each piece leaves the most for those after it.
    const QStringView middle = text.chopped(last.size());
    qsizetype at = first.size();
    for (qsizetype piece = 1; piece + 1 < pieces.size(); ++piece) {
        const qsizetype found = middle.indexOf(pieces[piece], at);
        if (found < 0)
            return false;
        at = found + pieces[piece].size();
    }
    return true;
}

bool TextPattern::isIn(QStringView text, bool ignoresCase) const
{
    qsizetype at = 0;
    for (const QString &piece : pieces) {
        const qsizetype found = find(text, piece, at, ignoresCase);
        if (found < 0)
            return false;
        at = found + piece.size();
    }
    return true;
}

} // namespace onecake
