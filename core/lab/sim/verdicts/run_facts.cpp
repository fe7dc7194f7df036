// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/verdicts/run_facts.h"

#include "core/lab/sim/actors/website.h"

namespace onecake {

namespace {

constexpr bool isSuccess(int code)
{
    return code >= 200 && code < 300;
}

void gatherReply(RunFacts &facts, const Event &event)
{
    IntentFacts &seen = facts.intents[event.intent];
    seen.key = event.key;
    if (event.kind == EventKind::Sent)
        seen.answers.push_back(
            {event.intent, event.attempt, event.code, event.order, event.text, false, event.key});
    if (event.kind != EventKind::Arrived)
        return;
    for (AnswerGiven &answer : seen.answers) {
        if (answer.attempt == event.attempt && answer.code == event.code)
            answer.hasArrived = true;
    }
    seen.wasAnsweredWithSuccess = seen.wasAnsweredWithSuccess || isSuccess(event.code);
}

LastWord wordOf(ScreenKind screen)
{
    switch (screen) {
    case ScreenKind::OnItsWay:
        return LastWord::OnItsWay;
    case ScreenKind::Refused:
        return LastWord::Refused;
    case ScreenKind::TryAgain:
        return LastWord::ComeBack;
    case ScreenKind::NoAnswer:
    case ScreenKind::Blank:
        break;
    }
    return LastWord::NoAnswer;
}

void gatherScreen(RunFacts &facts, const Event &event)
{
    const std::optional<ScreenKind> screen = valueOf<ScreenKind>(event.text);
    if (event.kind != EventKind::Arrived || !screen)
        return;
    LastWord &last = facts.intents[event.intent].lastWord;
    const LastWord word = wordOf(*screen);
    const bool isFinal = last == LastWord::OnItsWay || last == LastWord::Refused;
    if (!isFinal || word == LastWord::OnItsWay)
        last = word;
}

void gatherEvent(RunFacts &facts, const Event &event)
{
    if (event.kind == EventKind::IntentFormed) {
        facts.intents[event.intent].customer = event.actor;
        facts.seesEffects = facts.seesEffects && event.from == Lane::Customer;
    } else if (event.kind == EventKind::Baked) {
        ++facts.intents[event.intent].cakes;
        facts.intentOfOrder[event.order] = event.intent;
        facts.holders[event.key].insert(event.intent);
    } else if (event.kind == EventKind::Charged) {
        ++facts.intents[event.intent].charges;
    } else if (event.kind == EventKind::Claimed || event.kind == EventKind::TookOver) {
        facts.holders[event.key].insert(event.intent);
    } else if (event.kind == EventKind::RecordWritten) {
        facts.records.insert_or_assign(event.record->id, *event.record);
    } else if (event.kind == EventKind::RecordRemoved) {
        facts.records.erase(event.record->id);
    } else if (event.message == MessageKind::Reply) {
        gatherReply(facts, event);
    } else if (event.message == MessageKind::Screen) {
        gatherScreen(facts, event);
    }
}

} // namespace

bool means(const AnswerGiven &answer, OutcomeKind kind)
{
    return answer.outcome == nameOf(kind);
}

int RunFacts::otherIntentIn(const AnswerGiven &answer) const
{
    const auto owner = intentOfOrder.find(answer.order);
    if (owner != intentOfOrder.end())
        return owner->second == answer.intent ? 0 : owner->second;
    const auto those = holders.find(answer.key);
    const bool isFromRecord =
        means(answer, OutcomeKind::Replayed) && those != holders.end() && !answer.key.isEmpty();
    if (!isFromRecord || those->second.contains(answer.intent))
        return 0;
    return *those->second.begin();
}

RunFacts factsOf(std::span<const Event> events, RunFacts before)
{
    for (const Event &event : events)
        gatherEvent(before, event);
    return before;
}

const RunFacts &GrowingFacts::of(std::span<const Event> events)
{
    if (events.size() < m_count)
        forget();
    for (const Event &event : events.subspan(m_count))
        gatherEvent(m_facts, event);
    m_count = events.size();
    return m_facts;
}

void GrowingFacts::forget()
{
    m_count = 0;
    m_facts = {};
}

} // namespace onecake
