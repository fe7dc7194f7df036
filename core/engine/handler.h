// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The work that a request asks for, as the engine runs it: a list of steps. A *local* step's effect
// lives in the same store as the key record, so that both can be committed at once; a *foreign*
// step calls another service, which is safe to repeat only with a key of its own, derived from
// ours.
#pragma once

#include "core/store/store.h"

namespace onecake {

enum class StepKind {
    Local,
    Foreign
};

struct StepContext {
    KeyId id; // what effects are known by: the key, with its record's beginning where they end with
              // the record; empty where the request has no key
    quint64 fence = 0; // 0 where the request runs without a claim
    EffectFencing effectFencing = EffectFencing::None; // how effects are to be fenced
    QString downstreamKey; // for foreign services; empty where the policy derives none
    QByteArray progress; // what the steps before left
    bool isStaged = false; // local effects are returned, to be committed with the record; otherwise
                           // the step applies them
};

struct StepResult {
    Response response; // the last step's is the answer; any that is not a success ends the work
    QByteArray progress; // of a step that succeeded: for the steps after, also when another owner
                         // resumes
    std::vector<LocalEffect> effects; // only where the context said isStaged
    bool mayHaveHappened = false; // the step ended without knowing whether its effect took place
};

// A handler belongs to one execution and outlives it. A step may throw std::exception: the policy
// says what an exception does to the record. Any other type passes through the engine untouched, as
// the end of a simulated process does.
class Handler
{
public:
    Handler() = default;
    virtual ~Handler() = default;
    Q_DISABLE_COPY_MOVE(Handler)

    [[nodiscard]] virtual int stepCount() const = 0;
    [[nodiscard]] virtual StepKind kindOf(int step) const = 0;
    [[nodiscard]] virtual QCoro::Task<StepResult> run(int step, StepContext context) = 0;
};

} // namespace onecake
