// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a retry rule comes to in a run, as pictures that also say it in words: how much of the quota
// is left, and how many requests became of each tap.
#pragma once

#include <QWidget>

namespace onecake {

// A bar that is filled as far as the quota is left.
class QuotaMeter final : public QWidget
{
    Q_OBJECT
public:
    explicit QuotaMeter(QWidget *parent);

    void showLevel(int left, int capacity);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_left = 0;
    int m_capacity = 0;
};

struct AmplificationRow {
    QString name;
    int count = 0;

    bool operator==(const AmplificationRow &) const = default;
};

// A row of blocks for each of taps, requests and cakes.
class AmplificationChart final : public QWidget
{
    Q_OBJECT
public:
    explicit AmplificationChart(QWidget *parent);

    void showRows(const QList<AmplificationRow> &rows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<AmplificationRow> m_rows;
};

} // namespace onecake
