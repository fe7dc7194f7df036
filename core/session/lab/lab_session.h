// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A story on the stage: what is played, over which store, and how time flows. Windows and scripts
// call the slots and listen to the signals; nothing here knows a widget.
//
// Virtual time flows by frames, at the chosen speed, and stands still while the store works.
// Nothing blocks and nothing is awaited: whatever takes time comes back as a signal. What is shown
// is always a Timeline's beginning, event by event; records and verdicts follow from it.
//
// A person can look back at any instant: time is stopped then, and records, verdicts and clock are
// those of that instant. From there the run can be forked: the same inputs and deeds up to there,
// and a future of its own.
#pragma once

#include "core/session/connections/connections.h"
#include "core/session/lab/lab_setup.h"
#include "core/session/lab/playing/ended_verdicts.h"
#include "core/session/lab/playing/lab_player.h"
#include "core/session/lab/playing/lab_state.h"
#include "core/session/lab/playing/other_run.h"
#include "core/session/lab/reconnect_timer.h"
#include "core/store/aws/store_services.h"

namespace onecake {

class LabSession : public QObject
{
    Q_OBJECT
public:
    // Begins with the tunnel, ready to play, over a store in memory. `frames` and `clock` outlive
    // the session.
    LabSession(FrameSource *frames, const Clock *clock,
               StoreServices services = StoreServices::ofThisProcess(), QObject *parent = nullptr);
    ~LabSession() override;

    // What its stores are opened with.
    [[nodiscard]] const StoreServices &services() const { return m_services; }

    [[nodiscard]] const LabSetup &setup() const { return m_setup; }
    [[nodiscard]] const RunInputs &inputs() const { return m_run->simulation().inputs(); }
    [[nodiscard]] const StoreUrl &store() const { return m_url; }

    // The saved connection that the store was opened by, if it was one.
    [[nodiscard]] const std::optional<Connection> &connection() const { return m_connection; }

    // A store cannot be used just now: retryStore() may help.
    [[nodiscard]] bool canRetryStore() const { return m_canRetryStore; }

    // The store in use was lost. It is tried again and again, until it is back, which brings the
    // run to where it stood, or until another store is asked for.
    [[nodiscard]] bool isReconnecting() const { return m_reconnect.isActive(); }

    // What has happened up to the present, as far as it has been shown.
    [[nodiscard]] const Timeline &timeline() const { return m_run->shown(); }
    [[nodiscard]] Duration elapsed() const { return m_run->simulation().elapsed(); }
    [[nodiscard]] LabState state() const;

    // What the seed has decided so far, of the faults by chance.
    [[nodiscard]] const Faults &fallenByChance() const
    {
        return m_run->simulation().fallenByChance();
    }

    // The instant on show, which is the present unless somebody looks back: how many events of the
    // timeline had happened, the records, and the time of day.
    [[nodiscard]] bool isLookingBack() const { return m_look.has_value(); }
    [[nodiscard]] Duration lookedAt() const { return m_look ? m_look->instant : elapsed(); }
    [[nodiscard]] qsizetype shownCount() const;
    [[nodiscard]] std::span<const Event> shownEvents() const;
    // Over once nothing more comes and all of the run is on show.
    [[nodiscard]] RunPhase shownPhase() const;
    [[nodiscard]] const KeyRecords &records() const;
    // Nothing holds before the whole of a run that is over is on show.
    [[nodiscard]] std::vector<Verdict> verdicts() const;
    [[nodiscard]] Instant now() const { return storyStart + lookedAt(); }

    // Something was done by hand that no file holds.
    [[nodiscard]] bool hasUnsavedDeeds() const;
    // restart() would lose some of that.
    [[nodiscard]] bool restartLosesDeeds() const;

    // When the next thing happens; nothing when nothing is to come, or while the store works.
    [[nodiscard]] std::optional<Duration> nextEventAt() const;

    // The run before the last fork or the last choice of another policy, key algorithm or retry, to
    // compare with.
    [[nodiscard]] const std::optional<OtherRun> &otherRun() const { return m_other; }

public Q_SLOTS:
    // Begins a run anew: what was done by hand before is gone. What cannot be set up is answered by
    // failed(), and changes nothing.
    void setUp(const onecake::LabSetup &setup);

    // Each choice begins another run, in which everything that was done by hand is done once more,
    // up to the present instant. A choice that cannot be made is answered by failed(), and changes
    // nothing. Each text is an id or a file; a *.onecake stands for that part of its run.
    void chooseStory(const QString &idOrFile);
    void choosePolicy(const QString &idOrFile);
    void chooseKeyAlgorithm(const QString &idOrFile);
    void chooseRetry(const QString &idOrFile);
    void chooseFaults(const onecake::Faults &faults, quint64 seed);

    // The present run with all its deeds. Answered by runSaved() or failed(); nothing is left half
    // written.
    void saveRun(const QString &file);

    // A run as it was saved: nothing that was chosen before counts.
    void openRun(const QString &file);

    // The same for a run that nobody has saved: it is as unsaved as it was.
    void recoverRun(const QString &file);

    // The same inputs and deeds once more under another policy, to the end at once. The run that
    // was there becomes the other run.
    void playUnder(const QString &policyIdOrFile);

    // Answered by storeOpened() or failed(); until then everything stays as it is. A store that is
    // read-only is refused, because what is played is written.
    void openStore(const onecake::StoreUrl &url);

    // The same by a saved connection.
    void openConnection(const onecake::Connection &connection);

    // Opens the store that could not be used once more, at once.
    void retryStore();

