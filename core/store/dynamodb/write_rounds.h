// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How often one write is tried. A round is a call and, where its answer leaves something open, a
// look at the item; what is found there settles the write or makes the next round.
#pragma once

#include "core/base/invariant.h"
#include "core/store/dynamodb/wire/dynamo_failure.h"

namespace onecake {

class WriteRounds
{
public:
    // `contended` is the error when every round was a lost race.
    explicit WriteRounds(Error contended)
        : m_last(std::move(contended))
    {}

    [[nodiscard]] bool beginNext() { return m_unknowns < unknownMax && m_rounds++ < roundsMax; }

    // To be told of every call that was not done.
    void hear(const DynamoFailure &failure)
    {
        ONECAKE_INVARIANT(m_rounds > 0);
        m_mayHaveRun = m_mayHaveRun || failure.mayHaveRun;
        if (isLostRace(failure))
            return;
        m_last = failure.error;
        ++m_unknowns;
    }

    // The endpoint answered, and it was that the item is not as the write wants it.
    [[nodiscard]] static bool isLostRace(const DynamoFailure &failure)
    {
        return failure.kind == DynamoFailureKind::ConditionFailed
            || failure.kind == DynamoFailureKind::TransactionCanceled;
    }

    // A call of this write, in this round or one before, may have had its effect.
    [[nodiscard]] bool mayHaveRun() const { return m_mayHaveRun; }

    // Whatever an error says of the latest call: where an earlier one may have had its effect, the
    // whole is unknown.
    [[nodiscard]] Error settled(Error error) const
    {
        if (m_mayHaveRun)
            error.code = ErrorCode::OutcomeUnknown;
        return error;
    }

    // Of a write whose rounds are over.
    [[nodiscard]] Error error() const { return settled(m_last); }

private:
    // A lost race costs one quick answer. A call without an answer costs all the patience that its
    // attempts have, which may be minutes, so it has one more round only.
    static constexpr int roundsMax = 10;
    static constexpr int unknownMax = 2;

    Error m_last;
    int m_rounds = 0;
    int m_unknowns = 0;
    bool m_mayHaveRun = false;
};

} // namespace onecake
