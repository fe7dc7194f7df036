// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The work that a request asks for, as the engine runs it: a list of steps. The effect of a *local*
// step is in the same store as the key record, so that both can be committed at once. A *foreign*
// step calls another service; repeating it is safe only with a key of its own, derived from ours.
#pragma once

#include "core/store/store.h"

namespace onecake {

enum class StepKind {
    Local,
    Foreign
};

struct StepContext {
    // Identifies the effects: the key and, if effects end with the record, the record's creation
    // time; empty if the request has no key.
    KeyId id;
    quint64 fence = 0; // 0 where the request runs without a claim
    EffectFencing effectFencing = EffectFencing::None; // how to fence effects
    QString downstreamKey; // for foreign services; empty where the policy derives none
    QByteArray progress; // what the earlier steps passed on
    // True: the step returns its local effects, to be committed with the record. False: it applies
    // them.
    bool isStaged = false;
};

struct StepResult {
    // The last step's response is the answer; a response that is not a success ends the work.
    Response response;
    // Of a successful step: passed on to the later steps, also when another owner resumes.
    QByteArray progress;
    std::vector<LocalEffect> effects; // only if the context said isStaged
    bool mayHaveHappened = false; // the step ended without knowing whether its effect took place
};

// A handler belongs to one execution and outlives it. A step may throw std::exception: the policy
// says what an exception does to the record. Any other type, such as ProcessEnded, passes through
// the engine untouched.
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
