// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/verdict_words.h"

#include "core/base/text/tr.h"

namespace onecake {

QString wordOf(VerdictState state)
{
    switch (state) {
    case VerdictState::Holds:
        return tr("holds");
    case VerdictState::Broken:
        return tr("broken");
    case VerdictState::NotObserved:
        return tr("not observed");
    case VerdictState::Undecided:
        break;
    }
    return tr("undecided");
}

QString asSentence(QString words)
{
    return words.replace(0, 1, words.left(1).toUpper());
}

} // namespace onecake
