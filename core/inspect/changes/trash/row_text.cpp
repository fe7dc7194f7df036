// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/row_text.h"

#include "core/base/json/strict_json.h"
#include "core/model/canonical_json.h"

namespace onecake {

namespace {

void appendNumber(QByteArray &json, const NumberText &number)
{
    appendCanonicalJson(json, number.text);
}

void appendBytes(QByteArray &json, const QByteArray &bytes)
{
    json += '"';
    json += bytes.toBase64();
    json += '"';
}

void appendText(QByteArray &json, const QString &text)
{
    appendCanonicalJson(json, text);
}

template<typename Members, typename Append>
void appendList(QByteArray &json, const Members &members, Append append)
{
    json += '[';
    bool isFirst = true;
    for (const auto &member : members) {
        if (!std::exchange(isFirst, false))
            json += ',';
        append(json, member);
    }
    json += ']';
}

struct ContentWriter {
    QByteArray &json;

    void operator()(NullValue) const { json += R"("NULL":true)"; }
    void operator()(const QString &text) const
    {
        json += R"("S":)";
        appendText(json, text);
    }
    void operator()(const NumberText &number) const
    {
        json += R"("N":)";
        appendNumber(json, number);
    }
    void operator()(const QByteArray &bytes) const
    {
        json += R"("B":)";
        appendBytes(json, bytes);
    }
    void operator()(bool flag) const { json += flag ? R"("BOOL":true)" : R"("BOOL":false)"; }
    void operator()(const StringSet &set) const
    {
        json += R"("SS":)";
        appendList(json, set.members, appendText);
    }
    void operator()(const NumberSet &set) const
    {
        json += R"("NS":)";
        appendList(json, set.members, appendNumber);
    }
    void operator()(const BinarySet &set) const
    {
        json += R"("BS":)";
        appendList(json, set.members, appendBytes);
    }
    void operator()(const AttributeList &list) const
    {
        json += R"("L":)";
        appendList(json, list, appendValue);
    }
    void operator()(const Item &item) const
    {
        json += R"("M":)";
        appendItem(json, item);
    }
};

} // namespace

void appendValue(QByteArray &json, const AttributeValue &value)
{
    json += '{';
    std::visit(ContentWriter{json}, value.content());
    json += '}';
}

void appendItem(QByteArray &json, const Item &item)
{
    json += '{';
    for (auto attribute = item.begin(); attribute != item.end(); ++attribute) {
        if (attribute != item.begin())
            json += ',';
        appendCanonicalJson(json, attribute.key());
        json += ':';
        appendValue(json, *attribute);
    }
    json += '}';
}

std::optional<Item> readItem(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    const auto *object = std::get_if<QJsonObject>(&parsed);
    if (object == nullptr)
        return std::nullopt;
    auto read = itemFrom(*object);
    auto *item = std::get_if<Item>(&read);
    return item != nullptr ? std::optional(std::move(*item)) : std::nullopt;
}

} // namespace onecake
