// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/text/text_width.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype digitsOfRandomKey = 8;
constexpr qsizetype mostOfKey = 24;

bool isFitForALine(char32_t character)
{
    if (QChar::isSurrogate(character) || QChar::isNonCharacter(character))
        return false;
    // Joiners and selectors are format characters too, and part of many emoji.
    constexpr char32_t zeroWidthJoiner = 0x200d;
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Other_Format)
        return character == zeroWidthJoiner;
    return category != QChar::Other_Control && category != QChar::Other_PrivateUse
        && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

bool isHexDigit(QChar character)
{
    return character.isDigit() || (character.toLower() >= u'a' && character.toLower() <= u'f');
}

struct Range {
    char32_t first;
    char32_t last;
};

// Wide and fullwidth in Unicode's EastAsianWidth, in round blocks, and every emoji that is drawn as
// one by default.
constexpr std::array wide{
    Range{0x1100, 0x115f},   Range{0x231a, 0x231b},   Range{0x23e9, 0x23ec},
    Range{0x2614, 0x2615},   Range{0x2648, 0x2653},   Range{0x26a1, 0x26a1},
    Range{0x26d4, 0x26d4},   Range{0x2705, 0x2705},   Range{0x274c, 0x274e},
    Range{0x2753, 0x2757},   Range{0x2795, 0x2797},   Range{0x2b1b, 0x2b1c},
    Range{0x2e80, 0x303e},   Range{0x3041, 0xa4cf},   Range{0xa960, 0xa97f},
    Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},
    Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},   Range{0x16fe0, 0x18d08},
    Range{0x1b000, 0x1b2fb}, Range{0x1f004, 0x1f004}, Range{0x1f18e, 0x1f19a},
    Range{0x1f1e6, 0x1f1ff}, Range{0x1f200, 0x1f64f}, Range{0x1f680, 0x1f6ff},
    Range{0x1f7e0, 0x1f7eb}, Range{0x1f900, 0x1faff}, Range{0x20000, 0x3fffd},
};

struct Substitute {
    char32_t character = 0;
    QStringView ascii;
};

constexpr std::array substitutes{
    Substitute{U'·', u"-"},  Substitute{U'…', u"..."}, Substitute{U'×', u"x"},
    Substitute{U'—', u"-"},  Substitute{U'–', u"-"},   Substitute{U'−', u"-"},
    Substitute{U'✓', u"ok"}, Substitute{U'✗', u"x"},   Substitute{U'🍰', u"cake"},
    Substitute{U'’', u"'"},  Substitute{U'“', u"\""},  Substitute{U'”', u"\""},
    Substitute{U'„', u"\""}, Substitute{U'ä', u"ae"},  Substitute{U'ö', u"oe"},
    Substitute{U'ü', u"ue"}, Substitute{U'Ä', u"Ae"},  Substitute{U'Ö', u"Oe"},
    Substitute{U'Ü', u"Ue"}, Substitute{U'ß', u"ss"},
};

} // namespace

QString plain(const QString &text, qsizetype most)
{
    // What lies far behind the cut is never looked at.
    constexpr qsizetype lookAhead = 4;
    const QList<uint> characters = QStringView(text).left(lookAhead * most).toUcs4();
    QString line;
    for (const char32_t character : characters)
        line += isFitForALine(character) ? QChar::fromUcs4(character) : QChar::fromUcs4(U' ');
    line = line.simplified();
    if (line.size() <= most)
        return line;
    line.truncate(most - 1);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

QString shortKey(const QString &key)
{
    const QStringView start = QStringView(key).left(digitsOfRandomKey);
    const bool isRandom =
        key.size() > 2 * digitsOfRandomKey && std::all_of(start.begin(), start.end(), isHexDigit);
    return isRandom ? start.toString() + u'…' : plain(key, mostOfKey);
}

int columnsOf(char32_t character)
{
    constexpr char32_t variationSelector = 0xfe0f;
    constexpr char32_t joiner = 0x200d;
    constexpr char32_t endOfAscii = 0x80;
    if (character < endOfAscii)
        return 1;
    const QChar::Category category = QChar::category(character);
    const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
    if (isMark || character == variationSelector || character == joiner)
        return 0;
    const bool isWide = std::any_of(wide.begin(), wide.end(), [character](const Range &range) {
        return range.first <= character && character <= range.last;
    });
    return isWide ? 2 : 1;
}

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += columnsOf(character);
    return columns;
}

QString cutToColumns(const QString &text, int most, QStringView ellipsis)
{
    if (columnsOf(text) <= most)
        return text;
    const int mark = columnsOf(ellipsis);
    const QStringView end = mark < most ? ellipsis : QStringView();
    int room = most - columnsOf(end);
    QString kept;
    for (const char32_t character : text.toUcs4()) {
        room -= columnsOf(character);
        if (room < 0)
            break;
        kept += QChar::fromUcs4(character);
    }
    return kept.trimmed() + end.toString();
}

QStringList wrapToColumns(const QString &text, int most, int indent)
{
    QStringList lines{QString()};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool isFresh = true;
    for (const QString &word : words) {
        if (!isFresh && columnsOf(lines.back()) + 1 + columnsOf(word) > most) {
            lines.append(QString(indent, u' '));
            isFresh = true;
        }
        if (!isFresh)
            lines.back() += u' ';
        lines.back() += cutToColumns(word, std::max(1, most - columnsOf(lines.back())), u"…");
        isFresh = false;
    }
    return lines;
}

QString toAscii(const QString &text)
{
    QString ascii;
    for (const char32_t character : text.toUcs4()) {
        const auto *const found = std::find_if(
            substitutes.begin(), substitutes.end(),
            [character](const Substitute &candidate) { return candidate.character == character; });
        if (found != substitutes.end())
            ascii += found->ascii;
        else if (character < 0x7f)
            ascii += QChar::fromUcs4(character);
        else if (columnsOf(character) > 0)
            ascii += u'?';
    }
    return ascii;
}

} // namespace onecake
