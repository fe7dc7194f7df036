// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/editing/key_query.h"

namespace onecake {

Query queryForKey(const QString &key)
{
    return {{{false, TextTerm{QueryField::Key, {TextPattern::of(key)}}}}};
}

Query queryForAnswer(const KeyQuestion &question, const KeyAnswer &answer)
{
    const bool lacksPrefix =
        question.prefix.isEmpty() && !wordsOf(question.formula).prefix.isEmpty();
    if (!lacksPrefix)
        return queryForKey(answer.key);
    return {{{false, TextTerm{QueryField::Key, {TextPattern{{QString(), answer.hash}}}}}}};
}

} // namespace onecake
