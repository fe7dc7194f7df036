// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/wire/attribute_value.h"

#include "core/base/text/tr.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What a reader cannot read, as an exception that never leaves this file: a value may be nested 32
// levels deep, and each of them may be wrong.
struct Unreadable {
    QString problem;
};

[[noreturn]] void refuse(const QString &path, const QString &problem)
{
    throw Unreadable{path.isEmpty() ? problem : path + u": "_s + problem};
}

QString readText(const QJsonValue &json, const QString &path)
{
    if (!json.isString())
        refuse(path, tr("a text was expected"));
    return json.toString();
}

NumberText readNumber(const QJsonValue &json, const QString &path)
{
    static const QRegularExpression number(
        u"^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?\\z"_s);
    const QString text = readText(json, path);
    // 38 digits, a sign, a point, an exponent, and zeros that somebody wrote before or after.
    if (text.size() > 256 || !number.match(text).hasMatch())
        refuse(path, tr("a number was expected, and is \"%1\"").arg(text.left(40)));
    return {text};
}

QByteArray readBytes(const QJsonValue &json, const QString &path)
{
    const auto decoded = QByteArray::fromBase64Encoding(readText(json, path).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        refuse(path, tr("bytes in Base64 were expected"));
    return *decoded;
}

AttributeValue readValue(const QJsonValue &json, const QString &path);

QJsonArray readArray(const QJsonValue &json, const QString &path)
{
    if (!json.isArray())
        refuse(path, tr("a list was expected"));
    return json.toArray();
}

template<typename Member, typename Read>
std::vector<Member> readMembers(const QJsonValue &json, const QString &path, Read read)
{
    const QJsonArray array = readArray(json, path);
    std::vector<Member> members;
    members.reserve(static_cast<size_t>(array.size()));
    for (qsizetype index = 0; index < array.size(); ++index)
        members.push_back(read(array.at(index), u"%1[%2]"_s.arg(path).arg(index)));
    return members;
}

Item readItem(const QJsonObject &json, const QString &path)
{
    Item item;
    for (auto member = json.begin(); member != json.end(); ++member)
        item.insert(member.key(), readValue(member.value(), path + member.key()));
    return item;
}

bool readFlag(const QJsonValue &json, const QString &path)
{
    if (!json.isBool())
        refuse(path, tr("true or false was expected"));
    return json.toBool();
}

AttributeValue::Content readContent(const QString &type, const QJsonValue &json,
                                    const QString &path)
{
    if (type == u"S")
        return readText(json, path);
    if (type == u"N")
        return readNumber(json, path);
    if (type == u"B")
        return readBytes(json, path);
    if (type == u"BOOL")
        return readFlag(json, path);
    if (type == u"NULL") {
        readFlag(json, path);
        return NullValue();
    }
    if (type == u"SS")
        return StringSet{readMembers<QString>(json, path, readText)};
    if (type == u"NS")
        return NumberSet{readMembers<NumberText>(json, path, readNumber)};
    if (type == u"BS")
        return BinarySet{readMembers<QByteArray>(json, path, readBytes)};
    if (type == u"L")
        return readMembers<AttributeValue>(json, path, readValue);
    if (type != u"M" || !json.isObject())
        refuse(path, tr("\"%1\" is not a type of DynamoDB").arg(type.left(20)));
    return readItem(json.toObject(), path + u'.');
}

AttributeValue readValue(const QJsonValue &json, const QString &path)
{
    const QJsonObject object = json.toObject();
    if (object.size() != 1)
        refuse(path, tr("an object with one member, the type, was expected"));
    return AttributeValue(readContent(object.begin().key(), object.begin().value(),
                                      path + u'.' + object.begin().key()));
}

template<typename Member>
QJsonArray arrayOf(const std::vector<Member> &members, QJsonValue (*write)(const Member &))
{
    QJsonArray array;
    for (const Member &member : members)
        array.append(write(member));
    return array;
}

QJsonValue writeText(const QString &text)
{
    return text;
}

QJsonValue writeNumber(const NumberText &number)
{
    return number.text;
}

QJsonValue writeBytes(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonValue writeValue(const AttributeValue &value)
{
    return toJson(value);
}

struct Writer {
    QJsonObject operator()(NullValue) const { return {{u"NULL"_s, true}}; }
    QJsonObject operator()(const QString &text) const { return {{u"S"_s, text}}; }
    QJsonObject operator()(const NumberText &number) const { return {{u"N"_s, number.text}}; }
    QJsonObject operator()(const QByteArray &bytes) const { return {{u"B"_s, writeBytes(bytes)}}; }
    QJsonObject operator()(bool flag) const { return {{u"BOOL"_s, flag}}; }
    QJsonObject operator()(const StringSet &set) const
    {
        return {{u"SS"_s, arrayOf(set.members, writeText)}};
    }
    QJsonObject operator()(const NumberSet &set) const
    {
        return {{u"NS"_s, arrayOf(set.members, writeNumber)}};
    }
    QJsonObject operator()(const BinarySet &set) const
    {
        return {{u"BS"_s, arrayOf(set.members, writeBytes)}};
    }
    QJsonObject operator()(const AttributeList &list) const
    {
        return {{u"L"_s, arrayOf(list, writeValue)}};
    }
    QJsonObject operator()(const Item &item) const { return {{u"M"_s, toJson(item)}}; }
};

} // namespace

AttributeValue AttributeValue::ofInteger(qint64 value)
{
    return AttributeValue(Content(NumberText{QString::number(value)}));
}

AttributeValue AttributeValue::ofBytes(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    // A zero byte is legal in a text, and lost by too many who read it.
    if (decoder.hasError() || bytes.contains('\0') || text.toUtf8() != bytes)
        return AttributeValue(Content(bytes));
    return ofText(text);
}

std::optional<QString> AttributeValue::text() const
{
    const auto *text = std::get_if<QString>(&m_content);
    return text != nullptr ? std::optional(*text) : std::nullopt;
}

std::optional<qint64> AttributeValue::integer() const
{
    const auto *number = std::get_if<NumberText>(&m_content);
    if (number == nullptr)
        return std::nullopt;
    bool isWhole = false;
    const qint64 value = number->text.toLongLong(&isWhole);
    return isWhole ? std::optional(value) : std::nullopt;
}

std::optional<QByteArray> AttributeValue::bytes() const
{
    if (const auto *bytes = std::get_if<QByteArray>(&m_content))
        return *bytes;
    const std::optional<QString> asText = text();
    return asText ? std::optional(asText->toUtf8()) : std::nullopt;
}

QJsonObject toJson(const AttributeValue &value)
{
    return std::visit(Writer(), value.content());
}

QJsonObject toJson(const Item &item)
{
    QJsonObject json;
    for (auto member = item.begin(); member != item.end(); ++member)
        json.insert(member.key(), toJson(member.value()));
    return json;
}

std::variant<Item, QString> itemFrom(const QJsonObject &json)
{
    try {
        return readItem(json, {});
    } catch (const Unreadable &unreadable) {
        return unreadable.problem;
    }
}

} // namespace onecake
