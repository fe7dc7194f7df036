// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/scenario/run_inputs.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 mostSteps = 9007199254740991;
constexpr int largestCakeNumber = 1000000;

bool hasCake(UserActionKind kind)
{
    return kind == UserActionKind::Order || kind == UserActionKind::DoubleTap
        || kind == UserActionKind::ChangeOrder;
}

void readLength(JsonReader &reader, UserAction &action)
{
    if (action.kind == UserActionKind::SlowKitchen) {
        action.span = reader.duration(u"by", slowKitchen);
        return;
    }
    if (!reader.has(u"to"))
        reader.report(u"to", tr("is missing, expected a time such as \"120ms\""));
    action.span = reader.duration(u"to", Duration(0));
    if (action.span > longestLatency)
        reader.report(u"to", tr("must be at most %1").arg(toText(longestLatency)));
}

UserAction readUserAction(JsonReader &reader, Duration earliest)
{
    UserAction action;
    action.kind = reader.choice(u"do", UserActionKind::Order);
    if (!reader.has(u"do"))
        reader.report(
            u"do", tr("is missing, expected one of: ") + namesOf<UserActionKind>().join(u", "_s));
    if (!reader.has(u"at"))
        reader.report(u"at", tr("is missing, expected a time such as \"3.2s\""));
    action.at = reader.duration(u"at", earliest);
    if (action.at < earliest)
        reader.report(u"at",
                      tr("must not lie before the deed above it, at %1").arg(toText(earliest)));
    if (reader.has(u"afterSteps"))
        action.afterSteps = static_cast<quint64>(reader.integer(u"afterSteps", 0, 0, mostSteps));
    if (hasCake(action.kind)) {
        action.cake = reader.text(u"cake", action.cake);
        action.cakeNumber =
            static_cast<int>(reader.integer(u"cakeNumber", 1, 0, largestCakeNumber));
    }
    if (action.kind == UserActionKind::CrashApi) {
        action.point = reader.choice(u"point", WorkPoint::AfterClaim);
        if (!isCrashPoint(action.point))
            reader.report(
                u"point",
                tr("is \"%1\", which is not a point of a crash").arg(nameOf(action.point)));
    }
    if (action.kind == UserActionKind::SlowKitchen || action.kind == UserActionKind::SetLatency)
        readLength(reader, action);
    return action;
}

} // namespace

Error alteredRecording(const QString &what)
{
    return invalidInput(what,
                        tr("is a recording of what really happened, and is shown as it was: no "
                           "other policy, keys, retries or faults can be chosen for it"),
                        tr("Choose a story to try them on"));
}

QJsonObject toJson(const UserAction &action)
{
    QJsonObject object{{u"at"_s, toText(action.at)}, {u"do"_s, nameOf(action.kind)}};
    if (action.afterSteps)
        object.insert(u"afterSteps"_s, static_cast<qint64>(*action.afterSteps));
    if (hasCake(action.kind)) {
        object.insert(u"cake"_s, action.cake);
        object.insert(u"cakeNumber"_s, action.cakeNumber);
    }
    if (action.kind == UserActionKind::CrashApi)
        object.insert(u"point"_s, nameOf(action.point));
    if (action.kind == UserActionKind::SlowKitchen)
        object.insert(u"by"_s, toText(action.span));
    if (action.kind == UserActionKind::SetLatency)
        object.insert(u"to"_s, toText(action.span));
    return object;
}

UserActions readUserActions(JsonReader &reader, QStringView field)
{
    UserActions userActions;
    reader.forEachObject(field, [&userActions](JsonReader &item) {
        const Duration earliest = userActions.empty() ? Duration(0) : userActions.back().at;
        userActions.push_back(readUserAction(item, earliest));
    });
    return userActions;
}

} // namespace onecake
