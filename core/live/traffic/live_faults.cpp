// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/traffic/live_faults.h"

#include "core/base/text/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString ofKey = u" of key "_s;

bool isOfMessage(FaultKind kind)
{
    return kind == FaultKind::LoseRequest || kind == FaultKind::LoseReply
        || kind == FaultKind::DelayRequest || kind == FaultKind::DelayReply
        || kind == FaultKind::DuplicateRequest;
}

bool isOfNetwork(FaultKind kind)
{
    return isOfMessage(kind) || isByChance(kind) || kind == FaultKind::Tunnel
        || kind == FaultKind::LoseRequests || kind == FaultKind::LoseReplies;
}

bool isOfWork(FaultKind kind)
{
    return kind == FaultKind::Crash || kind == FaultKind::Throw || kind == FaultKind::Respond
        || kind == FaultKind::Hold;
}

Result<void> checkPlace(const Fault &fault, bool hasKey, FaultPlace place)
{
    const QString words = toWords(fault);
    if (fault.kind == FaultKind::DuplicateReply)
        return invalidInput(words, tr("over HTTP a reply cannot arrive twice"),
                            tr("Use duplicate request, which is answered twice"));
    if (hasKey && !isOfMessage(fault.kind))
        return invalidInput(words, tr("\"of key\" counts single messages, and this is none"),
                            tr("Leave \"of key\" out"));
    if (isOfNetwork(fault.kind))
        return {};
    if (place == FaultPlace::Proxy)
        return invalidInput(
            words, tr("the proxy sees messages only, and this happens behind or before them"),
            tr("Expected lose, delay or duplicate, tunnel, or jitter"));
    if (isOfWork(fault.kind))
        return {};
    return invalidInput(words, tr("this cannot be done to a real store or to a real browser"),
                        tr("Expected a fault of messages, or crash, throw, respond or hold"));
}

Faults withoutKey(const std::vector<LiveFault> &faults)
{
    Faults result;
    for (const LiveFault &one : faults) {
        if (one.key.isEmpty())
            result.push_back(one.fault);
    }
    return result;
}

} // namespace

Result<std::vector<LiveFault>> parseLiveFaults(QStringView words, FaultPlace place)
{
    std::vector<LiveFault> result;
    const QList<QStringView> sentences = words.split(u';');
    for (const QStringView one : sentences) {
        const QStringView whole = one.trimmed();
        if (whole.isEmpty())
            continue;
        const bool lacksKey = whole.endsWith(QStringView(ofKey).trimmed());
        if (lacksKey)
            return invalidInput(whole.toString(), tr("\"of key\" is followed by no key"));
        const qsizetype at = whole.indexOf(ofKey);
        const QString key =
            at < 0 ? QString() : whole.sliced(at + ofKey.size()).trimmed().toString();
        const Result<Faults> faults = parseFaults(at < 0 ? whole : whole.first(at));
        if (!faults)
            return faults.error();
        for (const Fault &fault : *faults) {
            if (const auto checked = checkPlace(fault, at >= 0, place); !checked)
                return checked.error();
            result.push_back({fault, key});
        }
    }
    return result;
}

QString toWords(const std::vector<LiveFault> &faults)
{
    QStringList words;
    for (const LiveFault &one : faults)
        words.append(toWords(one.fault) + (one.key.isEmpty() ? QString() : ofKey + one.key));
    return words.join(u"; "_s);
}

LiveFaults::LiveFaults(std::vector<LiveFault> faults, quint64 seed)
    : m_scripted(withoutKey(faults))
    , m_seeded(&m_scripted, withoutKey(faults), seed)
{
    std::vector<std::pair<QString, Faults>> keyed;
    for (const LiveFault &one : faults) {
        if (isStretch(one.fault.kind))
            m_stretches.push_back(one.fault);
        if (one.key.isEmpty())
            continue;
        auto found = std::find_if(keyed.begin(), keyed.end(),
                                  [&one](const auto &known) { return known.first == one.key; });
        if (found == keyed.end())
            found = keyed.insert(keyed.end(), {one.key, {}});
        found->second.push_back(one.fault);
    }
    for (auto &[key, its] : keyed)
        m_ofKeys.emplace_back(key, std::make_unique<OfKey>(std::move(its)));
    std::stable_sort(m_stretches.begin(), m_stretches.end(),
                     [](const Fault &one, const Fault &other) { return one.from < other.from; });
}

bool LiveFaults::isSwallowed(QuestionKind kind, Duration elapsed) const
{
    return std::any_of(m_stretches.begin(), m_stretches.end(), [kind, elapsed](const Fault &fault) {
        const bool isHere = fault.kind == FaultKind::Tunnel
            || (fault.kind == FaultKind::LoseRequests && kind == QuestionKind::Request)
            || (fault.kind == FaultKind::LoseReplies && kind == QuestionKind::Reply);
        return isHere && fault.from <= elapsed && elapsed < fault.to;
    });
}

Fault LiveFaults::next(QuestionKind kind, const QString &key, Duration elapsed)
{
    const bool isRequest = kind == QuestionKind::Request;
    Question question;
    question.kind = kind;
    question.number = ++(isRequest ? m_requests : m_replies);
    Fault fault = m_seeded.choose(question);
    for (auto &[known, its] : m_ofKeys) {
        if (known != key)
            continue;
        question.number = ++(isRequest ? its->requests : its->replies);
        const Fault ofItsKey = its->choices.choose(question);
        fault = fault.kind == FaultKind::None ? ofItsKey : fault;
    }
    if (isSwallowed(kind, elapsed)) {
        fault = {};
        fault.kind = isRequest ? FaultKind::LoseRequest : FaultKind::LoseReply;
    }
    return fault;
}

Fault LiveFaults::nextRequest(const QString &key, Duration elapsed)
{
    return next(QuestionKind::Request, key, elapsed);
}

Fault LiveFaults::nextReply(const QString &key, Duration elapsed)
{
    return next(QuestionKind::Reply, key, elapsed);
}

} // namespace onecake
