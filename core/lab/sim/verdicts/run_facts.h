// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The facts that a run's events state about each intent, gathered once for all judges.
#pragma once

#include "core/engine/outcome.h"
#include "core/model/timeline.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace onecake {

// An answer, final or not, as the API sent it.
struct AnswerGiven {
    int intent = 0;
    int attempt = 0;
    int code = 0;
    int order = 0;
    QString outcome; // its meaning under the policy: the name of an OutcomeKind
    bool hasArrived = false;
    QString key = {};
};

// Whether the answer means `kind`, whatever its status code.
bool means(const AnswerGiven &answer, OutcomeKind kind);

// What the customer was shown last.
enum class LastWord {
    None,
    OnItsWay,
    Refused,
    ComeBack, // the answer was not final
    NoAnswer
};

struct IntentFacts {
    QString customer;
    int cakes = 0;
    int charges = 0;
    std::vector<AnswerGiven> answers; // in the order in which they were given
    bool wasAnsweredWithSuccess = false; // the success reached the website
    // OnItsWay is never replaced; Refused is replaced only by OnItsWay.
    LastWord lastWord = LastWord::None;
    QString key; // of the last answer

    [[nodiscard]] bool isCarriedOut() const { return cakes > 0 && charges > 0; }
    [[nodiscard]] bool isUntouched() const { return cakes == 0 && charges == 0; }
};

struct RunFacts {
    std::map<int, IntentFacts> intents;
    std::map<int, int> intentOfOrder; // by order number: the intent that the cake was for
    std::map<KeyId, KeyRecord> records; // the records at the end
    // Whether the events tell what was baked and charged. They do not where the intents are known
    // from messages only: such an intent was formed at the website, as far as anybody could see.
    bool seesEffects = true;
    std::map<QString, std::set<int>> holders; // by key: the intents that claimed or used it

    // The intent that an answer is about, if it differs from the one that it was sent to; else 0.
    // It differs if the answer has another intent's order number, or was taken from a record that
    // only others made.
    [[nodiscard]] int otherIntentIn(const AnswerGiven &answer) const;
};

// The facts of `events`, which follow those of `before`.
RunFacts factsOf(std::span<const Event> events, RunFacts before = {});

// The facts of a growing run: what was gathered from its beginning is not gathered again.
class GrowingFacts
{
public:
    // `events` must be a beginning of one and the same run until forget() is called. If they are
    // fewer than before, they are gathered anew.
    const RunFacts &of(std::span<const Event> events);
    void forget();

private:
    size_t m_count = 0;
    RunFacts m_facts;
};

} // namespace onecake
