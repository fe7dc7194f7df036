// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/purge/removal_answers.h"

#include "core/base/invariant.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

RowOutcome changedOutcome(const StoredRow &seen, const RowChangeAnswer &answer, bool mayHaveRun)
{
    const auto differences = differencesBetween(seen.item, answer.now.value_or(Item()));
    if (!mayHaveRun)
        return {RemovalOutcome::Changed, differencesText(differences), differences};
    return {RemovalOutcome::Unknown,
            u"An answer was lost: either the row has changed, or it was removed and made anew. Now "
            "it differs: "_s
                + differencesText(differences),
            differences};
}

} // namespace

RowOutcome removalOutcomeOf(const StoredRow &seen, const AttemptEnd &end)
{
    if (!end.answer) {
        const auto outcome = end.mayHaveRun ? RemovalOutcome::Unknown : RemovalOutcome::Failed;
        return {outcome, sentence(*end.error), {}};
    }
    switch (end.answer->change) {
    case RowChange::Done:
        return {RemovalOutcome::Removed};
    case RowChange::Gone:
        if (end.mayHaveRun)
            return {
                RemovalOutcome::Removed,
                u"It was found gone after a removal of it had been begun whose answer was lost."_s,
                {}};
        return {RemovalOutcome::Gone};
    case RowChange::Changed:
    case RowChange::Present:
        return changedOutcome(seen, *end.answer, end.mayHaveRun);
    }
    ONECAKE_UNREACHABLE();
}

} // namespace onecake
