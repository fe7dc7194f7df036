// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where everything stands in the diagrams of runs side by side: a diagram for each side, all of
// them on the axis of the instants of all, whose times have a column between the first two.
#pragma once

#include "core/session/lab/lab_session.h"
#include "ui/diagram/paged_diagram.h"

namespace onecake {

// One thing to point at: an event of a side.
struct SideStop {
    Duration at{0};
    size_t side = 0;
    size_t event = 0;

    bool operator==(const SideStop &) const = default;
};

class SidesLayout
{
public:
    static constexpr double axisWidth = 96;

    // `session` must outlive this.
    explicit SidesLayout(const LabSession *session);

    // There are other sides, or they began again.
    void begin();

    // Follows the session. `width` is that of all sides, before any magnification; they are wider
    // where they need it. Returns whether there are other stops than before.
    bool follow(double width, double zoom, double leastHeight);

    [[nodiscard]] size_t count() const { return m_books.size(); }
    [[nodiscard]] PagedDiagram &book(size_t side) const { return *m_books[side]; }
    [[nodiscard]] bool isEmpty() const { return m_readCount == 0 || m_books.empty(); }

    // In the order of time.
    [[nodiscard]] const std::vector<SideStop> &stops() const { return m_stops; }

    [[nodiscard]] double leastSideWidth() const;
    // The least for all sides.
    [[nodiscard]] double leastWidth() const;
    [[nodiscard]] double sideWidth() const { return m_sideWidth; }
    [[nodiscard]] double leftOf(size_t side) const;
    [[nodiscard]] double axisLeft() const { return m_sideWidth; }
    [[nodiscard]] double width() const { return leftOf(m_books.size()); }
    [[nodiscard]] double height() const;
    [[nodiscard]] double yOf(Duration instant) const;

    // The area of a stop in the whole picture.
    [[nodiscard]] QRectF areaOf(const SideStop &stop) const;

private:
    void shareAxis();
    void gatherStops();
    void update(double leastHeight);

    const LabSession *m_session;
    std::vector<std::unique_ptr<PagedDiagram>> m_books;
    std::shared_ptr<const std::vector<Duration>> m_axis;
    size_t m_readCount = 0; // events of all sides that the axis and the stops know
    std::vector<SideStop> m_stops;
    double m_sideWidth = 0;
};

} // namespace onecake
