// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/changes/change_words.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

void add(QString &text, qint64 count, const QString &what)
{
    if (count > 0)
        text += u" %1 %2."_s.arg(count).arg(what);
}

} // namespace

QString wordsOf(const PurgeSummary &summary)
{
    const RemovalTally &tally = summary.progress.tally;
    QString text = u"%1 removed."_s.arg(keysInWords(tally.removed));
    add(text, tally.changed, u"left alone because they changed meanwhile"_s);
    add(text, tally.gone, u"had gone already"_s);
    add(text, summary.progress.newer, u"left alone because they are newer"_s);
    add(text, tally.failed, u"could not be removed"_s);
    add(text, tally.unknown, u"may have been removed: the store did not say"_s);
    return text;
}

QString wordsOf(const RestoreSummary &summary)
{
    const RestoreTally &tally = summary.progress.tally;
    QString text = u"%1 put back."_s.arg(keysInWords(tally.restored));
    add(text, tally.present, u"left alone because there is a record of their key now"_s);
    add(text, tally.failed, u"could not be put back"_s);
    add(text, tally.unknown, u"may have been put back: the store did not say"_s);
    add(text, summary.progress.damaged, u"cannot be read in the trash any more"_s);
    return text;
}

QString wordsOf(const TransferSummary &summary)
{
    const TransferTally &tally = summary.progress.tally;
    QString text = u"%1 put."_s.arg(keysInWords(tally.put));
    add(text, tally.present, u"left alone because there is a record of their key"_s);
    add(text, tally.refused, u"refused because they do not fit this table"_s);
    add(text, tally.failed, u"could not be put"_s);
    add(text, tally.unknown, u"may have been put: the store did not say"_s);
    return text;
}

QString endInWords(bool isWhole, const std::optional<Error> &error)
{
    if (error)
        return u' ' + sentence(*error);
    return isWhole ? QString() : u" It was stopped before its end, and can be gone on with."_s;
}

QString wordsOf(const ChangeEnd &end)
{
    QString words = std::visit([](const auto &summary) { return wordsOf(summary); }, end.what);
    if (const auto *purge = std::get_if<PurgeSummary>(&end.what))
        words += endInWords(purge->end == PurgeEnd::Finished, purge->error);
    else if (const auto *restore = std::get_if<RestoreSummary>(&end.what))
        words += endInWords(restore->isFinished, restore->error);
    return end.remembered ? words : words + u' ' + sentence(end.remembered.error());
}

QString wordsOf(const RecordEnd &end)
{
    const MendAnswer &answer = end.answer;
    switch (answer.outcome) {
    case MendOutcome::Done:
        return end.planned;
    case MendOutcome::Changed:
        return u"Nothing was done: the record has changed meanwhile. "_s + answer.says;
    case MendOutcome::Gone:
        return u"Nothing was done: the record is gone."_s;
    case MendOutcome::Failed:
        return u"Nothing was done. "_s + answer.says;
    case MendOutcome::Unknown:
        return u"It may have been done: the store did not say. "_s + answer.says;
    }
    ONECAKE_UNREACHABLE();
}

QString timeLeftInWords(Duration left)
{
    return toReadableText(std::chrono::duration_cast<std::chrono::seconds>(left) + 1s) + u" left"_s;
}

} // namespace onecake
