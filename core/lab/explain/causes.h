// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The chain of causes in a run: why each request was worked on or not, what its answer is based on,
// and what happened to that answer. causesOf() derives it from the events.
#pragma once

#include "core/model/timeline.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace onecake {

// Why an execution began its work. "The other" is the execution whose claim or record it met.
enum class StartCause {
    None, // it did not begin
    FreeKey, // the key had no record
    LeaseOver, // the other's lease was over
    LockFreed, // the other's lock or lease was freed too early
    LeftOpen, // the other had failed, and left the key open
    FailureOnRecord, // the other's record says that it failed, or holds an error that may run again
    OtherRequest, // the other had asked for something else, and its record was replaced
    RecordExpired, // the other's record was no longer kept
    RecordRemoved, // the other's record had been removed
    ClaimNotSeen, // the other had the key, or was about to get it, and this was not seen
    NothingOnRecord, // the other had begun, but had left no record
    Unprotected, // no key was looked for
};

// How the key of a FreeKey start differs from that of an earlier request for the same order.
enum class KeyDifference {
    None, // there was no earlier request, or it had the same key
    MadeAnew, // the website made a new key
    MadeByServer, // the server makes one for every request
    Scope, // the same key, in another scope
    Derived, // the website's key is the same; the one derived from it or from the payload is not
};

// What an answer is based on.
enum class AnswerCause {
    None, // there is none yet
    OwnWork,
    Record, // the other's record, which is complete
    Accepted, // the other is not complete: its handle, or a bare yes
    InProgress, // the other holds the key
    OtherRequest, // the key belongs to the other, which asked for something else
    NoKey,
    KeyGone, // the key was used, and its answer is no longer kept
    StoreFailed, // the key could not be claimed
    ClaimLost, // refused by a record that could not be found then
    NoProcess, // no process of the API was up to take the request
};

// The state of the other at the moment when it was met.
enum class OtherState {
    AtWork,
    StandingStill,
    Crashed,
    Ended,
};

enum class StoreTrouble {
    None,
    Down,
    Throttled,
    AnswerLost,
};

enum class ReplyFate {
    None, // it has not been sent
    UnderWay,
    JustArrived, // it arrived as the latest event
    Heard, // the page acted on it
    Unheard, // it arrived when the page no longer waited for it
    PageGone, // the page was reloaded at that very moment
    Lost,
    LostInTunnel,
};

// How an execution met another one.
struct Meeting {
    int other = 0; // number of the other execution; 0 = none, or unknown
    OtherState state = OtherState::Ended;
    bool wasAhead = false; // only a clock that runs ahead took the lease or the record for over
    bool wasOpen = false; // the expired record said "in progress"
    bool hadWaited = false;
    bool byOther = false; // RecordRemoved: by the other itself
    bool byStore = false; // RecordRemoved: by the store, whose retention was over
};

struct AnswerCourse {
    int code = 0;
    int order = 0;
    ReplyFate fate = ReplyFate::UnderWay;
};

// The course of one execution: one time that the API handled a request.
struct ExecutionCourse {
    int number = 0; // 0: no process took the request
    int attempt = 0;
    int intent = 0;
    int api = 0;
    bool isCompleter = false;
    bool isCopy = false; // of a request that had been handled before
    Duration at{0};

    KeyId id;
    StartCause start = StartCause::None;
    Meeting startMeeting;
    UnprotectedCause unprotected = UnprotectedCause::NoLayer;
    KeyDifference difference = KeyDifference::None;
    int differsFrom = 0; // the execution that had the other key
    // The execution for another order that had the same key from the website, if `difference` tells
    // why the derived keys differ nevertheless; 0 = none.
    int sharesKeyWith = 0;
    Duration startedAt{0};
    bool hasClaimOnRecord = false;
    bool wentOn = false; // it continued from where the other had stopped

    bool isWaiting = false;
    bool hasWorked = false; // or has begun to work
    bool workIsUnderWay = false;
    bool hasThrown = false;
    bool hasCharged = false;
    bool chargeWasKnown = false;
    int chargesBefore = 0; // charges for the same order before its own
    std::vector<int> cakes; // the order numbers of the cakes
    int cakesBefore = 0; // cakes for the same order before its own
    bool wasRefusedByKitchen = false;
    bool refusedByNewerClaim = false; // false: there was a cake for the key already

    std::optional<Event> crash; // the crash of its process
    bool crashIsItsOwn = false;
    bool endedAtDeadline = false; // only this execution's runtime ended, not the process
    Duration heldFor{0};
    Duration wentOnAt{0}; // when it went on after it had been held
    bool lostClaim = false; // it came back too late, after another had taken over
    Duration lostClaimAt{0}; // when it learnt that
    // The execution that had baked a cake for the same key by then; 0 = none.
    int precededBy = 0;
    bool isClosing = false; // a completer that only closes what the other left
    bool failedToRecord = false;
    bool wasAcceptedFirst = false; // it was answered with a yes before anything was done
    StoreTrouble storeTrouble = StoreTrouble::None;

    AnswerCause answerCause = AnswerCause::None;
    Meeting answerMeeting;
    bool otherHadSucceeded = false; // Record: the record holds a success
    std::optional<AnswerCourse> answer;
};

// A request of the website on its way to the API.
struct RequestCourse {
    int attempt = 0;
    int intent = 0;
    QString key;
    Duration sentAt{0};
    bool hasArrived = false;
    bool isLost = false;
    bool wasLostInTunnel = false;
};

// What a page showed.
struct ScreenSeen {
    Duration at{0};
    QString text;
    int code = 0;
    int order = 0;
    int lastCode = 0; // code of the latest answer that the page had received by then
    AnswerCause lastCause = AnswerCause::None;
};

struct IntentCourse {
    int intent = 0;
    QString customer; // by its name in the events
    QString cake;
    std::vector<int> cakes;
    Duration bakedAt{0}; // when the last of them was baked
    int charges = 0;
    std::vector<ScreenSeen> screens; // screens that the customer saw
    bool hasGivenUp = false;
    int lastCode = 0;
    AnswerCause lastCause = AnswerCause::None;
};

struct RunCauses {
    Duration now{0}; // time of the last event
    std::vector<ExecutionCourse> executions; // in the order in which they began
    std::map<int, RequestCourse> requests; // by attempt
    std::map<int, IntentCourse> intents; // by intent
    std::map<int, int> intentOfOrder; // intent by order number, for each cake
    bool isInTunnel = false;
    bool wasRenamed = false; // a deployment renamed the function
};

// Answers with this code or a higher one say that the order was not carried out.
inline constexpr int firstErrorCode = 400;

// The execution of this number, null if there is none.
const ExecutionCourse *findExecution(const RunCauses &causes, int number);

// The key that the website sent; empty where it sent none.
QString keyOf(const RunCauses &causes, const ExecutionCourse &execution);

// Reads the chain of causes from a run's events. Any beginning of a run can be read so; nothing is
// said of what had not happened by its end.
RunCauses causesOf(std::span<const Event> events);

} // namespace onecake
