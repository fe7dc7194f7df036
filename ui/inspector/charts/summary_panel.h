// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The keys of a filter as a whole: when they expire, of which states they are, and of how many keys
// that is said. Small enough to stand under a list.
#pragma once

#include "core/inspect/query/matching/row_summary.h"
#include "core/session/inspector/summary_run.h"
#include "ui/inspector/charts/chart_view.h"

#include <QWidget>

class QLabel;

namespace onecake {

// How many keys there are of each state: a line for each, with its shape, its word and its number.
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

// When keys expire: bars from now on, and at the left what has expired already. Below stands the
// bar that is pointed at, or else the time that the bars span.
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

class SummaryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryPanel(QWidget *parent);

    void show(const SummaryState &state);
    // In place of both charts: why there is nothing to be shown.
    void showNothing(const QString &words);

Q_SIGNALS:
    // The person wants to see the rows of a bar; a line that parses.
    void chosen(const QString &query);

private:
    ExpiryChart *m_expiries;
    StatusChart *m_states;
    QLabel *m_coverage;
};

} // namespace onecake
