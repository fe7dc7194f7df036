// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/scenario/catalog.h"

#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"
#include "core/model/policy/policy_catalog.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// One kind of thing that can be loaded: where its presets are and how it is read.
template<typename T>
struct Shelf {
    QStringList ids;
    QString folder;
    QString what; // expected in a file: "a scenario"
    QString unknown; // with a place for the ids
    std::variant<T, Problems> (*read)(const QJsonObject &);
};

template<typename T>
Result<std::shared_ptr<const T>> read(const Shelf<T> &shelf, const QString &name,
                                      const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(name, path, shelf.what);
    if (!object)
        return object.error();
    Result<T> value = resultOf(name, shelf.read(withPlainTexts(*object)));
    if (!value)
        return value.error();
    return std::make_shared<const T>(*std::move(value));
}

template<typename T>
Result<std::shared_ptr<const T>> preset(const Shelf<T> &shelf, const QString &id)
{
    if (!shelf.ids.contains(id))
        return unknownName(id, shelf.unknown, shelf.ids);
    return read(shelf, id, u":/%1/%2.json"_s.arg(shelf.folder, id));
}

template<typename T>
Result<std::shared_ptr<const T>> load(const Shelf<T> &shelf, const QString &idOrFile)
{
    return looksLikeFile(idOrFile, shelf.ids) ? read(shelf, idOrFile, idOrFile)
                                              : preset(shelf, idOrFile);
}

Shelf<Scenario> scenarios()
{
    return {scenarioIds(), u"scenarios"_s, tr("a scenario"),
            tr("is not a known scenario; there are: %1"), &scenarioFromJson};
}

Shelf<KeyAlgorithm> keyAlgorithms()
{
    return {keyAlgorithmIds(), u"key-algorithms"_s, tr("a key algorithm"),
            tr("is not a known key algorithm; there are: %1"), &keyAlgorithmFromJson};
}

Shelf<RetryPolicy> retries()
{
    return {retryIds(), u"retries"_s, tr("a retry policy"),
            tr("is not a known retry policy; there are: %1"), &retryPolicyFromJson};
}

} // namespace

QStringList scenarioIds()
{
    return {u"tunnel"_s,           u"reply-fails"_s,      u"operation-fails"_s,
            u"consumer-fails"_s,   u"double-tap"_s,       u"crash-after-claim"_s,
            u"crash-after-work"_s, u"slow-owner"_s,       u"late-retry"_s,
            u"changed-order"_s,    u"two-cakes-wanted"_s, u"two-customers-one-key"_s,
            u"store-write-lost"_s, u"clock-skew"_s,       u"refactored-key"_s,
            u"again-later"_s,      u"retry-later"_s};
}

QStringList keyAlgorithmIds()
{
    return {u"uuid-per-intent"_s,     u"uuid-and-downstream"_s, u"uuid-per-attempt"_s,
            u"timestamp"_s,           u"time-bucket"_s,         u"payload-hash"_s,
            u"request-hash"_s,        u"business-key"_s,        u"client-counter"_s,
            u"shared-counter"_s,      u"unordered-json"_s,      u"no-separator"_s,
            u"server-generated"_s,    u"memory-only"_s,         u"form-bound"_s,
            u"renewed-after-error"_s, u"never-renewed"_s,       u"short-memory"_s,
            u"attempt-number"_s};
}

QStringList retryIds()
{
    return {u"none"_s, u"fixed"_s, u"full-jitter"_s, u"aws-standard"_s, u"aws-standard-2026"_s};
}

Result<std::shared_ptr<const Scenario>> loadScenario(const QString &idOrFile)
{
    return load(scenarios(), idOrFile);
}

Result<std::shared_ptr<const Policy>> loadSharedPolicy(const QString &idOrFile)
{
    Result<Policy> policy = loadPolicy(idOrFile);
    if (!policy)
        return policy.error();
    return std::make_shared<const Policy>(*std::move(policy));
}

Result<std::shared_ptr<const KeyAlgorithm>> loadKeyAlgorithm(const QString &idOrFile)
{
    return load(keyAlgorithms(), idOrFile);
}

Result<std::shared_ptr<const RetryPolicy>> loadRetry(const QString &idOrFile)
{
    return load(retries(), idOrFile);
}

Result<std::shared_ptr<const Scenario>> presetScenario(const QString &id)
{
    return preset(scenarios(), id);
}

Result<std::shared_ptr<const KeyAlgorithm>> presetKeyAlgorithm(const QString &id)
{
    return preset(keyAlgorithms(), id);
}

Result<std::shared_ptr<const RetryPolicy>> presetRetry(const QString &id)
{
    return preset(retries(), id);
}

} // namespace onecake
