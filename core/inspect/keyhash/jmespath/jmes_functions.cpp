// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/jmespath/jmes_functions.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/keyhash/jmespath/jmes_values.h"
#include "core/model/number_texts.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cmath>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

using Arguments = std::vector<JmesArgument>;
using Answer = Result<JsonNode>;

Error wrongValue(const QString &problem)
{
    return invalidInput(tr("the JMESPath expression"), problem);
}

QString typeOf(const JsonNode &value)
{
    switch (value.kind) {
    case JsonKind::Null:
        return u"null"_s;
    case JsonKind::True:
    case JsonKind::False:
        return u"boolean"_s;
    case JsonKind::Number:
        return u"number"_s;
    case JsonKind::Text:
        return u"string"_s;
    case JsonKind::List:
        return u"array"_s;
    case JsonKind::Object:
        break;
    }
    return u"object"_s;
}

double numberOf(const JsonNode &value)
{
    return value.spelling.toDouble();
}

bool isAll(const JsonNode &list, JsonKind kind)
{
    return std::all_of(list.children.begin(), list.children.end(),
                       [kind](const JsonNode &each) { return each.kind == kind; });
}

// Numbers alone, or texts alone.
bool isSortable(const std::vector<JsonNode> &values)
{
    return std::all_of(values.begin(), values.end(), [&values](const JsonNode &each) {
        return orderOf(each, values.front()).has_value();
    });
}

bool isBefore(const JsonNode &one, const JsonNode &other)
{
    return orderOf(one, other).value_or(0) < 0;
}

Answer rounded(const Arguments &all, double (*round)(double))
{
    const JsonNode &value = all[0].value;
    return isWholeNumber(value.spelling) ? value : jsonOf(round(numberOf(value)), false);
}

Answer absolute(const Arguments &all)
{
    JsonNode value = all[0].value;
    if (value.spelling.startsWith(u'-'))
        value.spelling.remove(0, 1);
    return value;
}

Answer sum(const Arguments &all)
{
    const JsonNode &list = all[0].value;
    if (!isAll(list, JsonKind::Number))
        return wrongValue(tr("sum was given something else than numbers"));
    double total = 0;
    bool isFloat = false;
    for (const JsonNode &each : list.children) {
        total += numberOf(each);
        isFloat = isFloat || !isWholeNumber(each.spelling);
    }
    return jsonOf(total, isFloat);
}

Answer average(const Arguments &all)
{
    const auto count = static_cast<double>(all[0].value.children.size());
    const Answer total = sum(all);
    if (!total || count == 0)
        return total ? Answer(JsonNode()) : total;
    return jsonOf(numberOf(*total) / count, true);
}

Answer contains(const Arguments &all)
{
    const JsonNode &whole = all[0].value;
    const JsonNode &part = all[1].value;
    if (whole.kind == JsonKind::Text)
        return jsonOf(part.kind == JsonKind::Text && whole.text.contains(part.text));
    return jsonOf(std::any_of(whole.children.begin(), whole.children.end(),
                              [&part](const JsonNode &each) { return isSameJson(each, part); }));
}

Answer joined(const Arguments &all)
{
    QStringList texts;
    for (const JsonNode &each : all[1].value.children)
        texts.append(each.text);
    if (!isAll(all[1].value, JsonKind::Text))
        return wrongValue(tr("join was given something else than texts"));
    return jsonOf(texts.join(all[0].value.text));
}

Answer keys(const Arguments &all)
{
    JsonNode list = jsonOf(JsonKind::List);
    for (const QString &name : all[0].value.names)
        list.children.push_back(jsonOf(name));
    return list;
}

Answer length(const Arguments &all)
{
    const JsonNode &value = all[0].value;
    const qsizetype size = value.kind == JsonKind::Text
        ? value.text.toUcs4().size()
        : static_cast<qsizetype>(value.children.size());
    return jsonOf(static_cast<double>(size), false);
}

Answer mapped(const Arguments &all)
{
    JsonNode list = jsonOf(JsonKind::List);
    for (const JsonNode &each : all[1].value.children)
        list.children.push_back(all[0].expression(each));
    return list;
}

Answer merged(const Arguments &all)
{
    JsonNode object = jsonOf(JsonKind::Object);
    for (const JmesArgument &argument : all) {
        for (std::size_t index = 0; index < argument.value.children.size(); ++index)
            setMember(object, argument.value.names.at(static_cast<qsizetype>(index)),
                      argument.value.children[index]);
    }
    return object;
}

Answer notNull(const Arguments &all)
{
    const auto found = std::find_if(all.begin(), all.end(), [](const JmesArgument &each) {
        return each.value.kind != JsonKind::Null;
    });
    return found == all.end() ? JsonNode() : found->value;
}

