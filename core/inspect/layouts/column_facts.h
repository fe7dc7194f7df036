// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What one attribute of a table shows of itself: its name in words, and what its values have in
// common.
#pragma once

#include "core/inspect/layouts/table_shape.h"

namespace onecake {

enum class ValueKind {
    None, // no row has a value
    Integer,
    Number,
    Boolean,
    Text,
    Bytes,
    Nested, // a map or a list of DynamoDB
    Mixed
};

enum class TimeForm {
    None,
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
    ZonedText,
    PlainText // a date that names no zone
};

struct ColumnFacts {
    QString name;
    QString words; // its name in lower case, "_" between the words: "created_at" for CreatedAt
    ValueKind kind = ValueKind::None;
    TimeForm time = TimeForm::None;
    bool isIso = false; // of texts that are dates: with a T
    qint64 present = 0; // rows with a value
    qint64 absent = 0;
    double smallest = 0; // of numbers
    double largest = 0;
    QStringList values; // the different ones, as texts; at most distinctMax
    bool areAllDifferent = false;
    bool areDigests = false; // hexadecimal or Base64 of the size of a hash
    bool areJson = false; // objects or lists
    QStringList allowed; // the words that its CREATE TABLE names

    static constexpr qsizetype distinctMax = 40;

    [[nodiscard]] bool isWholeTable() const { return absent == 0; }
    [[nodiscard]] bool isWithin(double first, double last) const
    {
        return kind == ValueKind::Integer && smallest >= first && largest <= last;
    }
    [[nodiscard]] bool isBoolean() const;
};

// "createdAtUtc", "Created-At" and "CREATED_AT" are "created_at", as far as "utc" goes.
QString nameInWords(const QString &name);

ColumnFacts factsOf(const QString &name, const TableShape &shape, const std::vector<Item> &samples);

// What can be mapped: the attributes, and what stands inside of JSON and maps, "data.status".
QStringList mappableNames(const TableShape &shape, const std::vector<Item> &samples);

} // namespace onecake
