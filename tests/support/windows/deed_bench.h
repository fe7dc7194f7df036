// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An empty table under OneCake's own policy, for a person to act by hand.
#pragma once

#include "tests/support/windows/lab_bench.h"

#include <algorithm>

namespace onecake::test {

class DeedBench
{
public:
    LabBench lab;
    QTemporaryDir folder;

    [[nodiscard]] LabSession &session() { return lab.session; }

    [[nodiscard]] bool openIn(const QString &store)
    {
        const bool isOpen = lab.openIn(folder, store);
        session().chooseStory(freePlayId.toString());
        session().choosePolicy(QStringLiteral("onecake"));
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

    // Every kind of deed, several of them at one millisecond.
    [[nodiscard]] bool playByHand()
    {
        using namespace std::chrono_literals;
        session().orderCake();
        session().pause();
        session().loseNextReply();
        bool isOnTime = passUntil(1s);
        session().doubleTap();
        session().setNetworkLatency(120ms);
        isOnTime = passUntil(1500ms) && isOnTime;
        session().changeOrder();
        session().crashApi(WorkPoint::AfterWork);
        session().setKitchenSlow(true);
        isOnTime = passUntil(4s) && isOnTime;
        session().reload();
        session().loseNextRequest();
        session().setTunnel(true);
        isOnTime = passUntil(9s) && isOnTime;
        session().setTunnel(false);
        session().orderAgain();
        session().setKitchenSlow(false);
        session().liftFaults();
        session().orderCake();
        session().orderCake();
        session().pause();
        return passUntil(200s) && isOnTime;
    }
    static constexpr size_t deedsByHand = 16;

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
