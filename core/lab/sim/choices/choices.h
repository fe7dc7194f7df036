// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The one place where a run could go either way: is this message lost, does the process die here,
// does this answer of the store get through? Everything else in a run follows from its inputs.
// Scripts, dice, people and the exhaustive search all answer through this interface.
#pragma once

#include "core/base/random.h"
#include "core/lab/sim/scenario/fault.h"

#include <memory>
#include <optional>

namespace onecake {

enum class QuestionKind {
    Request, // a request is half-way through the network
    Reply, // a reply is
    Crash, // the process has reached a point of its work
    Work, // the work begins
    StoreAnswer, // the store has done what it was asked and is about to answer
    Tap, // the customer taps the button
    Send, // the website is about to send a request
    Receive, // a reply has reached the website
    Lock, // the store has granted an attempt its lock or lease, and has not answered yet
};

struct Question {
    QuestionKind kind = QuestionKind::Request;
    int number = 0; // of the request, reply, attempt, work, tap, or of the store's calls of this
                    // kind, counted from 1
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

    // FaultKind::None lets things take their course. Any other answer must be one that answersTo()
    // accepts.
    [[nodiscard]] virtual Fault choose(const Question &question) = 0;
};

// Whether a fault is an answer to a question, its number and point included.
bool answersTo(const Fault &fault, const Question &question);

// Follows a list of faults; each happens once, in the order in which they stand. Faults that are no
// answers (tunnel, store down, skew …) belong to the run's surroundings and are passed over here.
class ScriptedChoices final : public Choices
{
public:
    explicit ScriptedChoices(Faults faults);
    [[nodiscard]] Fault choose(const Question &question) override;

    // From now on, too: what a person does while the run is under way.
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

    // What was made ready and has not happened never does.
    void disarm()
    {
        m_repliesToLose = 0;
        m_requestsToLose = 0;
        m_crashPoint.reset();
    }

    // Whatever else decides has no say any more.
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
    // Of `faults`, those by chance count. `inner` is asked first, and its faults win: chance
    // decides what nothing else befalls. It is not owned and outlives this.
    SeededChoices(Choices *inner, const Faults &faults, quint64 seed);

    [[nodiscard]] Fault choose(const Question &question) override;

    // From now on nothing happens by chance any more.
    void lift() { m_isLifted = true; }

    // What fell so far, each as the fault that would have done the same without chance.
    [[nodiscard]] const Faults &fallen() const { return m_fallen; }

private:
    [[nodiscard]] Fault fallOn(const Question &question) const;

    Choices *m_inner;
    Faults m_byChance;
    quint64 m_seed;
    bool m_isLifted = false;
    Faults m_fallen;
};

bool isAnyByChance(const Faults &faults);

// The same run without chance: `given` without its faults by chance, and what fell of them.
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
    // `vocabulary`: the kinds of fault to place, as patterns: kind, and for Crash, Throw and
    // StoreLosesReply the point or call; the number is filled in for each place. `given` happens in
    // every run and costs nothing.
    ExhaustiveChoices(Faults vocabulary, int mostFaults, Faults given = {});

    [[nodiscard]] Fault choose(const Question &question) override;

    // Prepares the next run; false when all have been made.
    bool next();

    // The faults that were placed in the run just made, in the order in which they happened.
    [[nodiscard]] Faults placed() const;

private:
    struct Place {
        Faults options; // what could happen here; which one does is `chosen`, 0 = nothing
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
