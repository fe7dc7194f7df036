// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A summary of the keys that pass a filter: when they expire, their states, and how many keys were
// counted. It is small enough to stand under a list.
#pragma once

#include "core/inspect/query/matching/row_summary.h"
#include "core/session/inspector/summary_reader.h"
#include "ui/inspector/charts/chart_view.h"

#include <QWidget>

class QLabel;

namespace onecake {

// How many keys are in each state: a line per state, with its shape, word and number.
class StatusChart final : public ChartView
{
    Q_OBJECT
public:
    explicit StatusChart(QWidget *parent);

    // Leaves out states without any key.
    void show(const RowSummary &summary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QRect laneOf(int bar) const override;
    void paintBars(QPainter &painter) override;

private:
    std::vector<LogicalState> m_states; // the state of each bar
};

// When keys expire: bars for the time from now on, and at the left one for what has expired. The
// caption below is the bar that is pointed at, or else the time that the bars span.
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
    // Shows why there is nothing to show, in place of both charts.
    void showNothing(const QString &words);

Q_SIGNALS:
    // The user wants to see the rows of a bar; `query` can be parsed.
    void chosen(const QString &query);

private:
    ExpiryChart *m_expiries;
    StatusChart *m_states;
    QLabel *m_coverage;
};

} // namespace onecake
