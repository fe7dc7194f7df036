// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Faults by dice: each question is answered by chance, with a probability of its own, from one
// seed.
#pragma once

#include "core/base/random.h"
#include "core/sim/choices.h"

namespace onecake {

// Of 1000 messages, points of work and answers, how many meet each fault.
struct FaultRates {
    unsigned losePermille = 0; // a request or a reply
    unsigned duplicatePermille = 0;
    unsigned delayPermille = 0;
    Duration delayMax{8000};
    unsigned crashPermille = 0; // at each point of the work
    unsigned storeLosesReplyPermille = 0;
};

class SeededChoices final : public Choices
{
public:
    SeededChoices(FaultRates rates, quint64 seed);
    [[nodiscard]] Fault choose(const Question &question) override;

private:
    FaultKind messageFault(bool isRequest);

    FaultRates m_rates;
    Random m_random;
};

} // namespace onecake
