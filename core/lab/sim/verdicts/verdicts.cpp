// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/verdicts/verdicts.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"
#include "core/lab/sim/verdicts/run_facts.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

enum class OrderFate {
    Settled, // carried out and told, or clearly refused and not carried out
    Open, // asking again under the same key tells the customer
    Failed, // the customer never learns the truth, or charge and cake do not go together
};

// The fate of one order once a run is over: whether it was carried out, whether its customer knows,
// and if not, whether asking again would tell.
struct FateOfOrder {
    OrderFate fate = OrderFate::Settled;
    QString why; // for people; empty where it is settled
};

// The name of the intent in sentences: "order 1".
QString orderName(int intent)
{
    return tr("order %1").arg(intent);
}

constexpr bool isClientError(int code)
{
    return code >= 400 && code < 500;
}

// The key was used for another customer's order, and by none of this one's.
bool isTurnedAwayForAStranger(const RunFacts &facts, const AnswerGiven &answer)
{
    const auto holders = facts.holders.find(answer.key);
    if (!means(answer, OutcomeKind::Mismatch) || holders == facts.holders.end())
        return false;
    const QString &customer = facts.intents.at(answer.intent).customer;
    const auto isOfThisCustomer = [&facts, &customer](int holder) {
        const auto seen = facts.intents.find(holder);
        return seen != facts.intents.end() && seen->second.customer == customer;
    };
    return std::none_of(holders->second.begin(), holders->second.end(), isOfThisCustomer);
}

// A refusal is clear if it is final and about this very order.
bool isClearRefusal(const RunFacts &facts, const AnswerGiven &answer)
{
    const bool isFinal = means(answer, OutcomeKind::Executed)
        || means(answer, OutcomeKind::Replayed) || means(answer, OutcomeKind::Mismatch)
        || means(answer, OutcomeKind::MissingKey);
    return isFinal && isClientError(answer.code) && facts.otherIntentIn(answer) == 0
        && !isTurnedAwayForAStranger(facts, answer);
}

// The last answer that a client could take for a no.
const AnswerGiven *refusalOf(const IntentFacts &seen)
{
    const auto found =
        std::find_if(seen.answers.rbegin(), seen.answers.rend(), [](const AnswerGiven &answer) {
            return answer.hasArrived && isClientError(answer.code);
        });
    return found == seen.answers.rend() ? nullptr : &*found;
}

// Also where a page takes the status of the refusal for "try again": it is the answer that is
// judged. But the page must have shown something for it.
bool isClearlyRefused(const RunFacts &facts, int intent)
{
    const IntentFacts &seen = facts.intents.at(intent);
    const bool isShown = seen.lastWord == LastWord::Refused || seen.lastWord == LastWord::ComeBack;
    const AnswerGiven *refusal = refusalOf(seen);
    return isShown && seen.isUntouched() && refusal != nullptr && isClearRefusal(facts, *refusal);
}

bool hasLastAnswer(const IntentFacts &seen, OutcomeKind kind)
{
    return !seen.answers.empty() && means(seen.answers.back(), kind);
}

QString lastWordOf(const IntentFacts &seen)
{
    if (seen.lastWord == LastWord::ComeBack && hasLastAnswer(seen, OutcomeKind::InProgress))
        return tr("was told to come back");
    return seen.lastWord == LastWord::ComeBack ? tr("was told to try again") : tr("got no answer");
}

// What asking again came to for one intent.
struct Further {
    bool wasAsked = false;
    bool wasDoneAgain = false;
    bool tellsOfSuccess = false;
    bool refusesClearly = false;
};

Further furtherOf(const RunFacts &facts, int intent, const RunFacts &after)
{
    const IntentFacts &seen = facts.intents.at(intent);
    const IntentFacts &later = after.intents.at(intent);
    Further result;
    const auto first = later.answers.begin() + static_cast<std::ptrdiff_t>(seen.answers.size());
    for (auto answer = first; answer != later.answers.end(); ++answer) {
        const bool isSuccess = answer->code >= 200 && answer->code < 300;
        const bool isOwn = answer->hasArrived && after.otherIntentIn(*answer) == 0;
        result.wasAsked = true;
        result.tellsOfSuccess =
            result.tellsOfSuccess || (isSuccess && isOwn && later.isCarriedOut());
        result.refusesClearly = result.refusesClearly
            || (answer->hasArrived && later.isUntouched() && isClearRefusal(after, *answer));
    }
    const bool isMore = later.cakes > seen.cakes || later.charges > seen.charges;
    result.wasDoneAgain = seen.isCarriedOut() && isMore;
    return result;
}

