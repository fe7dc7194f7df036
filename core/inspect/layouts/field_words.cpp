// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/field_words.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

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
        return tr("Scope");
    case RowField::Key:
        return tr("Key");
    case RowField::Status:
        return tr("Status");
    case RowField::Created:
        return tr("Claimed");
    case RowField::Updated:
        return tr("Updated");
    case RowField::Completed:
        return tr("Completed");
    case RowField::Lease:
        return tr("Lease until");
    case RowField::Expiry:
        return tr("Expires");
    case RowField::LastReplay:
        return tr("Last replay");
    case RowField::Result:
        return tr("Result");
    case RowField::ResultCode:
        return tr("Result code");
    case RowField::Fingerprint:
        return tr("Fingerprint");
    case RowField::Fence:
        return tr("Fence");
    case RowField::Owner:
        return tr("Owner");
    case RowField::Replays:
        return tr("Replays");
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
    return count == 1 ? tr("1 row") : tr("%1 rows").arg(count);
}

} // namespace onecake
