// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/keys/key_words.h"

#include "ui/keys/shortcut_book.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

QString withKeys(const QString &text)
{
    static const QRegularExpression named(u" ?\\(\\{([a-z.-]+)\\}\\)"_s);
    const ShortcutBook *book = ShortcutBook::current();
    QString shown = text;
    QRegularExpressionMatch match = named.match(shown);
    while (match.hasMatch()) {
        const QKeySequence key = book == nullptr ? QKeySequence() : book->keyNow(match.captured(1));
        const QString words =
            key.isEmpty() ? QString() : u" (%1)"_s.arg(key.toString(QKeySequence::NativeText));
        shown.replace(match.capturedStart(), match.capturedLength(), words);
        match = named.match(shown);
    }
    return shown;
}

} // namespace onecake
