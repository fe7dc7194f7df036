// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/closest_name.h"

#include <numeric>

namespace onecake {

namespace {

// Levenshtein's distance.
qsizetype distance(QStringView one, QStringView other)
{
    QList<qsizetype> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (one.at(i) == other.at(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

} // namespace

QString closestName(const QString &name, const QStringList &known, qsizetype mostEdits)
{
    const QString lower = name.toLower();
    QString closest;
    qsizetype fewest = mostEdits;
    for (const QString &each : known) {
        const qsizetype edits = distance(each.toLower(), lower);
        if (edits < fewest || (edits == fewest && closest.isEmpty())) {
            fewest = edits;
            closest = each;
        }
    }
    return closest;
}

} // namespace onecake
