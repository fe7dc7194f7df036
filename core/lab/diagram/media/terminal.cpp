// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram_content.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/media/media.h"
#include "core/lab/diagram/media/terminal_picture.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/terminal_labels.h"
#include "core/lab/diagram/text/text_width.h"
#include "core/lab/sim/assumptions.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString pictureInLanes(const Timeline &timeline, const TerminalOptions &options)
{
    const TerminalPicture picture(timeline, options);
    QString text = picture.header().text(options.colour) + u'\n';
    std::optional<Duration> before;
    for (const Duration instant : picture.instants()) {
        if (before && instant - *before >= longWait)
            text += picture.gap(*before, instant).text(options.colour) + u'\n';
        for (const TerminalLine &line : picture.linesAt(instant))
            text += line.text(options.colour) + u'\n';
        before = instant;
    }
    return text;
}

// For terminals in which six lanes have no room.
QString inSentences(const Timeline &timeline, const TerminalOptions &options)
{
    constexpr int indent = 4;
    QString text;
    const DiagramContent content(timeline);
    for (size_t at = 0; at < timeline.events().size(); ++at) {
        const QString time = toText(timeline.events()[at].at);
        const QString sentence = u"%1  %2"_s.arg(time, content.sentenceOf(at));
        const QStringList lines =
            wrapToColumns(options.unicode ? sentence : toAscii(sentence), options.width, indent);
        text += lines.join(u'\n') + u'\n';
    }
    return text;
}

QString signOf(VerdictState state, bool unicode)
{
    switch (state) {
    case VerdictState::Holds:
        return unicode ? u"✓"_s : u"ok"_s;
    case VerdictState::Broken:
        return unicode ? u"✗"_s : u"BROKEN"_s;
    case VerdictState::NotObserved:
        return unicode ? u"–"_s : u"-"_s;
    case VerdictState::Undecided:
        return u"?"_s;
    }
    ONECAKE_UNREACHABLE();
}

Ink inkOf(VerdictState state)
{
    switch (state) {
    case VerdictState::Holds:
        return Ink::Effect;
    case VerdictState::Broken:
        return Ink::Lost;
    case VerdictState::NotObserved:
        return Ink::Faint;
    case VerdictState::Undecided:
        return Ink::Unknown;
    }
    ONECAKE_UNREACHABLE();
}

QString afterPromise(const Verdict &verdict)
{
    if (verdict.state == VerdictState::NotObserved)
        return tr(" — not observed");
    if (verdict.state == VerdictState::Undecided)
        return tr(" — undecided: %1").arg(verdict.why);
    return verdict.state == VerdictState::Broken ? u" — "_s + verdict.why : QString();
}

QString closingOf(const std::vector<Verdict> &verdicts)
{
    const auto isUndecided = [](const Verdict &verdict) {
        return verdict.state == VerdictState::Undecided;
    };
    const auto count = std::count_if(verdicts.begin(), verdicts.end(), isUndecided);
    if (count == 0)
        return {};
    if (isAnyBroken(verdicts))
        return count == 1 ? tr("1 verdict is undecided.")
                          : tr("%1 verdicts are undecided.").arg(count);
    return count == 1 ? tr("Nothing was broken, but 1 verdict is undecided.")
                      : tr("Nothing was broken, but %1 verdicts are undecided.").arg(count);
}

} // namespace

QString toTerminal(const Timeline &timeline, const TerminalOptions &options)
{
    return options.width >= narrowestPicture ? pictureInLanes(timeline, options)
                                             : inSentences(timeline, options);
}

QString explanationToTerminal(const QStringList &explanation, const TerminalOptions &options)
{
    const QString text = explanation.join(u' ');
    return wrapToColumns(options.unicode ? text : toAscii(text), options.width, 0).join(u'\n')
        + u'\n';
}

QString verdictsToTerminal(const std::vector<Verdict> &verdicts, const RunOutcome &outcome,
                           const QString &policyTitle, const TerminalOptions &options)
{
    const auto sayable = [&options](const QString &text) {
        return options.unicode ? text : toAscii(text);
    };
    const QString summary = cutToColumns(sayable(summaryOf(outcome)), options.width, u"");
    QString text = inked(summary, inkOf(overall(verdicts)), options.colour) + u'\n';
    for (const Verdict &verdict : verdicts) {
        const QString sign = signOf(verdict.state, options.unicode);
        const QString words = sayable(promiseOf(verdict.name) + afterPromise(verdict));
        const int indent = columnsOf(sign) + 1;
        QStringList lines = wrapToColumns(sign + u' ' + words, options.width, indent);
        const Ink ink = inkOf(verdict.state);
        lines.front() = inked(sign, ink, options.colour) + lines.front().sliced(sign.size());
        const QString rests = sayable(assumptionsInWords(verdict, policyTitle));
        if (!rests.isEmpty()) {
            const QStringList wrapped = wrapToColumns(rests, options.width - indent, 0);
            for (const QString &line : wrapped)
                lines.append(QString(indent, u' ') + line);
        }
        if (verdict.state == VerdictState::NotObserved) {
            for (QString &line : lines)
                line = inked(line, Ink::Faint, options.colour);
        }
        text += lines.join(u'\n') + u'\n';
    }
    const QString closing = closingOf(verdicts);
    for (const QString &line : wrapToColumns(sayable(closing), options.width, 0))
        text += closing.isEmpty() ? QString() : inked(line, Ink::Unknown, options.colour) + u'\n';
    return text;
}

} // namespace onecake
