// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/language_writer.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace onecake {

MemberOrder asWritten(const JsonNode &object)
{
    MemberOrder order(object.children.size());
    std::iota(order.begin(), order.end(), size_t(0));
    return order;
}

HashedText LanguageWriter::whole(const JsonNode &value)
{
    write(value);
    return std::move(m_out);
}

MemberOrder LanguageWriter::orderOf(const JsonNode &object) const
{
    return asWritten(object);
}

void LanguageWriter::doubt(const QString &sentence)
{
    if (!m_out.doubts.contains(sentence))
        m_out.doubts.append(sentence);
}

void LanguageWriter::write(const JsonNode &value)
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
        m_out.bytes += number(value.spelling).toUtf8();
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

void LanguageWriter::writeList(const JsonNode &list)
{
    m_out.bytes += '[';
    for (size_t index = 0; index < list.children.size(); ++index) {
        m_out.bytes += index == 0 ? QByteArray() : m_comma;
        write(list.children[index]);
    }
    m_out.bytes += ']';
}

void LanguageWriter::writeObject(const JsonNode &object)
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

QByteArray shortEscape(QChar character)
{
    static const QString characters = u"\"\\\b\f\n\r\t"_s;
    static const QByteArray letters = "\"\\bfnrt";
    const qsizetype index = characters.indexOf(character);
    return index < 0 ? QByteArray() : QByteArray("\\") + letters.at(index);
}

QByteArray unitEscape(QChar character)
{
    return "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
}

} // namespace onecake
