// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/sides_layout.h"

#include <algorithm>

namespace onecake {

namespace {

bool isBeginningOf(const std::vector<Duration> &shorter, const std::vector<Duration> &longer)
{
    return shorter.size() <= longer.size()
        && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

} // namespace

SidesLayout::SidesLayout(const LabSession *session)
    : m_session(session)
{}

void SidesLayout::begin()
{
    m_books.clear();
    m_axis.reset();
    m_stops.clear();
    m_readCount = 0;
    const SideBySide &beside = m_session->beside();
    for (size_t side = 0; side < beside.count(); ++side)
        m_books.push_back(std::make_unique<PagedDiagram>(&beside.timeline(side)));
}

bool SidesLayout::follow(double width, double zoom, double leastHeight)
{
    const auto sides = static_cast<double>(std::max<size_t>(1, m_books.size()));
    m_sideWidth = std::max(leastSideWidth(), (width - axisWidth) / sides);
    size_t count = 0;
    for (const Timeline *run : m_session->beside().timelines())
        count += run->events().size();
    const bool isSame = count == m_readCount && m_axis;
    m_readCount = count;
    for (const std::unique_ptr<PagedDiagram> &book : m_books) {
        book->setCast(castOf(*m_session->inputs().scenario));
        book->setScale({m_sideWidth, zoom, true, false});
    }
    if (!isSame)
        shareAxis();
    update(leastHeight);
    if (!isSame)
        gatherStops();
    return !isSame;
}

void SidesLayout::shareAxis()
{
    const std::vector<const Timeline *> runs = m_session->beside().timelines();
    auto axis = std::make_shared<const std::vector<Duration>>(instantsOf(runs));
    const bool isLonger = m_axis && isBeginningOf(*m_axis, *axis);
    m_axis = std::move(axis);
    for (const std::unique_ptr<PagedDiagram> &book : m_books)
        book->setAxis(m_axis, isLonger);
}

void SidesLayout::gatherStops()
{
    m_stops.clear();
    for (size_t side = 0; side < m_books.size(); ++side) {
        const std::vector<Event> &events = m_books[side]->content().events();
        for (const size_t event : m_books[side]->stops())
            m_stops.push_back({events[event].at, side, event});
    }
    std::stable_sort(m_stops.begin(), m_stops.end(),
                     [](const SideStop &one, const SideStop &other) { return one.at < other.at; });
}

void SidesLayout::update(double leastHeight)
{
    const SideBySide &beside = m_session->beside();
    for (size_t side = 0; side < m_books.size() && side < beside.count(); ++side)
        m_books[side]->update({beside.elapsed(), beside.nextEventAt(),
                               beside.inputs(side).scenario->latencies, leastHeight,
                               m_session->travel().lookedAt(), beside.shownCount(side)});
}

double SidesLayout::leastSideWidth() const
{
    return leastTimelessWidthFor(castOf(*m_session->inputs().scenario));
}

double SidesLayout::leastWidth() const
{
    return static_cast<double>(std::max<size_t>(1, m_books.size())) * leastSideWidth() + axisWidth;
}

double SidesLayout::leftOf(size_t side) const
{
    return static_cast<double>(side) * m_sideWidth + (side > 0 ? axisWidth : 0);
}

double SidesLayout::height() const
{
    double most = 0;
    for (const std::unique_ptr<PagedDiagram> &book : m_books)
        most = std::max(most, book->height());
    return most;
}

double SidesLayout::yOf(Duration instant) const
{
    return m_books.empty() ? 0 : m_books.front()->yOf(instant);
}

QRectF SidesLayout::areaOf(const SideStop &stop) const
{
    return m_books[stop.side]->areaOf(stop.event).translated(leftOf(stop.side), 0);
}

} // namespace onecake
