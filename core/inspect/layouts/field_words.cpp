// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/field_words.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

QString sourceInWords(const FieldMapping &mapping, RowField field)
{
    QStringList names = attributesOf(mapping, field);
    for (QString &name : names)
        name = shownName(name);
    const auto time = mapping.times.constFind(field);
    if (time == mapping.times.constEnd())
        return names.join(u", "_s);
    QString words = names.join(u" + "_s);
    if (time->plus != Duration(0))
        words += u" + "_s + toText(time->plus);
    return words
        + (time->zone.isEmpty() ? u", "_s + nameOf(time->unit)
                                : u", "_s + nameOf(time->unit) + u", "_s + shownName(time->zone));
}

QString titleOf(RowField field)
{
    switch (field) {
    case RowField::Scope:
        return u"Scope"_s;
    case RowField::Key:
        return u"Key"_s;
    case RowField::Status:
        return u"Status"_s;
    case RowField::Created:
        return u"Claimed"_s;
    case RowField::Updated:
        return u"Updated"_s;
    case RowField::Completed:
        return u"Completed"_s;
    case RowField::Lease:
        return u"Lease until"_s;
    case RowField::Expiry:
        return u"Expires"_s;
    case RowField::LastReplay:
        return u"Last replay"_s;
    case RowField::Result:
        return u"Result"_s;
    case RowField::ResultCode:
        return u"Result code"_s;
    case RowField::Fingerprint:
        return u"Fingerprint"_s;
    case RowField::Fence:
        return u"Fence"_s;
    case RowField::Owner:
        return u"Owner"_s;
    case RowField::Replays:
        return u"Replays"_s;
    }
    ONECAKE_UNREACHABLE();
}

QString shownName(const QString &name)
{
    constexpr qsizetype longest = 60;
    return spelledOut(name, longest);
}

QString rowsInWords(qint64 count)
{
    return count == 1 ? u"1 row"_s : u"%1 rows"_s.arg(count);
}

} // namespace onecake
