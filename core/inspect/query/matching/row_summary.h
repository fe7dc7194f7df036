// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Many rows in a few figures: how many there are of each state, and when they expire. It is fed row
// by row, and takes the same room however many there are.
#pragma once

#include "core/inspect/records/key_row.h"

#include <array>
#include <vector>

namespace onecake {

// So many keys expire in that time from now on.
struct ExpiryBar {
    std::optional<Duration> from; // nothing: those that expired before now
    std::optional<Duration> until; // not in it; nothing: those that expire later than all others
    qint64 count = 0;

    bool operator==(const ExpiryBar &) const = default;
};

// "expired, still stored", "in 3 h to 6 h", "in 24 h or later".
QString toWords(const ExpiryBar &bar);

// What the rows of a bar are found by, as it is typed: "expires>=3h expires<6h".
QString queryFor(const ExpiryBar &bar);

// "status:stuck".
QString queryFor(LogicalState state);

inline constexpr std::size_t rowStates = enumNames<LogicalState>.size();

struct RowSummary {
    qint64 rows = 0;
    std::array<qint64, rowStates> states{}; // in the order of their names
    // Eight of one width that hold nearly all that are to come, as narrow as they can be; beside
    // them, where there are such, the expired ones and those after the eight. None where no row
    // expires.
    std::vector<ExpiryBar> expiries;
    qint64 without = 0; // rows that have no expiry

    [[nodiscard]] qint64 of(LogicalState state) const
    {
        return states.at(static_cast<size_t>(state));
    }
    bool operator==(const RowSummary &) const = default;
};

// All states and expiries are those of one instant.
class RowTally
{
public:
    explicit RowTally(Instant now);

    void add(const KeyRow &row);
    [[nodiscard]] RowSummary summary() const;

private:
    static constexpr std::size_t bars = 8;
    using Bars = std::array<qint64, bars>;

    [[nodiscard]] std::size_t bestWidth() const;

    Instant m_now;
    RowSummary m_summary;
    qint64 m_expired = 0;
    qint64 m_toCome = 0;
    std::vector<Bars> m_counts; // of each width that the bars may have
};

} // namespace onecake
