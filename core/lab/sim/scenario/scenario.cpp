// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/scenario/scenario.h"

#include "core/base/text/tr.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/model/canonical_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int largestNumber = 1000000;
constexpr int priceInCents = 2000;

// One list for reading and writing, so that the two cannot part.
struct LatencyField {
    QStringView name;
    Duration Latencies::*member = nullptr;
};

constexpr std::array latencyFields{
    LatencyField{u"screen", &Latencies::screen},
    LatencyField{u"network", &Latencies::network},
    LatencyField{u"store", &Latencies::store},
    LatencyField{u"kitchen", &Latencies::kitchen},
    LatencyField{u"payment", &Latencies::payment},
    LatencyField{u"work", &Latencies::work},
    LatencyField{u"delivery", &Latencies::delivery},
    LatencyField{u"replica_lag", &Latencies::replicaLag},
    LatencyField{u"store_timeout", &Latencies::storeTimeout},
    LatencyField{u"restart", &Latencies::restart},
};

CustomerSpec readCustomer(JsonReader &reader)
{
    CustomerSpec customer;
    customer.id = reader.requiredText(u"id");
    customer.name = reader.text(u"name", customer.id);
    customer.tenant = reader.text(u"tenant", u"cake-shop"_s);
    customer.number = static_cast<int>(reader.integer(u"number", 1, 0, largestNumber));
    customer.reorderAfter = reader.duration(u"reorder_after", customer.reorderAfter);
    customer.reorderNotBefore = reader.duration(u"reorder_not_before", customer.reorderNotBefore);
    customer.reorders = static_cast<int>(reader.integer(u"reorders", customer.reorders, 0, 100));
    return customer;
}

Action readAction(JsonReader &reader, const std::vector<CustomerSpec> &customers)
{
    Action action;
    action.kind = reader.choice(u"do", ActionKind::Order);
    action.at = reader.duration(u"at", Duration(0));
    action.afterRetention = reader.boolean(u"after_retention", false);
    if (action.kind == ActionKind::Deploy) {
        action.function = reader.requiredText(u"function");
        return action;
    }
    action.customer =
        reader.text(u"customer", customers.empty() ? QString() : customers.front().id);
    const bool isKnown =
        std::any_of(customers.begin(), customers.end(), [&action](const CustomerSpec &customer) {
            return customer.id == action.customer;
        });
    if (!isKnown)
        reader.report(u"customer",
                      tr("is \"%1\", who is not in \"customers\"").arg(action.customer));
    action.cake = reader.text(u"cake", u"carrot"_s);
    action.cakeNumber = static_cast<int>(reader.integer(u"cake_number", 1, 0, largestNumber));
    return withPayload(std::move(action));
}

Latencies readLatencies(JsonReader reader)
{
    Latencies latencies;
    for (const LatencyField &field : latencyFields)
        latencies.*field.member = reader.duration(field.name, latencies.*field.member);
    reader.finish();
    return latencies;
}

QJsonValue ms(Duration span)
{
    return static_cast<qint64>(span.count());
}

QJsonObject toJson(const CustomerSpec &customer)
{
    return {{u"id"_s, customer.id},
            {u"name"_s, customer.name},
            {u"tenant"_s, customer.tenant},
            {u"number"_s, customer.number},
            {u"reorder_after"_s, ms(customer.reorderAfter)},
            {u"reorder_not_before"_s, ms(customer.reorderNotBefore)},
            {u"reorders"_s, customer.reorders}};
}

QJsonObject toJson(const Action &action)
{
    QJsonObject object{{u"do"_s, nameOf(action.kind)}, {u"at"_s, ms(action.at)}};
    if (action.afterRetention)
        object.insert(u"after_retention"_s, true);
    if (action.kind == ActionKind::Deploy) {
        object.insert(u"function"_s, action.function);
        return object;
    }
    object.insert(u"customer"_s, action.customer);
    object.insert(u"cake"_s, action.cake);
    object.insert(u"cake_number"_s, action.cakeNumber);
    return object;
}

template<typename Items>
QJsonArray arrayOf(const Items &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

Action withPayload(Action action)
{
    action.body = {
        {u"amount"_s, priceInCents}, {u"cake"_s, action.cake}, {u"customer"_s, action.customer}};
    action.rawBody = canonicalJson(action.body);
    return action;
}

std::variant<Scenario, Problems> scenarioFromJson(const QJsonObject &object)
{
    Problems problems;
    JsonReader reader(object, u"$"_s, &problems);
    Scenario scenario;
    scenario.id = reader.requiredText(u"id");
    scenario.title = reader.requiredText(u"title");
    scenario.summary = reader.text(u"summary");
    reader.forEachObject(u"acts", [&scenario](JsonReader &act) {
        scenario.acts.push_back({act.requiredText(u"title"), act.text(u"text")});
    });
    reader.forEachObject(u"customers", [&scenario](JsonReader &customer) {
        scenario.customers.push_back(readCustomer(customer));
    });
    if (scenario.customers.empty())
        reader.report(u"customers", tr("is empty, expected at least one customer"));
    reader.forEachObject(u"script", [&scenario](JsonReader &action) {
        scenario.script.push_back(readAction(action, scenario.customers));
    });
    scenario.faults = readFaults(reader, u"faults");
    scenario.latencies = readLatencies(reader.object(u"latencies"));
    scenario.apiCount = static_cast<int>(reader.integer(u"apis", scenario.apiCount, 1, 3));
    scenario.function = reader.text(u"function", scenario.function);
    JsonReader defaults = reader.object(u"defaults");
    scenario.defaultPolicy = defaults.text(u"policy", scenario.defaultPolicy);
    scenario.defaultKeyAlgorithm = defaults.text(u"key_algorithm", scenario.defaultKeyAlgorithm);
    scenario.defaultRetry = defaults.text(u"retry", scenario.defaultRetry);
    defaults.finish();
    reader.finish();
    if (!problems.empty())
        return problems;
    return scenario;
}

QJsonObject toJson(const Scenario &scenario)
{
    QJsonObject latencies;
    for (const LatencyField &field : latencyFields)
        latencies.insert(field.name.toString(), ms(scenario.latencies.*field.member));
    QJsonArray acts;
    for (const Act &act : scenario.acts)
        acts.append(QJsonObject{{u"title"_s, act.title}, {u"text"_s, act.text}});
    return {{u"id"_s, scenario.id},
            {u"title"_s, scenario.title},
            {u"summary"_s, scenario.summary},
            {u"acts"_s, acts},
            {u"customers"_s, arrayOf(scenario.customers)},
            {u"script"_s, arrayOf(scenario.script)},
            {u"faults"_s, arrayOf(scenario.faults)},
            {u"latencies"_s, latencies},
            {u"apis"_s, scenario.apiCount},
            {u"function"_s, scenario.function},
            {u"defaults"_s,
             QJsonObject{{u"policy"_s, scenario.defaultPolicy},
                         {u"key_algorithm"_s, scenario.defaultKeyAlgorithm},
                         {u"retry"_s, scenario.defaultRetry}}}};
}

} // namespace onecake
