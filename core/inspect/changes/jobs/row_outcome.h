// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What became of a row that a job was to change, whatever the job, and of all its rows together.
#pragma once

#include "core/base/enum_names.h"
#include "core/inspect/browse/key_browser.h"
#include "core/inspect/records/stored_value.h"

#include <vector>

namespace onecake {

// Compares two states of a row attribute by attribute.
struct AttributeDifference {
    QString attribute;
    QString then; // as describeValue() shows it; empty: there was none
    QString now; // empty: there is none

    bool operator==(const AttributeDifference &) const = default;
};

// Sorted by the names of the attributes.
std::vector<AttributeDifference> differencesBetween(const Item &then, const Item &now);

// "status: the text "INPROGRESS" → the text "COMPLETED"; data: absent → the text "{}"". Safe to
// show, and of bounded length.
QString differencesText(const std::vector<AttributeDifference> &differences);

enum class RowOutcome {
    Done,
    Changed, // the row had changed since it was seen: left alone
    Gone, // the row no longer existed
    Present, // to be put: a record of that key is there, which was left alone
    Refused, // it cannot be a row of this table, or cannot be read
    Failed, // the store refused, and nothing was done
    Unknown, // it may have been done
    NotTried // of a purge that is over: the row was never begun, or came again under another number
};

template<>
inline constexpr std::array enumNames<RowOutcome>{
    EnumName<RowOutcome>{RowOutcome::Done, u"done"},
    EnumName<RowOutcome>{RowOutcome::Changed, u"changed"},
    EnumName<RowOutcome>{RowOutcome::Gone, u"gone"},
    EnumName<RowOutcome>{RowOutcome::Present, u"present"},
    EnumName<RowOutcome>{RowOutcome::Refused, u"refused"},
    EnumName<RowOutcome>{RowOutcome::Failed, u"failed"},
    EnumName<RowOutcome>{RowOutcome::Unknown, u"unknown"},
    EnumName<RowOutcome>{RowOutcome::NotTried, u"not tried"},
};

struct RowResult {
    RowOutcome outcome = RowOutcome::NotTried;
    QString says = {}; // a sentence if there is more to say; safe to show
    std::vector<AttributeDifference> differences = {}; // of a row that was to go and has changed

    bool operator==(const RowResult &) const = default;
};

// A row of a job. Numbers are the job's own: a purge's begin at 0, those of a file are its lines.
struct PlannedRow {
    qint64 number = 0;
    StoredRow row;
    // The call for it may have had its effect already, perhaps in a process that ended before it
    // knew.
    bool mayHaveRun = false;
    QString problem = {}; // why it can be no row, a sentence; then there may be no item
};

struct SettledRow {
    qint64 number = 0;
    RowResult result;

    bool operator==(const SettledRow &) const = default;
};

// Why rows had that outcome, and how many of them.
struct OutcomeReason {
    RowOutcome outcome = RowOutcome::Failed;
    QString says; // a sentence; empty: for other reasons than those that are told
    qint64 rows = 0;
};

struct OutcomeTally {
    qint64 done = 0;
    qint64 changed = 0;
    qint64 gone = 0;
    qint64 present = 0;
    qint64 refused = 0;
    qint64 failed = 0;
    qint64 unknown = 0;

    // What was not tried is not counted.
    void count(RowOutcome outcome, qint64 rows = 1);
    [[nodiscard]] qint64 of(RowOutcome outcome) const;
    [[nodiscard]] qint64 settled() const
    {
        return done + changed + gone + present + refused + failed + unknown;
    }

    bool operator==(const OutcomeTally &) const = default;
};

// By the order of RowOutcome.
inline constexpr std::array tallyFields{
    &OutcomeTally::done,    &OutcomeTally::changed, &OutcomeTally::gone,   &OutcomeTally::present,
    &OutcomeTally::refused, &OutcomeTally::failed,  &OutcomeTally::unknown};

inline void OutcomeTally::count(RowOutcome outcome, qint64 rows)
{
    if (outcome != RowOutcome::NotTried)
        this->*tallyFields.at(static_cast<std::size_t>(outcome)) += rows;
}

inline qint64 OutcomeTally::of(RowOutcome outcome) const
{
    return outcome == RowOutcome::NotTried
        ? 0
        : this->*tallyFields.at(static_cast<std::size_t>(outcome));
}

} // namespace onecake
