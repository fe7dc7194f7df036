// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// JSON as it was written: members in their order, numbers and strings with their own spelling. Qt's
// reader sorts the one and rounds the other, and a hash taken over the text is another one then.
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
    QString spelling; // of numbers and texts, as it stands, with the quotes
    QString text; // of texts: what is meant
    std::vector<JsonNode> children; // of lists and objects, in order
    QStringList names; // of objects: the name of each child
    QStringList nameSpellings; // as they stand, with the quotes

    bool operator==(const JsonNode &) const = default;
};

struct JsonMistake {
    qsizetype line = 1;
    qsizetype column = 1; // in UTF-16 units
    QString problem; // "a comma or ] was expected, and there is the end"
};

// Any JSON value (RFC 8259), not nested beyond strictJsonDepthMax; a name that is given twice in
// one object is a mistake, because readers differ in what they make of it.
std::variant<JsonNode, JsonMistake> parseOrderedJson(const QString &text);

} // namespace onecake
