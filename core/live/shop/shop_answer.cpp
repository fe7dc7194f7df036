// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/shop/shop_answer.h"

#include "core/base/text/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int firstErrorStatus = 400;

QString titleOf(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::InProgress:
        return tr("The first request with this key is still being worked on");
    case OutcomeKind::Mismatch:
        return tr("This key was used for another request");
    case OutcomeKind::MissingKey:
        return tr("There is no usable Idempotency-Key");
    case OutcomeKind::Expired:
        return tr("This key was used, and its answer is no longer kept");
    case OutcomeKind::Failed:
        return tr("Nothing was done");
    case OutcomeKind::Unknown:
        return tr("It may have been done");
    case OutcomeKind::Executed:
    case OutcomeKind::Accepted:
    case OutcomeKind::Replayed:
        break;
    }
    return {};
}

QString adviceFor(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::InProgress:
        return tr("Ask again later, with the same key.");
    case OutcomeKind::Mismatch:
        return tr("Use a new key for a new request.");
    case OutcomeKind::MissingKey:
        return tr("Send one of your own with each request, and the same one with a retry.");
    case OutcomeKind::Expired:
        return tr("Look whether the order is there before you order again.");
    case OutcomeKind::Failed:
    case OutcomeKind::Unknown:
        return tr("Ask again, with the same key.");
    case OutcomeKind::Executed:
    case OutcomeKind::Accepted:
    case OutcomeKind::Replayed:
        break;
    }
    return {};
}

} // namespace

ShopAnswer problemAnswer(int status, const QString &title, const QString &detail)
{
    QJsonObject problem{{u"type"_s, u"about:blank"_s}, {u"title"_s, title}, {u"status"_s, status}};
    if (!detail.isEmpty())
        problem.insert(u"detail"_s, detail);
    ShopAnswer answer;
    answer.status = status;
    answer.headers.emplace_back("Content-Type", "application/problem+json");
    answer.body = QJsonDocument(problem).toJson(QJsonDocument::Compact);
    return answer;
}

ShopAnswer shopAnswer(const Policy &policy, const Outcome &outcome)
{
    const QString title = titleOf(outcome.kind);
    ShopAnswer answer;
    if (!title.isEmpty() && outcome.response.code >= firstErrorStatus) {
        answer = problemAnswer(outcome.response.code, title, adviceFor(outcome.kind));
    } else {
        answer.status = outcome.response.code;
        answer.body = outcome.response.body;
        answer.headers.emplace_back("Content-Type", "application/json");
    }
    if (outcome.retryAfter) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*outcome.retryAfter);
        answer.headers.emplace_back("Retry-After", QByteArray::number(qint64(seconds.count())));
    }
    if (outcome.kind == OutcomeKind::Replayed && !policy.outcome.replayMarker.isEmpty())
        answer.headers.emplace_back(policy.outcome.replayMarker.toLatin1(), "true");
    return answer;
}

} // namespace onecake
