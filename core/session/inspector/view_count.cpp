// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/view_count.h"

#include "core/base/invariant.h"
#include "core/inspect/query/editing/row_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString kindWords(const RowCount &counted)
{
    const QString number = groupedText(counted.count);
    switch (counted.kind) {
    case CountKind::Exact:
        return u"%1 (exact)"_s.arg(number);
    case CountKind::AtLeast:
        return u"At least %1: not all was looked at"_s.arg(number);
    case CountKind::Estimated:
        return u"About %1, as the store estimated some hours ago at most"_s.arg(number);
    }
    ONECAKE_UNREACHABLE();
}

QString costWords(const ReadCost &cost)
{
    if (cost.itemsRead == 0)
        return {};
    return u" It read %1 items and cost %2 read units."_s.arg(
        groupedText(cost.itemsRead), QLocale().toString(cost.capacityUnits, 'f', 1));
}

} // namespace

QString groupedText(qint64 number)
{
    QLocale locale;
    // The C locale would leave the groups out.
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

QString shortText(const ViewCount &count)
{
    if (!count.counted)
        return {};
    const QString number = groupedText(count.counted->count);
    switch (count.counted->kind) {
    case CountKind::Exact:
        return number;
    case CountKind::AtLeast:
        return count.counted->count == 0 ? QString() : u"≥ "_s + number;
    case CountKind::Estimated:
        return u"~ "_s + number;
    }
    ONECAKE_UNREACHABLE();
}

QString words(const ViewCount &count, Instant now)
{
    const QString trouble =
        count.error ? u"It could not be counted: %1"_s.arg(sentence(*count.error)) : QString();
    if (!count.counted) {
        if (count.isCounting)
            return u"Being counted…"_s;
        return trouble.isEmpty() ? u"Not counted."_s : trouble;
    }
    QString text =
        u"%1, counted %2."_s.arg(kindWords(*count.counted), relativeWords(count.at, now));
    if (count.staleSince)
        text +=
            u" Stale: the store was written to %1."_s.arg(relativeWords(*count.staleSince, now));
    text += costWords(count.counted->cost);
    return trouble.isEmpty() ? text : text + u' ' + trouble;
}

} // namespace onecake
