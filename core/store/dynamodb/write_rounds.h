// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Limits how often one write is tried. A round is one call and, if its answer leaves something
// open, a read of the item; what the read finds settles the write or leads to the next round.
#pragma once

#include "core/base/invariant.h"
#include "core/store/dynamodb/wire/dynamo_failure.h"

namespace onecake {

class WriteRounds
{
public:
    // `contended` is the error to return if every round was a lost race.
    explicit WriteRounds(Error contended)
        : m_last(std::move(contended))
    {}

    [[nodiscard]] bool beginNext() { return m_unknowns < unknownMax && m_rounds++ < roundsMax; }

    // Takes the failure of every call that was not done.
    void hear(const DynamoFailure &failure)
    {
        ONECAKE_INVARIANT(m_rounds > 0);
        m_mayHaveRun = m_mayHaveRun || failure.mayHaveRun;
        if (isLostRace(failure))
            return;
        m_last = failure.error;
        ++m_unknowns;
    }

    // Whether the endpoint answered that the item does not meet the write's condition.
    [[nodiscard]] static bool isLostRace(const DynamoFailure &failure)
    {
        return failure.kind == DynamoFailureKind::ConditionFailed
            || failure.kind == DynamoFailureKind::TransactionCanceled;
    }

    // Whether a call of this write, in this round or an earlier one, may have had its effect.
    [[nodiscard]] bool mayHaveRun() const { return m_mayHaveRun; }

    // The error to return for the whole write: its code becomes OutcomeUnknown if an earlier call
    // may have had its effect, whatever the latest call's error says.
    [[nodiscard]] Error settled(Error error) const
    {
        if (m_mayHaveRun)
            error.code = ErrorCode::OutcomeUnknown;
        return error;
    }

    // The error of a write whose rounds are over.
    [[nodiscard]] Error error() const { return settled(m_last); }

private:
    // A lost race costs one quick answer. A call without an answer costs all the time of its
    // retries, which may be minutes, so it gets only one more round.
    static constexpr int roundsMax = 10;
    static constexpr int unknownMax = 2;

    Error m_last;
    int m_rounds = 0;
    int m_unknowns = 0;
    bool m_mayHaveRun = false;
};

} // namespace onecake
