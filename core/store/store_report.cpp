// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/store_report.h"

#include "core/base/text/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

QString detailOf(const ReportRow &row, const QString &howToMake)
{
    if (!row.isMendedByMaking)
        return row.detail;
    return row.madeOnlyIf.isEmpty()
        ? tr("%1; fix it with %2").arg(row.detail, howToMake)
        : tr("%1; %2, create it with %3").arg(row.detail, row.madeOnlyIf, howToMake);
}

QString sentenceInReport(Error error)
{
    if (error.remedy.contains(u"onecake stores check"))
        error.remedy.clear();
    return sentence(error);
}

void StoreReport::add(const QString &what, ReportState state, const QString &detail)
{
    rows.push_back({what, state, detail});
}

void StoreReport::addMendedByMaking(const QString &what, const QString &detail)
{
    rows.push_back({what, ReportState::Missing, detail, true});
}

bool StoreReport::isUsable() const
{
    return std::none_of(rows.begin(), rows.end(), [](const ReportRow &row) {
        return row.state == ReportState::Missing
            || (row.state == ReportState::Unknown && !row.isIncidental);
    });
}

} // namespace onecake
