// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_catalog.h"

#include "core/base/invariant.h"
#include "core/base/json/json_file.h"
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
    return readJsonFile(where, path, u"a policy"_s);
}

Result<Policy> fromFile(const QString &where, const QString &path)
{
    const Result<QJsonObject> object = objectIn(where, path);
    if (!object)
        return object.error();
    return resultOf(where, policyFromJson(*object));
}

} // namespace

QStringList presetIds()
{
    return {u"stripe"_s,
            u"stripe-v2"_s,
            u"adyen"_s,
            u"paypal"_s,
            u"powertools"_s,
            u"powertools-no-context"_s,
            u"powertools-outside-lambda"_s,
            u"powertools-typescript"_s,
            u"powertools-java"_s,
            u"powertools-dotnet"_s,
            u"powertools-client-key"_s,
            u"powertools-dotnet-client-key"_s,
            u"sqs-fifo"_s,
            u"kinesis"_s,
            u"service-bus"_s,
            u"ietf"_s,
            u"brandur"_s,
            u"idempotentapi"_s,
            u"idempotentapi-cluster"_s,
            u"nservicebus-outbox"_s,
            u"node-idempotency"_s,
            u"express-idempotency"_s,
            u"bicatu"_s,
            u"step-functions"_s,
            u"step-functions-retry"_s,
            u"lambda-durable"_s,
            u"durable-functions"_s,
            u"temporal"_s,
            u"restate"_s,
            u"none"_s,
            u"get-then-put"_s,
            u"same-transaction"_s,
            u"onecake"_s};
}

QString titleOf(PolicyGroup group)
{
    switch (group) {
    case PolicyGroup::PaymentApis:
        return u"Payment APIs"_s;
    case PolicyGroup::Aws:
        return u"AWS"_s;
    case PolicyGroup::Azure:
        return u"Azure"_s;
    case PolicyGroup::Libraries:
        return u"Libraries and designs"_s;
    case PolicyGroup::WorkflowEngines:
        return u"Workflow engines"_s;
    case PolicyGroup::Own:
        return u"Our own"_s;
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
