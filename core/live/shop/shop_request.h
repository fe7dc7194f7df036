// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One request for a cake inside an instance of the API, with an engine of its own over the real
// store.
#pragma once

#include "core/engine/engine.h"
#include "core/live/shop/shop_store.h"

namespace onecake {

class ShopRequest final : public EngineObserver
{
public:
    // Gets the answer, once; if the instance dies before there is one, it is never called.
    using Answered = std::function<void(const Outcome &)>;

    ShopRequest(ShopWorld *world, ShopInstance *instance, ShopOrder order, Answered answered);

    // Resumes when nothing that was begun is under way any more.
    static QCoro::Task<void> serve(std::shared_ptr<ShopRequest> request);

    [[nodiscard]] int instance() const { return m_instance->number(); }
    [[nodiscard]] int execution() const { return m_execution; }

    void noted(const EngineNote &note) override;

private:
    QCoro::Task<void> execute();
    QCoro::Task<void> settleCommitted(KeyId id);
    void answer(const Outcome &outcome);
    [[nodiscard]] Request request() const;

    ShopWorld *m_world;
    ShopInstance *m_instance;
    ShopOrder m_order;
    int m_execution;
    Answered m_answered;
    ShopWork m_work;
    ShopStore m_store;
    bool m_tookOver = false;
    Engine m_engine;
};

} // namespace onecake
