// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/plain_words.h"

#include "core/sim/verdicts.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Tally {
    int lostRequests = 0;
    int lostReplies = 0;
    int timeOuts = 0;
    int crashes = 0;
    int requests = 0;
    int replays = 0;
    int refusals = 0;
};

void count(Tally &tally, const Event &event)
{
    const bool isRequest = event.message == MessageKind::Request;
    if (event.kind == EventKind::Lost) {
        tally.lostRequests += isRequest ? 1 : 0;
        tally.lostReplies += event.message == MessageKind::Reply ? 1 : 0;
    } else if (event.kind == EventKind::Sent && isRequest) {
        ++tally.requests;
    } else if (event.kind == EventKind::TimedOut) {
        ++tally.timeOuts;
    } else if (event.kind == EventKind::ApiCrashed) {
        ++tally.crashes;
    } else if (event.kind == EventKind::Replayed) {
        ++tally.replays;
    } else if (event.kind == EventKind::Refused) {
        ++tally.refusals;
    }
}

QString troubleIn(const Tally &tally)
{
    if (tally.crashes > 0)
        return u"The API died in the middle of its work."_s;
    if (tally.lostReplies > 0)
        return u"The reply was lost, so the customer could not know whether the order had arrived."_s;
    if (tally.lostRequests > 0)
        return u"The request was lost on its way."_s;
    return tally.timeOuts > 0 ? u"The answer did not come in time."_s : QString();
}

QString endOf(const Tally &tally, const RunOutcome &outcome)
{
    const int orders = outcome.intents;
    const bool isTwice = outcome.cakes > orders || outcome.charges > orders;
    if (isTwice && tally.requests > orders)
        return u"A further request was taken for a new order."_s;
    if (isTwice)
        return u"The same work was done more than once."_s;
    if (tally.replays > 0)
        return u"A further request was recognised by its key: the first answer was repeated, and "
               "nothing was done again."_s;
    if (tally.refusals > 0 && outcome.cakes > 0)
        return u"A further request found its key in use, and was told to wait."_s;
    return {};
}

} // namespace

QString plainWords(std::span<const Event> events)
{
    Tally tally;
    for (const Event &event : events)
        count(tally, event);
    QStringList sentences{troubleIn(tally), endOf(tally, outcomeOf(events))};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace onecake
