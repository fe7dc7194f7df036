// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/canonical_json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

void appendUnicodeEscape(QByteArray &out, char16_t unit)
{
    out += "\\u" + QByteArray::number(static_cast<uint>(unit), 16).rightJustified(4, '0');
}

void appendControlEscape(QByteArray &out, char unit)
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
        appendUnicodeEscape(out, static_cast<uchar>(unit));
    }
}

// Most texts are plain ASCII: they are copied without a detour.
bool appendPlain(QByteArray &out, QStringView text)
{
    const auto isPlain = [](QChar letter) {
        return letter >= u' ' && letter <= u'~' && letter != u'"' && letter != u'\\';
    };
    if (!std::all_of(text.begin(), text.end(), isPlain))
        return false;
    const qsizetype end = out.size();
    out.resize(end + text.size());
    std::transform(text.begin(), text.end(), out.begin() + end,
                   [](QChar letter) { return letter.toLatin1(); });
    return true;
}

void appendEscaped(QByteArray &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    for (const char letter : utf8) {
        if (letter == '"' || letter == '\\') {
            out += '\\';
            out += letter;
        } else if (static_cast<uchar>(letter) < 0x20) {
            appendControlEscape(out, letter);
        } else {
            out += letter;
        }
    }
}

// UTF-8 has no form for half a surrogate pair, and replacing it would make different texts equal.
void appendBroken(QByteArray &out, QStringView text)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        const bool isPair = text.at(index).isHighSurrogate() && index + 1 < text.size()
            && text.at(index + 1).isLowSurrogate();
        if (text.at(index).isSurrogate() && !isPair)
            appendUnicodeEscape(out, text.at(index).unicode());
        else
            appendEscaped(out, text.mid(index, isPair ? 2 : 1));
        index += isPair ? 1 : 0;
    }
}

// ECMAScript Number::toString (ECMA-262, 6.1.6.1.20): the shortest digits that read back, placed by
// its five cases.
void appendNumber(QByteArray &out, double number)
{
    if (number == 0.0) { // minus zero is written as zero
        out += '0';
        return;
    }
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                       std::chars_format::scientific);
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

using Member = std::pair<QString, QJsonValue>;

void appendMember(QByteArray &out, const QString &key, const QJsonValue &value)
{
    if (out.back() != '{')
        out += ',';
    appendCanonicalJson(out, key);
    out += ':';
    appendCanonicalJson(out, value);
}

void appendSorted(QByteArray &out, const QJsonObject &object)
{
    std::vector<Member> members;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        members.emplace_back(member.key(), member.value());
    std::sort(members.begin(), members.end(),
              [](const Member &one, const Member &other) { return one.first < other.first; });
    out += '{';
    for (const auto &[key, value] : members)
        appendMember(out, key, value);
    out += '}';
}

void appendArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype index = 0; index < array.size(); ++index) {
        if (index > 0)
            out += ',';
        appendCanonicalJson(out, array.at(index));
    }
    out += ']';
}

} // namespace

void appendCanonicalJson(QByteArray &out, const QString &text)
{
    out += '"';
    if (!appendPlain(out, text)) {
        if (text.isValidUtf16())
            appendEscaped(out, text);
        else
            appendBroken(out, text);
    }
    out += '"';
}

// Members come by UTF-16 code units (RFC 8785, section 3.2.3). That is QJsonObject's own order too,
// except where it keeps some keys as UTF-8 and compares them by code points; then the object is
// begun again, sorted.
void appendCanonicalJson(QByteArray &out, const QJsonObject &object)
{
    const qsizetype start = out.size();
    QString previous;
    out += '{';
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QString key = member.key();
        if (key < previous) {
            out.truncate(start);
            appendSorted(out, object);
            return;
        }
        appendMember(out, key, member.value());
        previous = key;
    }
    out += '}';
}

void appendCanonicalJson(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        appendNumber(out, value.toDouble());
        return;
    case QJsonValue::String:
        appendCanonicalJson(out, value.toString());
        return;
    case QJsonValue::Array:
        appendArray(out, value.toArray());
        return;
    case QJsonValue::Object:
        appendCanonicalJson(out, value.toObject());
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    out += "null";
}

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    out.reserve(128);
    appendCanonicalJson(out, value);
    return out;
}

} // namespace onecake
