// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A story on the stage: what is played, over which store, and how time flows. Windows and scripts
// call the slots and listen to the signals; nothing here knows a widget.
//
// Virtual time flows by frames, at the chosen speed, and stands still while the store works.
// Nothing blocks and nothing is awaited: whatever takes time comes back as a signal. What is shown
// is always a Timeline's beginning, event by event; records and verdicts follow from it.
#pragma once

#include "core/session/lab_player.h"
#include "core/session/lab_setup.h"
#include "core/session/lab_state.h"
#include "core/sim/verdicts.h"
#include "core/store/store_url.h"

namespace onecake {

class LabSession : public QObject
{
    Q_OBJECT
public:
    // Begins with the tunnel, ready to play, over a store in memory. `frames` and `clock` outlive
    // the session.
    LabSession(FrameSource *frames, const Clock *clock, QObject *parent = nullptr);
    ~LabSession() override;

    [[nodiscard]] const LabSetup &setup() const { return m_setup; }
    [[nodiscard]] const RunInputs &inputs() const { return m_run->simulation().inputs(); }
    [[nodiscard]] const StoreUrl &store() const { return m_url; }

    // What has happened as far as it has been shown.
    [[nodiscard]] const Timeline &timeline() const { return m_run->shown(); }
    [[nodiscard]] const KeyRecords &records() const { return m_run->records(); }
    [[nodiscard]] Duration elapsed() const { return m_run->simulation().elapsed(); }
    [[nodiscard]] Instant now() const { return storyStart + elapsed(); }
    [[nodiscard]] LabState state() const;

    // When something will happen next, unless somebody acts; nothing if that is not known.
    [[nodiscard]] std::optional<Duration> nextEventAt() const
    {
        return m_run->simulation().nextAt();
    }

public Q_SLOTS:
    // Each choice starts a run anew. A choice that cannot be made is answered by failed(), and
    // changes nothing.
    void setUp(const onecake::LabSetup &setup);
    void chooseStory(const QString &idOrFile);
    void choosePolicy(const QString &idOrFile);
    void chooseKeyAlgorithm(const QString &idOrFile);
    void chooseRetry(const QString &idOrFile);

    // Answered by storeOpened() or failed(); until then everything stays as it is.
    void openStore(const onecake::StoreUrl &url);

    // Time.
    void play();
    void pause();
    void setSpeed(onecake::Speed speed);
    void restart();

    // Pauses, and shows exactly one event more.
    void step();

    // Leaps over the time in which nothing happens, to the next event, end of a lease or end of a
    // retention.
    void skipAhead();

    // Plays what is left by then, or at all, as fast as it goes.
    void playUntil(onecake::Duration sinceStart);
    void playToEnd();

    // What a person does by hand, at the present instant. If nothing else was to come, time begins
    // to flow.
    void orderCake();
    void orderAgain();
    void setTunnel(bool isInTunnel);

Q_SIGNALS:
    // Everything is empty again: no events, no records, time at nought.
    void runStarted();
    void eventsAppended(qsizetype first, qsizetype count);
    void recordsChanged(const onecake::KeyRecords &records);
    void verdictsChanged(const std::vector<onecake::Verdict> &verdicts,
                         const onecake::RunOutcome &outcome);
    void timeChanged(onecake::Duration elapsed);
    void stateChanged(const onecake::LabState &state);
    void storeOpened(const onecake::StoreUrl &url);
    void failed(const onecake::Error &error);

private:
    void start(RunInputs inputs);
    void retire();
    void change(std::optional<QString> LabSetup::*part, const QString &idOrFile);
    void takeOver(std::shared_ptr<Store> store, const StoreUrl &url);
    void order(ActionKind kind);
    void report();
    void reportEvents();
    void reportTrouble();

    const Clock *m_clock;
    LabPlayer m_player;
    StoreUrl m_url;
    std::shared_ptr<Store> m_store;
    LabSetup m_setup;
    std::unique_ptr<LabRun> m_run;
    std::vector<std::unique_ptr<LabRun>>
        m_retired; // left the stage while the store worked for them
    quint64 m_opening =
        0; // the latest request to open a store; answers to earlier ones are dropped

    // What has been reported.
    size_t m_reportedEvents = 0;
    Duration m_reportedTime{0};
    LabState m_reportedState;
    bool m_hasReportedTrouble = false;
};

} // namespace onecake
