// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_catalog.h"

#include "core/base/invariant.h"
#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"
#include "core/model/policy/policy_json.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString fileOf(QStringView preset)
{
    return u":/policies/%1.json"_s.arg(preset);
}

Result<QJsonObject> objectIn(const QString &where, const QString &path)
{
    return readJsonFile(where, path, tr("a policy"));
}

Result<Policy> fromFile(const QString &where, const QString &path)
{
    const Result<QJsonObject> object = objectIn(where, path);
    if (!object)
        return object.error();
    return resultOf(where, policyFromJson(withPlainTexts(*object)));
}

} // namespace

QStringList presetIds()
{
    // A line or more for each group.
    static const QStringList ids =
        u"stripe stripe-v2 adyen paypal acp ucp ob-uk "
        "powertools powertools-no-context powertools-outside-lambda powertools-typescript "
        "powertools-java powertools-dotnet powertools-client-key powertools-dotnet-client-key "
        "sqs-fifo kinesis "
        "service-bus azure-repeatability "
        "ietf brandur idempotentapi idempotentapi-cluster nservicebus-outbox node-idempotency "
        "express-idempotency idempot-js iceberg bicatu "
        "step-functions step-functions-retry lambda-durable durable-functions temporal restate "
        "none get-then-put same-transaction onecake"_s.split(u' ');
    return ids;
}

QString titleOf(PolicyGroup group)
{
    switch (group) {
    case PolicyGroup::PaymentApis:
        return tr("Payment APIs");
    case PolicyGroup::Aws:
        return u"AWS"_s;
    case PolicyGroup::Azure:
        return tr("Azure");
    case PolicyGroup::Libraries:
        return tr("Libraries and designs");
    case PolicyGroup::WorkflowEngines:
        return tr("Workflow engines");
    case PolicyGroup::Own:
        return tr("Our own");
    }
    ONECAKE_UNREACHABLE();
}

Result<Policy> presetPolicy(QStringView id)
{
    if (!presetIds().contains(id))
        return unknownName(id.toString(), u"policy"_s, presetIds());
    return fromFile(id.toString(), fileOf(id));
}

Result<PolicyLabel> labelOfPreset(QStringView id)
{
    if (!presetIds().contains(id))
        return unknownName(id.toString(), u"policy"_s, presetIds());
    const Result<QJsonObject> object = objectIn(id.toString(), fileOf(id));
    if (!object)
        return object.error();
    const QString group = object->value(u"group").toString();
    return PolicyLabel{object->value(u"title").toString(), object->value(u"summary").toString(),
                       valueOf<PolicyGroup>(group).value_or(PolicyGroup::Own)};
}

Result<Policy> loadPolicy(const QString &idOrFile)
{
    return looksLikeFile(idOrFile, presetIds()) ? fromFile(idOrFile, idOrFile)
                                                : presetPolicy(idOrFile);
}

} // namespace onecake
