// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The chain of causes in a run, read from its events: why each request was worked on or was not,
// what its answer rests on, and what became of that answer. causesOf() finds it.
#pragma once

#include "core/model/timeline.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace onecake {

// Why the work of an execution was begun. "The other" is the execution whose claim or record was
// met.
enum class StartCause {
    None, // it was not begun
    FreeKey, // nothing was on record of the key
    LeaseOver, // the other's lease was over
    LockFreed, // the other's lock or lease was freed too early
    LeftOpen, // the other had failed, and left the key open
    FailureOnRecord, // the other's record says that it failed, or holds an error that may run again
    OtherRequest, // the other had asked for something else, and its record gave way
    RecordExpired, // the other's record was no longer kept
    RecordRemoved, // the other's record had been removed
    ClaimNotSeen, // the other had the key, or was about to get it, and this was not seen
    NothingOnRecord, // the other had begun, and had left nothing on record
    Unprotected, // no key was looked for
};

// What the key of a free-key start has to do with an earlier request for the same order.
enum class KeyDifference {
    None, // there was none, or it had the same key
    MadeAnew, // the website made another one
    MadeByServer, // the server makes one for every request
    Scope, // the same key, in another scope
    Derived, // the same key of the website, and another one made from it or from the payload
};

// What an answer rests on.
enum class AnswerCause {
    None, // there is none yet
    OwnWork,
    Record, // the other's, which is at its end
    Accepted, // the other is not at its end: its handle, or a bare yes
    InProgress, // the other holds the key
    OtherRequest, // the key is the other's, which asked for something else
    NoKey,
    KeyGone, // the key was used, and its answer is no longer kept
    StoreFailed, // the key could not be claimed
    ClaimLost, // refused by a record that could not be found then
    NoProcess, // no process of the API was up to take the request
};

// The other, at the moment when it was met.
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
    None, // it has not set out
    UnderWay,
    JustArrived, // and nothing else has happened since
    Heard, // the page went by it
    Unheard, // it arrived, and the page no longer waited for it
    PageGone, // the page was loaded anew at that very moment
    Lost,
    LostInTunnel,
};

// How an execution met another one.
struct Meeting {
    int other = 0; // its number; 0 = none, or unknown
    OtherState state = OtherState::Ended;
    bool wasAhead = false; // only a clock that runs ahead took the lease or the record for over
    bool wasOpen = false; // the record that is no longer kept said "in progress"
    bool hadWaited = false;
    bool byOther = false; // RecordRemoved: by the other itself
    bool byStore = false; // RecordRemoved: by the store, whose retention was over
};

struct AnswerCourse {
    int code = 0;
    int order = 0;
    ReplyFate fate = ReplyFate::UnderWay;
};

// What one execution came to: one time that the API took up a request.
struct ExecutionCourse {
    int number = 0; // 0: no process took the request
    int attempt = 0;
    int intent = 0;
    int api = 0;
    bool isCompleter = false;
    bool isCopy = false; // of a request that had been taken up before
    Duration at{0};

    KeyId id;
    StartCause start = StartCause::None;
    Meeting startMeeting;
    UnprotectedCause unprotected = UnprotectedCause::NoLayer;
    KeyDifference difference = KeyDifference::None;
    int differsFrom = 0; // the execution that had the other key
    // The execution for another order that had the same key of the website, where `difference`
    // tells why it is another key here all the same; 0 = none.
    int sharesKeyWith = 0;
    Duration startedAt{0};
    bool hasClaimOnRecord = false;
    bool wentOn = false; // from where the other had stopped

    bool isWaiting = false;
    bool hasWorked = false; // or has begun to
    bool workIsUnderWay = false;
    bool hasThrown = false;
    bool hasCharged = false;
    bool chargeWasKnown = false;
    int chargesBefore = 0; // of the same order, when it charged
    std::vector<int> cakes; // their order numbers
    int cakesBefore = 0; // of the same order, when it baked
    bool wasRefusedByKitchen = false;
    bool refusedByNewerClaim = false; // else because there was a cake for the key already

    std::optional<Event> crash; // of its process
    bool crashIsItsOwn = false;
    bool endedAtDeadline = false; // not the process: the runtime of this execution only
    Duration heldFor{0};
    Duration wentOnAt{0}; // after it had been held
    bool lostClaim = false; // it came back too late
    Duration lostClaimAt{0}; // when it was told so
    int precededBy = 0; // the execution whose cake of the same key was there by then; 0 = none
    bool isClosing = false; // a completer that works no more, but closes what the other left
    bool failedToRecord = false;
    bool wasAcceptedFirst = false; // it was answered with a yes before anything was done
    StoreTrouble storeTrouble = StoreTrouble::None;

    AnswerCause answerCause = AnswerCause::None;
    Meeting answerMeeting;
    bool otherHadSucceeded = false; // Record: it holds a success
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
    int lastCode = 0; // of the latest answer that the page had heard by then
    AnswerCause lastCause = AnswerCause::None;
};

struct WishCourse {
    int intent = 0;
    QString customer; // as the events name it
    QString cake;
    std::vector<int> cakes;
    Duration bakedAt{0}; // the last of them
    int charges = 0;
    std::vector<ScreenSeen> screens; // that were seen
    bool hasGivenUp = false;
    int lastCode = 0;
    AnswerCause lastCause = AnswerCause::None;
};

struct RunCauses {
    Duration now{0}; // when the last event happened
    std::vector<ExecutionCourse> executions; // in the order in which they began
    std::map<int, RequestCourse> requests; // by attempt
    std::map<int, WishCourse> wishes; // by intent
    std::map<int, int> wishOfOrder; // of each cake
    bool isInTunnel = false;
    bool wasRenamed = false; // the function, by a deployment
};

// The answers from this code on say that the order was not carried out.
inline constexpr int firstErrorCode = 400;

// The execution of this number, null if there is none.
const ExecutionCourse *findExecution(const RunCauses &causes, int number);

// The key that the website sent; empty where it sent none.
QString keyOf(const RunCauses &causes, const ExecutionCourse &execution);

// Reads the chain of causes from a run's events. Any beginning of a run can be read so; nothing is
// said of what had not happened by its end.
RunCauses causesOf(std::span<const Event> events);

} // namespace onecake
