// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/plain_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype sentenceMax = 300;

bool isPlain(char32_t point)
{
    if (point == U' ')
        return true;
    switch (QChar::category(point)) {
    case QChar::Separator_Space: // looks like a blank, and is another key
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return QChar::isPrint(point);
    }
    return false;
}

// One character, which is two units where it is a pair; half a pair stands for itself.
struct Character {
    char32_t point = 0;
    qsizetype units = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text.at(at + 1)), 2};
    return {unit.unicode(), 1};
}

QString spelling(char32_t point)
{
    struct Short {
        char32_t point = 0;
        QStringView text;
    };
    static constexpr std::array shorts{Short{0x00, u"\\0"}, Short{0x08, u"\\b"},
                                       Short{0x09, u"\\t"}, Short{0x0a, u"\\n"},
                                       Short{0x0d, u"\\r"}, Short{0x1b, u"\\e"}};
    for (const Short &known : shorts) {
        if (known.point == point)
            return known.text.toString();
    }
    const auto digits = QString::number(static_cast<uint>(point), 16).toUpper();
    return u"\\u{%1}"_s.arg(digits.rightJustified(4, u'0'));
}

QString spelled(QStringView text, qsizetype longest, bool keepsLines)
{
    QString shown;
    qsizetype at = 0;
    while (at < text.size() && shown.size() < longest) {
        const Character character = characterAt(text, at);
        const bool isKept = keepsLines && (character.point == U'\n' || character.point == U'\t');
        if (isKept || isPlain(character.point))
            shown += text.mid(at, character.units);
        else
            shown += spelling(character.point);
        at += character.units;
    }
    if (at < text.size())
        shown += u"… (%1)"_s.arg(sizeText(text.toUtf8().size()));
    return shown;
}

} // namespace

QString shownText(const QString &text)
{
    QString shown;
    const QStringView head = QStringView(text).left(sentenceMax);
    for (qsizetype at = 0; at < head.size();) {
        const Character character = characterAt(head, at);
        if (isPlain(character.point))
            shown += head.mid(at, character.units);
        else
            shown += QChar::isSurrogate(character.point) ? QChar(QChar::ReplacementCharacter)
                                                         : QChar(u' ');
        at += character.units;
    }
    shown = shown.simplified();
    return text.size() > sentenceMax ? shown + u'…' : shown;
}

QString spelledOut(QStringView text, qsizetype longest)
{
    return spelled(text, longest, false);
}

QString spelledOutLines(QStringView text, qsizetype longest)
{
    return spelled(text, longest, true);
}

bool isPlainToShow(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (!isPlain(character.point))
            return false;
        at += character.units;
    }
    return true;
}

QString sizeText(qsizetype bytes)
{
    constexpr qsizetype kilo = 1000;
    if (bytes < kilo)
        return bytes == 1 ? QCoreApplication::translate("onecake", "1 byte")
                          : QCoreApplication::translate("onecake", "%1 bytes").arg(bytes);
    const bool isLarge = bytes >= kilo * kilo;
    const double size =
        static_cast<double>(bytes) / static_cast<double>(isLarge ? kilo * kilo : kilo);
    return QString::number(size, 'f', 1) + (isLarge ? u" MB"_s : u" KB"_s);
}

QByteArray printableJson(const QByteArray &json)
{
    const bool isPlainAscii = std::all_of(json.begin(), json.end(), [](char byte) {
        return byte == '\n' || (byte >= ' ' && byte <= '~');
    });
    if (isPlainAscii)
        return json;
    const QString text = QString::fromUtf8(json);
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const QStringView units = QStringView(text).mid(at, character.units);
        if (character.point == U'\n' || isPlain(character.point)) {
            plain += units;
        } else {
            for (const QChar unit : units)
                plain += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QLatin1Char('0'));
        }
        at += character.units;
    }
    return plain.toUtf8();
}

QString plainOutput(const QString &text, TextColours colours)
{
    constexpr qsizetype uncut = std::numeric_limits<qsizetype>::max();
    static const QRegularExpression colour(u"\x1b\\[[0-9;]*m"_s);
    const QStringView all(text);
    if (colours == TextColours::None)
        return spelledOutLines(all, uncut);
    QString plain;
    qsizetype done = 0;
    for (auto codes = colour.globalMatch(text); codes.hasNext();) {
        const auto code = codes.next();
        const QStringView before = all.mid(done, code.capturedStart() - done);
        plain += spelledOutLines(before, uncut) + code.captured();
        done = code.capturedEnd();
    }
    const QStringView rest = all.mid(done);
    return plain + spelledOutLines(rest, uncut);
}

} // namespace onecake
