// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A policy beside another one: the fields that differ, and the shortest history that tells the two
// apart, searched for on a thread of its own as onecake policies diff does.
#pragma once

#include "core/lab/explore/tell_apart.h"
#include "core/session/policies/stoppable_work.h"

namespace onecake {

class PolicyComparison final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Ends the search that is under way, and compares these with at most so many faults. The same
    // two with as many faults again change nothing.
    void compare(const std::shared_ptr<const Policy> &left,
                 const std::shared_ptr<const Policy> &right, int mostFaults);
    void forget();

    // Null where nothing is compared.
    [[nodiscard]] const std::shared_ptr<const Policy> &left() const { return m_left; }
    [[nodiscard]] const std::shared_ptr<const Policy> &right() const { return m_right; }
    [[nodiscard]] int mostFaults() const { return m_mostFaults; }
    [[nodiscard]] const std::vector<FieldDifference> &differences() const { return m_differences; }

    [[nodiscard]] bool isUnderWay() const { return m_search.isUnderWay(); }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    // Nothing while it is searched for, and where no such history tells them apart.
    [[nodiscard]] const std::optional<ToldApart> &toldApart() const { return m_toldApart; }

Q_SIGNALS:
    void changed();

private:
    std::shared_ptr<const Policy> m_left;
    std::shared_ptr<const Policy> m_right;
    int m_mostFaults = 1;
    std::vector<FieldDifference> m_differences;
    std::optional<ToldApart> m_toldApart;
    bool m_hasFailed = false;
    StoppableWork m_search; // last, so that it ends first
};

} // namespace onecake
