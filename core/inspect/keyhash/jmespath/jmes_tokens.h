// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The words and signs of a JMESPath expression.
#pragma once

#include "core/base/json/ordered_json.h"
#include "core/base/result.h"

#include <vector>

namespace onecake {

enum class JmesToken {
    End,
    Name, // text: an identifier without quotes
    QuotedName, // text
    Literal, // value
    Number, // number
    Sign // text: any other, such as "[?" or "&&"
};

struct JmesWord {
    JmesToken kind = JmesToken::End;
    QString text = {};
    JsonNode value = {};
    int number = 0;
    qsizetype column = 1;
};

Error badJmesPath(qsizetype column, const QString &problem);

// All words, and an End after them.
Result<std::vector<JmesWord>> jmesWordsOf(const QString &expression);

} // namespace onecake
