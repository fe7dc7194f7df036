// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Summarizes many rows in a few figures: how many there are of each state, what the next request
// gets, and when they expire.
// Rows are added one by one; the memory used does not depend on their number.
#pragma once

#include "core/inspect/records/decoded_record.h"

#include <array>
#include <vector>

namespace onecake {

// The number of keys that expire in a span of time from now.
struct ExpiryBar {
    std::optional<Duration> from; // nullopt: the keys that have expired
    // Exclusive; nullopt: the keys that expire after those of all other bars.
    std::optional<Duration> until;
    qint64 count = 0;

    bool operator==(const ExpiryBar &) const = default;
};

// Returns for example "expired, still stored", "in 3 h to 6 h" or "in 24 h or later".
QString toWords(const ExpiryBar &bar);

// Returns the query text that finds the rows of a bar: "expires>=3h expires<6h".
QString queryFor(const ExpiryBar &bar);

// Returns the query text for a state or for an answer: "status:stuck", "next:runs".
QString queryFor(LogicalState state);
QString queryFor(NextRequest next);

inline constexpr std::size_t rowStates = enumNames<LogicalState>.size();

struct RowSummary {
    qint64 rows = 0;
    std::array<qint64, rowStates> states{}; // in the order of their names
    // What the next request gets, in the order of the names.
    std::array<qint64, enumNames<NextRequest>.size()> answers{};
    // Eight bars of equal width that hold nearly all rows yet to expire, as narrow as possible; in
    // addition, if there are such rows, a bar for the expired ones and one for those after the
    // eight. Empty if no row expires.
    std::vector<ExpiryBar> expiries;
    qint64 without = 0; // rows without an expiry

    [[nodiscard]] qint64 of(LogicalState state) const
    {
        return states.at(static_cast<size_t>(state));
    }
    [[nodiscard]] qint64 of(NextRequest next) const
    {
        return answers.at(static_cast<size_t>(next));
    }
    bool operator==(const RowSummary &) const = default;
};

// Counts rows. All states and expiries are judged at one instant.
class RowTally
{
public:
    explicit RowTally(Instant now);

    void add(const DecodedRecord &row);
    [[nodiscard]] RowSummary summary() const;

private:
    static constexpr std::size_t bars = 8;
    using Bars = std::array<qint64, bars>;

    [[nodiscard]] std::size_t bestWidth() const;

    Instant m_now;
    RowSummary m_summary;
    qint64 m_expired = 0;
    qint64 m_toCome = 0;
    std::vector<Bars> m_counts; // one for each width that the bars may have
};

} // namespace onecake
