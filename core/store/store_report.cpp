// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/store_report.h"

#include <algorithm>

namespace onecake {

void StoreReport::add(const QString &what, ReportState state, const QString &detail)
{
    rows.push_back({what, state, detail});
}

bool StoreReport::isAnythingMissing() const
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const ReportRow &row) { return row.state == ReportState::Missing; });
}

} // namespace onecake