FateOfOrder fateOfUntold(const RunFacts &facts, int intent, const RunFacts &after)
{
    const IntentFacts &seen = facts.intents.at(intent);
    const Further further = furtherOf(facts, intent, after);
    const QString last = lastWordOf(seen);
    if (!further.wasAsked)
        return {OrderFate::Open, tr("the customer of %1 %2").arg(orderName(intent), last)};
    if (!seen.isCarriedOut()) {
        const QString undone =
            tr("%1 was not carried out and its customer %2").arg(orderName(intent), last);
        if (further.tellsOfSuccess)
            return {OrderFate::Open, undone + tr("; asking again would have carried it out")};
        if (further.refusesClearly)
            return {OrderFate::Open, undone + tr("; asking again would have been refused")};
        return {OrderFate::Failed, undone + tr("; asking again would not have changed that")};
    }
    const QString untold =
        tr("%1 was carried out and its customer %2").arg(orderName(intent), last);
    if (further.wasDoneAgain)
        return {OrderFate::Failed,
                untold + tr("; asking again would have carried it out once more")};
    if (further.tellsOfSuccess)
        return {OrderFate::Open, untold + tr("; asking again would have told the customer")};
    return {OrderFate::Failed, untold + tr("; asking again would not have told the customer")};
}

QString whyNotRefused(const RunFacts &facts, int intent)
{
    const IntentFacts &seen = facts.intents.at(intent);
    const QString order = orderName(intent);
    const AnswerGiven *refusal = refusalOf(seen);
    const bool isForgotten = refusal != nullptr && means(*refusal, OutcomeKind::Expired);
    if (seen.isCarriedOut() && isForgotten)
        return tr("%1 was carried out, and all that its customer was told is that the answer is no "
                  "longer kept")
            .arg(order);
    if (seen.isCarriedOut())
        return tr("%1 was carried out, and its customer was told that it was refused").arg(order);
    const int other = refusal == nullptr ? 0 : facts.otherIntentIn(*refusal);
    if (other != 0)
        return tr("%1 was taken for %2 and never carried out").arg(order, orderName(other));
    if (refusal != nullptr && isTurnedAwayForAStranger(facts, *refusal))
        return tr("%1 was turned away because of another customer's key").arg(order);
    return tr("%1 was neither carried out nor clearly refused").arg(order);
}

// Whether the customer of an intent has no certain answer, so that asking again would be next.
bool isWithoutWord(const RunFacts &facts, int intent)
{
    const IntentFacts &seen = facts.intents.at(intent);
    const bool goesTogether = seen.isCarriedOut() || seen.isUntouched();
    return goesTogether && seen.lastWord != LastWord::OnItsWay && seen.lastWord != LastWord::Refused
        && !isClearlyRefused(facts, intent);
}

// `after` are the facts once such customers have asked again: see askFurther(); the same facts if
// nobody has.
FateOfOrder fateOf(const RunFacts &facts, int intent, const RunFacts &after)
{
    const IntentFacts &seen = facts.intents.at(intent);
    const QString order = orderName(intent);
    if (seen.cakes == 0 && seen.charges > 0)
        return {OrderFate::Failed, tr("%1 was charged and its cake was never baked").arg(order)};
    if (seen.cakes > 0 && seen.charges == 0)
        return {OrderFate::Failed, tr("the cake of %1 was baked and never charged").arg(order)};
    if (isWithoutWord(facts, intent))
        return fateOfUntold(facts, intent, after);
    if (isClearlyRefused(facts, intent))
        return {};
    if (seen.lastWord == LastWord::Refused)
        return {OrderFate::Failed, whyNotRefused(facts, intent)};
    if (seen.isUntouched())
        return {OrderFate::Failed, tr("%1 was confirmed and never carried out").arg(order)};
    return {};
}

// What a checker found.
struct Findings {
    QStringList broken; // whatever may still come
    QStringList brokenAtTheEnd; // unless something comes that mends it
    QStringList open; // nobody can know
    QString seen; // what was seen to hold
    bool wasObserved = false;
};

