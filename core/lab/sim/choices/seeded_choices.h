// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Faults by chance: messages that are lost, or take longer, as the run's seed decides. What befalls
// a message depends on the seed, the fault and the message's number alone: a further fault, or a
// message that comes earlier, moves nothing for the others.
#pragma once

#include "core/base/random.h"
#include "core/lab/sim/choices/choices.h"

namespace onecake {

class SeededChoices final : public Choices
{
public:
    // Of `faults`, those by chance count. `inner` is asked first, and its faults win: chance
    // decides what nothing else befalls. It is not owned and outlives this.
    SeededChoices(Choices *inner, const Faults &faults, quint64 seed);

    [[nodiscard]] Fault choose(const Question &question) override;

    // From now on nothing happens by chance any more.
    void lift() { m_isLifted = true; }

    // What fell so far, each as the fault that would have done the same without chance.
    [[nodiscard]] const Faults &fallen() const { return m_fallen; }

private:
    [[nodiscard]] Fault fallOn(const Question &question) const;

    Choices *m_inner;
    Faults m_byChance;
    quint64 m_seed;
    bool m_isLifted = false;
    Faults m_fallen;
};

bool isAnyByChance(const Faults &faults);

// The same run without chance: `given` without its faults by chance, and what fell of them.
Faults withoutChance(Faults given, const Faults &fallen);

} // namespace onecake
