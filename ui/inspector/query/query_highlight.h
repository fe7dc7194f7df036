// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Formats a query line: names of fields stand out, and what is not understood is underlined.
#pragma once

#include "core/inspect/query/language/query_tokens.h"

#include <QTextLayout>

#include <vector>

class QLineEdit;
class QPalette;

namespace onecake {

// The formats in the order of their places. Where two overlap, the later one is painted over the
// earlier.
QList<QTextLayout::FormatRange> highlightsOf(const QString &line,
                                             const std::vector<QueryProblem> &problems,
                                             const QPalette &palette);

// Formats the text of a line edit, until the text changes.
void setHighlights(QLineEdit *line, const QList<QTextLayout::FormatRange> &highlights);

} // namespace onecake
