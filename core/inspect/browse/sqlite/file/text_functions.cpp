// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/text_functions.h"

#include "core/inspect/browse/sqlite/file/sql_value.h"
#include "core/inspect/records/stored_time.h"
#include "core/inspect/records/stored_value.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <vector>

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

// Looks for a text in UTF-8 without decoding it, after Boyer, Moore and Horspool; the letters A to
// Z in either case.
class TextSearch
{
public:
    explicit TextSearch(const QByteArray &text)
        : m_text(text)
    {
        std::transform(m_text.begin(), m_text.end(), m_text.begin(), lowered);
        m_skips.fill(m_text.size());
        for (qsizetype index = 0; index + 1 < m_text.size(); ++index) {
            const qsizetype skip = m_text.size() - 1 - index;
            m_skips[static_cast<unsigned char>(m_text[index])] = skip;
            m_skips[static_cast<unsigned char>(raised(m_text[index]))] = skip;
        }
    }

    // Where it ends in the bytes from there on, or -1.
    [[nodiscard]] qsizetype endIn(QByteArrayView bytes, qsizetype from = 0) const
    {
        const qsizetype size = m_text.size();
        for (qsizetype at = from; at + size <= bytes.size();) {
            qsizetype index = size - 1;
            while (index >= 0 && lowered(bytes[at + index]) == m_text[index])
                --index;
            if (index < 0)
                return at + size;
            at += m_skips[static_cast<unsigned char>(bytes[at + size - 1])];
        }
        return -1;
    }
    [[nodiscard]] bool isIn(QByteArrayView bytes) const { return endIn(bytes) >= 0; }

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
    TextSearch search;
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

// Pieces that stand one after the other, made once for a statement.
class Pieces
{
public:
    explicit Pieces(const QByteArray &joined)
    {
        const QByteArrayList pieces = joined.split(betweenPieces);
        for (const QByteArray &piece : pieces)
            m_searches.emplace_back(piece);
        const auto consistsOf = [&pieces](auto isOne) {
            return std::all_of(pieces.begin(), pieces.end(), [isOne](const QByteArray &piece) {
                return std::all_of(piece.begin(), piece.end(), isOne);
            });
        };
        m_isBase64 = consistsOf(isOfBase64);
        m_isOfDigits = consistsOf(
            [](char letter) { return letter == '-' || (letter >= '0' && letter <= '9'); });
        m_isInNull = areIn("null");
    }

    // As plainText() and plainJson() show the value.
    [[nodiscard]] bool areIn(sqlite3_value *value) const
    {
        switch (sqlite3_value_type(value)) {
        case SQLITE_NULL:
            return m_isInNull;
        case SQLITE_INTEGER:
            return m_isOfDigits && areIn(QByteArray::number(sqlite3_value_int64(value)));
        case SQLITE_FLOAT:
            return areIn(plainText(attributeOf(sqlValueIn(value))).value_or(QString()).toUtf8());
        case SQLITE_TEXT:
            return areInBytes(bytesIn(value),
                              [](QByteArrayView text) { return text.isValidUtf8(); });
        default:
            return areInBytes(bytesIn(value), isText);
        }
    }

private:
    [[nodiscard]] bool areIn(QByteArrayView text) const
    {
        qsizetype at = 0;
        for (const TextSearch &search : m_searches) {
            at = search.endIn(text, at);
            if (at < 0)
                return false;
        }
        return true;
    }

    // Most values do not have them, and their bytes tell so at once.
    template<typename IsText>
    [[nodiscard]] bool areInBytes(QByteArrayView bytes, IsText isShownAsText) const
    {
        const bool areThere = areIn(bytes);
        if (!areThere && !m_isBase64)
            return false;
        if (isShownAsText(bytes))
            return areThere;
        return m_isBase64 && areIn(bytes.toByteArray().toBase64());
    }

