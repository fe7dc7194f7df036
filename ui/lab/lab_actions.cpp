// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/lab_actions.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "ui/keys/action_reason.h"
#include "ui/style/fonts.h"
#include "ui/style/status_icon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool isTrouble(const Event &event)
{
    return event.kind == EventKind::Lost || event.kind == EventKind::ApiCrashed
        || event.kind == EventKind::ApiHeld || event.kind == EventKind::WorkThrew
        || event.kind == EventKind::TunnelEntered || event.kind == EventKind::RequestLossBegan
        || event.kind == EventKind::ReplyLossBegan || event.kind == EventKind::StoreWentDown
        || event.kind == EventKind::StoreWentMute || event.kind == EventKind::LockFreed;
}

QString inThePast()
{
    return tr("This is the past: fork here, or return to now.");
}

} // namespace

LabActions::LabActions(LabSession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    addCustomerActions();
    addNetworkActions();
    addLatencies();
    addApiActions();
    addCrashPoints();
    addTimeActions();
    addSpeedActions();
    addPastActions();
    addForkActions();
    addSideActions();
    addExploreActions();
    addSetupActions();
    addPresenter();
    nameAll();
    connect(session, &LabSession::stateChanged, this, &LabActions::follow);
    connect(session, &LabSession::lookedAtChanged, this, &LabActions::followPast);
    connect(session, &LabSession::runStarted, this, &LabActions::followPast);
    follow(session->state());
    followPast();
}

QList<QAction *> LabActions::forCustomer() const
{
    return {order, orderAgain, doubleTap, changeOrder, reload};
}

QList<QAction *> LabActions::forFaults() const
{
    return {tunnel, loseReply, loseRequest, latency, crash, slowKitchen, liftFaults, faultWords};
}

QList<QAction *> LabActions::forTime() const
{
    return {play, step, skip, skipToExpiry, toEnd, restart, slower, realTime, faster};
}

QList<QAction *> LabActions::forThePast() const
{
    return {toStart, back, forward, toTrouble, toNow, fork, forkWithoutFaults};
}

QList<QAction *> LabActions::all() const
{
    return forCustomer() + forFaults() + forTime() + forThePast() + forSides() + forExploring()
        + forSetup() + QList<QAction *>{presenter};
}

QList<QAction *> LabActions::forExploring() const
{
    return {breakThis, whatSaves};
}

QList<QAction *> LabActions::forSetup() const
{
    return {undo, redo, editPolicy};
}

QList<QAction *> LabActions::forSides() const
{
    return {compare, thirdSide, nextDifference, previousDifference, savePicture};
}

QAction *LabActions::add(const QString &text, const QKeySequence &key, const QString &explanation)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setStatusTip(explanation);
    action->setToolTip(u"%1 (%2)"_s.arg(explanation, key.toString(QKeySequence::NativeText)));
    return action;
}

// What it shows is how things stand, which a press alone does not change.
QAction *LabActions::addToggle(const QString &text, const QKeySequence &key,
                               const QString &explanation)
{
    QAction *action = add(text, key, explanation);
    action->setCheckable(true);
    connect(
        action, &QAction::triggered, this, [this] { follow(m_session->state()); },
        Qt::QueuedConnection);
    return action;
}

void LabActions::actOn(QAction *action, const UserAction &userAction)
{
    connect(action, &QAction::triggered, m_session,
            [session = m_session, userAction] { session->act(userAction); });
}

void LabActions::actOnToggle(QAction *action, UserActionKind ifOn, UserActionKind ifOff)
{
    connect(action, &QAction::triggered, m_session,
            [session = m_session, ifOn, ifOff](bool isOn) { session->act({isOn ? ifOn : ifOff}); });
}