// Whether an answer says something final about the order. One that the key is no longer kept
// contradicts nothing, and neither does a failure that is to be tried again.
bool isFinal(const AnswerGiven &answer)
{
    constexpr int serverError = 500;
    const bool isAboutTheOrder = means(answer, OutcomeKind::Executed)
        || means(answer, OutcomeKind::Replayed) || means(answer, OutcomeKind::Mismatch)
        || means(answer, OutcomeKind::MissingKey);
    return isAboutTheOrder && answer.code < serverError;
}

QString textOf(const AnswerGiven &answer)
{
    return answer.order == 0 ? QString::number(answer.code)
                             : tr("%1 for no. %2").arg(answer.code).arg(answer.order);
}

QString capitalised(const QString &name)
{
    return name.left(1).toUpper() + name.mid(1);
}

// The keys that are kept in progress, and whether for ever: by their claim's end.
std::map<QString, bool> openKeysOf(const RunFacts &facts)
{
    std::map<QString, bool> open;
    for (const auto &[id, record] : facts.records) {
        if (record.status == RecordStatus::InProgress) {
            bool &isForEver = open[id.key];
            isForEver = isForEver || record.leaseUntil >= never;
        }
    }
    return open;
}

// `after`: asked once more, at every opportunity until the key is forgotten.
bool isStillInProgress(const IntentFacts &seen, const IntentFacts &after)
{
    const bool wasAskedAgain = after.answers.size() > seen.answers.size();
    return wasAskedAgain && means(after.answers.back(), OutcomeKind::InProgress);
}

Findings checkCount(const RunFacts &facts, int IntentFacts::*count, const QString &thing)
{
    Findings findings;
    findings.seen = tr("no order led to more than one");
    for (const auto &[intent, seen] : facts.intents) {
        findings.wasObserved = findings.wasObserved || seen.*count > 0;
        if (seen.*count > 1)
            findings.broken.append(
                tr("%1 led to %2 %3").arg(orderName(intent)).arg(seen.*count).arg(thing));
    }
    return findings;
}

Findings checkSameAnswer(const RunFacts &facts)
{
    Findings findings;
    findings.seen = tr("every further answer was the first one again");
    for (const auto &[intent, seen] : facts.intents) {
        const AnswerGiven *first = nullptr;
        for (const AnswerGiven &answer : seen.answers) {
            if (!isFinal(answer))
                continue;
            if (first == nullptr) {
                first = &answer;
                continue;
            }
            findings.wasObserved = true;
            if (answer.code != first->code || answer.order != first->order) {
                findings.broken.append(tr("%1 was answered %2, then %3")
                                           .arg(orderName(intent), textOf(*first), textOf(answer)));
                break;
            }
        }
    }
    return findings;
}

Findings checkStrangers(const RunFacts &facts)
{
    Findings findings;
    findings.seen = tr("every answer spoke of the customer's own order");
    for (const auto &[intent, seen] : facts.intents) {
        for (const AnswerGiven &answer : seen.answers) {
            const auto owner = facts.intentOfOrder.find(answer.order);
            if (owner == facts.intentOfOrder.end())
                continue;
            const QString &customer = facts.intents.at(owner->second).customer;
            findings.wasObserved = findings.wasObserved || facts.intents.size() > 1;
            if (customer != seen.customer)
                findings.broken.append(tr("%1 was answered with %2's order no. %3")
                                           .arg(capitalised(seen.customer), capitalised(customer))
                                           .arg(answer.order));
        }
    }
    return findings;
}

Findings checkDistinct(const RunFacts &facts)
{
    Findings findings;
    findings.seen = tr("every confirmed order got a cake of its own");
    for (const auto &[intent, seen] : facts.intents) {
        for (const AnswerGiven &answer : seen.answers) {
            const int other = facts.otherIntentIn(answer);
            if (other == 0)
                continue;
            const bool isItsCake = facts.intentOfOrder.contains(answer.order);
            findings.broken.append(
                (isItsCake ? tr("%1 was answered with the cake of %2") : tr("%1 was taken for %2"))
                    .arg(orderName(intent), orderName(other)));
        }
        const bool hasOthers = facts.intents.size() > 1; // a single order cannot be merged
        findings.wasObserved = findings.wasObserved || (hasOthers && !seen.answers.empty());
        if (seen.wasAnsweredWithSuccess && seen.cakes == 0)
            findings.brokenAtTheEnd.append(
                tr("%1 was confirmed and no cake was baked for it").arg(orderName(intent)));
    }
    return findings;
}

