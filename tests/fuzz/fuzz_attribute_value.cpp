// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The codec of attribute values, under any bytes as an item that an endpoint sent, and as what a
// person wants to store.

#include "core/base/json/strict_json.h"
#include "core/store/dynamodb/wire/attribute_value.h"
#include "tests/fuzz/fuzz_check.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstring>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView numberCharacters = u"0123456789+-.eE";

// As an endpoint sends it: what was written goes over the wire as text.
QJsonObject overTheWire(const QJsonObject &object)
{
    const auto parsed = parseStrictJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    const auto *same = std::get_if<QJsonObject>(&parsed);
    require(same != nullptr, "what is written can be read");
    return *same;
}

void checkNumber(const NumberText &number)
{
    require(!number.text.isEmpty(), "a number has digits");
    for (const QChar character : number.text)
        require(numberCharacters.contains(character), "a number is only a number");
}

void checkValue(const AttributeValue &value);

struct Checker {
    void operator()(const NumberText &number) const { checkNumber(number); }
    void operator()(const NumberSet &set) const
    {
        for (const NumberText &number : set.members)
            checkNumber(number);
    }
    void operator()(const AttributeList &list) const
    {
        for (const AttributeValue &value : list)
            checkValue(value);
    }
    void operator()(const Item &item) const
    {
        for (const AttributeValue &value : item)
            checkValue(value);
    }
    void operator()(NullValue) const {}
    void operator()(bool) const {}
    void operator()(const QString &) const {}
    void operator()(const QByteArray &) const {}
    void operator()(const StringSet &) const {}
    void operator()(const BinarySet &) const {}
};

void checkValue(const AttributeValue &value)
{
    const bool isText = std::holds_alternative<QString>(value.content());
    const bool isNumber = std::holds_alternative<NumberText>(value.content());
    const bool isBytes = std::holds_alternative<QByteArray>(value.content());
    require(value.text().has_value() == isText, "only a text is a text");
    require(value.bytes().has_value() == (isText || isBytes), "only texts and bytes are bytes");
    require(isNumber || !value.integer(), "only a number is an integer");
    std::visit(Checker(), value.content());
}

void checkItem(const QByteArray &bytes)
{
    const auto parsed = parseStrictJson(bytes);
    const auto *object = std::get_if<QJsonObject>(&parsed);
    if (object == nullptr)
        return;
    const auto read = itemFrom(*object);
    if (const auto *problem = std::get_if<QString>(&read)) {
        require(!problem->isEmpty(), "a refusal has a reason");
        return;
    }
    const Item &item = std::get<Item>(read);
    Checker()(item);
    const auto again = itemFrom(overTheWire(toJson(item)));
    const auto *same = std::get_if<Item>(&again);
    require(same != nullptr && *same == item, "what was read is written and read again");
}

void checkStored(const AttributeValue &value)
{
    const QJsonObject sent = overTheWire({{u"v"_s, toJson(value)}});
    const auto read = itemFrom(sent);
    const auto *same = std::get_if<Item>(&read);
    require(same != nullptr && same->value(u"v"_s) == value, "what was stored comes back");
}

void checkBytes(const QByteArray &bytes)
{
    const AttributeValue value = AttributeValue::ofBytes(bytes);
    require(value.bytes() == bytes, "bytes are the same bytes");
    checkStored(value);
}

void checkInteger(const QByteArray &bytes)
{
    qint64 number = 0;
    std::memcpy(&number, bytes.constData(), std::min(sizeof number, std::size_t(bytes.size())));
    const AttributeValue value = AttributeValue::ofInteger(number);
    require(value.integer() == number, "an integer is the same integer");
    checkStored(value);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkItem(bytes);
    checkBytes(bytes);
    checkInteger(bytes);
    return 0;
}
