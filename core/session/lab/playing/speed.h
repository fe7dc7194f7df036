// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How fast virtual time flows beside real time: ¼× to 64×, each twice the one before.
#pragma once

#include <QString>

#include <chrono>

namespace onecake {

class Speed
{
public:
    static constexpr int slowest = -2; // a quarter
    static constexpr int fastest = 6; // 64 times

    constexpr Speed() = default;
    explicit Speed(int doublings);

    // 0 is real time, each step up doubles.
    [[nodiscard]] int doublings() const { return m_doublings; }
    [[nodiscard]] std::chrono::microseconds of(std::chrono::microseconds real) const;
    [[nodiscard]] QString text() const; // "¼×", "1×", "64×"

    bool operator==(const Speed &) const = default;

private:
    int m_doublings = 0;
};

} // namespace onecake
