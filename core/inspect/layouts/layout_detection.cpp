// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/layout_detection.h"

#include "core/base/text/shown_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int lowestScore = 15; // below it a candidate misleads more than it helps
constexpr int highestScore = 100;
constexpr qsizetype namedMax = 12;

QString shownNames(QStringList names)
{
    const bool hasMore = names.size() > namedMax;
    names = names.mid(0, namedMax);
    for (QString &name : names)
        name = spelledOut(name, 60);
    return names.join(u", "_s) + (hasMore ? u", …"_s : QString());
}

QString nothingFits(const TableShape &shape, const std::vector<Item> &samples)
{
    const QStringList names = attributeNames(shape, samples);
    const QString what = shape.kind == LayoutKind::Sqlite ? u"columns"_s : u"attributes"_s;
    const QString seen = names.isEmpty() ? u"it has no rows to look at"_s
                                         : u"its %1 are %2"_s.arg(what, shownNames(names));
    return u"No library that is known here stores its records like this table: %1. Map its fields "
           "by hand."_s.arg(seen);
}

} // namespace

Detection detectLayout(const LayoutCatalog &catalog, const TableShape &shape,
                       const std::vector<Item> &samples)
{
    Detection detection;
    for (const auto &layout : catalog.all()) {
        if (auto candidate = matchLayout(layout, shape, samples);
            candidate && candidate->score >= lowestScore)
            detection.candidates.push_back(*std::move(candidate));
    }
    std::stable_sort(detection.candidates.begin(), detection.candidates.end(),
                     [](const LayoutCandidate &one, const LayoutCandidate &other) {
                         return one.score > other.score;
                     });
    for (LayoutCandidate &candidate : detection.candidates)
        candidate.score = std::min(candidate.score, highestScore);
    if (detection.candidates.empty())
        detection.nothing = nothingFits(shape, samples);
    return detection;
}

} // namespace onecake
