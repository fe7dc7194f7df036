// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/import_preview.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/changes/transfer/item_fit.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr std::size_t problemsMax = 10;
constexpr int rowsComparedAtOnce = 500;

} // namespace

Result<ImportPreview> previewImport(ItemLines *lines, const TableShape &table)
{
    ImportPreview preview;
    while (true) {
        const Result<std::vector<PlannedRow>> rows = lines->next(rowsComparedAtOnce);
        if (!rows)
            return rows.error();
        if (rows->empty())
            return preview;
        for (const PlannedRow &row : *rows) {
            const QString problem = row.problem.isEmpty()
                ? incompatibilityOf(table, row.row.item).value_or(QString())
                : row.problem;
            ++(problem.isEmpty() ? preview.rows : preview.refused);
            if (!problem.isEmpty() && preview.problems.size() < problemsMax)
                preview.problems.push_back({row.number, problem});
        }
    }
}

QString problemText(const QString &file, const LineProblem &problem)
{
    return u"%1: line %2: %3"_s.arg(spelledOut(file), QString::number(problem.line), problem.says);
}

} // namespace onecake
