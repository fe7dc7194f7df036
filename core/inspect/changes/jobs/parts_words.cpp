// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/parts_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

QString partsWord(LayoutKind kind, qsizetype count)
{
    const QString one = kind == LayoutKind::Sqlite ? u"column"_s : u"attribute"_s;
    return count == 1 ? one : one + u's';
}

QString partsInWords(LayoutKind kind, qsizetype count)
{
    return u"%1 %2"_s.arg(QString::number(count), partsWord(kind, count));
}

} // namespace onecake
