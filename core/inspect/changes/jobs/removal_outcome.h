// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What became of each row of a removal.
#pragma once

#include "core/base/enum_names.h"
#include "core/inspect/browse/key_browser.h"
#include "core/inspect/changes/jobs/item_difference.h"

namespace onecake {

enum class RemovalOutcome {
    Removed,
    Changed, // it was not what had been seen any more: left alone
    Gone, // there was no such row any more
    Failed, // the store refused, and nothing was done
    Unknown, // it may have been removed
    NotTried
};

template<>
inline constexpr std::array enumNames<RemovalOutcome>{
    EnumName<RemovalOutcome>{RemovalOutcome::Removed, u"removed"},
    EnumName<RemovalOutcome>{RemovalOutcome::Changed, u"changed"},
    EnumName<RemovalOutcome>{RemovalOutcome::Gone, u"gone"},
    EnumName<RemovalOutcome>{RemovalOutcome::Failed, u"failed"},
    EnumName<RemovalOutcome>{RemovalOutcome::Unknown, u"unknown"},
    EnumName<RemovalOutcome>{RemovalOutcome::NotTried, u"not tried"},
};

struct RowOutcome {
    RemovalOutcome outcome = RemovalOutcome::NotTried;
    QString says = {}; // a sentence, where there is more to say; safe to show
    std::vector<AttributeDifference> differences = {}; // of a row that has changed

    bool operator==(const RowOutcome &) const = default;
};

// A row of a removal; numbers begin at 0 and are its own.
struct PlannedRow {
    qint64 number = 0;
    StoredRow row;
    // A removal of it may have had its effect already, in a process that ended before it knew.
    bool mayBeRemoved = false;
};

struct SettledRow {
    qint64 number = 0;
    RowOutcome outcome;

    bool operator==(const SettledRow &) const = default;
};

struct RemovalTally {
    qint64 removed = 0;
    qint64 changed = 0;
    qint64 gone = 0;
    qint64 failed = 0;
    qint64 unknown = 0;

    void count(RemovalOutcome outcome)
    {
        switch (outcome) {
        case RemovalOutcome::Removed:
            ++removed;
            return;
        case RemovalOutcome::Changed:
            ++changed;
            return;
        case RemovalOutcome::Gone:
            ++gone;
            return;
        case RemovalOutcome::Failed:
            ++failed;
            return;
        case RemovalOutcome::Unknown:
            ++unknown;
            return;
        case RemovalOutcome::NotTried:
            return;
        }
    }
    [[nodiscard]] qint64 settled() const { return removed + changed + gone + failed + unknown; }

    bool operator==(const RemovalTally &) const = default;
};

} // namespace onecake
