// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/explore_words.h"

#include "core/base/invariant.h"
#include "core/base/text/count_text.h"
#include "core/base/text/duration_text.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString counted(quint64 number)
{
    return groupedText(static_cast<qint64>(number));
}

QString xOfY(quint64 some, const ExploreReport &report)
{
    return u"%1 of %2"_s.arg(counted(some), counted(report.placements));
}

QString brokenBy(const CounterExample &example)
{
    if (example.faults.empty())
        return u"broken by the story alone"_s;
    return u"broken by %1: %2"_s.arg(QString::number(example.faults.size()),
                                     toWords(example.faults));
}

QString stateWord(VerdictState state)
{
    switch (state) {
    case VerdictState::Holds:
        return u"holds"_s;
    case VerdictState::Broken:
        return u"broken"_s;
    case VerdictState::NotObserved:
        return u"not put to the test, not broken"_s;
    case VerdictState::Undecided:
        return u"undecided, not broken"_s;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

QString headingOf(VerdictName name)
{
    switch (name) {
    case VerdictName::AtMostOneCake:
        return u"one cake"_s;
    case VerdictName::AtMostOneCharge:
        return u"one charge"_s;
    case VerdictName::SameAnswer:
        return u"same answer"_s;
    case VerdictName::NoStranger:
        return u"no stranger"_s;
    case VerdictName::DistinctOrders:
        return u"not merged"_s;
    case VerdictName::NobodyBlocked:
        return u"not blocked"_s;
    case VerdictName::EveryOrderSettled:
        return u"settled"_s;
    }
    ONECAKE_UNREACHABLE();
}

QString cellOf(const ExploreReport &report, const PromiseReport &promise)
{
    switch (stateOf(promise)) {
    case PromiseState::Holds:
        return report.isPartial() ? u"holds so far"_s : u"holds"_s;
    case PromiseState::NotObserved:
        return report.isPartial() ? u"not observed so far"_s : u"never observed"_s;
    case PromiseState::Undecided:
        return u"undecided in %1"_s.arg(xOfY(promise.undecided, report));
    case PromiseState::Broken:
        break;
    }
    return u"%1 · %2"_s.arg(brokenBy(*promise.shortest), xOfY(promise.broken, report));
}

QString shortHeadingOf(VerdictName name)
{
    switch (name) {
    case VerdictName::AtMostOneCake:
        return u"cakes"_s;
    case VerdictName::AtMostOneCharge:
        return u"charges"_s;
    case VerdictName::SameAnswer:
        return u"answers"_s;
    case VerdictName::NoStranger:
        return u"stranger"_s;
    case VerdictName::DistinctOrders:
        return u"merged"_s;
    case VerdictName::NobodyBlocked:
        return u"blocked"_s;
    case VerdictName::EveryOrderSettled:
        return u"settled"_s;
    }
    ONECAKE_UNREACHABLE();
}

QString shortCellOf(const ExploreReport &report, const PromiseReport &promise)
{
    switch (stateOf(promise)) {
    case PromiseState::Holds:
        return report.isPartial() ? u"so far"_s : u"holds"_s;
    case PromiseState::NotObserved:
        return u"not seen"_s;
    case PromiseState::Undecided:
        return u"open"_s;
    case PromiseState::Broken:
        break;
    }
    const size_t faults = promise.shortest->faults.size();
    return faults == 0 ? u"✗ story"_s : u"✗ %1"_s.arg(faults);
}

QString legendOfShortCells()
{
    return u"✗ 1: broken by one fault · ✗ story: broken by the story alone · open: not broken, but "
           "nobody can tell in some placements · not seen: put to the test in none"_s;
}

QStringList proofInWords(const CounterExample &example)
{
    QStringList lines;
    for (const WithoutSome &part : example.proof) {
        Faults without;
        std::copy_if(example.faults.begin(), example.faults.end(), std::back_inserter(without),
                     [&part](const Fault &fault) {
                         return std::find(part.left.begin(), part.left.end(), fault)
                             == part.left.end();
                     });
        lines.append(u"without %1: %2"_s.arg(toWords(without), stateWord(part.state)));
    }
    return lines;
}

QString pointOfNoReturnInWords(const ExploreReport &report, const CounterExample &example)
{
    if (!example.pointOfNoReturn)
        return {};
    const Event &event = example.pointOfNoReturn->event;
    const int left = report.mostFaults - static_cast<int>(example.faults.size());
    const QString end = left <= 0 ? QString()
        : left == 1               ? u" One more fault would not save it."_s
                                  : u" Up to %1 more faults would not save it."_s.arg(left);
    return u"past saving at %1: %2%3"_s.arg(toReadableText(event.at), sentenceOf(event), end);
}

QString scopeInWords(const ExploreReport &report)
{
    const QString tried = report.mostFaults == 1
        ? u"%1 placements of at most 1 fault, %2 different histories"_s
        : u"%1 placements of at most %3 faults, %2 different histories"_s;
    QString text = tried.arg(counted(report.placements), counted(report.histories));
    if (report.mostFaults != 1)
        text = text.arg(report.mostFaults);
    if (report.endless > 0)
        text += u"; %1 runs did not come to an end"_s.arg(counted(report.endless));
    switch (report.end) {
    case ExploreEnd::Complete:
        return text;
    case ExploreEnd::Stopped:
        text += u"; stopped"_s;
        break;
    case ExploreEnd::TooMany:
        text += u"; ended there, because there are too many"_s;
        break;
    }
    if (report.faultsDone < 0)
        return text + u": PARTIAL, not even the story alone was tried"_s;
    if (report.faultsDone == 0)
        return text + u": PARTIAL, only the story alone was tried to its end"_s;
    return text
        + u": PARTIAL, only placements of at most %1 were all tried"_s.arg(report.faultsDone);
}

} // namespace onecake
