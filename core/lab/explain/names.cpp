// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/names.h"

#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/text_width.h"

#include <algorithm>
#include <set>

namespace onecake {

namespace {

constexpr qsizetype mostOfCake = 40;

} // namespace

ExplainedNames::ExplainedNames(const RunCauses &causes)
    : m_causes(causes)
{
    std::set<QString> customers;
    for (const auto &[intent, course] : causes.intents)
        customers.insert(course.customer);
    m_hasSeveralCustomers = customers.size() > 1;
}

QString ExplainedNames::customer(int intent) const
{
    Event event;
    const auto course = m_causes.intents.find(intent);
    if (course != m_causes.intents.end())
        event.actor = course->second.customer;
    return nameOfCustomer(event);
}

QString ExplainedNames::order(int intent) const
{
    const auto course = m_causes.intents.find(intent);
    const QString cake =
        course == m_causes.intents.end() ? QString() : plain(course->second.cake, mostOfCake);
    return cake.isEmpty() ? tr("order %1").arg(intent) : tr("order %1 (%2)").arg(intent).arg(cake);
}

QString ExplainedNames::withOrder(const QString &name, int intent) const
{
    if (!hasSeveralIntents() || m_hasSeveralCustomers)
        return name;
    return tr("%1 for order %2").arg(name).arg(intent);
}

QString ExplainedNames::requests(const std::vector<int> &attempts) const
{
    const auto first = m_causes.requests.find(attempts.front());
    const int intent = first == m_causes.requests.end() ? 0 : first->second.intent;
    QString list = QString::number(attempts.front());
    for (size_t index = 1; index < attempts.size(); ++index) {
        const bool isLast = index + 1 == attempts.size();
        list = (isLast ? tr("%1 and %2") : tr("%1, %2")).arg(list).arg(attempts[index]);
    }
    const bool isOne = attempts.size() == 1;
    if (m_hasSeveralCustomers)
        return (isOne ? tr("%1's request %2") : tr("%1's requests %2")).arg(customer(intent), list);
    return withOrder((isOne ? tr("Request %1") : tr("Requests %1")).arg(list), intent);
}

QString ExplainedNames::subject(const ExecutionCourse &execution) const
{
    if (execution.isCompleter) {
        const auto first =
            std::find_if(m_causes.executions.begin(), m_causes.executions.end(),
                         [](const ExecutionCourse &each) {
                             return each.isCompleter && each.start != StartCause::None;
                         });
        const bool isFirst =
            first != m_causes.executions.end() && first->number == execution.number;
        return isFirst ? tr("The completer, which finishes what others have left,")
                       : tr("The completer");
    }
    if (execution.isCopy)
        return tr("The copy of request %1").arg(execution.attempt);
    return requests({execution.attempt});
}

QString ExplainedNames::object(int execution) const
{
    const ExecutionCourse *found = findExecution(m_causes, execution);
    if (found == nullptr)
        return tr("another request");
    if (found->isCompleter)
        return tr("the completer");
    if (found->isCopy)
        return tr("the copy of request %1").arg(found->attempt);
    if (m_hasSeveralCustomers)
        return tr("%1's request %2").arg(customer(found->intent)).arg(found->attempt);
    return withOrder(tr("request %1").arg(found->attempt), found->intent);
}

} // namespace onecake
