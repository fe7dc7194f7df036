// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An empty table under OneCake's own policy, for a person to act by hand.
#pragma once

#include "tests/support/windows/lab_bench.h"

#include <algorithm>

namespace onecake::test {

class ActionBench
{
public:
    LabBench lab;
    QTemporaryDir folder;

    [[nodiscard]] LabSession &session() { return lab.session; }

    [[nodiscard]] bool openIn(const QString &store)
    {
        const bool isOpen = lab.openIn(folder, store);
        session().choices().chooseStory(freePlayId.toString());
        session().choices().choosePolicy(QStringLiteral("onecake"));
        return isOpen && session().state().phase == LabPhase::Ready;
    }

    [[nodiscard]] bool passUntil(Duration moment)
    {
        session().playUntil(moment);
        return QTest::qWaitFor(
            [this, moment] {
                return session().elapsed() >= moment && !session().state().isWaitingForStore;
            },
            patienceMs);
    }

    // Every kind of action, several of them at one millisecond.
    [[nodiscard]] bool playByHand()
    {
        using namespace std::chrono_literals;
        session().act({UserActionKind::Order});
        session().pause();
        session().act({UserActionKind::LoseNextReply});
        bool isOnTime = passUntil(1s);
        session().act({UserActionKind::DoubleTap});
        session().act({.kind = UserActionKind::SetLatency, .span = 120ms});
        isOnTime = passUntil(1500ms) && isOnTime;
        session().act({UserActionKind::ChangeOrder});
        session().act({.kind = UserActionKind::CrashApi, .point = WorkPoint::AfterWork});
        session().act({UserActionKind::SlowKitchen});
        isOnTime = passUntil(4s) && isOnTime;
        session().act({UserActionKind::Reload});
        session().act({UserActionKind::LoseNextRequest});
        session().act({UserActionKind::EnterTunnel});
        isOnTime = passUntil(9s) && isOnTime;
        session().act({UserActionKind::LeaveTunnel});
        session().act({UserActionKind::OrderAgain});
        session().act({UserActionKind::UsualKitchen});
        session().act({UserActionKind::LiftFaults});
        session().act({UserActionKind::Order});
        session().act({UserActionKind::Order});
        session().pause();
        return passUntil(200s) && isOnTime;
    }
    static constexpr size_t actionsByHand = 16;

    [[nodiscard]] std::ptrdiff_t count(EventKind kind, MessageKind message)
    {
        const auto &events = session().timeline().events();
        return std::count_if(events.begin(), events.end(), [kind, message](const Event &event) {
            return event.kind == kind && event.message == message;
        });
    }
    [[nodiscard]] std::ptrdiff_t lost(MessageKind message)
    {
        return count(EventKind::Lost, message);
    }
};

} // namespace onecake::test
