// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The query line, under any text that somebody may write or paste: it is parsed, told, completed at
// every place, written again, and asked of a record that holds the same text.

#include "core/inspect/query/editing/query_completion.h"
#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/language/query_text.h"
#include "core/inspect/query/matching/query_match.h"
#include "tests/fuzz/fuzz_check.h"

#include <cstdint>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = fromEpochMs(1'795'168'800'000);
constexpr qsizetype sentenceMax = 600;

bool isWithin(const QueryPlace &place, const QString &line)
{
    return place.column >= 0 && place.length >= 0 && place.column + place.length <= line.size();
}

DecodedRecord rowOf(const QString &text)
{
    DecodedRecord row;
    row.key = text;
    row.scope = text.left(3);
    row.result = text;
    row.status = RecordStatus::InProgress;
    row.createdAt = now;
    row.item.insert(u"a"_s, AttributeValue::ofText(text));
    row.item.insert(u"n"_s, AttributeValue(NumberText{text.left(40)}));
    return row;
}

void checkProblems(const ParsedQuery &parsed, const QString &line)
{
    for (const QueryProblem &problem : parsed.problems) {
        require(isWithin(problem.place, line), "a problem stands in the line");
        requireShowable(sentence(problem), sentenceMax);
    }
    require(parsed.places.size() == parsed.query.terms.size(), "every term has its place");
    for (const QueryPlace &place : parsed.places)
        require(isWithin(place, line), "a term stands in the line");
}

void checkText(const Query &query)
{
    const QString text = toText(query);
    const ParsedQuery again = parseQuery(text, QTimeZone::utc());
    require(again.problems.empty(), "what is written is understood");
    require(again.query == query, "what is written is what was meant");
    require(toText(again.query) == text, "and is written alike");
    for (const QueryChip &chip : chipsOf(query)) {
        require(!chip.text.isEmpty(), "a term has a text");
        require(!chip.words.isEmpty() && chip.words.isValidUtf16(), "a term has words");
    }
}

void checkCompletion(const QString &line)
{
    const QueryVocabulary vocabulary{{line, u"placeOrder"_s}, {line, u"attempts"_s}};
    const qsizetype step = line.size() / 20 + 1;
    for (qsizetype cursor = 0; cursor <= line.size(); cursor += step)
        require(isWithin(completeQuery(line, cursor, vocabulary).place, line),
                "a completion stands in the line");
}

void checkMatching(const Query &query, const QString &line)
{
    const DecodedRecord row = rowOf(line);
    (void)matches(query, row, now);
    for (const QueryFieldInfo &info : queryFields()) {
        const auto term = termFor(info.field, row, now);
        require(term && matches({{*term}}, row, now), "a cell's own term finds its row");
    }
    const QueryTerm attribute = termFor(AttributeName{u"a"_s}, row);
    require(matches({{attribute}}, row, now), "an attribute's own term finds its row");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString line = QString::fromUtf8(bytes);
    const ParsedQuery parsed = parseQuery(line, QTimeZone::utc());
    checkProblems(parsed, line);
    checkText(parsed.query);
    checkCompletion(line);
    checkMatching(parsed.query, line);
    return 0;
}
