// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/canonical_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <charconv>
#include <string_view>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

void appendControlEscape(QByteArray &out, ushort unit)
{
    switch (unit) {
    case '\b':
        out += "\\b";
        return;
    case '\t':
        out += "\\t";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\r':
        out += "\\r";
        return;
    default:
        out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
}

void appendString(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    for (const char letter : utf8) {
        const auto byte = static_cast<uchar>(letter);
        if (letter == '"' || letter == '\\') {
            out += '\\';
            out += letter;
        } else if (byte < 0x20) {
            appendControlEscape(out, byte);
        } else {
            out += letter;
        }
    }
    out += '"';
}

// ECMAScript Number::toString (ECMA-262, 6.1.6.1.20): the shortest digits that read back, placed by its five cases.
void appendNumber(QByteArray &out, double number)
{
    if (number == 0.0) { // minus zero is written as zero
        out += '0';
        return;
    }
    std::array<char, 32> buffer {};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific);
    std::string_view text(buffer.data(), static_cast<size_t>(written.ptr - buffer.data()));
    if (text.front() == '-') {
        out += '-';
        text.remove_prefix(1);
    }
    const size_t mark = text.find('e');
    int exponent = 0;
    const size_t digitsOfExponent = mark + (text[mark + 1] == '+' ? 2 : 1);
    std::from_chars(text.data() + digitsOfExponent, text.data() + text.size(), exponent);
    QByteArray digits(text.data(), 1);
    if (mark > 2)
        digits.append(text.data() + 2, static_cast<qsizetype>(mark - 2));

    const auto count = digits.size();
    const qsizetype point = exponent + 1; // position of the decimal point relative to the digits
    if (point >= count && point <= 21) {
        out += digits + QByteArray(point - count, '0');
    } else if (point > 0 && point <= 21) {
        out += digits.left(point) + '.' + digits.mid(point);
    } else if (point > -6 && point <= 0) {
        out += "0." + QByteArray(-point, '0') + digits;
    } else {
        out += digits.left(1);
        if (count > 1)
            out += '.' + digits.mid(1);
        out += (exponent < 0 ? "e-" : "e+") + QByteArray::number(std::abs(exponent));
    }
}

void append(QByteArray &out, const QJsonValue &value);

void appendObject(QByteArray &out, const QJsonObject &object)
{
    // QJsonObject keeps its members sorted by UTF-16 code units, which is the order that RFC 8785 section 3.2.3 asks for.
    out += '{';
    bool isFirst = true;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        appendString(out, member.key());
        out += ':';
        append(out, member.value());
    }
    out += '}';
}

void appendArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype index = 0; index < array.size(); ++index) {
        if (index > 0)
            out += ',';
        append(out, array.at(index));
    }
    out += ']';
}

void append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        appendNumber(out, value.toDouble());
        return;
    case QJsonValue::String:
        appendString(out, value.toString());
        return;
    case QJsonValue::Array:
        appendArray(out, value.toArray());
        return;
    case QJsonValue::Object:
        appendObject(out, value.toObject());
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    out += "null";
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    out.reserve(128);
    append(out, value);
    return out;
}

} // namespace onecake
