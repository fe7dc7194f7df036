// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes decoded records as UTF-8 text: a file of all matching records, or one record for the
// clipboard.
#pragma once

#include "core/inspect/browse/opening/opened_table.h"

namespace onecake {

enum class RowFormat {
    // The decoded fields, and the item as DynamoDB JSON in the last column; no cell is a formula.
    Csv,
    // One object a line: the fields, and under "item" everything that is stored, with its types.
    // For SQL, a text is an S, a number an N (with a point or an exponent if it is floating-point),
    // bytes a B.
    JsonLines,
    // {"Item":{…}} a line, as exports of DynamoDB to S3 are. Source:
    // docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
    DynamoDbJson,
    // A table for a report; long texts are cut.
    Markdown
};

template<>
inline constexpr std::array enumNames<RowFormat>{
    EnumName<RowFormat>{RowFormat::Csv, u"csv"},
    EnumName<RowFormat>{RowFormat::JsonLines, u"jsonl"},
    EnumName<RowFormat>{RowFormat::DynamoDbJson, u"dynamodb-json"},
    EnumName<RowFormat>{RowFormat::Markdown, u"markdown"},
};

// Writes one format. JSON Lines and DynamoDB JSON can be imported again.
class RowWriter
{
public:
    explicit RowWriter(RowFormat format)
        : m_format(format)
    {}

    // The text before the first line; empty if the format has none.
    [[nodiscard]] QByteArray head() const;
    // With its line end. `row` is the stored one, read at `now`.
    [[nodiscard]] QByteArray line(const DecodedRecord &row, Instant now) const;

private:
    RowFormat m_format;
};

// Returns the shell command "onecake keys show KEY --store …", which shows that row and no other.
// The user must add a custom mapping, because it is a file.
QString commandLineFor(const OpenedTable &table, const DecodedRecord &row);

} // namespace onecake
