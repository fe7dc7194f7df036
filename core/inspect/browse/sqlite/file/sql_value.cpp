// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/sql_value.h"

#include <QLocale>
#include <QStringDecoder>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A mark at the beginning is part of the text: without the flag it would be dropped.
std::optional<QString> textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless
                               | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

QString realText(double number)
{
    if (std::isinf(number))
        return number > 0 ? u"inf"_s : u"-inf"_s;
    const QString text = QString::number(number, 'g', QLocale::FloatingPointShortest);
    return text.contains(u'.') || text.contains(u'e') ? text : text + u".0"_s;
}

std::optional<SqlValue> sqlNumberOf(const QString &text)
{
    bool isNumber = false;
    if (const qint64 whole = text.toLongLong(&isNumber); isNumber)
        return SqlValue(whole);
    if (const double real = text.toDouble(&isNumber); isNumber)
        return SqlValue(real);
    return std::nullopt;
}

struct Converter {
    AttributeValue operator()(std::monostate) const { return {}; }
    AttributeValue operator()(qint64 number) const { return AttributeValue::ofInteger(number); }
    AttributeValue operator()(double number) const
    {
        return AttributeValue(AttributeValue::Content(NumberText{realText(number)}));
    }
    AttributeValue operator()(const SqlText &text) const
    {
        if (const auto decoded = textOf(text.utf8))
            return AttributeValue::ofText(*decoded);
        return (*this)(text.utf8);
    }
    AttributeValue operator()(const QByteArray &bytes) const
    {
        return AttributeValue(AttributeValue::Content(bytes));
    }
};

} // namespace

AttributeValue attributeOf(const SqlValue &value)
{
    return std::visit(Converter(), value);
}

std::optional<SqlValue> sqlValueOf(const AttributeValue &value)
{
    const AttributeValue::Content &content = value.content();
    if (std::holds_alternative<NullValue>(content))
        return SqlValue();
    if (const auto *text = std::get_if<QString>(&content))
        return SqlValue(SqlText{text->toUtf8()});
    if (const auto *number = std::get_if<NumberText>(&content))
        return sqlNumberOf(number->text);
    if (const auto *bytes = std::get_if<QByteArray>(&content))
        return SqlValue(*bytes);
    return std::nullopt;
}

AttributeValue placeOf(const SqlValue &value)
{
    AttributeValue place = attributeOf(value);
    const bool isBrokenText = std::holds_alternative<SqlText>(value) && !place.text().has_value();
    return isBrokenText ? AttributeValue(AttributeValue::Content(AttributeList{std::move(place)}))
                        : place;
}

SqlValue placeValue(const AttributeValue &place)
{
    if (const auto *brokenText = std::get_if<AttributeList>(&place.content()))
        return SqlText{brokenText->front().bytes().value_or(QByteArray())};
    return sqlValueOf(place).value_or(SqlValue());
}

qint64 weightOf(const SqlValue &value)
{
    constexpr qint64 numberWeight = 8;
    if (const auto *text = std::get_if<SqlText>(&value))
        return text->utf8.size();
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return bytes->size();
    return numberWeight;
}

} // namespace onecake
