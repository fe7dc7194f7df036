// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The work for an order: it charges the customer at the payment, then takes the order, which bakes
// the cake. The first step is foreign; the second is local, and is committed with the key if the
// policy stages effects.
#pragma once

#include "core/engine/handler.h"
#include "core/live/shop/shop_instance.h"

namespace onecake {

class ShopWork final : public Handler
{
public:
    // The pointers must outlive this.
    ShopWork(ShopWorld *world, ShopInstance *instance, ShopOrder order, int execution);

    [[nodiscard]] int stepCount() const override { return 2; }
    [[nodiscard]] StepKind kindOf(int step) const override
    {
        return step == 0 ? StepKind::Foreign : StepKind::Local;
    }
    [[nodiscard]] QCoro::Task<StepResult> run(int step, StepContext context) override;

    // If the faults say so, the instance dies at this point, which throws ProcessEnded, or the work
    // throws.
    void reach(WorkPoint point);

    // Bakes for an order that the store has committed. The order may have been baked before.
    Result<void> bakeCommitted(const LocalEffect &effect);

    // About this execution, for the Timeline.
    [[nodiscard]] Event told(Event event) const;

private:
    QCoro::Task<std::optional<Response>> begin();
    QCoro::Task<StepResult> charge(StepContext context);
    QCoro::Task<StepResult> takeOrder(StepContext context);
    QCoro::Task<bool> bake(int order, StepContext context);
    Result<Baking> bakeNow(int order, const QString &key, quint64 fence, EffectFencing fencing);
    [[nodiscard]] Response receipt(int order) const;
    [[nodiscard]] Fault ask(WorkPoint point) const;

    ShopWorld *m_world;
    ShopInstance *m_instance;
    ShopOrder m_order;
    int m_execution;
    bool m_hasBegun = false;
};

} // namespace onecake
