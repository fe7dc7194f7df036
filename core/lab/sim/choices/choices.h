// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The only interface through which a run can vary: is this message lost, does the process die here,
// does this answer of the store get through? Everything else in a run follows from its inputs.
// Scripts, the seed, people and the exhaustive search all answer through it.
#pragma once

#include "core/base/random.h"
#include "core/lab/sim/scenario/fault.h"

#include <functional>
#include <memory>
#include <optional>

namespace onecake {

enum class QuestionKind {
    Request, // a request is half-way through the network
    Reply, // a reply is
    Crash, // the process has reached a point of its work
    Work, // the work begins
    StoreAnswer, // the store has done the call and is about to answer
    Tap, // the customer taps the button
    Send, // the website is about to send a request
    Receive, // a reply has reached the website
    Lock, // the store has granted an attempt its lock or lease, and has not answered yet
};

struct Question {
    QuestionKind kind = QuestionKind::Request;
    // The number of the request, reply, attempt, work, tap, or store call of this kind, from 1.
    int number = 0;
    WorkPoint point = WorkPoint::BeforeClaim; // Crash
    StoreCallKind call = StoreCallKind::Claim; // StoreAnswer

    bool operator==(const Question &) const = default;
};

class Choices
{
public:
    Choices() = default;
    virtual ~Choices() = default;
    Q_DISABLE_COPY_MOVE(Choices)

    // Returns the fault that happens; FaultKind::None means that nothing goes wrong. Any other
    // answer must be one that answersTo() accepts.
    [[nodiscard]] virtual Fault choose(const Question &question) = 0;
};

// Whether a fault is an answer to a question, its number and point included.
bool answersTo(const Fault &fault, const Question &question);

// Follows a list of faults; each happens once, in the order of the list. Faults that are no answers
// (tunnel, store down, skew …) change the state of the world and are ignored here.
class ScriptedChoices final : public Choices
{
public:
    explicit ScriptedChoices(Faults faults);
    [[nodiscard]] Fault choose(const Question &question) override;

    // Adds a fault while the run is under way, as a person does.
    void add(const Fault &fault);

private:
    Faults m_pending;
};

// What a person has made ready to go wrong, before whatever else decides: it happens at the first
// opportunity, and once.
class ArmedChoices final : public Choices
{
public:
    // `inner` is not owned and outlives this.
    explicit ArmedChoices(Choices *inner)
        : m_inner(inner)
    {}

    [[nodiscard]] Fault choose(const Question &question) override;

    void loseNextReply() { ++m_repliesToLose; }
    void loseNextRequest() { ++m_requestsToLose; }
    void crashAt(WorkPoint point) { m_crashPoint = point; }

    // Cancels the prepared faults that have not happened.
    void disarm()
    {
        m_repliesToLose = 0;
        m_requestsToLose = 0;
        m_crashPoint.reset();
    }

    // From now on the inner choices are ignored.
    void lift() { m_isLifted = true; }

    [[nodiscard]] bool losesNextReply() const { return m_repliesToLose > 0; }
    [[nodiscard]] bool losesNextRequest() const { return m_requestsToLose > 0; }
    [[nodiscard]] std::optional<WorkPoint> crashPoint() const { return m_crashPoint; }
    [[nodiscard]] bool isLifted() const { return m_isLifted; }

private:
    Fault takeArmed(const Question &question);

    Choices *m_inner;
    int m_repliesToLose = 0;
    int m_requestsToLose = 0;
    std::optional<WorkPoint> m_crashPoint;
    bool m_isLifted = false;
};

// Faults by chance: messages that are lost, or take longer, as the run's seed decides. What befalls
// a message depends on the seed, the fault and the message's number alone: a further fault, or a
// message that comes earlier, moves nothing for the others.
class SeededChoices final : public Choices
{
public:
    // Only those of `faults` that are by chance are used. `inner` is asked first, and its faults
    // win: chance decides only where nothing else happens. `inner` is not owned and must outlive
    // this.
    SeededChoices(Choices *inner, const Faults &faults, quint64 seed);

    [[nodiscard]] Fault choose(const Question &question) override;

    // From now on nothing happens by chance any more.
    void lift() { m_isLifted = true; }

    // The faults that happened by chance so far, each as the exact fault with the same effect.
    [[nodiscard]] const Faults &fallen() const { return m_fallen; }

private:
    [[nodiscard]] Fault fallOn(const Question &question) const;

    Choices *m_inner;
    Faults m_byChance;
    quint64 m_seed;
    bool m_isLifted = false;
    Faults m_fallen;
};

// A fault that has happened, and when.
struct StruckFault {
    Fault fault;
    Duration at{0}; // since the start of the run

    bool operator==(const StruckFault &) const = default;
};

// Notes what happens of all that is asked.
class StruckChoices final : public Choices
{
public:
    // `inner` is not owned and must outlive this; `now` tells the time since the start of the run.
    StruckChoices(Choices *inner, std::function<Duration()> now)
        : m_inner(inner)
        , m_now(std::move(now))
    {}

    [[nodiscard]] Fault choose(const Question &question) override;

    // In the order of time.
    [[nodiscard]] const std::vector<StruckFault> &struck() const { return m_struck; }

private:
    Choices *m_inner;
    std::function<Duration()> m_now;
    std::vector<StruckFault> m_struck;
};

bool isAnyByChance(const Faults &faults);

// The faults for the same run without chance: `given` without its faults by chance, plus `fallen`.
Faults withoutChance(Faults given, const Faults &fallen);

// Every placement of up to a number of faults, one run after another, without repeating one. A run
// is a path of answers; after each run the path is turned to the next one like an odometer, and the
// run begins again from the start:
//
//     ExhaustiveChoices choices(vocabulary, 2);
//     do {
//         run(choices);
//     } while (choices.next());
class ExhaustiveChoices final : public Choices
{
public:
    // `vocabulary`: the faults to place, as patterns: the kind and, for Crash, Throw and
    // StoreLosesReply, the point or call; the number is filled in for each place. `given` happens
    // in every run and does not count.
    ExhaustiveChoices(Faults vocabulary, int mostFaults, Faults given = {});

    [[nodiscard]] Fault choose(const Question &question) override;

    // Prepares the next run; false if all have been made.
    bool next();

    // The faults that were placed in the run just made, in the order in which they happened.
    [[nodiscard]] Faults placed() const;

private:
    struct Place {
        Faults options; // what could happen here; `chosen` says which one does, 0 = nothing
        size_t chosen = 0;
    };

    [[nodiscard]] Faults optionsFor(const Question &question) const;

    Faults m_vocabulary;
    int m_mostFaults;
    Faults m_given;
    std::optional<ScriptedChoices> m_script; // what is left of `given` in this run
    std::vector<Place> m_path;
    size_t m_position = 0;
    int m_spent = 0;
};

} // namespace onecake