Answer reversed(const Arguments &all)
{
    JsonNode value = all[0].value;
    if (value.kind != JsonKind::Text) {
        std::reverse(value.children.begin(), value.children.end());
        return value;
    }
    auto letters = value.text.toUcs4();
    std::reverse(letters.begin(), letters.end());
    return jsonOf(
        QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), letters.size()));
}

// By what `expression` makes of each, or by itself where there is none.
Result<std::vector<std::size_t>> order(const JsonNode &list,
                                       const std::function<JsonNode(const JsonNode &)> &expression)
{
    std::vector<JsonNode> values;
    for (const JsonNode &each : list.children)
        values.push_back(expression ? expression(each) : each);
    if (!isSortable(values))
        return wrongValue(tr("numbers alone, or texts alone, can be put in order"));
    std::vector<std::size_t> indexes(values.size());
    for (std::size_t index = 0; index < indexes.size(); ++index)
        indexes[index] = index;
    std::stable_sort(indexes.begin(), indexes.end(), [&values](std::size_t one, std::size_t other) {
        return isBefore(values[one], values[other]);
    });
    return indexes;
}

Answer sorted(const Arguments &all)
{
    const auto indexes = order(all[0].value, all.back().expression);
    if (!indexes)
        return indexes.error();
    JsonNode list = jsonOf(JsonKind::List);
    for (const std::size_t index : *indexes)
        list.children.push_back(all[0].value.children[index]);
    return list;
}

// The first of the least, or of the greatest.
Answer extreme(const Arguments &all, bool isGreatest)
{
    const auto indexes = order(all[0].value, all.back().expression);
    if (!indexes)
        return indexes.error();
    if (indexes->empty())
        return JsonNode();
    const auto valueAt = [&all](std::size_t index) {
        const JsonNode &element = all[0].value.children[index];
        return all.back().expression ? all.back().expression(element) : element;
    };
    std::size_t best = indexes->front();
    for (const std::size_t index : *indexes) {
        if (isGreatest && isBefore(valueAt(best), valueAt(index)))
            best = index;
    }
    return all[0].value.children[best];
}

Answer least(const Arguments &all)
{
    return extreme(all, false);
}

Answer greatest(const Arguments &all)
{
    return extreme(all, true);
}

Answer toNumber(const Arguments &all)
{
    const JsonNode &value = all[0].value;
    if (value.kind == JsonKind::Number)
        return value;
    const auto parsed = parseOrderedJson(value.text);
    const auto *number = std::get_if<JsonNode>(&parsed);
    const bool isNumber =
        value.kind == JsonKind::Text && number != nullptr && number->kind == JsonKind::Number;
    return isNumber ? *number : JsonNode();
}

Answer roundedUp(const Arguments &all)
{
    return rounded(all, std::ceil);
}

Answer roundedDown(const Arguments &all)
{
    return rounded(all, std::floor);
}

Answer startsWith(const Arguments &all)
{
    return jsonOf(all[0].value.text.startsWith(all[1].value.text));
}

Answer endsWith(const Arguments &all)
{
    return jsonOf(all[0].value.text.endsWith(all[1].value.text));
}

Answer toArray(const Arguments &all)
{
    const JsonNode &value = all[0].value;
    return value.kind == JsonKind::List ? value : jsonList({value});
}

Answer toText(const Arguments &all)
{
    const JsonNode &value = all[0].value;
    return value.kind == JsonKind::Text ? value : jsonOf(jsonText(value));
}

Answer typeName(const Arguments &all)
{
    return jsonOf(typeOf(all[0].value));
}

Answer values(const Arguments &all)
{
    return jsonList(all[0].value.children);
}

Answer fromJson(const Arguments &all)
{
    auto parsed = parseOrderedJson(all[0].value.text);
    if (const auto *mistake = std::get_if<JsonMistake>(&parsed))
        return wrongValue(tr("powertools_json was given \"%1\", which is no JSON: %2")
                              .arg(spelledOut(all[0].value.text, 80), mistake->problem));
    return std::get<JsonNode>(std::move(parsed));
}

Result<QByteArray> decoded(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.trimmed().toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return wrongValue(tr("\"%1\" is no Base64").arg(spelledOut(text, 80)));
    return bytes.decoded;
}

Answer fromBase64(const Arguments &all)
{
    const Result<QByteArray> bytes = decoded(all[0].value.text);
    return bytes ? Answer(jsonOf(QString::fromUtf8(*bytes))) : bytes.error();
}

