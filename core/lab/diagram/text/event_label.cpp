// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/duration_text.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/message_text.h"
#include "core/lab/diagram/text/plain_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype mostOfLabel = 40;

struct FixedLabel {
    EventKind kind;
    QStringView label;
};

// What needs no details.
constexpr std::array fixedLabels{
    FixedLabel{EventKind::KeyDiscarded, u"key let go"},
    FixedLabel{EventKind::RetryDenied, u"no retries left"},
    FixedLabel{EventKind::Reloaded, u"page reloaded"},
    FixedLabel{EventKind::GaveUp, u"gives up"},
    FixedLabel{EventKind::TunnelEntered, u"tunnel"},
    FixedLabel{EventKind::TunnelLeft, u"tunnel ends"},
    FixedLabel{EventKind::RequestLossBegan, u"requests are lost"},
    FixedLabel{EventKind::RequestLossEnded, u"requests pass again"},
    FixedLabel{EventKind::ReplyLossBegan, u"replies are lost"},
    FixedLabel{EventKind::ReplyLossEnded, u"replies pass again"},
    FixedLabel{EventKind::StoreWentDown, u"down"},
    FixedLabel{EventKind::StoreCameUp, u"up again"},
    FixedLabel{EventKind::StoreWentMute, u"writes, answers nobody"},
    FixedLabel{EventKind::StoreSpokeAgain, u"answers again"},
    FixedLabel{EventKind::LockFreed, u"lock freed early"},
    FixedLabel{EventKind::ThrottlingBegan, u"throttling"},
    FixedLabel{EventKind::ThrottlingEnded, u"throttling ends"},
    FixedLabel{EventKind::Refused, u"in progress elsewhere"},
    FixedLabel{EventKind::Waiting, u"waits for the first"},
    FixedLabel{EventKind::Mismatched, u"key of another order"},
    FixedLabel{EventKind::KeyMissing, u"no key"},
    FixedLabel{EventKind::Expired, u"key no longer kept"},
    FixedLabel{EventKind::RanUnprotected, u"runs unprotected"},
    FixedLabel{EventKind::ClaimLost, u"refused, then not found"},
    FixedLabel{EventKind::Resolved, u"found out by reading"},
    FixedLabel{EventKind::RecordWriteFailed, u"record not written"},
    FixedLabel{EventKind::WorkStarted, u"work begins"},
    FixedLabel{EventKind::WorkEnded, u"work done"},
    FixedLabel{EventKind::WorkThrew, u"work throws"},
    FixedLabel{EventKind::Charged, u"charged"},
    FixedLabel{EventKind::ChargeRecognised, u"known key: not charged"},
    FixedLabel{EventKind::EffectRefused, u"refused"},
};

QString withApi(const Event &event, const QString &what)
{
    return event.api == 0 ? what : u"API %1 %2"_s.arg(event.api).arg(what);
}

QString recordLabel(const Event &event)
{
    if (event.kind == EventKind::RecordRemoved)
        return u"removed"_s;
    if (!event.record)
        return u"written"_s;
    const KeyRecord &record = *event.record;
    if (record.replays > 0)
        return u"replayed ×%1"_s.arg(record.replays);
    if (record.status == RecordStatus::InProgress)
        return u"in progress · fence %1"_s.arg(record.fence);
    return nameOf(record.status);
}

QString crashLabel(const Event &event)
{
    QString point = plain(event.text, mostOfLabel);
    return withApi(event, u"dies "_s + point.replace(u'-', u' ')).trimmed();
}

QString labelWithDetails(const Event &event)
{
    const QString span = toReadableText(event.span);
    if (event.kind == EventKind::IntentFormed)
        return u"wants a cake: %1"_s.arg(plain(event.text, mostOfLabel));
    if (event.kind == EventKind::KeyMade)
        return u"key %1"_s.arg(shortKey(event.key));
    if (event.kind == EventKind::TimedOut)
        return u"no answer in %1"_s.arg(span);
    if (event.kind == EventKind::RetryScheduled)
        return u"retry in %1"_s.arg(span);
    if (event.kind == EventKind::ApiCrashed)
        return crashLabel(event);
    if (event.kind == EventKind::ApiRestarted)
        return withApi(event, u"is up again"_s);
    if (event.kind == EventKind::ApiHeld)
        return withApi(event, u"is held up for %1"_s.arg(span));
    if (event.kind == EventKind::ApiWentOn)
        return withApi(event, u"goes on"_s);
    if (event.kind == EventKind::CompleterCame)
        return u"completer takes up request %1"_s.arg(event.attempt);
    if (event.kind == EventKind::Deployed)
        return u"deployed: %1"_s.arg(plain(event.text, mostOfLabel));
    if (event.kind == EventKind::RecordWritten || event.kind == EventKind::RecordRemoved)
        return recordLabel(event);
    if (event.kind == EventKind::Claimed)
        return u"claimed · fence %1"_s.arg(event.fence);
    if (event.kind == EventKind::TookOver)
        return u"taken over · fence %1"_s.arg(event.fence);
    if (event.kind == EventKind::Replayed)
        return u"replay, %1 after"_s.arg(span);
    if (event.kind == EventKind::StaleOwner)
        return u"too late: fence %1"_s.arg(event.fence);
    if (event.kind == EventKind::Baked)
        return u"🍰 no. %1"_s.arg(event.order);
    return labelOfMessage(event);
}

} // namespace

QString labelOf(const Event &event)
{
    const auto *const fixed =
        std::find_if(fixedLabels.begin(), fixedLabels.end(), [&event](const FixedLabel &candidate) {
            return candidate.kind == event.kind;
        });
    return fixed == fixedLabels.end() ? labelWithDetails(event) : fixed->label.toString();
}

} // namespace onecake
