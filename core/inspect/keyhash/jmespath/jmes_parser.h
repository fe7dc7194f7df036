// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads a JMESPath expression (jmespath.org, the language of event_key_jmespath) into a tree.
#pragma once

#include "core/base/json/ordered_json.h"
#include "core/base/result.h"

namespace onecake {

enum class JmesKind {
    Current, // @, or nothing where one would stand
    Field, // name
    Literal, // literal
    Sub, // children: of what, what; also for a pipe and for an index of something
    Index, // number
    Slice, // from, to, by
    ListProjection, // children: the list, what of each
    ValueProjection, // the same of an object's values
    FilterProjection, // children: the list, what of each, the condition
    Flatten, // children: the list
    Or,
    And,
    Not,
    Compare, // name: the sign; children: both sides
    MultiList, // children
    MultiHash, // names, children
    Function, // name, children: the arguments
    Reference // &expression; children: the expression
};

struct JmesNode {
    JmesKind kind = JmesKind::Current;
    QString name = {};
    JsonNode literal = {};
    int number = 0;
    std::optional<int> from = {};
    std::optional<int> to = {};
    std::optional<int> by = {};
    QStringList names = {};
    std::vector<JmesNode> children = {};
};

// The error names the column.
Result<JmesNode> parseJmesPath(const QString &expression);

} // namespace onecake
