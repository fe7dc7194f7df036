// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/verdict_words.h"

#include <QCoreApplication>

namespace onecake {

QString wordOf(VerdictState state)
{
    switch (state) {
    case VerdictState::Holds:
        return QCoreApplication::translate("onecake::VerdictWords", "holds");
    case VerdictState::Broken:
        return QCoreApplication::translate("onecake::VerdictWords", "broken");
    case VerdictState::NotObserved:
        return QCoreApplication::translate("onecake::VerdictWords", "not observed");
    case VerdictState::Undecided:
        break;
    }
    return QCoreApplication::translate("onecake::VerdictWords", "undecided");
}

QString asSentence(QString words)
{
    return words.replace(0, 1, words.left(1).toUpper());
}

} // namespace onecake
