// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/explore_words.h"

#include "core/base/invariant.h"
#include "core/base/text/count_text.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <QJsonArray>
#include <QJsonDocument>

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
    return tr("%1 of %2").arg(counted(some), counted(report.placements));
}

QString brokenBy(const CounterExample &example)
{
    if (example.faults.empty())
        return tr("broken by the story alone");
    return tr("broken by %1: %2")
        .arg(QString::number(example.faults.size()), toWords(example.faults));
}

QString stateWord(VerdictState state)
{
    switch (state) {
    case VerdictState::Holds:
        return tr("holds");
    case VerdictState::Broken:
        return tr("broken");
    case VerdictState::NotObserved:
        return tr("not put to the test, not broken");
    case VerdictState::Undecided:
        return tr("undecided, not broken");
    }
    ONECAKE_UNREACHABLE();
}

// A field's value as a person reads it.
QString valueText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return tr("nothing");
    if (value.isString())
        return value.toString().isEmpty() ? tr("nothing") : value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

QString headingOf(VerdictName name)
{
    switch (name) {
    case VerdictName::AtMostOneCake:
        return tr("one cake");
    case VerdictName::AtMostOneCharge:
        return tr("one charge");
    case VerdictName::SameAnswer:
        return tr("same answer");
    case VerdictName::NoStranger:
        return tr("no stranger");
    case VerdictName::DistinctOrders:
        return tr("not merged");
    case VerdictName::NobodyBlocked:
        return tr("not blocked");
    case VerdictName::EveryOrderSettled:
        return tr("settled");
    }
    ONECAKE_UNREACHABLE();
}

QString cellOf(const ExploreReport &report, const PromiseReport &promise)
{
    switch (stateOf(promise)) {
    case PromiseState::Holds:
        return report.isPartial() ? tr("holds so far") : tr("holds");
    case PromiseState::NotObserved:
        return report.isPartial() ? tr("not observed so far") : tr("never observed");
    case PromiseState::Undecided:
        return tr("undecided in %1").arg(xOfY(promise.undecided, report));
    case PromiseState::Broken:
        break;
    }
    return u"%1 · %2"_s.arg(brokenBy(*promise.shortest), xOfY(promise.broken, report));
}

QString shortHeadingOf(VerdictName name)
{
    switch (name) {
    case VerdictName::AtMostOneCake:
        return tr("cakes");
    case VerdictName::AtMostOneCharge:
        return tr("charges");
    case VerdictName::SameAnswer:
        return tr("answers");
    case VerdictName::NoStranger:
        return tr("stranger");
    case VerdictName::DistinctOrders:
        return tr("merged");
    case VerdictName::NobodyBlocked:
        return tr("blocked");
    case VerdictName::EveryOrderSettled:
        return tr("settled");
    }
    ONECAKE_UNREACHABLE();
}

QString shortCellOf(const ExploreReport &report, const PromiseReport &promise)
{
    switch (stateOf(promise)) {
    case PromiseState::Holds:
        return report.isPartial() ? tr("so far") : tr("holds");
    case PromiseState::NotObserved:
        return tr("not seen");
    case PromiseState::Undecided:
        return tr("open");
    case PromiseState::Broken:
        break;
    }
    const size_t faults = promise.shortest->faults.size();
    return faults == 0 ? tr("✗ story") : u"✗ %1"_s.arg(faults);
}

QString legendOfShortCells()
{
    return tr(
        "✗ 1: broken by one fault · ✗ story: broken by the story alone · open: not broken, but "
        "nobody can tell in some placements · not seen: put to the test in none");
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
        lines.append(tr("without %1: %2").arg(toWords(without), stateWord(part.state)));
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
        : left == 1               ? tr(" One more fault would not save it.")
                                  : tr(" Up to %1 more faults would not save it.").arg(left);
    return tr("past saving at %1: %2%3").arg(toReadableText(event.at), sentenceOf(event), end);
}

QString limitInWords(const CounterExample &example)
{
    if (!example.limit)
        return {};
    const QString text = example.limit->isOfEveryDesign ? tr("no design can hold here: %1 (%2)")
                                                        : tr("the design's own choice: %1 (%2)");
    return text.arg(example.limit->reason, example.limit->source);
}

QStringList saversInWords(const CounterExample &example)
{
    constexpr size_t mostTold = 6;
    QStringList lines;
    for (const Saver &saver : example.savers) {
        if (lines.size() == static_cast<qsizetype>(mostTold))
            break;
        const QString form = saver.bringsOthers
            ? tr("saved at %1 by %2: %3 instead of %4, with what belongs to it")
            : tr("saved at %1 by %2: %3 instead of %4");
        lines.append(form.arg(toReadableText(saver.at), saver.field, valueText(saver.other),
                              valueText(saver.own)));
    }
    if (example.savers.size() > mostTold)
        lines.append(
            tr("further fields that would each save it: %1").arg(example.savers.size() - mostTold));
    return lines;
}

QString scopeInWords(const ExploreReport &report)
{
    const QString tried = report.mostFaults == 1
        ? tr("%1 placements of at most 1 fault, %2 different histories")
        : tr("%1 placements of at most %3 faults, %2 different histories");
    QString text = tried.arg(counted(report.placements), counted(report.histories));
    if (report.mostFaults != 1)
        text = text.arg(report.mostFaults);
    if (report.endless > 0)
        text += tr("; %1 runs did not come to an end").arg(counted(report.endless));
    switch (report.end) {
    case ExploreEnd::Complete:
        return text;
    case ExploreEnd::Stopped:
        text += tr("; stopped");
        break;
    case ExploreEnd::TooMany:
        text += tr("; ended there, because there are too many");
        break;
    }
    if (report.faultsDone < 0)
        return text + tr(": PARTIAL, not even the story alone was tried");
    if (report.faultsDone == 0)
        return text + tr(": PARTIAL, only the story alone was tried to its end");
    return text
        + tr(": PARTIAL, only placements of at most %1 were all tried").arg(report.faultsDone);
}

} // namespace onecake
