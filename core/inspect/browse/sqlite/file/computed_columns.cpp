// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/computed_columns.h"

#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Of sqlite.org/lang_corefunc.html, lang_datefunc.html and json1.html, those whose work grows with
// the length of one argument and no faster; and the words that may stand before a bracket.
const QSet<QString> &quickWords()
{
    static const QSet<QString> words{u"abs"_s,
                                     u"char"_s,
                                     u"coalesce"_s,
                                     u"concat"_s,
                                     u"concat_ws"_s,
                                     u"date"_s,
                                     u"datetime"_s,
                                     u"hex"_s,
                                     u"ifnull"_s,
                                     u"iif"_s,
                                     u"json"_s,
                                     u"json_extract"_s,
                                     u"json_type"_s,
                                     u"json_valid"_s,
                                     u"julianday"_s,
                                     u"length"_s,
                                     u"lower"_s,
                                     u"max"_s,
                                     u"min"_s,
                                     u"nullif"_s,
                                     u"quote"_s,
                                     u"round"_s,
                                     u"sign"_s,
                                     u"strftime"_s,
                                     u"substr"_s,
                                     u"substring"_s,
                                     u"time"_s,
                                     u"typeof"_s,
                                     u"unicode"_s,
                                     u"unixepoch"_s,
                                     u"upper"_s,
                                     u"and"_s,
                                     u"between"_s,
                                     u"case"_s,
                                     u"cast"_s,
                                     u"else"_s,
                                     u"in"_s,
                                     u"is"_s,
                                     u"not"_s,
                                     u"or"_s,
                                     u"then"_s,
                                     u"when"_s,
                                     u"json_array_length"_s};
    return words;
}

// Operators that are functions with another look; LIKE may take as long as its pattern has signs.
const QSet<QString> &slowOperators()
{
    static const QSet<QString> words{u"like"_s, u"glob"_s, u"regexp"_s, u"match"_s};
    return words;
}

// The words and signs of a statement, in lower case; what stands in quotes of any kind is one word,
// without them, and a text is nothing but "'".
std::vector<QString> tokensOf(const QString &sql)
{
    std::vector<QString> tokens;
    const auto endOf = [&sql](qsizetype from, const QString &end) {
        const qsizetype found = sql.indexOf(end, from);
        return found < 0 ? sql.size() : found;
    };
    const auto isPartOfWord = [](QChar sign) {
        return sign.isLetterOrNumber() || sign == u'_' || sign == u'$' || sign.unicode() > 0x7f;
    };
    for (qsizetype at = 0; at < sql.size(); ++at) {
        const QChar sign = sql[at];
        if (sign.isSpace())
            continue;
        if (QStringView(sql).sliced(at).startsWith(u"--")) {
            at = endOf(at, u"\n"_s);
        } else if (QStringView(sql).sliced(at).startsWith(u"/*")) {
            at = endOf(at + 2, u"*/"_s) + 1;
        } else if (sign == u'\'' || sign == u'"' || sign == u'`' || sign == u'[') {
            const qsizetype end = endOf(at + 1, sign == u'[' ? u"]"_s : QString(sign));
            tokens.push_back(sign == u'\'' ? u"'"_s : sql.mid(at + 1, end - at - 1).toLower());
            at = end;
        } else if (isPartOfWord(sign)) {
            const qsizetype begin = at;
            while (at + 1 < sql.size() && isPartOfWord(sql[at + 1]))
                ++at;
            tokens.push_back(sql.mid(begin, at + 1 - begin).toLower());
        } else {
            tokens.push_back(QString(sign));
        }
    }
    return tokens;
}

} // namespace

bool computesQuickly(const QString &createTable)
{
    const std::vector<QString> tokens = tokensOf(createTable);
    int depth = 0; // of brackets, within an expression after AS
    for (std::size_t place = 1; place < tokens.size(); ++place) {
        const QString &before = tokens[place - 1];
        const bool isOpening = tokens[place] == u"(";
        if (depth == 0) {
            depth = isOpening && before == u"as" ? 1 : 0;
            continue;
        }
        if (slowOperators().contains(tokens[place]))
            return false;
        const bool isCall = isOpening && (before.front().isLetter() || before.front() == u'_');
        if (isCall && !quickWords().contains(before))
            return false;
        depth += isOpening ? 1 : 0;
        depth -= tokens[place] == u")" ? 1 : 0;
    }
    return true;
}

} // namespace onecake
