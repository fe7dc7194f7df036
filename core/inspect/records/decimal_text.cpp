// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/decimal_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// 0.DIGITS times ten to the power, the first digit not nought; nought has no digits.
struct Decimal {
    bool isNegative = false;
    QString digits;
    qint64 power = 0;
};

Decimal parse(QStringView text)
{
    Decimal decimal;
    decimal.isNegative = text.startsWith(u'-');
    if (decimal.isNegative || text.startsWith(u'+'))
        text = text.mid(1);
    const auto isExponentMark = [](QChar character) {
        return character.toLower() == u'e';
    };
    const auto mark = std::find_if(text.begin(), text.end(), isExponentMark) - text.begin();
    const QStringView mantissa = text.left(mark);
    decimal.power = mark < text.size() ? text.mid(mark + 1).toLongLong() : 0;
    const qsizetype point = mantissa.indexOf(u'.');
    decimal.digits = mantissa.toString().remove(u'.');
    decimal.power += point < 0 ? mantissa.size() : point;
    qsizetype noughts = 0;
    while (noughts < decimal.digits.size() && decimal.digits.at(noughts) == u'0')
        ++noughts;
    decimal.digits.remove(0, noughts);
    decimal.power -= noughts;
    while (decimal.digits.endsWith(u'0'))
        decimal.digits.chop(1);
    if (decimal.digits.isEmpty())
        return {};
    return decimal;
}

std::strong_ordering compareSizes(const Decimal &one, const Decimal &other)
{
    if (one.digits.isEmpty() || other.digits.isEmpty())
        return one.digits.size() <=> other.digits.size();
    if (one.power != other.power)
        return one.power <=> other.power;
    return one.digits.compare(other.digits) <=> 0;
}

} // namespace

bool isDecimal(QStringView text)
{
    // DynamoDB's powers have three digits at most.
    static const QRegularExpression pattern(
        u"^[+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,4})?\\z"_s);
    return pattern.match(text.toString()).hasMatch();
}

std::strong_ordering compareDecimals(QStringView one, QStringView other)
{
    const Decimal first = parse(one);
    const Decimal second = parse(other);
    if (first.isNegative != second.isNegative)
        return first.isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    return first.isNegative ? compareSizes(second, first) : compareSizes(first, second);
}

} // namespace onecake
