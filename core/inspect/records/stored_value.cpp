// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/stored_value.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/model/canonical_json.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype describedMax = 60;

QString quotedJson(const QString &text)
{
    QByteArray json;
    appendCanonicalJson(json, text);
    return QString::fromUtf8(json);
}

// DynamoDB's numbers may have more digits than a double, and forms that JSON does not know.
QString numberJson(const NumberText &number)
{
    static const QRegularExpression json(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_s);
    return json.match(number.text).hasMatch() ? number.text : quotedJson(number.text);
}

template<typename Members, typename Write>
QString listJson(const Members &members, Write write)
{
    QStringList texts;
    for (const auto &member : members)
        texts.append(write(member));
    return u'[' + texts.join(u',') + u']';
}

struct JsonWriter {
    QString operator()(NullValue) const { return u"null"_s; }
    QString operator()(const QString &text) const { return quotedJson(text); }
    QString operator()(const NumberText &number) const { return numberJson(number); }
    QString operator()(const QByteArray &bytes) const
    {
        return quotedJson(QString::fromLatin1(bytes.toBase64()));
    }
    QString operator()(bool flag) const { return flag ? u"true"_s : u"false"_s; }
    QString operator()(const StringSet &set) const { return listJson(set.members, quotedJson); }
    QString operator()(const NumberSet &set) const { return listJson(set.members, numberJson); }
    QString operator()(const BinarySet &set) const
    {
        return listJson(set.members, [this](const QByteArray &bytes) { return (*this)(bytes); });
    }
    QString operator()(const AttributeList &list) const { return listJson(list, plainJson); }
    QString operator()(const Item &item) const
    {
        QStringList members;
        for (auto member = item.begin(); member != item.end(); ++member)
            members.append(quotedJson(member.key()) + u':' + plainJson(member.value()));
        return u'{' + members.join(u',') + u'}';
    }
};

QString quotedShort(const QString &text)
{
    return u'"' + spelledOut(text, describedMax) + u'"';
}

struct Describer {
    QString operator()(NullValue) const { return u"NULL"_s; }
    QString operator()(const QString &text) const { return tr("the text ") + quotedShort(text); }
    QString operator()(const NumberText &number) const
    {
        return tr("the number ") + spelledOut(number.text, describedMax);
    }
    QString operator()(const QByteArray &bytes) const { return sizeText(bytes.size()); }
    QString operator()(bool flag) const { return flag ? u"true"_s : u"false"_s; }
    QString operator()(const StringSet &) const { return tr("a set of texts"); }
    QString operator()(const NumberSet &) const { return tr("a set of numbers"); }
    QString operator()(const BinarySet &) const { return tr("a set of bytes"); }
    QString operator()(const AttributeList &) const { return tr("a list"); }
    QString operator()(const Item &) const { return tr("a map"); }
};

struct TypeNamer {
    QString operator()(NullValue) const { return u"NULL"_s; }
    QString operator()(const QString &) const { return u"S"_s; }
    QString operator()(const NumberText &) const { return u"N"_s; }
    QString operator()(const QByteArray &) const { return u"B"_s; }
    QString operator()(bool) const { return u"BOOL"_s; }
    QString operator()(const StringSet &) const { return u"SS"_s; }
    QString operator()(const NumberSet &) const { return u"NS"_s; }
    QString operator()(const BinarySet &) const { return u"BS"_s; }
    QString operator()(const AttributeList &) const { return u"L"_s; }
    QString operator()(const Item &) const { return u"M"_s; }
};

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

QString typeOf(const AttributeValue &value)
{
    return std::visit(TypeNamer(), value.content());
}

std::optional<QString> plainText(const AttributeValue &value)
{
    const AttributeValue::Content &content = value.content();
    if (const auto *text = std::get_if<QString>(&content))
        return *text;
    if (const auto *number = std::get_if<NumberText>(&content))
        return number->text;
    if (const auto *bytes = std::get_if<QByteArray>(&content))
        return textOfBytes(*bytes);
    if (const auto *flag = std::get_if<bool>(&content))
        return *flag ? u"true"_s : u"false"_s;
    return std::nullopt;
}

QString textOfBytes(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || bytes.contains('\0'))
        return QString::fromLatin1(bytes.toBase64());
    return text;
}

QString plainJson(const AttributeValue &value)
{
    return std::visit(JsonWriter(), value.content());
}

QString describeValue(const AttributeValue &value)
{
    return std::visit(Describer(), value.content());
}

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