// `after`: once everybody who was left without a word has asked again.
Findings checkBlocked(const RunFacts &facts, const RunFacts &after)
{
    Findings findings;
    findings.seen = tr("nobody waited in vain");
    const std::map<QString, bool> openKeys = openKeysOf(facts);
    for (const auto &[intent, seen] : facts.intents) {
        const auto isHeldUp = [](const AnswerGiven &answer) {
            return means(answer, OutcomeKind::InProgress);
        };
        const bool wasHeldUp = std::any_of(seen.answers.begin(), seen.answers.end(), isHeldUp);
        findings.wasObserved = findings.wasObserved || wasHeldUp;
        const auto kept = openKeys.find(seen.key);
        const bool isKept = kept != openKeys.end();
        const bool isKeptForEver = isKept && kept->second;
        const bool endsHeldUp =
            wasHeldUp && isHeldUp(seen.answers.back()) && !seen.wasAnsweredWithSuccess && isKept;
        if (endsHeldUp)
            findings.brokenAtTheEnd.append(
                tr("the last word on %1 was \"in progress\", and nobody is working on it")
                    .arg(orderName(intent)));
        else if (isKeptForEver)
            findings.brokenAtTheEnd.append(
                tr("the key of %1 stays in progress for ever: its lease has no end, and nobody is "
                   "working on it")
                    .arg(orderName(intent)));
        else if (isStillInProgress(seen, after.intents.at(intent)))
            findings.brokenAtTheEnd.append(tr("however often %1 were asked for, the answer would "
                                              "be \"in progress\", and nobody "
                                              "is working on it")
                                               .arg(orderName(intent)));
    }
    return findings;
}

Findings checkSettled(const RunFacts &facts, const RunFacts &after)
{
    Findings findings;
    findings.seen = tr("every order was carried out and its customer told, or it was refused");
    for (const auto &[intent, seen] : facts.intents) {
        findings.wasObserved = true;
        const FateOfOrder fate = fateOf(facts, intent, after);
        if (fate.fate == OrderFate::Failed)
            findings.brokenAtTheEnd.append(fate.why);
        else if (fate.fate == OrderFate::Open)
            findings.open.append(fate.why);
    }
    return findings;
}

Verdict verdictOf(VerdictName name, Findings findings, RunPhase phase)
{
    const bool isOver = phase == RunPhase::Over;
    if (isOver)
        findings.broken += findings.brokenAtTheEnd;
    findings.broken.removeDuplicates();
    if (!findings.broken.isEmpty())
        return {name, VerdictState::Broken, findings.broken.join(u"; "_s)};
    if (isOver && !findings.open.isEmpty())
        return {name, VerdictState::Undecided, findings.open.join(u"; "_s)};
    if (isOver && findings.wasObserved)
        return {name, VerdictState::Holds, findings.seen};
    const bool isPending = !findings.open.isEmpty() || !findings.brokenAtTheEnd.isEmpty();
    if (isPending)
        return {name, VerdictState::Undecided, tr("the run is still under way")};
    if (findings.wasObserved)
        return {name, VerdictState::Undecided, tr("so far ") + findings.seen};
    return {name, VerdictState::NotObserved, {}};
}

// Who saw messages only cannot tell what depends on the effects.
std::vector<Verdict> seenFromOutside(std::vector<Verdict> verdicts)
{
    for (Verdict &verdict : verdicts) {
        if (verdict.name != VerdictName::SameAnswer) {
            verdict.state = VerdictState::NotObserved;
            verdict.why = tr("what was baked and charged cannot be seen in messages");
        } else if (verdict.state == VerdictState::Holds) {
            verdict.why = tr("every further answer had the status of the first one, and its order "
                             "number where it named one");
        }
    }
    return verdicts;
}

