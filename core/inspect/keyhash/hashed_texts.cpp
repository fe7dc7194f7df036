// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/hashed_texts.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/model/canonical_json.h"
#include "core/model/number_texts.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype doubtedMax = 40; // characters of the payload that a doubt repeats

// The members of an object, by their indexes.
using MemberOrder = std::vector<size_t>;

MemberOrder asWritten(const JsonNode &object)
{
    MemberOrder order(object.children.size());
    std::iota(order.begin(), order.end(), size_t(0));
    return order;
}

template<typename Less>
void sortByName(MemberOrder &order, const JsonNode &object, Less less)
{
    const auto name = [&object](size_t index) {
        return object.names.at(static_cast<qsizetype>(index));
    };
    std::stable_sort(order.begin(), order.end(), [&name, &less](size_t one, size_t other) {
        return less(name(one), name(other));
    });
}

// "\n" and the like, which all of the languages write so; nothing for other characters.
QByteArray shortEscape(QChar character)
{
    static const QString characters = u"\"\\\b\f\n\r\t"_s;
    static const QByteArray letters = "\"\\bfnrt";
    const qsizetype index = characters.indexOf(character);
    return index < 0 ? QByteArray() : QByteArray("\\") + letters.at(index);
}

// "\u001b"
QByteArray unitEscape(QChar character)
{
    return "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
}

// What the languages share in writing JSON; each of them fills in what is its own.
class LanguageJson
{
public:
    explicit LanguageJson(NumberSpelling numbers)
        : m_numbers(numbers)
    {}
    virtual ~LanguageJson() = default;
    Q_DISABLE_COPY_MOVE(LanguageJson)

    // Once.
    HashedText whole(const JsonNode &value)
    {
        write(value);
        return std::move(m_out);
    }

protected:
    [[nodiscard]] virtual MemberOrder orderOf(const JsonNode &object) const
    {
        return asWritten(object);
    }

    [[nodiscard]] virtual QByteArray text(const JsonNode &value) = 0; // with its quotes
    [[nodiscard]] virtual QString number(const QString &spelling) = 0;

    void doubt(const QString &sentence)
    {
        if (!m_out.doubts.contains(sentence))
            m_out.doubts.append(sentence);
    }

    QByteArray m_comma = ",";
    QByteArray m_colon = ":";

private:
    void write(const JsonNode &value)
    {
        switch (value.kind) {
        case JsonKind::Null:
            m_out.bytes += "null";
            return;
        case JsonKind::False:
            m_out.bytes += "false";
            return;
        case JsonKind::True:
            m_out.bytes += "true";
            return;
        case JsonKind::Number:
            m_out.bytes +=
                (m_numbers == NumberSpelling::AsItStands ? value.spelling : number(value.spelling))
                    .toUtf8();
            return;
        case JsonKind::Text:
            m_out.bytes += text(value);
            return;
        case JsonKind::List:
            writeList(value);
            return;
        case JsonKind::Object:
            writeObject(value);
            return;
        }
    }

    void writeList(const JsonNode &list)
    {
        m_out.bytes += '[';
        for (size_t index = 0; index < list.children.size(); ++index) {
            m_out.bytes += index == 0 ? QByteArray() : m_comma;
            write(list.children[index]);
        }
        m_out.bytes += ']';
    }

    void writeObject(const JsonNode &object)
    {
        m_out.bytes += '{';
        bool isFirst = true;
        for (const size_t member : orderOf(object)) {
            m_out.bytes += isFirst ? QByteArray() : m_comma;
            isFirst = false;
            const auto index = static_cast<qsizetype>(member);
            JsonNode name;
            name.kind = JsonKind::Text;
            name.spelling = object.nameSpellings.at(index);
            name.text = object.names.at(index);
            m_out.bytes += text(name) + m_colon;
            write(object.children[member]);
        }
        m_out.bytes += '}';
    }

    NumberSpelling m_numbers;
    HashedText m_out;
};

bool byCodePoints(const QString &one, const QString &other)
{
    return one.toUcs4() < other.toUcs4();
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

class PythonWriter final : public LanguageJson
{
public:
    explicit PythonWriter(NumberSpelling numbers)
        : LanguageJson(numbers)
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
            doubt(tr("%1 is taken for a float: a Decimal would stand in quotes.")
                      .arg(spelling.left(doubtedMax)));
        return pythonNumber(spelling);
    }
};

