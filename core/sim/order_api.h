// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The API: one to three processes behind a balancer, each serving orders through the production
// engine, and a completer that drives unfinished keys on where the policy has one.
#pragma once

#include "core/sim/served_request.h"

namespace onecake {

class OrderApi final : public RequestHost
{
public:
    OrderApi(World *world, SimStore *store, Kitchen *kitchen, Payment *payment,
             std::function<void(ApiReply)> reply);
    ~OrderApi() override;
    Q_DISABLE_COPY_MOVE(OrderApi)

    // A request has arrived.
    void receive(Envelope envelope);

    void leftUnfinished(Envelope envelope) override;

    void reply(ApiReply reply) override { m_reply(std::move(reply)); }

private:
    ApiProcess *pickProcess(int attempt);

    World *m_world;
    SimStore *m_store;
    Kitchen *m_kitchen;
    Payment *m_payment;
    std::function<void(ApiReply)> m_reply;
    std::vector<std::unique_ptr<ApiProcess>> m_processes;
    std::vector<std::unique_ptr<ServedRequest>> m_served;
    StoreCallCounts m_storeCalls{};
    int m_works = 0;
    int m_completions = 0;
};

} // namespace onecake