// At most as much as a payload may have.
Result<QByteArray> unzipped(const QByteArray &zipped)
{
    constexpr int gzipWindow = 15 + 16;
    constexpr qsizetype unzippedMax = 16'000'000;
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return wrongValue(tr("there is no memory to unzip it"));
    QByteArray in = zipped;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK && out.size() <= unzippedMax) {
        std::array<char, 16384> room{};
        stream.next_out = reinterpret_cast<Bytef *>(room.data());
        stream.avail_out = static_cast<uInt>(room.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(room.data(), static_cast<qsizetype>(room.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    if (out.size() > unzippedMax)
        return wrongValue(tr("what was zipped is larger than 16 MB"));
    if (state != Z_STREAM_END)
        return wrongValue(tr("powertools_base64_gzip was given what is not gzip"));
    return out;
}

Answer fromBase64Gzip(const Arguments &all)
{
    const Result<QByteArray> zipped = decoded(all[0].value.text);
    if (!zipped)
        return zipped.error();
    const Result<QByteArray> bytes = unzipped(*zipped);
    return bytes ? Answer(jsonOf(QString::fromUtf8(*bytes))) : bytes.error();
}

struct Function {
    QStringView name;
    // What each argument may be, by the first letters of the types; & an expression, * anything.
    // The last one may be repeated where `isOpen`.
    QStringList takes;
    Answer (*call)(const Arguments &);
    bool isOpen = false;
};

const std::vector<Function> &functions()
{
    static const std::vector<Function> all{
        {u"abs", {u"n"_s}, absolute},
        {u"avg", {u"a"_s}, average},
        {u"ceil", {u"n"_s}, roundedUp},
        {u"contains", {u"sa"_s, u"*"_s}, contains},
        {u"ends_with", {u"s"_s, u"s"_s}, endsWith},
        {u"floor", {u"n"_s}, roundedDown},
        {u"join", {u"s"_s, u"a"_s}, joined},
        {u"keys", {u"o"_s}, keys},
        {u"length", {u"sao"_s}, length},
        {u"map", {u"&"_s, u"a"_s}, mapped},
        {u"max", {u"a"_s}, greatest},
        {u"max_by", {u"a"_s, u"&"_s}, greatest},
        {u"merge", {u"o"_s}, merged, true},
        {u"min", {u"a"_s}, least},
        {u"min_by", {u"a"_s, u"&"_s}, least},
        {u"not_null", {u"*"_s}, notNull, true},
        {u"reverse", {u"sa"_s}, reversed},
        {u"sort", {u"a"_s}, sorted},
        {u"sort_by", {u"a"_s, u"&"_s}, sorted},
        {u"starts_with", {u"s"_s, u"s"_s}, startsWith},
        {u"sum", {u"a"_s}, sum},
        {u"to_array", {u"*"_s}, toArray},
        {u"to_number", {u"*"_s}, toNumber},
        {u"to_string", {u"*"_s}, toText},
        {u"type", {u"*"_s}, typeName},
        {u"values", {u"o"_s}, values},
        {u"powertools_json", {u"s"_s}, fromJson},
        {u"powertools_base64", {u"s"_s}, fromBase64},
        {u"powertools_base64_gzip", {u"s"_s}, fromBase64Gzip},
    };
    return all;
}

bool mayTake(const QString &types, const JmesArgument &argument)
{
    if (argument.expression || types == u"&")
        return argument.expression && types == u"&";
    // "null" begins as "number" does, and is taken only where anything is.
    return types == u"*"
        || (argument.value.kind != JsonKind::Null
            && types.contains(typeOf(argument.value).front()));
}

} // namespace

Result<JsonNode> callJmesFunction(const QString &name, const std::vector<JmesArgument> &arguments)
{
    const auto &all = functions();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const Function &each) { return each.name == name; });
    if (found == all.end())
        return wrongValue(tr("there is no function %1").arg(spelledOut(name)));
    const auto wanted = static_cast<std::size_t>(found->takes.size());
    if (arguments.size() < wanted || (arguments.size() > wanted && !found->isOpen))
        return wrongValue(tr("%1 takes %2 arguments, and there are %3")
                              .arg(name)
                              .arg(wanted)
                              .arg(arguments.size()));
    for (std::size_t index = 0; index < arguments.size(); ++index) {
        const QString &types = found->takes.at(static_cast<qsizetype>(std::min(index, wanted - 1)));
        if (!mayTake(types, arguments[index]))
            return wrongValue(tr("argument %1 of %2 is of a type that it does not take: %3")
                                  .arg(index + 1)
                                  .arg(name,
                                       arguments[index].expression
                                           ? tr("an expression")
                                           : typeOf(arguments[index].value)));
    }
    return found->call(arguments);
}

} // namespace onecake
