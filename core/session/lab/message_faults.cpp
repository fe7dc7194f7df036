// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/message_faults.h"

#include "core/base/json/json_reader.h"
#include "core/lab/diagram/text/event_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace onecake {

namespace {

class MessageReading
{
    Q_DECLARE_TR_FUNCTIONS(MessageFaults)
public:
    MessageReading(std::span<const Event> events, size_t index, const RunInputs &inputs)
        : m_events(events)
        , m_inputs(inputs)
        , m_index(index)
        , m_sent(index)
    {
        while (m_sent > 0 && !isStart(events[m_sent], events[index]))
            --m_sent;
    }

    [[nodiscard]] MessageFaults read() const
    {
        MessageFaults faults;
        const Event &sent = m_events[m_sent];
        faults.title = labelOf(m_events[m_index]);
        if (sent.kind != EventKind::Sent || m_events[m_index].number == 0) {
            faults.whyNot = tr("Only a message can be lost or delayed.");
            return faults;
        }
        if (sent.message == MessageKind::Request || sent.message == MessageKind::Reply)
            addNetwork(faults);
        else if (sent.message == MessageKind::StoreAnswer)
            addStoreAnswer(faults);
        else
            faults.whyNot =
                tr("Only requests, replies and answers of the store can be lost on their way.");
        addCrashes(faults);
        return faults;
    }

private:
    static bool isStart(const Event &event, const Event &end)
    {
        return event.kind == EventKind::Sent && event.number == end.number;
    }

    // Its place among the messages of its kind.
    [[nodiscard]] int place() const
    {
        const Event &sent = m_events[m_sent];
        return static_cast<int>(std::count_if(
            m_events.begin(), m_events.begin() + static_cast<std::ptrdiff_t>(m_sent) + 1,
            [&sent](const Event &event) {
                return event.kind == EventKind::Sent && event.message == sent.message;
            }));
    }

    // A message's fate is decided half-way, at the latency of the instant at which it left.
    [[nodiscard]] Duration halfWay() const
    {
        const Event &sent = m_events[m_sent];
        Duration latency = m_inputs.scenario->latencies.network;
        for (const UserAction &action : m_inputs.userActions) {
            if (action.kind == UserActionKind::SetLatency && action.at <= sent.at)
                latency = action.span;
        }
        return sent.at + latency / 2;
    }

    [[nodiscard]] bool isLost() const
    {
        const int number = m_events[m_sent].number;
        return std::any_of(m_events.begin(), m_events.end(), [number](const Event &event) {
            return event.kind == EventKind::Lost && event.number == number;
        });
    }

    void addNetwork(MessageFaults &faults) const
    {
        const bool isRequest = m_events[m_sent].message == MessageKind::Request;
        const int number = place();
        const Duration at = halfWay();
        faults.title = (isRequest ? tr("Request %1: %2") : tr("Reply %1: %2"))
                           .arg(QString::number(number), labelOf(m_events[m_sent]));
        if (isLost()) {
            faults.whyNot = tr("It is lost already: what lost it is in the list of faults, and can "
                               "be switched off there.");
            return;
        }
        const auto placed = [number, at](FaultKind kind) {
            Fault fault{kind};
            fault.number = number;
            return PlacedFault{fault, at};
        };
        faults.lose = placed(isRequest ? FaultKind::LoseRequest : FaultKind::LoseReply);
        faults.delay = placed(isRequest ? FaultKind::DelayRequest : FaultKind::DelayReply);
        faults.duplicate =
            placed(isRequest ? FaultKind::DuplicateRequest : FaultKind::DuplicateReply);
    }

    // The call that it answers is the last one of its execution before it.
    [[nodiscard]] const Event *callOfAnswer() const
    {
        const Event &answer = m_events[m_sent];
        for (size_t at = m_sent; at-- > 0;) {
            const Event &event = m_events[at];
            if (event.kind == EventKind::Sent && event.message == MessageKind::StoreCall
                && event.execution == answer.execution)
                return &event;
        }
        return nullptr;
    }

