// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/change_titles.h"

#include "core/base/invariant.h"

using namespace Qt::StringLiterals;

namespace onecake {

QString keysInWords(qint64 count)
{
    return count == 1 ? u"1 key"_s : u"%1 keys"_s.arg(count);
}

QString removalTitle(qint64 count)
{
    return u"Remove "_s + keysInWords(count);
}

QString restoreTitle(qint64 count)
{
    return u"Put back "_s + keysInWords(count);
}

QString titleOf(MendKind kind)
{
    switch (kind) {
    case MendKind::Release:
        return u"Release a claim"_s;
    case MendKind::Extend:
        return u"Keep a record longer"_s;
    case MendKind::Note:
        return u"Write a note"_s;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace onecake
