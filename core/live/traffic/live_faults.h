// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The faults of the simulator on real traffic: the same words, and the same numbers.
#pragma once

#include "core/lab/sim/choices/choices.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <QHash>

namespace onecake {

// Where faults are to strike: not every place has all that can go wrong.
enum class FaultPlace {
    Proxy, // messages alone
    Shop // messages, and the work of its API
};

// A fault; with a key it counts the messages of that key alone: "lose reply 1 of key K".
struct LiveFault {
    Fault fault;
    QString key;

    bool operator==(const LiveFault &) const = default;
};

// An error names the words that are not understood, or that cannot happen at `place`.
Result<std::vector<LiveFault>> parseLiveFaults(QStringView words, FaultPlace place);
QString toWords(const std::vector<LiveFault> &faults);

// Thread rule: belongs to one thread.
class LiveFaults
{
public:
    LiveFaults(std::vector<LiveFault> faults, quint64 seed);

    // What becomes of the next request, or of the next reply, of this key (empty: it has none).
    // `elapsed`: since the start of the traffic. A message that a stretch swallows is counted.
    [[nodiscard]] Fault nextRequest(const QString &key, Duration elapsed);
    [[nodiscard]] Fault nextReply(const QString &key, Duration elapsed);
    // What happens at a point of the work, or when it begins.
    [[nodiscard]] Fault choose(const Question &question) { return m_seeded.choose(question); }

    // The lasting faults, in the order of their beginnings.
    [[nodiscard]] const Faults &stretches() const { return m_stretches; }

private:
    struct OfKey {
        explicit OfKey(Faults faults)
            : choices(std::move(faults))
        {}
        ScriptedChoices choices;
        int requests = 0;
        int replies = 0;
    };

    Fault next(QuestionKind kind, const QString &key, Duration elapsed);
    [[nodiscard]] bool isSwallowed(QuestionKind kind, Duration elapsed) const;

    Faults m_stretches;
    ScriptedChoices m_scripted;
    SeededChoices m_seeded;
    std::vector<std::pair<QString, std::unique_ptr<OfKey>>> m_ofKeys;
    int m_requests = 0;
    int m_replies = 0;
};

} // namespace onecake
