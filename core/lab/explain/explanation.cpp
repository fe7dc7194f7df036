// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/explanation.h"

#include "core/lab/explain/cause_finder.h"
#include "core/lab/explain/customer_sentences.h"
#include "core/lab/explain/request_sentences.h"

namespace onecake {

QStringList explanationOf(std::span<const Event> events, RunPhase phase)
{
    const RunCauses causes = causesOf(events);
    if (causes.wishes.empty())
        return {};
    return requestSentences(causes, phase) + customerSentences(causes, phase);
}

} // namespace onecake
