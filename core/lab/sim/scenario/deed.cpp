// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/scenario/deed.h"

#include "core/base/text/duration_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 mostSteps = 9007199254740991;
constexpr int largestCakeNumber = 1000000;

bool hasCake(DeedKind kind)
{
    return kind == DeedKind::Order || kind == DeedKind::DoubleTap || kind == DeedKind::ChangeOrder;
}

void readLength(JsonReader &reader, Deed &deed)
{
    if (deed.kind == DeedKind::SlowKitchen) {
        deed.span = reader.duration(u"by", slowKitchen);
        return;
    }
    if (!reader.has(u"to"))
        reader.report(u"to", u"is missing, expected a time such as \"120ms\""_s);
    deed.span = reader.duration(u"to", Duration(0));
    if (deed.span > longestLatency)
        reader.report(u"to", u"must be at most %1"_s.arg(toText(longestLatency)));
}

Deed readDeed(JsonReader &reader, Duration earliest)
{
    Deed deed;
    deed.kind = reader.choice(u"do", DeedKind::Order);
    if (!reader.has(u"do"))
        reader.report(u"do",
                      u"is missing, expected one of: "_s + namesOf<DeedKind>().join(u", "_s));
    if (!reader.has(u"at"))
        reader.report(u"at", u"is missing, expected a time such as \"3.2s\""_s);
    deed.at = reader.duration(u"at", earliest);
    if (deed.at < earliest)
        reader.report(u"at",
                      u"must not lie before the deed above it, at %1"_s.arg(toText(earliest)));
    if (reader.has(u"afterSteps"))
        deed.afterSteps = static_cast<quint64>(reader.integer(u"afterSteps", 0, 0, mostSteps));
    if (hasCake(deed.kind)) {
        deed.cake = reader.text(u"cake", deed.cake);
        deed.cakeNumber = static_cast<int>(reader.integer(u"cakeNumber", 1, 0, largestCakeNumber));
    }
    if (deed.kind == DeedKind::CrashApi) {
        deed.point = reader.choice(u"point", WorkPoint::AfterClaim);
        if (!isCrashPoint(deed.point))
            reader.report(u"point",
                          u"is \"%1\", which is not a point of a crash"_s.arg(nameOf(deed.point)));
    }
    if (deed.kind == DeedKind::SlowKitchen || deed.kind == DeedKind::SetLatency)
        readLength(reader, deed);
    return deed;
}

} // namespace

QJsonObject toJson(const Deed &deed)
{
    QJsonObject object{{u"at"_s, toText(deed.at)}, {u"do"_s, nameOf(deed.kind)}};
    if (deed.afterSteps)
        object.insert(u"afterSteps"_s, static_cast<qint64>(*deed.afterSteps));
    if (hasCake(deed.kind)) {
        object.insert(u"cake"_s, deed.cake);
        object.insert(u"cakeNumber"_s, deed.cakeNumber);
    }
    if (deed.kind == DeedKind::CrashApi)
        object.insert(u"point"_s, nameOf(deed.point));
    if (deed.kind == DeedKind::SlowKitchen)
        object.insert(u"by"_s, toText(deed.span));
    if (deed.kind == DeedKind::SetLatency)
        object.insert(u"to"_s, toText(deed.span));
    return object;
}

Deeds readDeeds(JsonReader &reader, QStringView field)
{
    Deeds deeds;
    reader.forEachObject(field, [&deeds](JsonReader &item) {
        const Duration earliest = deeds.empty() ? Duration(0) : deeds.back().at;
        deeds.push_back(readDeed(item, earliest));
    });
    return deeds;
}

} // namespace onecake
