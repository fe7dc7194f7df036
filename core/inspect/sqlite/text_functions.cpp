// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/sqlite/text_functions.h"

#include "core/inspect/sqlite/sql_value.h"
#include "core/inspect/stored_value.h"

#include <algorithm>
#include <array>
#include <memory>

#include <sqlite3.h>

namespace onecake {

namespace {

constexpr char caseBit = 0x20;

constexpr char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | caseBit) : letter;
}

constexpr char raised(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter & ~caseBit) : letter;
}

constexpr bool isOfBase64(char letter)
{
    const char small = lowered(letter);
    return (small >= 'a' && small <= 'z') || (letter >= '0' && letter <= '9') || letter == '+'
        || letter == '/' || letter == '=';
}

// Looks for ASCII text in UTF-8 without decoding it, after Boyer, Moore and Horspool.
class AsciiSearch
{
public:
    explicit AsciiSearch(const QByteArray &text)
        : m_text(text.toLower())
    {
        m_skips.fill(m_text.size());
        for (qsizetype index = 0; index + 1 < m_text.size(); ++index) {
            const qsizetype skip = m_text.size() - 1 - index;
            m_skips[static_cast<unsigned char>(m_text[index])] = skip;
            m_skips[static_cast<unsigned char>(raised(m_text[index]))] = skip;
        }
    }

    [[nodiscard]] bool isIn(QByteArrayView bytes) const
    {
        const qsizetype size = m_text.size();
        for (qsizetype at = 0; at + size <= bytes.size();) {
            qsizetype index = size - 1;
            while (index >= 0 && lowered(bytes[at + index]) == m_text[index])
                --index;
            if (index < 0)
                return true;
            at += m_skips[static_cast<unsigned char>(bytes[at + size - 1])];
        }
        return false;
    }

private:
    QByteArray m_text;
    std::array<qsizetype, 256> m_skips{};
};

// What is looked for, made once for a statement.
struct Wanted {
    explicit Wanted(const QByteArray &bytes)
        : utf8(bytes)
        , text(QString::fromUtf8(bytes))
        , search(bytes)
        , isAscii(std::all_of(bytes.begin(), bytes.end(),
                              [](char letter) { return static_cast<signed char>(letter) >= 0; }))
        , isBase64(std::all_of(bytes.begin(), bytes.end(), isOfBase64))
    {}

    QByteArray utf8;
    QString text;
    AsciiSearch search;
    bool isAscii;
    bool isBase64; // or a part of it
};

// Of a text or bytes.
QByteArrayView bytesIn(sqlite3_value *value)
{
    const void *bytes = sqlite3_value_type(value) == SQLITE_BLOB ? sqlite3_value_blob(value)
                                                                 : sqlite3_value_text(value);
    return {static_cast<const char *>(bytes), sqlite3_value_bytes(value)};
}

// Other bytes are shown in Base64: textOfBytes().
bool isText(QByteArrayView bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0');
}

bool contains(sqlite3_value *value, const Wanted &wanted)
{
    const int type = sqlite3_value_type(value);
    const bool hasText = type == SQLITE_TEXT || type == SQLITE_BLOB;
    if (hasText && wanted.isAscii) {
        const QByteArrayView bytes = bytesIn(value);
        if (wanted.search.isIn(bytes))
            return true;
        if (type == SQLITE_TEXT || !wanted.isBase64 || isText(bytes))
            return false;
        return wanted.search.isIn(bytes.toByteArray().toBase64());
    }
    const QString text = plainText(attributeOf(sqlValueIn(value))).value_or(QString());
    return text.contains(wanted.text, Qt::CaseInsensitive);
}

bool begins(sqlite3_value *value, const Wanted &wanted)
{
    if (sqlite3_value_type(value) == SQLITE_TEXT)
        return bytesIn(value).startsWith(wanted.utf8);
    return plainText(attributeOf(sqlValueIn(value))).value_or(QString()).startsWith(wanted.text);
}

using Judge = bool (*)(sqlite3_value *, const Wanted &);

template<Judge judge>
void judged(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_int(context, 0);
    constexpr int wantedArgument = 1;
    const auto *wanted = static_cast<const Wanted *>(sqlite3_get_auxdata(context, wantedArgument));
    std::unique_ptr<Wanted> made;
    if (wanted == nullptr) {
        made = std::make_unique<Wanted>(bytesIn(values[1]).toByteArray());
        wanted = made.get();
    }
    sqlite3_result_int(context, judge(values[0], *wanted) ? 1 : 0);
    // Last: SQLite may throw it away at once.
    if (made)
        sqlite3_set_auxdata(context, wantedArgument, made.release(),
                            [](void *kept) { delete static_cast<Wanted *>(kept); });
}

} // namespace

void registerTextFunctions(sqlite3 *connection)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(connection, "onecake_contains", 2, flags, nullptr, judged<contains>,
                               nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(connection, "onecake_begins", 2, flags, nullptr, judged<begins>,
                               nullptr, nullptr, nullptr);
}

} // namespace onecake
