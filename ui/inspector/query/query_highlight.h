// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a query's line is painted: the names of fields stand out, and what is not understood is
// underlined.
#pragma once

#include "core/inspect/query/language/query_tokens.h"

#include <QTextLayout>

#include <vector>

class QLineEdit;
class QPalette;

namespace onecake {

// In the order of their places; of those that overlap, the later is painted over the earlier.
QList<QTextLayout::FormatRange> highlightsOf(const QString &line,
                                             const std::vector<QueryProblem> &problems,
                                             const QPalette &palette);

// Of a line edit, until its text changes.
void setHighlights(QLineEdit *line, const QList<QTextLayout::FormatRange> &highlights);

} // namespace onecake