void LabActions::addCustomerActions()
{
    order = add(tr("&Order a cake"), Qt::Key_O, tr("Adrienne wants a carrot cake, and orders it"));
    actOn(order, {UserActionKind::Order});
    orderAgain = add(tr("Order &again"), Qt::Key_A,
                     tr("Adrienne does not know whether her order arrived, and taps again"));
    actOn(orderAgain, {UserActionKind::OrderAgain});
    doubleTap = add(tr("&Double tap"), Qt::Key_D,
                    tr("Adrienne wants one carrot cake, and taps the button twice"));
    actOn(doubleTap, {UserActionKind::DoubleTap});
    changeOrder = add(tr("&Change the order"), Qt::Key_E,
                      tr("Adrienne chooses another cake in the same form, and orders that"));
    actOn(changeOrder, {UserActionKind::ChangeOrder});
    reload = add(tr("&Reload the page"), Qt::Key_R,
                 tr("The page forgets what it was waiting for, and a key kept in it"));
    actOn(reload, {UserActionKind::Reload});
}

void LabActions::addNetworkActions()
{
    tunnel = addToggle(tr("Enter the &tunnel"), Qt::Key_T,
                       tr("In the tunnel everything on its way is lost, in both directions"));
    actOnToggle(tunnel, UserActionKind::EnterTunnel, UserActionKind::LeaveTunnel);
    loseReply = addToggle(tr("&Lose next reply"), Qt::Key_L,
                          tr("The next reply in flight is lost: the work was done, and the "
                             "website never hears of it"));
    actOn(loseReply, {UserActionKind::LoseNextReply});
    loseRequest = addToggle(tr("Lose next re&quest"), Qt::SHIFT | Qt::Key_L,
                            tr("The next request in flight is lost: nothing is done"));
    actOn(loseRequest, {UserActionKind::LoseNextRequest});
    latency = add(tr("Late&ncy…"), Qt::Key_W, tr("How long a message takes through the network"));
}

void LabActions::addLatencies()
{
    using namespace std::chrono_literals;
    for (const Duration span : {20ms, 120ms, 200ms, 500ms, 1000ms, 2000ms, 6000ms}) {
        auto *action = new QAction(toReadableText(span), this);
        action->setCheckable(true);
        action->setData(static_cast<qlonglong>(span.count()));
        action->setStatusTip(tr("From now on a message takes %1 each way").arg(action->text()));
        actOn(action, {.kind = UserActionKind::SetLatency, .span = span});
        latencies.append(action);
    }
}

void LabActions::addApiActions()
{
    crash = addToggle(tr("Cras&h the API…"), Qt::Key_C,
                      tr("The API process dies at a point of its work, and starts again"));
    slowKitchen =
        addToggle(tr("&Slow the kitchen"), Qt::Key_S,
                  tr("From now on the work takes %1 longer, which is more than the website "
                     "waits")
                      .arg(toReadableText(onecake::slowKitchen)));
    actOnToggle(slowKitchen, UserActionKind::SlowKitchen, UserActionKind::UsualKitchen);
    liftFaults = addToggle(tr("&Keep the story's faults away"), Qt::Key_K,
                           tr("What the story has planned to go wrong does not happen any more"));
    actOn(liftFaults, {UserActionKind::LiftFaults});
    faultWords =
        add(tr("Faults in &words…"), Qt::Key_G,
            tr("Say in words what goes wrong besides the story, by number, for a while or by "
               "chance; what was done by hand stays"));
}

void LabActions::addCrashPoints()
{
    const auto addPoint = [this](WorkPoint point, const QString &text, const QString &meaning) {
        auto *action = new QAction(text, this);
        action->setCheckable(true);
        action->setData(static_cast<int>(point));
        action->setStatusTip(meaning);
        actOn(action, {.kind = UserActionKind::CrashApi, .point = point});
        crashPoints.append(action);
    };
    addPoint(WorkPoint::BeforeClaim, tr("&Before the claim"),
             tr("The request has arrived, and nothing of it is known"));
    addPoint(WorkPoint::AfterClaim, tr("&After the claim"),
             tr("The key is taken, and no work has been done"));
    addPoint(WorkPoint::AfterEffect, tr("After the e&ffect"),
             tr("The customer is charged, and nothing is recorded of it"));
    addPoint(WorkPoint::DuringWork, tr("&During the work"),
             tr("The customer is charged, and no cake is baked"));
    addPoint(WorkPoint::AfterWork, tr("After the &work"),
             tr("The cake is baked, and the record does not say so"));
    addPoint(WorkPoint::AfterRecord, tr("After the &record"),
             tr("All is done and recorded, and the reply is not sent"));
}

