// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A value of an item, in DynamoDB's types. Numbers are kept as the text that came, because they
// have up to 38 digits. Source of the types and their JSON: the DynamoDB API reference,
// AttributeValue.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace onecake {

class AttributeValue;

using AttributeList = std::vector<AttributeValue>;
using Item = QMap<QString, AttributeValue>;

struct NumberText {
    QString text;

    bool operator==(const NumberText &) const = default;
};

struct NullValue {
    bool operator==(const NullValue &) const = default;
};

struct StringSet {
    std::vector<QString> members;

    bool operator==(const StringSet &) const = default;
};

struct NumberSet {
    std::vector<NumberText> members;

    bool operator==(const NumberSet &) const = default;
};

struct BinarySet {
    std::vector<QByteArray> members;

    bool operator==(const BinarySet &) const = default;
};

class AttributeValue
{
public:
    using Content = std::variant<NullValue, QString, NumberText, QByteArray, bool, StringSet,
                                 NumberSet, BinarySet, AttributeList, Item>;

    AttributeValue() = default;
    explicit AttributeValue(Content content)
        : m_content(std::move(content))
    {}

    static AttributeValue ofText(const QString &text) { return AttributeValue(Content(text)); }
    static AttributeValue ofInteger(qint64 value);
    // A text if the bytes are UTF-8, because people read it in the service's console; otherwise
    // binary.
    static AttributeValue ofBytes(const QByteArray &bytes);

    [[nodiscard]] const Content &content() const { return m_content; }

    // Each returns nothing if the value is of another type, or a number that is not whole or does
    // not fit.
    [[nodiscard]] std::optional<QString> text() const;
    [[nodiscard]] std::optional<qint64> integer() const;
    [[nodiscard]] std::optional<QByteArray> bytes() const; // a text's UTF-8, too

    bool operator==(const AttributeValue &other) const { return m_content == other.m_content; }

private:
    Content m_content;
};

// {"S":"cake"} and the like.
QJsonObject toJson(const AttributeValue &value);
QJsonObject toJson(const Item &item);

// The item, or what is wrong, with its path: "resultData.M.price: a number was expected, and is
// "abc"".
std::variant<Item, QString> itemFrom(const QJsonObject &json);

} // namespace onecake