    void addStoreAnswer(MessageFaults &faults) const
    {
        const Event *const call = callOfAnswer();
        const std::optional<StoreCallKind> kind =
            call == nullptr ? std::nullopt : valueOf<StoreCallKind>(call->text);
        if (!kind)
            return;
        if (isLost()) {
            faults.whyNot = tr("It is lost already.");
            return;
        }
        Fault fault{FaultKind::StoreLosesReply};
        fault.call = *kind;
        fault.number = numberOfAnswer(*kind);
        faults.lose = PlacedFault{fault, m_events[m_sent].at};
        faults.whyNot = tr("An answer of the store can be lost, but not delayed or duplicated.");
    }

    // Among the answers to calls of that kind, in the order in which the store gave them.
    [[nodiscard]] int numberOfAnswer(StoreCallKind kind) const
    {
        std::map<int, QString> lastCall; // by execution
        int number = 0;
        for (size_t at = 0; at <= m_sent; ++at) {
            const Event &event = m_events[at];
            if (event.kind != EventKind::Sent)
                continue;
            if (event.message == MessageKind::StoreCall)
                lastCall[event.execution] = event.text;
            else if (event.message == MessageKind::StoreAnswer
                     && lastCall[event.execution] == nameOf(kind))
                ++number;
        }
        return number;
    }

    [[nodiscard]] std::optional<WorkPoint> nearestPoint() const
    {
        const Event &sent = m_events[m_sent];
        const Event *const call = sent.message == MessageKind::StoreAnswer ? callOfAnswer() : &sent;
        const bool isClaim = call != nullptr && call->text == nameOf(StoreCallKind::Claim);
        switch (sent.message) {
        case MessageKind::Request:
            return WorkPoint::BeforeClaim;
        case MessageKind::StoreCall:
            return isClaim ? WorkPoint::BeforeClaim : WorkPoint::AfterWork;
        case MessageKind::StoreAnswer:
            return isClaim ? WorkPoint::AfterClaim : WorkPoint::AfterRecord;
        case MessageKind::Charge:
            return WorkPoint::AfterClaim;
        case MessageKind::ChargeAnswer:
            return WorkPoint::AfterEffect;
        case MessageKind::BakeAnswer:
            return WorkPoint::AfterWork;
        case MessageKind::Reply:
            return WorkPoint::AfterRecord;
        case MessageKind::None:
        case MessageKind::Order:
        case MessageKind::Screen:
        case MessageKind::Cake:
        case MessageKind::Bake: // the work was begun before: a crash during it strikes earlier
            break;
        }
        return std::nullopt;
    }

    // The instant at which the request reached the API: a crash can come only later, and the run is
    // the same until then.
    [[nodiscard]] Duration startOfAttempt(int attempt) const
    {
        for (const Event &event : m_events) {
            if (event.kind == EventKind::Arrived && event.message == MessageKind::Request
                && event.attempt == attempt)
                return event.at;
        }
        return m_events[m_sent].at;
    }

    void addCrashes(MessageFaults &faults) const
    {
        const std::optional<WorkPoint> nearest = nearestPoint();
        const int attempt = m_events[m_sent].attempt;
        if (!nearest || attempt == 0)
            return;
        for (const auto &entry : enumNames<WorkPoint>) {
            if (!isCrashPoint(entry.value))
                continue;
            Fault fault{FaultKind::Crash};
            fault.number = attempt;
            fault.point = entry.value;
            if (entry.value == *nearest)
                faults.nearestCrash = faults.crashes.size();
            const bool isHere = entry.value == *nearest;
            faults.crashes.push_back({fault,
                                      isHere
                                          ? std::max(m_events[m_sent].at, startOfAttempt(attempt))
                                          : startOfAttempt(attempt)});
        }
    }

    std::span<const Event> m_events;
    const RunInputs &m_inputs;
    size_t m_index;
    size_t m_sent; // the other end of the message, or the same one
};

} // namespace

MessageFaults faultsOfMessage(std::span<const Event> events, size_t index, const RunInputs &inputs)
{
    return index < events.size() ? MessageReading(events, index, inputs).read() : MessageFaults();
}

} // namespace onecake
