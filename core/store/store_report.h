// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The result of checking a store, as rows for a table on the screen.
#pragma once

#include "core/base/enum_names.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace onecake {

enum class ReportState {
    Ok,
    Warning, // the store can be used, but a person should know
    Missing, // the store cannot be used properly until this is fixed
    Unknown // could not be determined, or was not tried
};

template<>
inline constexpr std::array enumNames<ReportState>{
    EnumName<ReportState>{ReportState::Ok, u"ok"},
    EnumName<ReportState>{ReportState::Warning, u"warning"},
    EnumName<ReportState>{ReportState::Missing, u"missing"},
    EnumName<ReportState>{ReportState::Unknown, u"unknown"},
};

struct ReportRow {
    QString what; // "endpoint", "key schema": each at most once in a report
    ReportState state = ReportState::Ok;
    QString detail; // the finding, and what to do about it
    bool isMendedByMaking = false; // creating the store fixes this; the row's viewer knows how
    bool isIncidental = false; // Unknown, but the store can be used without knowing it
    QString madeOnlyIf =
        {}; // what must hold first, where creating the store may be the wrong thing

    bool operator==(const ReportRow &) const = default;
};

// What the row is about, for people.
QString shownNameOf(const ReportRow &row);

// The detail, followed by how to fix it if creating the store does: `"onecake stores create"`.
QString detailOf(const ReportRow &row, const QString &howToMake);

// The error to whoever reads a report, without the advice to make one.
QString sentenceInReport(Error error);

struct StoreReport {
    std::vector<ReportRow> rows;

    void add(const QString &what, ReportState state, const QString &detail);
    void addMendedByMaking(const QString &what, const QString &detail);

    // Nothing is missing, and each operation that is needed has answered.
    [[nodiscard]] bool isUsable() const;
};

} // namespace onecake
