// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// JSON exactly as it was written: members in their order, numbers and strings with their own
// spelling. Qt's reader sorts members and rounds numbers, which would change a hash taken over the
// text.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace onecake {

enum class JsonKind {
    Null,
    False,
    True,
    Number,
    Text,
    List,
    Object
};

struct JsonNode {
    JsonKind kind = JsonKind::Null;
    QString spelling; // numbers and texts: as written, with the quotes
    QString text; // texts: the unescaped value
    std::vector<JsonNode> children; // lists and objects: in order
    QStringList names; // of objects: the name of each child
    QStringList nameSpellings; // objects: the names as written, with the quotes

    bool operator==(const JsonNode &) const = default;
};

struct JsonMistake {
    qsizetype line = 1;
    qsizetype column = 1; // in UTF-16 units
    QString problem; // "a comma or ] was expected, and there is the end"
};

// Parses any JSON value (RFC 8259) that is nested no deeper than strictJsonDepthMax. A name that is
// given twice in one object is a mistake, because readers differ in what they make of it.
std::variant<JsonNode, JsonMistake> parseOrderedJson(const QString &text);

} // namespace onecake