    // What the saved connections have become. Where the one in use is read-only now, it is left for
    // a store in memory.
    void followConnections(const onecake::Connections &connections);

    // Time. Played while somebody looks back, what has happened is shown once more up to the
    // present, and time flows on from there.
    void play();
    void pause();
    void setSpeed(onecake::Speed speed);
    void restart();

    // Pauses, and shows exactly one event more.
    void step();

    // Leaps over the time in which nothing happens, to the next event, end of a lease or end of a
    // retention.
    void skipAhead();

    // Leaps to the instant at which the next key is forgotten.
    void skipToExpiry();

    // Plays what is left by then, or at all, as fast as it goes.
    void playUntil(onecake::Duration sinceStart);
    void playToEnd();

    // Pauses, and shows the run as it stood at that instant, or after its first `count` events.
    // What lies at or after the present is the present.
    void lookAt(onecake::Duration instant);
    void lookAtEvent(qsizetype count);
    void lookAtNext();
    void lookAtPrevious();
    void lookAtNow();

    // A new run that goes on from the instant on show; the one that was there becomes the other
    // run. Without faults, none of those that the story or the run still holds happens any more.
    void forkHere();
    void forkWithoutFaults();

    // What a person does by hand, at the present instant; looking back ends by it. Each is kept
    // among the inputs' deeds. If nothing else was to come, an order lets time flow.
    void orderCake();
    void orderAgain();
    void doubleTap();
    void changeOrder();
    void reload();
    void setTunnel(bool isInTunnel);
    void loseNextReply();
    void loseNextRequest();
    void crashApi(onecake::WorkPoint point);
    void setKitchenSlow(bool isSlow);
    void setNetworkLatency(onecake::Duration latency);
    void liftFaults();

Q_SIGNALS:
    // Everything is empty again: no events, no records, time at nought.
    void runStarted();
    void eventsAppended(qsizetype first, qsizetype count);
    void recordsChanged(const onecake::KeyRecords &records);
    void verdictsChanged(const std::vector<onecake::Verdict> &verdicts,
                         const onecake::RunOutcome &outcome);
    void timeChanged(onecake::Duration onShow);
    void lookedAtChanged(onecake::Duration instant, qsizetype shownCount);
    void otherRunChanged();
    void runSaved(const QString &file);
    // A run that somebody made by hand is not on the stage any more, and some of it was not saved.
    void runLeft(const onecake::RunInputs &inputs);
    void stateChanged(const onecake::LabState &state);
    void storeOpened(const onecake::StoreUrl &url);
    void connectionChanged();
    // The store that was lost, because of `error`, is tried again after `left`; at nought, now.
    void reconnecting(const onecake::Error &error, onecake::Duration left);
    void failed(const onecake::Error &error);

private:
    struct Look {
        Duration instant{0};
        size_t count = 0;

        bool operator==(const Look &) const = default;
    };

    // A store as a person asked for it.
    struct Wanted {
        StoreUrl url;
        std::optional<Connection> connection;
    };

    void choose(const Wanted &wanted);
    void open(const Wanted &wanted);
    void takeOver(std::shared_ptr<Store> store, const Wanted &wanted);
    void goOnOver(std::shared_ptr<Store> store);
    void failStore(const Error &error, const Wanted &wanted);
    void loseStore(const Error &error);
    void start(RunInputs inputs);
    void begin(RunInputs inputs);
    void begin(const LabSetup &setup, bool isSaved);
    void retire();
    template<typename Part>
    void change(std::shared_ptr<const Part> RunInputs::*part,
                std::optional<QString> LabSetup::*choice, const QString &idOrFile);
    void playInstead(RunInputs base, const LabSetup &setup);
    void redo(RunInputs inputs);
    void act(Deed deed);
    void order(DeedKind kind, int cake);
    [[nodiscard]] int latestCake() const;
    void look(std::optional<Look> look);
    void replay(std::chrono::microseconds real);
    void stopReplay();
    void fork(bool liftsFaults);
    void finishFork();
    void keepAsOther(const QString &title);
    void dropOther();
    void report();
    void reportLook();
    void reportEvents();
    void reportEnd();
    void reportVerdicts();
    void reportTrouble();

    FrameSource *m_frames;
    const Clock *m_clock;
    LabPlayer m_player;
    StoreServices m_services;
    StoreUrl m_url;
    std::optional<Connection> m_connection;
    Wanted m_failed; // the store that could not be used
    bool m_canRetryStore = false;
    ReconnectTimer m_reconnect;
    Error m_loss; // why the store in use was lost
    bool m_playsOnReturn = false; // it was lost while time flowed
    bool m_isOpening = false;
    std::shared_ptr<Store> m_store;
    LabSetup m_setup;
    RunInputs m_base; // what restart() begins anew: without what was done by hand since
    Deeds m_savedDeeds; // as the file has them that was opened or saved last
    std::unique_ptr<LabRun> m_run;
    std::vector<std::unique_ptr<LabRun>>
        m_retired; // left the stage while the store worked for them
    std::optional<Look> m_look;
    KeyRecords m_pastRecords; // at m_look
    bool m_isReplaying = false;
    std::chrono::microseconds m_replayed{0}; // up to here
    EndedVerdicts m_ended;
    std::optional<OtherRun> m_other;
    bool m_liftsFaultsOnArrival = false;
    quint64 m_opening =
        0; // the latest request to open a store; answers to earlier ones are dropped

    // What has been reported.
    size_t m_reportedEvents = 0;
    Duration m_reportedTime{0};
    Look m_reportedLook;
    LabState m_reportedState;
    bool m_hasReportedTrouble = false;
};

} // namespace onecake
