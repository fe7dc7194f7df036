// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a diagram shows of a run, before anybody knows where: the ways of the messages, the
// stretches, the notes. Events are named by their place in the Timeline; each list is in the order
// in which its things were over, so that the things of a stretch of the run lie side by side.
#pragma once

#include "core/sim/export/message_path.h"

#include <map>

namespace onecake {

enum class WayFate {
    Arrived,
    Copy, // the message had arrived before
    Lost,
    UnderWay
};

// From where a message was sent to one of its ends.
struct MessageWay {
    size_t sent = 0;
    size_t end = 0; // the number of events while it is under way
    WayFate fate = WayFate::Arrived;
    bool isFurtherOrder = false; // a tap for a wish that was ordered before
};

enum class StretchKind {
    Tunnel,
    Trouble,
    Lease
};

struct DiagramStretch {
    StretchKind kind = StretchKind::Tunnel;
    Stretch stretch;
    int column = 0; // leases of several keys stand side by side
};

class DiagramContent
{
public:
    // `timeline` outlives the content, and is not added to meanwhile.
    explicit DiagramContent(const Timeline &timeline);

    [[nodiscard]] const std::vector<Event> &events() const { return m_timeline->events(); }
    [[nodiscard]] const Timeline &timeline() const { return *m_timeline; }
    [[nodiscard]] const std::vector<MessageWay> &ways() const { return m_ways; }
    [[nodiscard]] const std::vector<DiagramStretch> &stretches() const { return m_stretches; }
    [[nodiscard]] const std::vector<size_t> &notes() const { return m_notes; }

    // The API process that a request reached; 0 where there is only one, so that none need be told.
    [[nodiscard]] int apiOfAttempt(int attempt) const;

private:
    void gatherWays();
    void gatherStretches();
    void gatherApis();

    const Timeline *m_timeline;
    std::vector<MessageWay> m_ways;
    std::vector<DiagramStretch> m_stretches;
    std::vector<size_t> m_notes;
    std::map<int, int> m_apiOfAttempt;
};

} // namespace onecake
