// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/job_words.h"

#include "core/base/invariant.h"
#include "core/base/text/count_text.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

void add(QString &text, qint64 count, const QString &what)
{
    if (count > 0)
        text += u" %1 %2."_s.arg(groupedText(count), what);
}

QString ended(const QString &says)
{
    return says.endsWith(u'.') ? says : says + u'.';
}

// The one reason, or each with its number, the most frequent first.
QString reasonsInWords(const JobSummary &summary, RowOutcome outcome)
{
    constexpr std::size_t toldMax = 3;
    std::vector<OutcomeReason> reasons;
    std::copy_if(summary.reasons.begin(), summary.reasons.end(), std::back_inserter(reasons),
                 [outcome](const OutcomeReason &reason) { return reason.outcome == outcome; });
    std::stable_sort(
        reasons.begin(), reasons.end(), [](const OutcomeReason &one, const OutcomeReason &other) {
            return one.says.isEmpty() < other.says.isEmpty()
                || (one.says.isEmpty() == other.says.isEmpty() && one.rows > other.rows);
        });
    const qint64 all = summary.tally.of(outcome);
    if (reasons.size() == 1 && reasons.front().rows == all && !reasons.front().says.isEmpty())
        return u": "_s + ended(reasons.front().says);
    QString text = u"."_s;
    qint64 told = 0;
    for (std::size_t place = 0; place < std::min(toldMax, reasons.size()); ++place) {
        const OutcomeReason &reason = reasons.at(place);
        if (reason.says.isEmpty())
            break;
        text += tr(" %1 of them: %2").arg(groupedText(reason.rows), ended(reason.says));
        told += reason.rows;
    }
    if (told > 0 && told < all)
        text += tr(" %1 for other reasons.").arg(groupedText(all - told));
    return text;
}

void addWithReasons(QString &text, const JobSummary &summary, RowOutcome outcome,
                    const QString &what)
{
    if (const qint64 count = summary.tally.of(outcome); count > 0)
        text += u" %1 %2%3"_s.arg(groupedText(count), what, reasonsInWords(summary, outcome));
}

QString wordsOfEdit(const JobSummary &summary)
{
    const RowResult &edit = summary.edit;
    switch (edit.outcome) {
    case RowOutcome::Done:
        return summary.planned;
    case RowOutcome::Changed:
        return tr("Nothing was done: the record has changed meanwhile. ") + edit.says;
    case RowOutcome::Gone:
        return tr("Nothing was done: the record is gone.");
    case RowOutcome::Unknown:
        return tr("It may have been done: the store did not say. ") + edit.says;
    case RowOutcome::Failed:
    case RowOutcome::Present:
    case RowOutcome::Refused:
    case RowOutcome::NotTried:
        return tr("Nothing was done. ") + edit.says;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

QString nameOf(RowOutcome outcome, JobKind kind)
{
    return outcome == RowOutcome::Done ? wordsFor(kind).done.toString() : nameOf(outcome);
}

QString keysInWords(qint64 count)
{
    return count == 1 ? tr("1 key") : tr("%1 keys").arg(groupedText(count));
}

QString removalTitle(qint64 count)
{
    return u"Remove "_s + keysInWords(count);
}

QString restoreTitle(qint64 count)
{
    return tr("Put back ") + keysInWords(count);
}

QString titleOf(EditKind kind)
{
    switch (kind) {
    case EditKind::Release:
        return tr("Release a claim");
    case EditKind::Extend:
        return tr("Keep a record longer");
    case EditKind::Note:
        return tr("Write a note");
    }
    ONECAKE_UNREACHABLE();
}

QString wordsOf(const JobSummary &summary)
{
    if (summary.kind == JobKind::Edit)
        return wordsOfEdit(summary);
    const OutcomeTally &tally = summary.tally;
    const QString did = tr(wordsFor(summary.kind).did);
    QString text = u"%1 %2."_s.arg(keysInWords(tally.done), did);
    add(text, tally.changed, tr("left alone because they changed meanwhile"));
    add(text, tally.gone, tr("had gone already"));
    add(text, summary.newer, tr("left alone because they are newer"));
    add(text, tally.present,
        tr("left alone because there is a record of their key")
            + (summary.kind == JobKind::Restore ? tr(" now") : QString()));
    addWithReasons(text, summary, RowOutcome::Refused,
                   tr("refused because they do not fit this table"));
    addWithReasons(text, summary, RowOutcome::Failed, tr("could not be ") + did);
    addWithReasons(text, summary, RowOutcome::Unknown,
                   tr("may have been %1 (the store did not say)").arg(did));
    add(text, summary.damaged, tr("cannot be read in the trash any more"));
    return text;
}

QString droppedInWords(const QStringList &dropped)
{
    return dropped.isEmpty() ? QString()
                             : tr("To make room in the trash, what these earlier removals took can "
                                  "no longer be put back: %1.")
                                   .arg(dropped.join(u", "_s));
}

QString endInWords(const JobSummary &summary)
{
    QString words = wordsOf(summary);
    if (!summary.dropped.isEmpty())
        words += u' ' + droppedInWords(summary.dropped);
    if (summary.kind != JobKind::Edit) {
        if (summary.error)
            words += u' ' + sentence(*summary.error);
        else if (!summary.isFinished())
            words += tr(" It was stopped before its end, and can be resumed.");
    }
    return summary.remembered ? words : words + u' ' + sentence(summary.remembered.error());
}

QString timeLeftInWords(Duration left)
{
    return toReadableText(std::chrono::duration_cast<std::chrono::seconds>(left) + 1s)
        + tr(" left");
}

} // namespace onecake