void LabActions::addTimeActions()
{
    play = add(tr("&Play"), Qt::Key_Space, tr("Let time flow, or stop it"));
    connect(play, &QAction::triggered, m_session, [session = m_session] {
        if (session->state().isPlaying)
            session->pause();
        else
            session->play();
    });
    step = add(tr("&Step"), Qt::Key_Period, tr("Stop time, and let one more event happen"));
    step->setIcon(iconOf(StatusIcon::Step));
    connect(step, &QAction::triggered, m_session, &LabSession::step);
    skip = add(tr("S&kip"), Qt::Key_N,
               tr("Leap over the time in which nothing happens, to the next event, end of a lease "
                  "or end of a retention"));
    skip->setIcon(iconOf(StatusIcon::Skip));
    connect(skip, &QAction::triggered, m_session, &LabSession::skipAhead);
    skipToExpiry = add(tr("Skip past the &retention"), Qt::SHIFT | Qt::Key_N,
                       tr("Leap to the instant at which the next key is forgotten"));
    skipToExpiry->setIcon(iconOf(StatusIcon::Hourglass));
    connect(skipToExpiry, &QAction::triggered, m_session, &LabSession::skipToExpiry);
    toEnd =
        add(tr("To the &end"), Qt::CTRL | Qt::Key_End, tr("Play what is left, as fast as it goes"));
    toEnd->setIcon(iconOf(StatusIcon::End));
    connect(toEnd, &QAction::triggered, m_session, &LabSession::playToEnd);
    restart = add(tr("&Restart"), Qt::CTRL | Qt::Key_R, tr("Begin the same story anew"));
    restart->setIcon(iconOf(StatusIcon::Again));
}

void LabActions::addSpeedActions()
{
    slower = add(tr("S&lower"), Qt::Key_Minus, tr("Half as fast"));
    connect(slower, &QAction::triggered, this,
            [this] { changeSpeed(m_session->state().speed.doublings() - 1); });
    realTime = add(tr("Real &time"), Qt::Key_1, tr("As fast as the clock on the wall"));
    connect(realTime, &QAction::triggered, this, [this] { changeSpeed(0); });
    faster = add(tr("&Faster"), Qt::Key_Plus, tr("Twice as fast"));
    connect(faster, &QAction::triggered, this,
            [this] { changeSpeed(m_session->state().speed.doublings() + 1); });
}

void LabActions::addPastActions()
{
    toStart = add(tr("To the start"), Qt::Key_Home, tr("Look at the run before anything happened"));
    toStart->setIcon(iconOf(StatusIcon::Start));
    connect(toStart, &QAction::triggered, m_session,
            [session = m_session] { session->travel().lookAtEvent(0); });
    back = add(tr("One event back"), Qt::Key_Left, tr("Look at the run one event earlier"));
    back->setIcon(iconOf(StatusIcon::Back));
    connect(back, &QAction::triggered, &m_session->travel(), &TimeTravel::lookAtPrevious);
    forward = add(tr("One event on"), Qt::Key_Right, tr("Look at the run one event later"));
    forward->setIcon(iconOf(StatusIcon::Step));
    connect(forward, &QAction::triggered, &m_session->travel(), &TimeTravel::lookAtNext);
    toTrouble = add(tr("Back to before the trouble"), Qt::Key_B,
                    tr("Look at the run as it stood before the first thing went wrong"));
    connect(toTrouble, &QAction::triggered, this, &LabActions::showBeforeTrouble);
    toNow = add(tr("Return to now"), Qt::Key_Escape, tr("Stop looking back"));
    toNow->setShortcuts({Qt::Key_Escape, Qt::Key_End});
    connect(toNow, &QAction::triggered, &m_session->travel(), &TimeTravel::lookAtNow);
}

