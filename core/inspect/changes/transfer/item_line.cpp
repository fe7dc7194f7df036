// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/item_line.h"

#include "core/base/json/strict_json.h"
#include "core/base/text/shown_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// An attribute that has this name by itself has a value of one member, its type.
std::optional<QJsonObject> wrapped(const QJsonObject &object, const QString &name)
{
    const QJsonObject member = object.value(name).toObject();
    const bool isValue = member.size() == 1 && !member.begin().value().isObject();
    return object.value(name).isObject() && !isValue ? std::optional(member) : std::nullopt;
}

} // namespace

std::variant<Item, QString> itemInLine(const QByteArray &line)
{
    const auto parsed = parseStrictJson(line);
    if (const auto *problem = std::get_if<QString>(&parsed))
        return u"It is not one JSON object: %1."_s.arg(shownText(*problem));
    const auto &object = std::get<QJsonObject>(parsed);
    std::optional<QJsonObject> json = wrapped(object, u"Item"_s);
    if (!json)
        json = wrapped(object, u"item"_s);
    const auto item = itemFrom(json.value_or(object));
    if (const auto *problem = std::get_if<QString>(&item))
        return u"Its item cannot be read: %1. Expected is DynamoDB's JSON, such as "
               "{\"Item\":{\"PK\":{\"S\":\"…\"}}}."_s.arg(spelledOut(*problem));
    if (std::get<Item>(item).isEmpty())
        return u"There is no item in it, expected {\"Item\":{…}} or {\"item\":{…}}."_s;
    return item;
}

} // namespace onecake
