// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Which members a fault has besides its kind: the rest of the value stays at its defaults.
bool hasNumber(FaultKind kind)
{
    return !isStretch(kind) && !isByChance(kind) && kind != FaultKind::DoubleTap
        && kind != FaultKind::GiveUp;
}

bool hasSpan(FaultKind kind)
{
    return kind == FaultKind::DelayReply || kind == FaultKind::DelayRequest
        || kind == FaultKind::Jitter || kind == FaultKind::Hold || kind == FaultKind::Skew
        || kind == FaultKind::GiveUp;
}

bool hasPoint(FaultKind kind)
{
    return kind == FaultKind::Crash || kind == FaultKind::Throw;
}

constexpr qint64 largestSkewMs = 1000LL * 60 * 60 * 24 * 365;

void readPoint(JsonReader &reader, Fault &fault)
{
    const bool isCrash = fault.kind == FaultKind::Crash;
    fault.point =
        reader.choice(u"point", isCrash ? WorkPoint::AfterClaim : WorkPoint::BeforeEffect);
    if (isCrash ? !isCrashPoint(fault.point) : !isThrowPoint(fault.point))
        reader.report(u"point",
                      tr("is \"%1\", which is not a point of a %2")
                          .arg(nameOf(fault.point), nameOf(fault.kind)));
}

void readChance(JsonReader &reader, Fault &fault)
{
    const QString text = reader.requiredText(u"chance");
    const std::optional<int> permille = parsePermille(text);
    if (!permille && !text.isEmpty())
        reader.report(u"chance",
                      tr("is \"%1\", expected a chance from 0% to 100% such as \"10%\"").arg(text));
    fault.permille = permille.value_or(0);
    fault.group = reader.choice(u"of", MessageGroup::Messages);
}

void readSpan(JsonReader &reader, Fault &fault)
{
    if (fault.kind == FaultKind::Skew) {
        fault.span = Duration(reader.integer(u"span", 0, -largestSkewMs, largestSkewMs));
        return;
    }
    fault.span = reader.duration(u"span", Duration(0));
    if (fault.kind == FaultKind::Jitter && fault.span > longestJitter)
        reader.report(u"span", tr("must be at most %1").arg(toText(longestJitter)));
}

Fault readFault(JsonReader &reader)
{
    Fault fault;
    fault.kind = reader.choice(u"fault", FaultKind::None);
    if (fault.kind == FaultKind::None && !reader.has(u"fault"))
        reader.report(u"fault",
                      tr("is missing, expected one of: ")
                          + namesOf<FaultKind>().mid(1).join(u", "_s));
    if (hasNumber(fault.kind))
        fault.number = static_cast<int>(reader.integer(u"number", 1, 1, largestFaultNumber));
    if (hasPoint(fault.kind))
        readPoint(reader, fault);
    if (fault.kind == FaultKind::LoseByChance)
        readChance(reader, fault);
    if (fault.kind == FaultKind::StoreLosesReply)
        fault.call = reader.choice(u"call", StoreCallKind::Claim);
    if (fault.kind == FaultKind::Respond)
        fault.code = static_cast<int>(reader.integer(u"code", 503, 400, 599));
    if (hasSpan(fault.kind))
        readSpan(reader, fault);
    if (isStretch(fault.kind)) {
        fault.from = reader.duration(u"from", Duration(0));
        fault.to = reader.duration(u"to", Duration(0));
        if (fault.to <= fault.from)
            reader.report(u"to", tr("must lie after \"from\""));
    }
    return fault;
}

} // namespace

QJsonObject toJson(const Fault &fault)
{
    QJsonObject object{{u"fault"_s, nameOf(fault.kind)}};
    if (hasNumber(fault.kind))
        object.insert(u"number"_s, fault.number);
    if (hasPoint(fault.kind))
        object.insert(u"point"_s, nameOf(fault.point));
    if (fault.kind == FaultKind::StoreLosesReply)
        object.insert(u"call"_s, nameOf(fault.call));
    if (fault.kind == FaultKind::Respond)
        object.insert(u"code"_s, fault.code);
    if (hasSpan(fault.kind))
        object.insert(u"span"_s, static_cast<qint64>(fault.span.count()));
    if (fault.kind == FaultKind::LoseByChance) {
        object.insert(u"chance"_s, percentText(fault.permille));
        object.insert(u"of"_s, nameOf(fault.group));
    }
    if (isStretch(fault.kind)) {
        object.insert(u"from"_s, static_cast<qint64>(fault.from.count()));
        object.insert(u"to"_s, static_cast<qint64>(fault.to.count()));
    }
    return object;
}

Faults readFaults(JsonReader &reader, QStringView field)
{
    Faults faults;
    // Words and objects may be mixed; each keeps its place.
    const QJsonValue value = reader.raw(field);
    if (!value.isUndefined() && !value.isArray())
        reader.report(field, describe(value) + tr(", expected a list of faults"));
    const QJsonArray items = value.toArray();
    for (qsizetype index = 0; index < items.size(); ++index) {
        const QString place = u"%1[%2]"_s.arg(field).arg(index);
        const QJsonValue item = items.at(index);
        if (item.isObject()) {
            JsonReader child = reader.child(item.toObject(), place);
            faults.push_back(readFault(child));
            child.finish();
        } else if (item.isString()) {
            const Result<Faults> parsed = parseFaults(item.toString());
            if (parsed)
                faults.insert(faults.end(), parsed->begin(), parsed->end());
            else
                reader.report(place, sentence(parsed.error()));
        } else {
            reader.report(place,
                          describe(item) + tr(", expected a fault in words or as an object"));
        }
    }
    return faults;
}

} // namespace onecake
