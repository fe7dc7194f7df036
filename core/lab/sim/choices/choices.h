// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The one place where a run could go either way: is this message lost, does the process die here,
// does this answer of the store get through? Everything else in a run follows from its inputs.
// Scripts, dice, people and the exhaustive search all answer through this interface.
#pragma once

#include "core/lab/sim/scenario/fault.h"

#include <memory>

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

} // namespace onecake
