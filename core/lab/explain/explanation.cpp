// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/explanation.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/explain/answer_sentences.h"
#include "core/lab/explain/names.h"
#include "core/lab/explain/work_sentences.h"
#include "core/lab/sim/actors/website.h"

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

// What became of the requests of a run, and why, in the order in which it happened: a sentence for
// each, or for several that fared alike one after the other.
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

// What the customers of a run were left with: what they were told, and what had been done.
class CustomerTeller
{
    Q_DECLARE_TR_FUNCTIONS(CustomerTeller)
public:
    CustomerTeller(const RunCauses &causes, RunPhase phase)
        : m_causes(causes)
        , m_names(causes)
        , m_isOver(phase == RunPhase::Over)
    {}

    [[nodiscard]] QString of(const IntentCourse &course) const;

private:
    [[nodiscard]] QString toldOfSuccess(const IntentCourse &course) const;
    [[nodiscard]] QString afterSuccess(const IntentCourse &course, const ScreenSeen &screen) const;
    [[nodiscard]] QString butDone(const QString &told, const IntentCourse &course,
                                  const ScreenSeen &screen) const;
    [[nodiscard]] QString afterRefusal(const IntentCourse &course, const ScreenSeen &screen) const;
    [[nodiscard]] QString afterFailure(const IntentCourse &course, const ScreenSeen &screen) const;
    [[nodiscard]] QString withoutWord(const IntentCourse &course) const;
    [[nodiscard]] QString whileOpen(const IntentCourse &course) const;
    [[nodiscard]] QString lastHeard(const ScreenSeen &screen) const;
    [[nodiscard]] QString doneFor(const IntentCourse &course) const;
    [[nodiscard]] static QString timesCharged(int charges);
    [[nodiscard]] QString surplusOf(const IntentCourse &course) const;
    [[nodiscard]] QString nameFor(const IntentCourse &course) const;

    const RunCauses &m_causes;
    ExplainedNames m_names;
    bool m_isOver;
};

const ScreenSeen *firstOf(const IntentCourse &course, ScreenKind kind)
{
    const QString text = nameOf(kind);
    const auto found =
        std::find_if(course.screens.begin(), course.screens.end(),
                     [&text](const ScreenSeen &screen) { return screen.text == text; });
    return found == course.screens.end() ? nullptr : &*found;
}

QString listOf(const std::vector<int> &orders)
{
    QStringList numbers;
    for (const int order : orders)
        numbers.append(QString::number(order));
    return numbers.join(QStringLiteral(", "));
}

// Where a customer has several orders, it is said of which one she was told.
QString CustomerTeller::nameFor(const IntentCourse &course) const
{
    const QString customer = m_names.customer(course.intent);
    if (!m_names.hasSeveralIntents() || m_names.hasSeveralCustomers())
        return customer;
    return tr("About %1, %2").arg(m_names.order(course.intent), customer);
}

QString CustomerTeller::timesCharged(int charges)
{
    if (charges == 1)
        return tr("charged");
    return charges == 2 ? tr("charged twice") : tr("charged %1 times").arg(charges);
}

// What was done for an order, as a clause.
QString CustomerTeller::doneFor(const IntentCourse &course) const
{
    const auto cakes = static_cast<int>(course.cakes.size());
    if (cakes == 0 && course.charges == 0)
        return m_isOver ? tr("nothing was done for it") : tr("nothing has been done for it so far");
    const QString charged = timesCharged(course.charges);
    if (cakes == 0)
        return tr("nothing was baked for it, although it was %1").arg(charged);
    const QString baked = cakes == 1 ? tr("no. %1 was baked for it").arg(course.cakes.front())
                                     : tr("%1 cakes were baked for it").arg(cakes);
    return course.charges == 0 ? tr("%1 and never charged").arg(baked)
                               : tr("it was %1 and %2").arg(charged, baked);
}

// What there is too much or too little of; empty where all is as it should be.
QString CustomerTeller::surplusOf(const IntentCourse &course) const
{
    const auto cakes = static_cast<int>(course.cakes.size());
    if (cakes > 1 && course.charges > 1)
        return tr("%1 cakes were baked and %2 charges made for this one order")
            .arg(cakes)
            .arg(course.charges);
    if (cakes > 1)
        return tr("%1 cakes were baked for this one order").arg(cakes);
    if (course.charges > 1)
        return tr("%1 charges were made for this one order").arg(course.charges);
    return course.charges == 0 && cakes == 1 ? tr("it was never charged") : QString();
}

// What the page said of cakes on their way, and of a refusal before it.
QString CustomerTeller::toldOfSuccess(const IntentCourse &course) const
{
    const QString name = nameFor(course);
    std::vector<ScreenSeen> told;
    const ScreenSeen *refusal = nullptr;
    for (const ScreenSeen &screen : course.screens) {
        if (screen.text == nameOf(ScreenKind::OnItsWay)) {
            const bool isNew = told.empty() || told.back().order != screen.order;
            if (isNew && (screen.order != 0 || told.empty()))
                told.push_back(screen);
        } else if (screen.text == nameOf(ScreenKind::Refused) && told.empty()) {
            refusal = &screen;
        }
    }
    const ScreenSeen &first = told.front();
    const QString at = toReadableText(first.at);
    const QString what = first.order == 0 ? tr("that the cake is on its way")
                                          : tr("that no. %1 is on its way").arg(first.order);
    QString text = refusal == nullptr
        ? tr("%1 was told at %2 %3").arg(name, at, what)
        : tr("%1 was told at %2 that the order was refused (%3), and then at %4 %5")
              .arg(name, toReadableText(refusal->at))
              .arg(refusal->code)
              .arg(at, what);
    if (told.size() > 1)
        text = tr("%1, and then that no. %2 is").arg(text).arg(told.back().order);
    return text;
}

