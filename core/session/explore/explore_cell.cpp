// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/explore/explore_cell.h"

#include "core/base/text/count_text.h"
#include "core/base/text/tr.h"
#include "core/lab/explore/explore_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString countOf(quint64 some, const ExploreReport &report)
{
    return tr("%1 of %2")
        .arg(groupedText(static_cast<qint64>(some)),
             groupedText(static_cast<qint64>(report.placements)));
}

QString allOf(const ExploreReport &report)
{
    return tr("in all %1").arg(groupedText(static_cast<qint64>(report.placements)));
}

QString soFarIn(const ExploreReport &report)
{
    return tr("in %1").arg(groupedText(static_cast<qint64>(report.placements)));
}

QString brokenWords(const CounterExample &example)
{
    return example.faults.empty() ? tr("by the story")
                                  : tr("broken by %1").arg(static_cast<int>(example.faults.size()));
}

ExploreCell heldCell(const ExploredDesign &design, bool isSeen)
{
    const ExploreReport &report = *design.report;
    ExploreCell cell;
    QString words;
    if (design.isWhole()) {
        cell.state = isSeen ? ExploreCellState::Holds : ExploreCellState::NotSeen;
        words = isSeen ? tr("holds") : tr("never observed");
        cell.count = allOf(report);
    } else {
        cell.state = isSeen ? ExploreCellState::HoldsSoFar : ExploreCellState::NotSeenSoFar;
        words = isSeen ? tr("holds so far") : tr("not observed so far");
        cell.count = soFarIn(report);
    }
    cell.words = isSeen ? words : tr("not observed");
    cell.sentence = tr("%1, %2 placements").arg(words, cell.count);
    return cell;
}

ExploreCell undecidedCell(quint64 some, const ExploredDesign &design)
{
    ExploreCell cell;
    cell.state = ExploreCellState::Undecided;
    cell.words = tr("undecided");
    cell.count = countOf(some, *design.report);
    cell.sentence = tr("not broken, but nobody can tell in %1 placements").arg(cell.count);
    return cell;
}

ExploreCell brokenCell(quint64 some, const PromiseReport &promise, const ExploredDesign &design)
{
    ExploreCell cell;
    cell.state = ExploreCellState::Broken;
    cell.promise = promise.name;
    cell.words = brokenWords(*promise.shortest);
    cell.count = countOf(some, *design.report);
    cell.sentence = cellOf(*design.report, promise);
    if (!design.isWhole())
        cell.sentence = tr("%1 so far").arg(cell.sentence);
    return cell;
}

ExploreCell waitingCell()
{
    ExploreCell cell;
    cell.words = tr("waits");
    cell.sentence = tr("nothing was tried yet");
    return cell;
}

} // namespace

ExploreCell cellOfPromise(const ExploredDesign &design, VerdictName name)
{
    const PromiseReport *promise = design.report ? design.report->promise(name) : nullptr;
    if (promise == nullptr)
        return waitingCell();
    switch (stateOf(*promise)) {
    case PromiseState::Broken:
        return brokenCell(promise->broken, *promise, design);
    case PromiseState::Undecided:
        return undecidedCell(promise->undecided, design);
    case PromiseState::Holds:
        return heldCell(design, true);
    case PromiseState::NotObserved:
        break;
    }
    return heldCell(design, false);
}

ExploreCell cellOfDesign(const ExploredDesign &design)
{
    if (!design.report)
        return waitingCell();
    const std::vector<PromiseReport> &promises = design.report->promises;
    const PromiseReport *worst = nullptr;
    quint64 undecided = 0;
    bool isSeen = false;
    for (const PromiseReport &promise : promises) {
        const bool isWorse = promise.shortest
            && (worst == nullptr
                || promise.shortest->faults.size() < worst->shortest->faults.size());
        if (isWorse)
            worst = &promise;
        undecided = std::max(undecided, promise.undecided);
        isSeen = isSeen || promise.holds > 0;
    }
    if (worst == nullptr)
        return undecided > 0 ? undecidedCell(undecided, design) : heldCell(design, isSeen);
    ExploreCell cell = brokenCell(design.report->breaking, *worst, design);
    cell.sentence = u"%1: %2"_s.arg(headingOf(worst->name), cell.sentence);
    return cell;
}

} // namespace onecake
