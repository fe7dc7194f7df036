// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/request_sentences.h"

#include "core/lab/explain/answer_sentences.h"
#include "core/lab/explain/work_sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace onecake {

namespace {

// A sentence to be, about one request or about several that fared alike.
struct Telling {
    Duration at{0};
    std::vector<int> attempts;
    const ExecutionCourse *execution = nullptr; // null: it never arrived
    bool isClosing = false; // what came after standing still
    bool isAnswer = false; // nothing was done for it
};

// While its process stood still.
bool diedInBetween(const ExecutionCourse &execution)
{
    return execution.crash && execution.crash->at < execution.wentOnAt;
}

class RequestTeller
{
    Q_DECLARE_TR_FUNCTIONS(RequestTeller)
public:
    RequestTeller(const RunCauses &causes, RunPhase phase)
        : m_causes(causes)
        , m_names(causes)
        , m_work(causes, m_names, phase)
        , m_answers(causes, m_names)
        , m_isOver(phase == RunPhase::Over)
    {}

    QStringList tell()
    {
        collect();
        QStringList sentences;
        for (size_t first = 0; first < m_tellings.size();) {
            Telling telling = m_tellings[first];
            size_t next = first + 1;
            while (next < m_tellings.size() && fareAlike(m_tellings[first], m_tellings[next])) {
                telling.attempts.push_back(m_tellings[next].attempts.front());
                ++next;
            }
            sentences.append(sentenceOf(telling));
            first = next;
        }
        return sentences;
    }

private:
    void collect()
    {
        for (const ExecutionCourse &execution : m_causes.executions) {
            // A completer that finds nothing to complete leaves no trace.
            const bool isIdle =
                execution.isCompleter && execution.start == StartCause::None && !execution.crash;
            if (isIdle)
                continue;
            Telling telling;
            telling.at = execution.at;
            telling.attempts = {execution.attempt};
            telling.execution = &execution;
            const bool hasClaimed = execution.start != StartCause::None;
            telling.isAnswer = !hasClaimed && execution.answerCause != AnswerCause::None
                && execution.answerCause != AnswerCause::OwnWork && execution.answer;
            m_tellings.push_back(telling);
            if (execution.heldFor.count() == 0 || diedInBetween(execution)
                || execution.wentOnAt > m_causes.now)
                continue;
            telling.at = execution.wentOnAt;
            telling.isClosing = true;
            m_tellings.push_back(telling);
        }
        collectRequestsUnderWay();
        std::stable_sort(
            m_tellings.begin(), m_tellings.end(),
            [](const Telling &left, const Telling &right) { return left.at < right.at; });
    }

    void collectRequestsUnderWay()
    {
        for (const auto &[attempt, request] : m_causes.requests) {
            if (request.hasArrived || (m_isOver && !request.isLost))
                continue;
            Telling telling;
            telling.at = request.sentAt;
            telling.attempts = {attempt};
            m_tellings.push_back(telling);
        }
    }

    // Only what was answered without anything being done, or never arrived, is told together.
    [[nodiscard]] bool fareAlike(const Telling &left, const Telling &right) const
    {
        const RequestCourse &leftRequest = m_causes.requests.at(left.attempts.front());
        const RequestCourse &rightRequest = m_causes.requests.at(right.attempts.front());
        if (leftRequest.intent != rightRequest.intent)
            return false;
        if (left.execution == nullptr || right.execution == nullptr)
            return left.execution == right.execution && leftRequest.isLost == rightRequest.isLost
                && leftRequest.wasLostInTunnel == rightRequest.wasLostInTunnel;
        const ExecutionCourse &one = *left.execution;
        const ExecutionCourse &two = *right.execution;
        return left.isAnswer && right.isAnswer && !one.isCopy && !two.isCopy && !one.isCompleter
            && !two.isCompleter && one.answerCause == two.answerCause
            && one.answerMeeting.other == two.answerMeeting.other
            && one.answerMeeting.state == two.answerMeeting.state
            && one.answerMeeting.hadWaited == two.answerMeeting.hadWaited
            && one.storeTrouble == two.storeTrouble && one.answer->code == two.answer->code
            && one.answer->order == two.answer->order && one.answer->fate == two.answer->fate;
    }

    [[nodiscard]] QString sentenceOf(const Telling &telling) const
    {
        if (telling.execution == nullptr)
            return sentenceUnderWay(telling);
        const ExecutionCourse &execution = *telling.execution;
        if (telling.isAnswer)
            return sentenceOfAnswer(telling);
        if (telling.isClosing)
            return m_work.afterStandingStill(execution);
        const bool isToldApart = execution.endedAtDeadline || !diedInBetween(execution);
        if (execution.heldFor.count() > 0 && isToldApart)
            return m_work.beforeStandingStill(execution);
        if (execution.isWaiting && execution.start == StartCause::None)
            return tr("%1 waits for %2 to end.")
                .arg(m_names.subject(execution), m_names.object(execution.answerMeeting.other));
        return m_work.whole(execution);
    }

    [[nodiscard]] QString sentenceUnderWay(const Telling &telling) const
    {
        const RequestCourse &request = m_causes.requests.at(telling.attempts.front());
        const QString subject = m_names.requests(telling.attempts);
        if (!request.isLost)
            return tr("%1 is on its way to the API.").arg(subject);
        return request.wasLostInTunnel ? tr("%1 never arrived, lost in the tunnel.").arg(subject)
                                       : tr("%1 never arrived, lost on the way.").arg(subject);
    }

    [[nodiscard]] QString sentenceOfAnswer(const Telling &telling) const
    {
        const ExecutionCourse &execution = *telling.execution;
        const QString subject = telling.attempts.size() > 1 ? m_names.requests(telling.attempts)
                                                            : m_names.subject(execution);
        const QString answer = m_answers.of(execution, subject);
        const QString fate = m_work.fate(execution);
        return fate.isEmpty() ? tr("%1.").arg(answer) : tr("%1; %2.").arg(answer, fate);
    }

    const RunCauses &m_causes;
    ExplainedNames m_names;
    WorkSentences m_work;
    AnswerSentences m_answers;
    std::vector<Telling> m_tellings;
    bool m_isOver;
};

} // namespace

QStringList requestSentences(const RunCauses &causes, RunPhase phase)
{
    return RequestTeller(causes, phase).tell();
}

} // namespace onecake
