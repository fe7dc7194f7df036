// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The names that the explanation of a run uses for its customers, orders and requests: those of the
// diagram, with no more words than are needed to distinguish them.
#pragma once

#include "core/lab/explain/causes.h"

#include <QCoreApplication>

namespace onecake {

class ExplainedNames
{
    Q_DECLARE_TR_FUNCTIONS(ExplainedNames)
public:
    explicit ExplainedNames(const RunCauses &causes);

    [[nodiscard]] bool hasSeveralIntents() const { return m_causes.intents.size() > 1; }
    [[nodiscard]] bool hasSeveralCustomers() const { return m_hasSeveralCustomers; }

    [[nodiscard]] QString customer(int intent) const;
    // "order 2 (lemon)".
    [[nodiscard]] QString order(int intent) const;
    // At the beginning of a sentence: "Request 2", "Bruno's request 2", "Requests 2, 3 and 4".
    [[nodiscard]] QString requests(const std::vector<int> &attempts) const;
    [[nodiscard]] QString subject(const ExecutionCourse &execution) const;
    // Within a sentence: "request 1"; "another request" if it is unknown.
    [[nodiscard]] QString object(int execution) const;

private:
    [[nodiscard]] QString withOrder(const QString &name, int intent) const;

    const RunCauses &m_causes;
    bool m_hasSeveralCustomers = false;
};

} // namespace onecake
