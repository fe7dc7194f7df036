// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/store_report.h"

#include "core/base/text/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What a report calls its rows and their states, for scripts too: translated where it is shown.
[[maybe_unused]] constexpr std::array reportWords{
    QT_TRANSLATE_NOOP("onecake", "capacity"),     QT_TRANSLATE_NOOP("onecake", "clock"),
    QT_TRANSLATE_NOOP("onecake", "connection"),   QT_TRANSLATE_NOOP("onecake", "credentials"),
    QT_TRANSLATE_NOOP("onecake", "endpoint"),     QT_TRANSLATE_NOOP("onecake", "file"),
    QT_TRANSLATE_NOOP("onecake", "integrity"),    QT_TRANSLATE_NOOP("onecake", "items"),
    QT_TRANSLATE_NOOP("onecake", "key schema"),   QT_TRANSLATE_NOOP("onecake", "latency"),
    QT_TRANSLATE_NOOP("onecake", "losing item"),  QT_TRANSLATE_NOOP("onecake", "read"),
    QT_TRANSLATE_NOOP("onecake", "schema"),       QT_TRANSLATE_NOOP("onecake", "table"),
    QT_TRANSLATE_NOOP("onecake", "time to live"), QT_TRANSLATE_NOOP("onecake", "ok"),
    QT_TRANSLATE_NOOP("onecake", "warning"),      QT_TRANSLATE_NOOP("onecake", "missing"),
    QT_TRANSLATE_NOOP("onecake", "unknown"),
};

} // namespace

QString shownNameOf(const ReportRow &row)
{
    return translated(row.what);
}

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
