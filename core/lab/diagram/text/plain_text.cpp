// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/text/plain_text.h"

#include <QList>

#include <algorithm>

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

} // namespace onecake
