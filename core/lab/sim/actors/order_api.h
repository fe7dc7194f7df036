// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The API: one to three processes behind a load balancer, each serving orders through the
// production engine, and a completer for unfinished work if the policy has one.
#pragma once

#include "core/lab/sim/actors/served_request.h"

namespace onecake {

class OrderApi final : public RequestHost
{
public:
    OrderApi(World *world, SimulatedStore *store, Kitchen *kitchen, Payment *payment,
             std::function<void(ApiReply)> reply);
    ~OrderApi() override;
    Q_DISABLE_COPY_MOVE(OrderApi)

    // A request has arrived.
    void receive(Envelope envelope);

    void workIsOpen(OpenWork work) override;

    void reply(ApiReply reply) override { m_reply(std::move(reply)); }

private:
    ApiProcess *pickProcess(int attempt);
    // Runs the completer: it handles the unfinished work, unless the owner is working on it.
    void complete(OpenWork work);
    void completeAfter(Duration span, OpenWork work);
    [[nodiscard]] std::optional<Duration> untilCompletion(const OpenWork &work) const;

    World *m_world;
    SimulatedStore *m_store;
    Kitchen *m_kitchen;
    Payment *m_payment;
    std::function<void(ApiReply)> m_reply;
    std::vector<std::unique_ptr<ApiProcess>> m_processes;
    std::vector<std::unique_ptr<ServedRequest>> m_served;
    StoreCallCounts m_storeCalls{};
    int m_works = 0;
    int m_completions = 0;
    int m_unseen = 0; // completers that could not look at their work
};

} // namespace onecake
