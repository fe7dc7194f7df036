// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lays a run of any length out as a diagram. It cuts the run into pages where no message is under
// way, and lays each out when it is first shown. What is still under way belongs to no page,
// because it moves; update() draws it anew.
#pragma once

#include "core/lab/diagram/diagram_layout.h"
#include "core/lab/sim/scenario/scenario.h"
#include "ui/diagram/display_list.h"

#include <memory>

namespace onecake {

inline constexpr double usualTimeZoom = 0.4; // a story of some seconds takes a screen or two

inline constexpr double leastTimeZoom = 0.002; // a long story on one screen
inline constexpr double mostTimeZoom = 8;
inline constexpr double zoomStep = 1.2;

// The actors of a story, who have a lane before they have done anything.
DiagramCast castOf(const Scenario &scenario);

struct DiagramScale {
    double width = 960; // of the picture, before any magnification
    double zoom = usualTimeZoom;
    bool breaksOut = true; // false: quiet times are drawn to scale, too
    bool showsTimes = true; // at the left edge

    bool operator==(const DiagramScale &) const = default;
};

// What the picture shows of the present.
struct DiagramPresent {
    Duration now{0};
    std::optional<Duration> next; // when something will happen next
    Latencies latencies; // how long a message that is under way takes
    double leastHeight = 0; // the lanes are at least as long as this
    Duration shownAt{0}; // the instant that is shown, the present or an earlier one
    size_t shownCount = 0; // the events that had happened by then
};

class PagedDiagram
{
public:
    // `timeline` must outlive the book. update() must be called whenever it has changed.
    explicit PagedDiagram(const Timeline *timeline);

    void setTimeline(const Timeline *timeline);
    // Sets the actors that have a lane before they have done anything.
    void setCast(const DiagramCast &cast);
    void setScale(const DiagramScale &scale);
    // The instants of a time axis that diagrams side by side share, in order; `isLonger` tells that
    // none was added but at its end. Empty: the diagram has an axis of its own.
    void setAxis(std::shared_ptr<const std::vector<Duration>> instants, bool isLonger);
    [[nodiscard]] const DiagramScale &scale() const { return m_scale; }
    void update(const DiagramPresent &present);

    [[nodiscard]] const DiagramContent &content() const { return m_content; }
    [[nodiscard]] const LanePlan &lanes() const { return m_lanes; }
    [[nodiscard]] double height() const; // down to the present

    // The largest time zoom, up to `most`, at which the whole run is no higher than `height`.
    [[nodiscard]] double zoomToFit(double height, double most) const;

    // The area in which an event is drawn.
    [[nodiscard]] QRectF areaOf(size_t event) const;
    [[nodiscard]] double yOf(Duration instant) const;
    [[nodiscard]] const TimeScale &times() const { return m_times; }
    [[nodiscard]] Duration instantAt(double y) const { return m_times.instantAt(y); }

    // The pages that reach into the picture between two heights; lays them out if necessary.
    [[nodiscard]] std::vector<const DisplayList *> sheetsWithin(double top, double bottom);

    // The sheet of what is under way at present.
    [[nodiscard]] const DisplayList &live() const { return m_live; }

    // The events at which there is something to point at, in order.
    [[nodiscard]] const std::vector<size_t> &stops() const { return m_stops; }

private:
    struct Page {
        size_t first = 0;
        size_t end = 0;
        size_t reach = 0; // the event with which the first thing on the page begins
        std::unique_ptr<DisplayList> sheet;
    };

    void read();
    void measureTime();
    void cutPages();
    void findReaches();
    void gatherStops();
    void drawLive(const DiagramPresent &present);
    [[nodiscard]] std::vector<bool> quietAfter() const;
    [[nodiscard]] TimeScale timesAt(double zoom) const;
    [[nodiscard]] Duration axisEnd() const;
    [[nodiscard]] LanePlan lanePlan() const;
    [[nodiscard]] double awaitedHeight() const;
    [[nodiscard]] DiagramLayout layoutOf(const Page &page) const;
    [[nodiscard]] QRectF roomOf(const Page &page) const;
    [[nodiscard]] std::unique_ptr<DisplayList> draw(const Page &page) const;

    const Timeline *m_timeline;
    std::shared_ptr<const std::vector<Duration>> m_axis; // null: of the timeline alone
    DiagramScale m_scale;
    DiagramCast m_cast;
    DiagramContent m_content;
    LanePlan m_lanes;
    TimeScale m_times;
    DiagramPresent m_present;
    size_t m_readCount = 0; // events that the content knows
    std::vector<Page> m_pages;
    std::vector<size_t> m_stops;
    DisplayList m_live;
};

// The area of the label of the present, below its line.
QRectF presentWordsAt(double y, double width);

} // namespace onecake
