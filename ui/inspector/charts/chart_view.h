// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The base of small charts: the user points at bars by mouse or arrow keys, hears them from a
// screen reader, and chooses one by a click, Return or Space.
#pragma once

#include <QWidget>

#include <vector>

namespace onecake {

struct ChartBar {
    QString words; // "in 3 h to 6 h"
    qint64 count = 0;
    QString query; // finds the bar's rows

    bool operator==(const ChartBar &) const = default;
};

class ChartView : public QWidget
{
    Q_OBJECT
public:
    ChartView(const QString &name, QWidget *parent);

    // The text in place of bars while there are none.
    void setEmptyText(const QString &text);
    void setBars(const std::vector<ChartBar> &bars);
    [[nodiscard]] const std::vector<ChartBar> &bars() const { return m_bars; }
    // The bar that is pointed at; -1: none.
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    // The user wants to see the rows of a bar.
    void chosen(const QString &query);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    // The whole area in which a bar can be pointed at, larger than the bar.
    [[nodiscard]] virtual QRect laneOf(int bar) const = 0;
    virtual void paintBars(QPainter &painter) = 0;

    [[nodiscard]] QString wordsOf(int bar) const;
    [[nodiscard]] qint64 mostInOne() const;

private:
    void point(int bar);
    void choose(int bar);
    void describe();
    [[nodiscard]] int barAt(const QPoint &place) const;

    QString m_name;
    QString m_emptyText;
    std::vector<ChartBar> m_bars;
    int m_current = -1;
};

} // namespace onecake
