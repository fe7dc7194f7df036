// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How many keys there are of each state: a line for each, with its shape, its word and its number.
#pragma once

#include "core/inspect/query/matching/row_summary.h"
#include "ui/inspector/charts/chart_view.h"

namespace onecake {

class StatusChart final : public ChartView
{
    Q_OBJECT
public:
    explicit StatusChart(QWidget *parent);

    // States of which there are none are left out.
    void show(const RowSummary &summary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QRect laneOf(int bar) const override;
    void paintBars(QPainter &painter) override;

private:
    std::vector<LogicalState> m_states; // of each bar
};

} // namespace onecake
