// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// When keys expire: bars from now on, and at the left what has expired already. Below stands the
// bar that is pointed at, or else the time that the bars span.
#pragma once

#include "core/inspect/query/matching/row_summary.h"
#include "ui/inspector/charts/chart_view.h"

namespace onecake {

class ExpiryChart final : public ChartView
{
    Q_OBJECT
public:
    explicit ExpiryChart(QWidget *parent);

    void show(const std::vector<ExpiryBar> &expiries);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QRect laneOf(int bar) const override;
    void paintBars(QPainter &painter) override;

private:
    void paintCaption(QPainter &painter) const;
    [[nodiscard]] int captionHeight() const;

    std::vector<ExpiryBar> m_expiries;
};

} // namespace onecake
