// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds room in a picture, so that nothing in it covers anything else: for marks, which belong to a
// place and can only move a little, and for labels, which go where there is room.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace onecake {

class LabelPlacer
{
public:
    // Labels stay inside `room`.
    explicit LabelPlacer(const QRectF &room);

    // Nothing else goes there.
    void block(const QRectF &area);
    // Marks may stand there, as on a lane; labels may not.
    void blockForLabels(const QRectF &area);
    // A label crosses the line only where it must.
    void avoidLine(QPointF from, QPointF to);

    [[nodiscard]] bool isFreeForMark(const QRectF &area) const;

    // The first of `candidates` that is free, or the first of all where none is; it is blocked from
    // then on.
    size_t placeMark(const std::vector<QRectF> &candidates);

    // The best of those `candidates` that are free, of which the earlier are the better; it is
    // blocked from then on. None where none is free.
    std::optional<QRectF> placeLabel(const std::vector<QRectF> &candidates);

private:
    struct Line {
        QPointF from;
        QPointF to;
    };

    // What lies in one horizontal slice of the picture, so that only neighbours are compared.
    struct Slice {
        std::vector<QRectF> blocked;
        std::vector<QRectF> grounds;
        std::vector<Line> lines;
    };

    [[nodiscard]] bool isFreeForLabel(const QRectF &area) const;
    [[nodiscard]] double costOf(const QRectF &candidate) const;

    template<typename Predicate>
    [[nodiscard]] bool isInAnySlice(const QRectF &area, Predicate predicate) const;

    QRectF m_room;
    std::map<int, Slice> m_slices;
};

// The room that a label takes, by the average width of its characters: there are no fonts here.
QRectF labelBox(const QString &text, QPointF middle);

} // namespace onecake