void LabActions::addForkActions()
{
    fork = add(tr("&Fork here"), Qt::Key_F,
               tr("Continue from the moment shown, as another run; this one is kept to compare"));
    connect(fork, &QAction::triggered, &m_session->travel(), &TimeTravel::forkHere);
    forkWithoutFaults = add(tr("Fork here &without faults"), Qt::SHIFT | Qt::Key_F,
                            tr("Continue from the moment shown, and nothing that was planned to go "
                               "wrong does any more"));
    connect(forkWithoutFaults, &QAction::triggered, &m_session->travel(),
            &TimeTravel::forkWithoutFaults);
}

void LabActions::addSideActions()
{
    SideBySide *beside = &m_session->beside();
    compare =
        addToggle(tr("Side &by side"), Qt::Key_P,
                  tr("Another run beside this one, on one time axis: the same story, faults and "
                     "deeds under another policy; once more for one run alone"));
    connect(compare, &QAction::triggered, beside, [beside](bool isOn) {
        if (isOn)
            beside->turnOn();
        else
            beside->turnOff();
    });
    thirdSide = addToggle(tr("T&hree sides"), Qt::SHIFT | Qt::Key_P,
                          tr("A third run beside the other two; once more for two"));
    connect(thirdSide, &QAction::triggered, beside,
            [beside](bool isOn) { beside->setCount(isOn ? 3 : 2); });
    nextDifference =
        add(tr("Next &difference"), Qt::Key_J,
            tr("Look at the next instant at which the sides differ; after the last one, "
               "at the first"));
    connect(nextDifference, &QAction::triggered, beside, &SideBySide::lookAtNextDifference);
    previousDifference = add(tr("Pre&vious difference"), Qt::SHIFT | Qt::Key_J,
                             tr("Look at the instant before at which the sides differ"));
    connect(previousDifference, &QAction::triggered, beside, &SideBySide::lookAtPreviousDifference);
    savePicture = add(tr("Save the &picture…"), Qt::CTRL | Qt::Key_D,
                      tr("The diagram, or all sides as one picture: SVG, PNG, PDF or text"));
    connect(beside, &SideBySide::begun, this, &LabActions::followSides);
    connect(beside, &SideBySide::judged, this, &LabActions::followSides);
    followSides();
}

void LabActions::followSides()
{
    const SideBySide &beside = m_session->beside();
    compare->setChecked(beside.isOn());
    const QString alone = tr("There is one run only: put another beside it first.");
    allow(thirdSide, beside.isOn(), alone);
    thirdSide->setChecked(beside.count() == mostSides);
    for (QAction *action : {nextDifference, previousDifference})
        allow(action, beside.isOn() && !beside.differences().empty(),
              beside.isOn() ? tr("The sides do not differ so far.") : alone);
}

void LabActions::addExploreActions()
{
    breakThis = add(tr("&Break this…"), Qt::SHIFT | Qt::Key_B,
                    tr("Try every placement of faults under this design, and show the shortest "
                       "that breaks it"));
    whatSaves = add(tr("What would sa&ve it?"), Qt::SHIFT | Qt::Key_W,
                    tr("The policies, and the single fields of this one, under which this very "
                       "run keeps its promises"));
    connect(m_session, &LabSession::verdictsChanged, this, &LabActions::followVerdicts);
    connect(m_session, &LabSession::runStarted, this, &LabActions::followVerdicts);
    followVerdicts();
}

