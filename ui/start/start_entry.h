// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the first page can be given to show besides what it finds itself.
#pragma once

#include <QList>
#include <QString>

namespace onecake {

// A lesson that can be given. Without any, the page has no such list.
struct LessonEntry {
    QString id;
    QString title;
    int minutes = 0;
    QString summary = {};

    bool operator==(const LessonEntry &) const = default;
};

using LessonEntries = QList<LessonEntry>;

} // namespace onecake
