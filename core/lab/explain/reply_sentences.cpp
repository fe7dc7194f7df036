// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/reply_sentences.h"

#include "core/lab/diagram/text/message_text.h"
#include "core/lab/explain/event_kinds.h"

using namespace Qt::StringLiterals;

namespace onecake {

bool hasEffects(const ExecutionCourse &execution)
{
    return execution.hasCharged || execution.chargeWasKnown || !execution.cakes.empty();
}

bool hasEnded(const ExecutionCourse &execution)
{
    const bool hasFailed = execution.answer && execution.answer->code >= firstErrorCode;
    return execution.crash || execution.hasThrown || execution.lostClaim || execution.failedToRecord
        || hasFailed;
}

QString apiOf(const ExecutionCourse &execution)
{
    Event event;
    event.api = execution.api;
    return nameOfApi(event);
}

QString ReplySentences::fate(const ExecutionCourse &execution) const
{
    if (!execution.answer)
        return {};
    switch (fateOf(execution)) {
    case ReplyFate::None:
    case ReplyFate::JustArrived:
    case ReplyFate::Heard:
        return {};
    case ReplyFate::UnderWay:
        return tr("its reply is on its way");
    case ReplyFate::Unheard:
        return tr("nobody was waiting for its reply any more");
    case ReplyFate::PageGone:
        return tr("the page was reloaded at the moment its reply came");
    case ReplyFate::Lost:
        return tr("its reply was lost");
    case ReplyFate::LostInTunnel:
        return tr("its reply was lost in the tunnel");
    }
    Q_UNREACHABLE();
}

// What the page makes of a reply it makes of it at once.
ReplyFate ReplySentences::fateOf(const ExecutionCourse &execution) const
{
    const ReplyFate fate = execution.answer->fate;
    return fate == ReplyFate::JustArrived && m_isOver ? ReplyFate::Unheard : fate;
}

} // namespace onecake
