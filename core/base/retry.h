// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a call that failed is tried again, after the rules of the AWS SDKs: the same for whoever
// does, so that the lab teaches the retry that the product uses.
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <algorithm>

namespace onecake {

// Whether the same call may well succeed later.
constexpr bool isTransient(ErrorCode code)
{
    return code == ErrorCode::StoreUnavailable || code == ErrorCode::Throttled
        || code == ErrorCode::OutcomeUnknown;
}

// The longest wait before the retry of that number, counted from 1: base × 2^(number − 1), and no
// more than `most`.
constexpr Duration backoffBound(Duration base, int number, Duration most)
{
    constexpr int mostDoublings = 30;
    Duration bound = base;
    for (int doublings = std::min(number - 1, mostDoublings); doublings > 0 && bound < most;
         --doublings)
        bound *= 2;
    return std::min(bound, most);
}

// Anything up to the bound ("full jitter").
constexpr Duration fullJitter(Duration bound, Random &random)
{
    return Duration(random.below(static_cast<std::uint64_t>(bound.count()) + 1));
}

// As long as the server asked for, if it did: no less than `wait`, and at most `tolerance` more.
constexpr Duration heeding(std::optional<Duration> hint, Duration wait, Duration tolerance)
{
    return hint ? std::clamp(*hint, wait, wait + tolerance) : wait;
}

// Bounds how much retrying a failing system gets: each retry costs, each success gives back.
class TokenBucket
{
public:
    explicit constexpr TokenBucket(int capacity)
        : m_capacity(capacity)
        , m_tokens(capacity)
    {}

    // False, taking none, if there are too few tokens.
    [[nodiscard]] constexpr bool take(int cost)
    {
        if (m_tokens < cost)
            return false;
        m_tokens -= cost;
        return true;
    }
    constexpr void giveBack(int tokens) { m_tokens = std::min(m_tokens + tokens, m_capacity); }
    [[nodiscard]] constexpr int tokens() const { return m_tokens; }

private:
    int m_capacity;
    int m_tokens;
};

} // namespace onecake