class ScriptWriter final : public LanguageJson
{
public:
    ScriptWriter(bool sorts, NumberSpelling numbers)
        : LanguageJson(numbers)
        , m_sorts(sorts)
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

class JavaWriter final : public LanguageJson
{
public:
    JavaWriter(bool sorts, NumberSpelling numbers)
        : LanguageJson(numbers)
        , m_sorts(sorts)
    {}

private:
    [[nodiscard]] MemberOrder orderOf(const JsonNode &object) const override
    {
        MemberOrder order = asWritten(object);
        if (m_sorts)
            sortByName(order, object, std::less<>());
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
            doubt(tr("%1 is taken for a double: other types, and Java before 19, may write it "
                     "with other digits.")
                      .arg(spelling.left(doubtedMax)));
        return javaNumber(spelling);
    }

    bool m_sorts;
};

class DotNetWriter final : public LanguageJson
{
public:
    DotNetWriter(DotNetEscapes escapes, NumberSpelling numbers)
        : LanguageJson(numbers)
        , m_escapes(escapes)
    {}

private:
    // What System.Text.Json escapes unless it is told otherwise: beyond ASCII, and for HTML.
    static bool isEscapedByDefault(QChar character)
    {
        return character > u'~' || character < u' ' || u"\"&'+<>`\\"_s.contains(character);
    }

    [[nodiscard]] bool isEscaped(QChar character) const
    {
        return m_escapes == DotNetEscapes::Default ? isEscapedByDefault(character)
                                                   : character < u' ' || character == u'"';
    }

    [[nodiscard]] QByteArray escaped(const QString &text) const
    {
        QString out = u"\""_s;
        for (const QChar character : text) {
            const QByteArray brief = character == u'"' && m_escapes == DotNetEscapes::Default
                ? QByteArray()
                : shortEscape(character);
            if (!brief.isEmpty())
                out += QString::fromLatin1(brief);
            else if (isEscaped(character))
                out += u"\\u"_s
                    + QString::number(character.unicode(), 16).toUpper().rightJustified(4, u'0');
            else
                out += character;
        }
        return (out + u'"').toUtf8();
    }

    [[nodiscard]] QByteArray text(const JsonNode &value) override
    {
        if (m_escapes != DotNetEscapes::AsItStands)
            return escaped(value.text);
        if (std::any_of(value.text.begin(), value.text.end(), isEscapedByDefault))
            doubt(tr("%1 is taken as it stands: .NET escapes some of its characters, by its "
                     "settings.")
                      .arg(spelledOut(value.spelling, doubtedMax)));
        return value.spelling.toUtf8();
    }

    [[nodiscard]] QString number(const QString &spelling) override
    {
        if (!isWholeNumber(spelling))
            doubt(tr("%1 is taken as it stands: .NET writes it by the type of its property.")
                      .arg(spelling.left(doubtedMax)));
        return spelling;
    }

    DotNetEscapes m_escapes;
};

bool isContainer(const JsonNode &value)
{
    return value.kind == JsonKind::List || value.kind == JsonKind::Object;
}

} // namespace

HashedText pythonText(const JsonNode &value, NumberSpelling numbers)
{
    return PythonWriter(numbers).whole(value);
}

HashedText scriptText(const JsonNode &value, bool sorts, NumberSpelling numbers)
{
    return ScriptWriter(sorts, numbers).whole(value);
}

HashedText javaText(const JsonNode &value, bool sorts, NumberSpelling numbers)
{
    if (value.kind == JsonKind::Text)
        return {value.text.toUtf8(), {}};
    return JavaWriter(sorts, numbers).whole(value);
}

HashedText dotNetText(const JsonNode &value, DotNetEscapes escapes, NumberSpelling numbers)
{
    if (isContainer(value) || value.kind == JsonKind::Number)
        return DotNetWriter(escapes, numbers).whole(value);
    if (value.kind == JsonKind::Text)
        return {value.text.toUtf8(), {}};
    // JsonElement.ToString(): Boolean.TrueString and FalseString, and nothing for null.
    if (value.kind == JsonKind::Null)
        return {};
    return {value.kind == JsonKind::True ? QByteArray("True") : QByteArray("False"), {}};
}

} // namespace onecake
