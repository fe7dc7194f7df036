// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Rows of a table of records as a text to take away, in UTF-8: a file of all that match, or one row
// for the clipboard.
#pragma once

#include "core/inspect/browse/opening/key_table.h"

namespace onecake {

enum class RowFormat {
    // In the field's terms, and the item as DynamoDB writes it in the last column; no cell is a
    // formula.
    Csv,
    // An object a line: the fields, and under "item" everything that is stored, with its types. Of
    // SQL a text is an S, a number an N, with a point or an exponent where it is floating-point,
    // and bytes a B.
    JsonLines,
    // {"Item":{…}} a line, as exports of DynamoDB to S3 are. Source:
    // docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
    DynamoDbJson,
    // A table for a report: what is long is cut.
    Markdown
};

template<>
inline constexpr std::array enumNames<RowFormat>{
    EnumName<RowFormat>{RowFormat::Csv, u"csv"},
    EnumName<RowFormat>{RowFormat::JsonLines, u"jsonl"},
    EnumName<RowFormat>{RowFormat::DynamoDbJson, u"dynamodb-json"},
    EnumName<RowFormat>{RowFormat::Markdown, u"markdown"},
};

// JSON Lines and DynamoDB JSON can be imported again.
class RowWriter
{
public:
    explicit RowWriter(RowFormat format)
        : m_format(format)
    {}

    // Before the first line; empty where the format has none.
    [[nodiscard]] QByteArray head() const;
    // With its line end. `row` is the stored one, read at `now`.
    [[nodiscard]] QByteArray line(const KeyRow &row, Instant now) const;

private:
    RowFormat m_format;
};

// "onecake keys show KEY --store …", for a shell: what shows that row, and no other. A mapping of
// one's own has to be added, because it is a file.
QString commandLineFor(const KeyTable &table, const KeyRow &row);

} // namespace onecake
