// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is wrong with a design: each finding with the run that shows it. Without such a run there is
// no finding.
#pragma once

#include "core/lab/explore/explore_report.h"

#include <stop_token>

namespace onecake {

struct PolicyFinding {
    QString title; // "The retention ends before the retries do"
    QString field; // the JSON path of the policy's field that it is about; empty: of no single one
    QString advice; // what to do
    VerdictName promise = VerdictName::AtMostOneCake;
    QString why; // what the run shows
    RunInputs run;
};

// In a fixed order. A missing key algorithm or retry means that of each story.
std::vector<PolicyFinding> findingsIn(const std::shared_ptr<const Policy> &policy,
                                      const std::shared_ptr<const KeyAlgorithm> &keyAlgorithm,
                                      const std::shared_ptr<const RetryPolicy> &retry,
                                      const std::stop_token &stop = {});

} // namespace onecake
