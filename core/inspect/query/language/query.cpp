// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/language/query.h"

#include <algorithm>

namespace onecake {

std::optional<QueryField> fieldOf(const QueryTerm &term)
{
    if (std::holds_alternative<StateTerm>(term.content))
        return QueryField::Status;
    if (std::holds_alternative<NextTerm>(term.content))
        return QueryField::Next;
    if (const auto *text = std::get_if<TextTerm>(&term.content))
        return text->field;
    if (const auto *number = std::get_if<NumberTerm>(&term.content))
        return number->field;
    const auto *time = std::get_if<TimeTerm>(&term.content);
    return time != nullptr ? std::optional(time->field) : std::nullopt;
}

bool dependsOnTime(const Query &query)
{
    return std::any_of(query.terms.begin(), query.terms.end(), [](const QueryTerm &term) {
        return std::holds_alternative<StateTerm>(term.content)
            || std::holds_alternative<NextTerm>(term.content)
            || std::holds_alternative<TimeTerm>(term.content);
    });
}

} // namespace onecake
