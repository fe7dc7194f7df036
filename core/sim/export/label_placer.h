// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds room for labels: of the places where a label would do, the one that covers the least of
// what is there already.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <map>
#include <vector>

namespace onecake {

class LabelPlacer
{
public:
    // The room is `width` wide; labels stay inside.
    explicit LabelPlacer(double width);

    void block(const QRectF &area);
    void avoidLine(QPointF from, QPointF to);

    // The best of `candidates`, of which the earlier are the better; it is blocked from then on.
    QRectF place(const std::vector<QRectF> &candidates);

private:
    struct Line {
        QPointF from;
        QPointF to;
    };

    [[nodiscard]] double costOf(const QRectF &candidate) const;

    // What lies in one horizontal slice of the picture, so that only neighbours are compared.
    struct Slice {
        std::vector<QRectF> blocked;
        std::vector<Line> lines;
    };

    double m_width;
    std::map<int, Slice> m_slices;
};

// The room that a label takes, by the average width of its characters: there are no fonts here.
QRectF labelBox(const QString &text, QPointF middle);

} // namespace onecake