QString CustomerTeller::afterSuccess(const IntentCourse &course, const ScreenSeen &screen) const
{
    const QString told = toldOfSuccess(course);
    const auto owner = m_causes.intentOfOrder.find(screen.order);
    const bool isForeign = owner != m_causes.intentOfOrder.end() && owner->second != course.intent;
    if (isForeign && course.cakes.empty())
        return m_names.hasSeveralCustomers()
            ? tr("%1, which is %2's cake, but nothing was baked for %3.")
                  .arg(told, m_names.customer(owner->second), m_names.customer(course.intent))
            : tr("%1, which is the cake of %2, but nothing was baked for %3.")
                  .arg(told, m_names.order(owner->second), m_names.order(course.intent));
    if (course.cakes.empty())
        return m_isOver ? tr("%1, but nothing was baked for this order.").arg(told)
                        : tr("%1; nothing has been baked for this order so far.").arg(told);
    const QString surplus = surplusOf(course);
    if (!surplus.isEmpty())
        return tr("%1, but %2.").arg(told, surplus);
    const bool isOwn = std::any_of(
        course.screens.begin(), course.screens.end(), [&course](const ScreenSeen &seen) {
            return std::find(course.cakes.begin(), course.cakes.end(), seen.order)
                != course.cakes.end();
        });
    if (isOwn)
        return tr("%1.").arg(told);
    return screen.order == 0
        ? tr("%1; it was no. %2.").arg(told).arg(course.cakes.front())
        : tr("%1, but what was baked is no. %2.").arg(told, listOf(course.cakes));
}

// What was done against what was told: before it was told, or only later.
QString CustomerTeller::butDone(const QString &told, const IntentCourse &course,
                                const ScreenSeen &screen) const
{
    return course.bakedAt > screen.at
        ? tr("%1; only later, at %2, the cake was baked: %3.")
              .arg(told, toReadableText(course.bakedAt), doneFor(course))
        : tr("%1, although %2.").arg(told, doneFor(course));
}

QString CustomerTeller::afterRefusal(const IntentCourse &course, const ScreenSeen &screen) const
{
    const QString told = tr("%1 was told at %2 that the order was refused (%3)")
                             .arg(nameFor(course), toReadableText(screen.at))
                             .arg(screen.code);
    if (course.cakes.empty() && course.charges == 0)
        return tr("%1, and %2.").arg(told, doneFor(course));
    return butDone(told, course, screen);
}

QString CustomerTeller::lastHeard(const ScreenSeen &screen) const
{
    if (screen.text == nameOf(ScreenKind::NoAnswer))
        return tr("no answer had come");
    if (screen.text == nameOf(ScreenKind::Blank))
        return tr("the page was empty");
    if (screen.lastCause == AnswerCause::InProgress)
        return tr("the order was in progress, and that the customer should ask again (%1)")
            .arg(screen.lastCode);
    return tr("something had gone wrong, and that the customer should try again (%1)")
        .arg(screen.lastCode);
}

QString CustomerTeller::afterFailure(const IntentCourse &course, const ScreenSeen &screen) const
{
    const QString told = tr("%1 was last told at %2 that %3")
                             .arg(nameFor(course), toReadableText(screen.at), lastHeard(screen));
    if (course.cakes.empty() && course.charges == 0)
        return tr("%1; %2.").arg(told, doneFor(course));
    return butDone(told, course, screen);
}

QString CustomerTeller::withoutWord(const IntentCourse &course) const
{
    return tr("%1 was never told anything; %2.")
        .arg(m_names.customer(course.intent), doneFor(course));
}

// Under way, and not settled yet.
QString CustomerTeller::whileOpen(const IntentCourse &course) const
{
    const QString customer = m_names.customer(course.intent);
    if (m_causes.isInTunnel)
        return tr("Nothing gets through the tunnel: neither %1 nor the website can know what has "
                  "become of the order.")
            .arg(customer);
    if (course.screens.empty())
        return tr("%1 has not been told anything so far.").arg(customer);
    const QString heard = lastHeard(course.screens.back());
    return course.screens.back().text == nameOf(ScreenKind::NoAnswer)
        ? tr("All that %1 has been told so far is that no answer has come: whether the order "
             "arrived, "
             "the page cannot know.")
              .arg(customer)
        : tr("All that %1 has been told so far is that %2.").arg(customer, heard);
}

QString CustomerTeller::of(const IntentCourse &course) const
{
    // Good news stays, and a refusal stays until there is any.
    if (const ScreenSeen *success = firstOf(course, ScreenKind::OnItsWay))
        return afterSuccess(course, *success);
    if (const ScreenSeen *refusal = firstOf(course, ScreenKind::Refused))
        return afterRefusal(course, *refusal);
    if (course.hasGivenUp)
        return tr("%1 has given up; %2.").arg(m_names.customer(course.intent), doneFor(course));
    if (!m_isOver)
        return whileOpen(course);
    return course.screens.empty() ? withoutWord(course)
                                  : afterFailure(course, course.screens.back());
}

} // namespace

QStringList explanationOf(std::span<const Event> events, RunPhase phase)
{
    if (!factsOf(events).seesEffects)
        return {tr("Only messages were seen: what the service did is not known.")};
    const RunCauses causes = causesOf(events);
    if (causes.intents.empty())
        return {};
    QStringList sentences = RequestTeller(causes, phase).tell();
    const CustomerTeller teller(causes, phase);
    for (const auto &[intent, course] : causes.intents)
        sentences.append(teller.of(course));
    return sentences;
}

} // namespace onecake
