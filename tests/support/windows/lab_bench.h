// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A session whose clock is moved by hand, so that tests let time pass without waiting.
#pragma once

#include "core/session/lab/lab_session.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace onecake::test {

class ManualFrames final : public FrameSource
{
public:
    void start() override { m_isRunning = true; }
    void stop() override { m_isRunning = false; }

    // As much real time passes, in frames as short as a screen's. None while nothing plays.
    void pass(Duration real)
    {
        constexpr Duration period{16};
        for (; real > Duration(0) && m_isRunning; real -= period)
            Q_EMIT frame(std::min(real, period));
    }

private:
    bool m_isRunning = false;
};

// Each look at it is a second after the one before.
class CountingClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant(std::chrono::seconds(++m_looks)); }
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override
    {
        Q_UNUSED(duration);
        co_return;
    }

private:
    mutable int m_looks = 0;
};

// The column "store", for initTestCase_data().
inline void addLabStores()
{
    QTest::addColumn<QString>("store");
    QTest::newRow("memory") << QStringLiteral("memory:");
    QTest::newRow("sqlite") << QStringLiteral("sqlite:");
}

struct LabBench {
    explicit LabBench(const StoreServices &services = StoreServices::ofThisProcess())
        : session(&frames, &clock, services)
    {}

    ManualFrames frames;
    CountingClock clock;
    LabSession session;

    // A store of that kind that nobody has used before.
    [[nodiscard]] bool openIn(const QTemporaryDir &folder, const QString &store)
    {
        QString url = store;
        if (store == QStringLiteral("sqlite:"))
            url += folder.filePath(QStringLiteral("%1.db").arg(QDir(folder.path()).count()));
        const QSignalSpy opened(&session.store(), &LabStore::opened);
        session.store().open(*parseStoreUrl(url));
        return QTest::qWaitFor([&opened] { return opened.count() == 1; }, patienceMs);
    }

    [[nodiscard]] RunOutcome outcome() const { return outcomeOf(session.timeline()); }
    [[nodiscard]] qsizetype eventCount() const
    {
        return static_cast<qsizetype>(session.timeline().events().size());
    }
    [[nodiscard]] bool isOver() const { return session.state().phase == LabPhase::Over; }

    // Real time passes until the story is over; over a store that takes its time, that needs turns
    // of the event loop.
    [[nodiscard]] bool playOut()
    {
        session.play();
        return QTest::qWaitFor(
            [this] {
                frames.pass(std::chrono::seconds(1));
                return isOver();
            },
            patienceMs);
    }
};

} // namespace onecake::test