    std::vector<TextSearch> m_searches;
    bool m_isBase64 = false; // or a part of it
    bool m_isOfDigits = false;
    bool m_isInNull = false;
};

// onecake_anywhere(pieces, value, ...)
void judgeAnywhere(sqlite3_context *context, int count, sqlite3_value **values)
{
    const auto *pieces = static_cast<const Pieces *>(sqlite3_get_auxdata(context, 0));
    std::unique_ptr<Pieces> made;
    if (pieces == nullptr) {
        made = std::make_unique<Pieces>(bytesIn(values[0]).toByteArray());
        pieces = made.get();
    }
    const bool isFound = std::any_of(values + 1, values + count, [pieces](sqlite3_value *value) {
        return pieces->areIn(value);
    });
    sqlite3_result_int(context, isFound ? 1 : 0);
    if (made)
        sqlite3_set_auxdata(context, 0, made.release(),
                            [](void *kept) { delete static_cast<Pieces *>(kept); });
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

constexpr qint64 certainTime = 0x100;
constexpr qint64 comparedTime = 0x200;
constexpr qint64 unitOfTime = 0xff;

// The last date that was read: a query asks for the one of a row more than once, and rows beside
// each other often have the same.
class LastDate
{
public:
    [[nodiscard]] bool isOf(QByteArrayView text) const
    {
        return m_size > 0 && text.size() == m_size
            && std::memcmp(text.data(), m_text.data(), static_cast<size_t>(m_size)) == 0;
    }
    [[nodiscard]] Instant time() const { return m_time; }
    void keep(QByteArrayView text, Instant time)
    {
        m_size = text.size() <= static_cast<qsizetype>(m_text.size()) ? text.size() : 0;
        std::copy_n(text.data(), m_size, m_text.data());
        m_time = time;
    }

private:
    std::array<char, 32> m_text = {};
    qsizetype m_size = 0;
    Instant m_time;
};

std::optional<Instant> dateIn(sqlite3_context *context, QByteArrayView text)
{
    auto *last = static_cast<LastDate *>(sqlite3_user_data(context));
    if (last->isOf(text))
        return last->time();
    const std::optional<Instant> date = readDate({text.data(), static_cast<size_t>(text.size())});
    if (date)
        last->keep(text, *date);
    return date;
}

// onecake_time(value, code)
void tellTime(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const qint64 code = sqlite3_value_int64(values[1]);
    std::optional<Instant> time;
    // Most times are dates, and there are many.
    if (sqlite3_value_type(values[0]) == SQLITE_TEXT && (code & comparedTime) == 0)
        time = dateIn(context, bytesIn(values[0]));
    if (!time)
        time = readTime(attributeOf(sqlValueIn(values[0])),
                        {.attribute = {},
                         .unit = static_cast<TimeUnit>(code & unitOfTime),
                         .isCertain = (code & certainTime) != 0,
                         .isComparedAsNumber = (code & comparedTime) != 0})
                   .instant;
    if (time)
        sqlite3_result_int64(context, toEpochMs(*time));
    else
        sqlite3_result_null(context);
}

using SqlFunction = void (*)(sqlite3_context *, int, sqlite3_value **);

// SQLite is written in C: an exception must not pass through it, and all that is thrown here is
// want of memory for a value.
template<SqlFunction function>
void guarded(sqlite3_context *context, int count, sqlite3_value **values)
{
    try {
        function(context, count, values);
    } catch (...) {
        sqlite3_result_error_nomem(context);
    }
}

} // namespace

qint64 timeCode(const TimeSource &source)
{
    return static_cast<qint64>(source.unit) | (source.isCertain ? certainTime : 0)
        | (source.isComparedAsNumber ? comparedTime : 0);
}

void registerTextFunctions(sqlite3 *connection)
{
    const auto add = [connection](const char *name, int arguments, SqlFunction function,
                                  LastDate *last = nullptr) {
        constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
        sqlite3_create_function_v2(connection, name, arguments, flags, last, function, nullptr,
                                   nullptr,
                                   [](void *kept) { delete static_cast<LastDate *>(kept); });
    };
    add("onecake_contains", 2, guarded<judged<contains>>);
    add("onecake_begins", 2, guarded<judged<begins>>);
    add("onecake_anywhere", -1, guarded<judgeAnywhere>);
    add("onecake_time", 2, guarded<tellTime>, new LastDate);
}

} // namespace onecake