void LabActions::followVerdicts()
{
    const bool isFree = m_session->inputs().scenario->script.empty();
    allow(breakThis, !isFree,
          tr("On an empty table nothing happens by itself: choose a story first."));
    allow(whatSaves, isAnyBroken(m_session->verdicts()),
          tr("No promise is broken in this run up to the moment shown."));
}

void LabActions::addSetupActions()
{
    SetupHistory *history = &m_session->choices().history();
    undo =
        add(tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z),
            tr("Take back the last choice of story, faults, policy, key algorithm or retry, or the "
               "last fork"));
    connect(undo, &QAction::triggered, history, &SetupHistory::undo);
    redo = add(tr("Re&do"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
               tr("Choose again what was taken back"));
    connect(redo, &QAction::triggered, history, &SetupHistory::redo);
    editPolicy =
        add(tr("Edit a copy of the &policy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y),
            tr("Every field of the policy as a form: rules checked and faults searched "
               "while you type, and what tells it apart from another one"));
    connect(history, &SetupHistory::changed, this, &LabActions::followSetup);
    followSetup();
}

void LabActions::followSetup()
{
    const SetupHistory &history = m_session->choices().history();
    const auto show = [](QAction *action, const QString &verb, const QString &what,
                         const QString &nothing) {
        allow(action, !what.isEmpty(), nothing);
        action->setText(
            what.isEmpty() ? verb : u"%1: %2"_s.arg(verb, QString(what).replace(u'&', u"&&"_s)));
    };
    show(undo, tr("&Undo"), history.undoText(), tr("Nothing was chosen so far."));
    show(redo, tr("Re&do"), history.redoText(), tr("Nothing was taken back."));
}

void LabActions::addPresenter()
{
    presenter =
        add(tr("&Magnify for a room"), Qt::Key_M,
            tr("Everything larger: diagram, story, verdict, keys and log; once more for the "
               "usual size"));
    presenter->setCheckable(true);
    presenter->setChecked(textScale() > deskScale());
    connect(presenter, &QAction::toggled, this,
            [](bool isOn) { setTextScale(isOn ? roomText * deskScale() : deskScale()); });
}

// By these names the user's own keys for them are kept.
void LabActions::nameAll()
{
    const std::pair<QAction *, QStringView> names[] = {
        {order, u"order"},
        {orderAgain, u"order-again"},
        {doubleTap, u"double-tap"},
        {changeOrder, u"change-order"},
        {reload, u"reload"},
        {tunnel, u"tunnel"},
        {loseReply, u"lose-reply"},
        {loseRequest, u"lose-request"},
        {latency, u"latency"},
        {crash, u"crash"},
        {slowKitchen, u"slow-kitchen"},
        {liftFaults, u"lift-faults"},
        {faultWords, u"fault-words"},
        {editPolicy, u"edit-policy"},
        {play, u"play"},
        {step, u"step"},
        {skip, u"skip"},
        {skipToExpiry, u"skip-to-expiry"},
        {toEnd, u"to-end"},
        {restart, u"restart"},
        {slower, u"slower"},
        {realTime, u"real-time"},
        {faster, u"faster"},
        {toStart, u"to-start"},
        {back, u"back"},
        {forward, u"forward"},
        {toTrouble, u"to-trouble"},
        {toNow, u"to-now"},
        {fork, u"fork"},
        {forkWithoutFaults, u"fork-without-faults"},
        {compare, u"compare"},
        {thirdSide, u"third-side"},
        {nextDifference, u"next-difference"},
        {previousDifference, u"previous-difference"},
        {savePicture, u"save-picture"},
        {breakThis, u"break-this"},
        {whatSaves, u"what-saves"},
        {undo, u"undo"},
        {redo, u"redo"},
        {presenter, u"magnify"},
    };
    for (const auto &[action, name] : names)
        action->setObjectName(u"lab."_s + name.toString());
}

void LabActions::changeSpeed(int doublings)
{
    m_session->setSpeed(Speed(doublings));
}

void LabActions::follow(const LabState &state)
{
    followFaults(state);
    followTime(state);
}

void LabActions::followFaults(const LabState &state)
{
    // To act upon the past would be another run: that is what a fork is for.
    for (QAction *action : forCustomer() + forFaults())
        allow(action, !state.isLookingBack, inThePast());
    allow(orderAgain, state.canOrderAgain && !state.isLookingBack,
          state.isLookingBack ? inThePast()
                              : tr("There is no order whose cake is not known to be on its way."));
    tunnel->setChecked(state.isInTunnel);
    tunnel->setText(state.isInTunnel ? tr("Leave the &tunnel") : tr("Enter the &tunnel"));
    loseReply->setChecked(state.losesNextReply);
    loseRequest->setChecked(state.losesNextRequest);
    crash->setChecked(state.crashPoint.has_value());
    for (QAction *point : crashPoints) {
        const bool isChosen =
            state.crashPoint && point->data().toInt() == static_cast<int>(*state.crashPoint);
        point->setChecked(isChosen);
    }
    latency->setText(tr("Late&ncy %1…").arg(toReadableText(state.networkLatency)));
    for (QAction *span : latencies)
        span->setChecked(span->data().toLongLong() == state.networkLatency.count());
    slowKitchen->setChecked(state.isKitchenSlow);
    liftFaults->setChecked(state.areFaultsLifted);
    const bool isAnyPlanned = !allFaults(m_session->inputs()).empty();
    allow(liftFaults, isAnyPlanned && !state.areFaultsLifted && !state.isLookingBack,
          state.isLookingBack         ? inThePast()
              : state.areFaultsLifted ? tr("They are kept away already.")
                                      : tr("Nothing is planned to go wrong."));
}

void LabActions::followTime(const LabState &state)
{
    const bool isAgain = state.phase == LabPhase::Over && !state.isFreePlay && !state.isLookingBack;
    play->setText(state.isPlaying ? tr("&Pause") : isAgain ? tr("&Play again") : tr("&Play"));
    play->setIcon(iconOf(state.isPlaying ? StatusIcon::Pause : StatusIcon::Play));
    const bool isOver =
        state.phase == LabPhase::Over || (state.isFreePlay && state.phase == LabPhase::Ready);
    for (QAction *action : {step, toEnd})
        allow(action, !isOver || state.isLookingBack, tr("Nothing more happens in this run."));
    allow(skip, state.canSkip, tr("There is no quiet time ahead to leap over."));
    allow(skipToExpiry, state.canSkipToExpiry, tr("No key will be forgotten."));
    allow(restart, state.phase != LabPhase::Ready, tr("The run has not begun yet."));
    allow(slower, state.speed.doublings() > Speed::slowest, tr("It is as slow as it gets."));
    allow(faster, state.speed.doublings() < Speed::fastest, tr("It is as fast as it gets."));
}

void LabActions::followPast()
{
    const std::vector<Event> &events = m_session->timeline().events();
    const bool isLookingBack = m_session->travel().isLookingBack();
    for (QAction *action : {toStart, back})
        allow(action, m_session->travel().shownCount() > 0, tr("Nothing happened before this."));
    for (QAction *action : {forward, toNow})
        allow(action, isLookingBack, tr("This is the present."));
    for (QAction *action : {fork, forkWithoutFaults})
        allow(action, isLookingBack, tr("Look back first: a fork begins in the past."));
    allow(toTrouble, std::any_of(events.begin(), events.end(), isTrouble),
          tr("Nothing has gone wrong so far."));
}

void LabActions::showBeforeTrouble()
{
    const std::vector<Event> &events = m_session->timeline().events();
    const auto trouble = std::find_if(events.begin(), events.end(), isTrouble);
    if (trouble != events.end())
        m_session->travel().lookAtEvent(trouble - events.begin());
}

} // namespace onecake
