// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_json.h"

#include "core/base/text/tr.h"
#include "core/model/policy/policy_fields.h"
#include "core/model/policy/policy_rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Where a field has no meaning and so does not stand in the file, the row says the one thing that
// it can.
void settle(Policy &policy)
{
    ClaimPolicy &claim = policy.claim;
    if (claim.protocol == ClaimProtocol::None) {
        policy.fingerprint.kind = FingerprintKind::None;
        policy.outcome.onSuccess = Disposition::Delete;
        policy.outcome.onClientError = Disposition::Delete;
        policy.retention.retention = Duration{0};
    }
    if (!marksInProgress(claim)) {
        claim.duplicate = DuplicateAction::Execute;
        claim.leaseKind = LeaseKind::Retention;
        claim.recordFencing = claim.protocol == ClaimProtocol::InsertAtCommit
            ? RecordFencing::Absent
            : RecordFencing::None;
    }
    if (policy.fingerprint.kind == FingerprintKind::None)
        policy.fingerprint.onMismatch = MismatchAction::Replay;
    if (policy.retention.retention == unlimited)
        policy.retention.expiryTest = ExpiryTest::None;
}

void checkName(const JsonReader &reader, const QString &id)
{
    static const QRegularExpression shape(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    if (!id.isEmpty() && !shape.match(id).hasMatch())
        reader.report(u"id",
                      tr("is \"%1\", expected small letters, digits and single hyphens").arg(id));
}

void checkSources(const Policy &policy, Problems *problems)
{
    static const QStringList marks{u"src"_s, u"doc"_s, u"iss"_s, u"2nd"_s, u"model"_s};
    for (size_t index = 0; index < policy.sources.size(); ++index) {
        const PolicySource &source = policy.sources[index];
        const QString message =
            tr("is \"%1\", expected one of: %2").arg(source.mark, marks.join(u", "_s));
        if (!source.mark.isEmpty() && !marks.contains(source.mark))
            problems->push_back({u"$.sources[%1].mark"_s.arg(index), message});
    }
}

bool hasField(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &step : path.split(u'.'))
        value = value.toObject().value(step);
    return !value.isUndefined();
}

void checkUnverified(const Policy &policy, Problems *problems)
{
    const QJsonObject fields = toJson(policy);
    for (qsizetype index = 0; index < policy.unverified.size(); ++index) {
        const QString &path = policy.unverified.at(index);
        const QString message = tr("names \"%1\", which is no field of this policy; expected a "
                                   "path such as \"claim.lease\"");
        if (!hasField(fields, path))
            problems->push_back({u"$.unverified[%1]"_s.arg(index), message.arg(path)});
    }
}

// A value that could not be read was replaced by its default; what the rules say about that default
// would only confuse.
void append(Problems *problems, const Problems &more)
{
    const auto isKnown = [problems](const Problem &problem) {
        return std::any_of(problems->begin(), problems->end(),
                           [&problem](const Problem &known) { return known.path == problem.path; });
    };
    Problems fresh;
    std::copy_if(more.begin(), more.end(), std::back_inserter(fresh), std::not_fn(isKnown));
    problems->insert(problems->end(), fresh.begin(), fresh.end());
}

} // namespace

std::variant<Policy, Problems> policyFromJson(const QJsonObject &object)
{
    Problems problems;
    Policy policy;
    JsonReader reader(object, u"$"_s, &problems);
    PolicyReading reading(&reader);
    exchange(reading, policy);
    settle(policy);
    checkName(reader, policy.id);
    reader.finish();
    checkSources(policy, &problems);
    checkUnverified(policy, &problems);
    append(&problems, brokenRules(policy));
    if (!problems.empty())
        return problems;
    return policy;
}

QJsonObject toJson(const Policy &policy)
{
    QJsonObject object;
    PolicyWriting writing(&object);
    Policy copy = policy;
    exchange(writing, copy);
    return object;
}

} // namespace onecake
