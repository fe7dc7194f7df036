// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/choices/exhaustive_choices.h"

namespace onecake {

ExhaustiveChoices::ExhaustiveChoices(Faults vocabulary, int mostFaults, Faults given)
    : m_vocabulary(std::move(vocabulary))
    , m_mostFaults(mostFaults)
    , m_given(std::move(given))
    , m_script(std::in_place, m_given)
{}

Faults ExhaustiveChoices::optionsFor(const Question &question) const
{
    Faults options;
    for (Fault fault : m_vocabulary) {
        fault.number = question.number;
        if (answersTo(fault, question))
            options.push_back(fault);
    }
    return options;
}

Fault ExhaustiveChoices::choose(const Question &question)
{
    const Fault scripted = m_script->choose(question);
    if (scripted.kind != FaultKind::None)
        return scripted;
    if (m_position == m_path.size())
        m_path.push_back({m_spent < m_mostFaults ? optionsFor(question) : Faults(), 0});
    const Place &place = m_path[m_position++];
    if (place.chosen == 0)
        return {};
    ++m_spent;
    return place.options[place.chosen - 1];
}

bool ExhaustiveChoices::next()
{
    while (!m_path.empty() && m_path.back().chosen == m_path.back().options.size())
        m_path.pop_back();
    m_position = 0;
    m_spent = 0;
    m_script.emplace(m_given);
    if (m_path.empty())
        return false;
    ++m_path.back().chosen;
    return true;
}

Faults ExhaustiveChoices::placed() const
{
    Faults faults;
    for (const Place &place : m_path) {
        if (place.chosen > 0)
            faults.push_back(place.options[place.chosen - 1]);
    }
    return faults;
}

} // namespace onecake