// `after`: once everybody who was left without a word has asked again.
std::vector<Verdict> judgeFacts(const RunFacts &facts, RunPhase phase, const RunFacts &after)
{
    std::vector<Verdict> verdicts{
        verdictOf(VerdictName::AtMostOneCake, checkCount(facts, &IntentFacts::cakes, tr("cakes")),
                  phase),
        verdictOf(VerdictName::AtMostOneCharge,
                  checkCount(facts, &IntentFacts::charges, tr("charges")), phase),
        verdictOf(VerdictName::SameAnswer, checkSameAnswer(facts), phase),
        verdictOf(VerdictName::NoStranger, checkStrangers(facts), phase),
        verdictOf(VerdictName::DistinctOrders, checkDistinct(facts), phase),
        verdictOf(VerdictName::NobodyBlocked, checkBlocked(facts, after), phase),
        verdictOf(VerdictName::EveryOrderSettled, checkSettled(facts, after), phase),
    };
    return facts.seesEffects ? verdicts : seenFromOutside(std::move(verdicts));
}

// Of several orders, "twice" would sound as if one of them had been charged twice.
QString chargesOf(const RunOutcome &outcome)
{
    if (outcome.charges == 0)
        return tr("not charged");
    if (outcome.intents > 1)
        return outcome.charges == 1 ? tr("1 charge") : tr("%1 charges").arg(outcome.charges);
    if (outcome.charges == 1)
        return tr("charged once");
    return outcome.charges == 2 ? tr("charged twice") : tr("charged %1 times").arg(outcome.charges);
}

} // namespace

RunOutcome outcomeOf(const RunFacts &facts)
{
    RunOutcome outcome;
    outcome.seesEffects = facts.seesEffects;
    for (const auto &[intent, seen] : facts.intents) {
        ++outcome.intents;
        outcome.cakes += seen.cakes;
        outcome.charges += seen.charges;
        outcome.answers.insert(outcome.answers.end(), seen.answers.begin(), seen.answers.end());
    }
    return outcome;
}

std::vector<Verdict> judge(std::span<const Event> events, RunPhase phase,
                           std::span<const Event> furtherAsking)
{
    const RunFacts facts = factsOf(events);
    return furtherAsking.empty() ? judgeFacts(facts, phase, facts)
                                 : judgeFacts(facts, phase, factsOf(furtherAsking, facts));
}

std::vector<Verdict> judge(const RunFacts &facts, RunPhase phase)
{
    return judgeFacts(facts, phase, facts);
}

std::vector<Verdict> judge(const RunFacts &facts, RunPhase phase, const RunFacts &after)
{
    return judgeFacts(facts, phase, after);
}

std::vector<int> intentsWithoutWord(const RunFacts &facts)
{
    std::vector<int> intents;
    for (const auto &[intent, seen] : facts.intents) {
        if (isWithoutWord(facts, intent))
            intents.push_back(intent);
    }
    return intents;
}

bool isAnyBroken(const std::vector<Verdict> &verdicts)
{
    return overall(verdicts) == VerdictState::Broken;
}

VerdictState overall(const std::vector<Verdict> &verdicts)
{
    const auto hasAny = [&verdicts](VerdictState state) {
        return std::any_of(verdicts.begin(), verdicts.end(),
                           [state](const Verdict &verdict) { return verdict.state == state; });
    };
    for (const VerdictState state :
         {VerdictState::Broken, VerdictState::Undecided, VerdictState::Holds}) {
        if (hasAny(state))
            return state;
    }
    return VerdictState::NotObserved;
}

QString summaryOf(const RunOutcome &outcome)
{
    const QString orders =
        outcome.intents == 1 ? tr("1 order") : tr("%1 orders").arg(outcome.intents);
    if (!outcome.seesEffects)
        return tr("%1 · cakes and charges not observed").arg(orders);
    const QString cakes = outcome.cakes == 1 ? tr("1 cake") : tr("%1 cakes").arg(outcome.cakes);
    return u"%1 · %2 · %3"_s.arg(orders, cakes, chargesOf(outcome));
}

QString promiseOf(VerdictName name)
{
    switch (name) {
    case VerdictName::AtMostOneCake:
        return tr("At most one cake per order");
    case VerdictName::AtMostOneCharge:
        return tr("At most one charge per order");
    case VerdictName::SameAnswer:
        return tr("Every retry got the same answer");
    case VerdictName::NoStranger:
        return tr("No answer went to a stranger");
    case VerdictName::DistinctOrders:
        return tr("Distinct orders were not merged");
    case VerdictName::NobodyBlocked:
        return tr("Nobody was blocked for ever");
    case VerdictName::EveryOrderSettled:
        return tr("Every order was carried out and told, or refused");
    }
    ONECAKE_UNREACHABLE();
}

} // namespace onecake
