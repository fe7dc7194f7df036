// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a run's events say of each wish, gathered once for all who judge it.
#pragma once

#include "core/engine/outcome.h"
#include "core/model/timeline.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace onecake {

// A final or passing answer as it set out from the API.
struct AnswerGiven {
    int intent = 0;
    int attempt = 0;
    int code = 0;
    int order = 0;
    QString outcome; // what it means under the policy: the name of an OutcomeKind
    bool hasArrived = false;
    QString key = {};
};

// Whether that is what the answer means, whatever its number.
bool means(const AnswerGiven &answer, OutcomeKind kind);

// What the customer was shown last.
enum class LastWord {
    None,
    OnItsWay,
    Refused,
    ComeBack, // the answer was not final
    NoAnswer
};

struct WishFacts {
    QString customer;
    int cakes = 0;
    int charges = 0;
    std::vector<AnswerGiven> answers; // in the order in which they were given
    bool wasAnsweredWithSuccess = false; // and the answer reached the website
    LastWord lastWord = LastWord::None; // good news stays, and a refusal stays until there is any
    QString key; // of the last answer

    [[nodiscard]] bool isCarriedOut() const { return cakes > 0 && charges > 0; }
    [[nodiscard]] bool isUntouched() const { return cakes == 0 && charges == 0; }
};

struct RunFacts {
    std::map<int, WishFacts> wishes;
    std::map<int, int> wishOfOrder; // by the order's number: whose cake it was
    std::map<KeyId, KeyRecord> records; // as they stand at the end
    std::map<QString, std::set<int>> holders; // by key: the wishes that claimed or used it

    // The wish that an answer speaks of in place of the one that it was given to; 0 if there is no
    // other: it bears another's order number, or was taken from a record that only others made.
    [[nodiscard]] int otherWishIn(const AnswerGiven &answer) const;
};

// Of events that come after those of `before`.
RunFacts factsOf(std::span<const Event> events, RunFacts before = {});

// The facts of a run that grows: what was gathered of its beginning is not gathered once more.
class GrowingFacts
{
public:
    // `events` are a beginning of one run, the same until forget(). A shorter one than before is
    // gathered anew.
    const RunFacts &of(std::span<const Event> events);
    void forget();

private:
    size_t m_count = 0;
    RunFacts m_facts;
};

} // namespace onecake
