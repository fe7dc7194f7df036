// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/hashed_texts.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/keyhash/number_texts.h"
#include "core/model/canonical_json.h"

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype doubtedMax = 40; // characters of the payload that a doubt repeats

bool byCodePoints(const QString &one, const QString &other)
{
    return one.toUcs4() < other.toUcs4();
}

bool byUnits(const QString &one, const QString &other)
{
    return one < other;
}

bool byLowerCase(const QString &one, const QString &other)
{
    return one.toLower() < other.toLower();
}

// ECMA-262: an index of an array is a whole number below 2^32 - 1, in its shortest spelling.
std::optional<uint> arrayIndex(const QString &name)
{
    bool isNumber = false;
    const uint index = name.toUInt(&isNumber);
    const bool isIndex =
        isNumber && index < std::numeric_limits<uint>::max() && QString::number(index) == name;
    return isIndex ? std::optional(index) : std::nullopt;
}

bool byIndex(const QString &one, const QString &other)
{
    const std::optional<uint> first = arrayIndex(one);
    const std::optional<uint> second = arrayIndex(other);
    return first && (!second || *first < *second);
}

class PythonWriter final : public LanguageWriter
{
public:
    PythonWriter()
    {
        m_comma = ", ";
        m_colon = ": ";
    }

private:
    [[nodiscard]] MemberOrder orderOf(const JsonNode &object) const override
    {
        MemberOrder order = asWritten(object);
        sortByName(order, object, byCodePoints);
        return order;
    }

    [[nodiscard]] QByteArray text(const JsonNode &value) override
    {
        QByteArray out = "\"";
        for (const QChar character : value.text) {
            if (const QByteArray escape = shortEscape(character); !escape.isEmpty())
                out += escape;
            else if (character < u' ' || character > u'~')
                out += unitEscape(character);
            else
                out += character.toLatin1();
        }
        return out + '"';
    }

    [[nodiscard]] QString number(const QString &spelling) override
    {
        if (!isWholeNumber(spelling))
            doubt(u"%1 is taken for a float: a Decimal would stand in quotes."_s.arg(
                spelling.left(doubtedMax)));
        return pythonNumber(spelling);
    }
};

class ScriptWriter final : public LanguageWriter
{
public:
    explicit ScriptWriter(bool sorts)
        : m_sorts(sorts)
    {}

private:
    [[nodiscard]] MemberOrder orderOf(const JsonNode &object) const override
    {
        MemberOrder order = asWritten(object);
        if (m_sorts)
            sortByName(order, object, byLowerCase);
        sortByName(order, object, byIndex);
        return order;
    }

    [[nodiscard]] QByteArray text(const JsonNode &value) override
    {
        QByteArray out;
        appendCanonicalJson(out, value.text);
        return out;
    }

    [[nodiscard]] QString number(const QString &spelling) override
    {
        return scriptNumber(spelling);
    }

    bool m_sorts;
};

class JavaWriter final : public LanguageWriter
{
public:
    explicit JavaWriter(bool sorts)
        : m_sorts(sorts)
    {}

private:
    [[nodiscard]] MemberOrder orderOf(const JsonNode &object) const override
    {
        MemberOrder order = asWritten(object);
        if (m_sorts)
            sortByName(order, object, byUnits);
        return order;
    }

    [[nodiscard]] QByteArray text(const JsonNode &value) override
    {
        QString out = u"\""_s;
        for (const QChar character : value.text) {
            if (const QByteArray escape = shortEscape(character); !escape.isEmpty())
                out += QString::fromLatin1(escape);
            else if (character < u' ')
                out += u"\\u"_s
                    + QString::number(character.unicode(), 16).toUpper().rightJustified(4, u'0');
            else
                out += character;
        }
        return (out + u'"').toUtf8();
    }

    [[nodiscard]] QString number(const QString &spelling) override
    {
        if (!isWholeNumber(spelling))
            doubt(u"%1 is taken for a double: other types, and Java before 19, may write it "
                  "with other digits."_s.arg(spelling.left(doubtedMax)));
        return javaNumber(spelling);
    }

    bool m_sorts;
};

class DotNetWriter final : public LanguageWriter
{
private:
    // What System.Text.Json escapes unless it is told otherwise: beyond ASCII, and for HTML.
    static bool isEscapedByDefault(QChar character)
    {
        return character > u'~' || character < u' ' || u"\"&'+<>`\\"_s.contains(character);
    }

    [[nodiscard]] QByteArray text(const JsonNode &value) override
    {
        if (std::any_of(value.text.begin(), value.text.end(), isEscapedByDefault))
            doubt(
                u"%1 is taken as it stands: .NET escapes some of its characters, by its settings."_s
                    .arg(spelledOut(value.spelling, doubtedMax)));
        return value.spelling.toUtf8();
    }

    [[nodiscard]] QString number(const QString &spelling) override
    {
        if (!isWholeNumber(spelling))
            doubt(u"%1 is taken as it stands: .NET writes it by the type of its property."_s.arg(
                spelling.left(doubtedMax)));
        return spelling;
    }
};

bool isContainer(const JsonNode &value)
{
    return value.kind == JsonKind::List || value.kind == JsonKind::Object;
}

} // namespace

HashedText pythonText(const JsonNode &value)
{
    return PythonWriter().whole(value);
}

HashedText scriptText(const JsonNode &value, bool sorts)
{
    return ScriptWriter(sorts).whole(value);
}

HashedText javaText(const JsonNode &value, bool sorts)
{
    if (value.kind == JsonKind::Text)
        return {value.text.toUtf8(), {}};
    return JavaWriter(sorts).whole(value);
}

HashedText dotNetText(const JsonNode &value)
{
    if (isContainer(value) || value.kind == JsonKind::Number)
        return DotNetWriter().whole(value);
    if (value.kind == JsonKind::Text)
        return {value.text.toUtf8(), {}};
    // JsonElement.ToString(): Boolean.TrueString and FalseString, and nothing for null.
    if (value.kind == JsonKind::Null)
        return {};
    return {value.kind == JsonKind::True ? QByteArray("True") : QByteArray("False"), {}};
}

} // namespace onecake
