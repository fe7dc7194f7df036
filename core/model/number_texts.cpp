// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/number_texts.h"

#include "core/model/canonical_json.h"

#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The fewest digits that read back as the same double: 0.digits × 10^point.
struct Decimal {
    QString sign;
    QString digits;
    int point = 0;
};

Decimal shortest(double number)
{
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                       std::abs(number), std::chars_format::scientific);
    const QString text =
        QString::fromLatin1(buffer.data(), static_cast<qsizetype>(written.ptr - buffer.data()));
    const qsizetype mark = text.indexOf(u'e');
    Decimal decimal;
    decimal.sign = std::signbit(number) ? u"-"_s : QString();
    decimal.digits = text.left(mark).remove(u'.');
    decimal.point = text.mid(mark + 1).toInt() + 1;
    return decimal;
}

// With at least one digit on each side of the point.
QString fixed(const Decimal &decimal)
{
    QString digits = decimal.digits;
    if (decimal.point <= 0)
        return decimal.sign + u"0."_s + QString(-decimal.point, u'0') + digits;
    digits = digits.leftJustified(decimal.point + 1, u'0');
    return decimal.sign + digits.left(decimal.point) + u'.' + digits.mid(decimal.point);
}

QString wholeNumber(const QString &spelling)
{
    return spelling == u"-0" ? u"0"_s : spelling;
}

QString infinity(double number)
{
    return number < 0 ? u"-Infinity"_s : u"Infinity"_s;
}

} // namespace

bool isWholeNumber(const QString &spelling)
{
    return !spelling.contains(u'.') && !spelling.contains(u'e', Qt::CaseInsensitive);
}

QString pythonNumber(const QString &spelling)
{
    if (isWholeNumber(spelling))
        return wholeNumber(spelling);
    const double number = spelling.toDouble();
    if (std::isinf(number))
        return infinity(number);
    const Decimal decimal = shortest(number);
    const bool isZero = decimal.digits == u"0";
    // repr() turns to an exponent below 1e-4 and from 1e16 on.
    if (isZero || (decimal.point > -4 && decimal.point <= 16))
        return fixed(decimal);
    const int exponent = decimal.point - 1;
    const QString fraction = decimal.digits.size() > 1 ? u'.' + decimal.digits.mid(1) : QString();
    return decimal.sign + decimal.digits.left(1) + fraction + (exponent < 0 ? u"e-"_s : u"e+"_s)
        + QString::number(std::abs(exponent)).rightJustified(2, u'0');
}

QString scriptNumber(const QString &spelling)
{
    return QString::fromLatin1(canonicalJson(spelling.toDouble()));
}

QString javaNumber(const QString &spelling)
{
    if (isWholeNumber(spelling))
        return wholeNumber(spelling);
    const double number = spelling.toDouble();
    if (std::isinf(number))
        return infinity(number);
    const Decimal decimal = shortest(number);
    const bool isZero = decimal.digits == u"0";
    // Double.toString turns to an exponent below 1e-3 and from 1e7 on.
    if (isZero || (decimal.point > -3 && decimal.point <= 7))
        return fixed(decimal);
    return decimal.sign + decimal.digits.left(1) + u'.'
        + (decimal.digits.size() > 1 ? decimal.digits.mid(1) : u"0"_s) + u'E'
        + QString::number(decimal.point - 1);
}

namespace {

constexpr qsizetype digitsMax = 40; // more than any type that computes with them keeps

// Without the zeros at the end of the fraction, and without a point that they leave behind.
QString withoutZeros(const QString &spelling)
{
    if (!spelling.contains(u'.') || spelling.contains(u'e', Qt::CaseInsensitive))
        return spelling;
    qsizetype size = spelling.size();
    while (spelling.at(size - 1) == u'0')
        --size;
    return spelling.left(spelling.at(size - 1) == u'.' ? size - 1 : size);
}

// BigDecimal.stripTrailingZeros().toString() of a whole number: "1E+2" for 100.
QString strippedDecimal(const QString &whole)
{
    const bool isNegative = whole.startsWith(u'-');
    const QString digits = whole.mid(isNegative ? 1 : 0);
    qsizetype size = digits.size();
    while (size > 1 && digits.at(size - 1) == u'0')
        --size;
    if (size == digits.size())
        return whole;
    const QString fraction = size > 1 ? u'.' + digits.mid(1, size - 1) : QString();
    return whole.left(isNegative ? 1 : 0) + digits.left(1) + fraction + u"E+"_s
        + QString::number(digits.size() - 1);
}

QString asFloat(const QString &spelling)
{
    return isWholeNumber(spelling) ? spelling + u".0"_s : spelling;
}

QStringList eachOnce(QStringList spellings)
{
    spellings.removeDuplicates();
    return spellings;
}

} // namespace

QStringList pythonSpellings(const QString &spelling)
{
    if (spelling.size() > digitsMax)
        return {spelling};
    QStringList all{pythonNumber(spelling), pythonNumber(asFloat(spelling))};
    if (const QString plain = withoutZeros(spelling); isWholeNumber(plain))
        all.append(plain);
    if (!isWholeNumber(spelling))
        all.append(u'"' + spelling + u'"');
    return eachOnce(all);
}

QStringList javaSpellings(const QString &spelling)
{
    if (spelling.size() > digitsMax)
        return {spelling};
    const QString plain = withoutZeros(spelling);
    QStringList all{javaNumber(spelling), spelling, javaNumber(asFloat(spelling)), plain};
    if (isWholeNumber(plain))
        all.append(strippedDecimal(plain));
    return eachOnce(all);
}

QStringList dotNetSpellings(const QString &spelling)
{
    if (spelling.size() > digitsMax)
        return {spelling};
    return eachOnce({spelling, withoutZeros(spelling), asFloat(spelling)});
}

} // namespace onecake
