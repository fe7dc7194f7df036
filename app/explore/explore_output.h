// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What onecake explore prints, and the files that it writes.
#pragma once

#include "app/explore/explore_request.h"

namespace onecake {

// The reports stand in the order of the request's designs.
using ExploreReports = std::vector<ExploreReport>;

// Each breaking placement that is told of, by its place in `reports`.
QString exploreText(const ExploreRequest &request, const ExploreReports &reports, bool colour,
                    int width);
QString exploreMarkdown(const ExploreRequest &request, const ExploreReports &reports);
QString exploreHtml(const ExploreRequest &request, const ExploreReports &reports);
QJsonObject exploreJson(const ExploreRequest &request, const ExploreReports &reports);

// "onecake play tunnel --policy stripe --faults "lose reply 1"", as a shell reads it.
QString playCommand(const NamedDesign &design, const Faults &faults);

// Writes a run file for each counter-example, and report.json. Returns how many runs there are.
Result<int> writeRuns(const ExploreRequest &request, const ExploreReports &reports);

} // namespace onecake
