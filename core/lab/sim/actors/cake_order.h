// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The work of the API for an order: it charges the customer at the payment service, then takes the
// order, which bakes the cake. The first step is foreign; the second is local, and is committed
// with the key if the policy stages effects.
#pragma once

#include "core/engine/handler.h"
#include "core/lab/sim/actors/api_process.h"
#include "core/lab/sim/actors/kitchen.h"

#include <stdexcept>

namespace onecake {

// The exception that the work throws if a fault demands it.
class OvenOnFire final : public std::runtime_error
{
public:
    OvenOnFire();
};

struct CakeOrderContext {
    World *world = nullptr;
    RequestRuntime *runtime = nullptr;
    Kitchen *kitchen = nullptr;
    Payment *payment = nullptr;
    int *works = nullptr; // how often work has begun in this run
    const Intent *intent = nullptr;
    Execution execution;
    QString clientKey;
};

class CakeOrder final : public Handler
{
public:
    explicit CakeOrder(CakeOrderContext context);

    [[nodiscard]] int stepCount() const override { return 2; }
    [[nodiscard]] StepKind kindOf(int step) const override
    {
        return step == 0 ? StepKind::Foreign : StepKind::Local;
    }
    [[nodiscard]] QCoro::Task<StepResult> run(int step, StepContext context) override;

    // If the choices say so, the process dies at this point, which throws ProcessEnded, or the work
    // throws OvenOnFire.
    void reach(WorkPoint point);

private:
    QCoro::Task<std::optional<Response>> begin();
    QCoro::Task<StepResult> charge(StepContext context);
    QCoro::Task<StepResult> takeOrder(StepContext context);
    QCoro::Task<bool> bake(int order, StepContext context);
    [[nodiscard]] Response receipt(int order) const;
    [[nodiscard]] Event call(Lane to, MessageKind kind) const;
    [[nodiscard]] Event answer(Lane from, MessageKind kind) const;
    Fault ask(WorkPoint point) const;

    CakeOrderContext m_context;
    bool m_hasBegun = false;
};

// The order number in a receipt or in the payload of a committed order; 0 if there is none.
int orderIn(const QByteArray &json);

} // namespace onecake
