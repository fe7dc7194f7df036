// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/wire/dynamo_record.h"

#include "core/base/sha256.h"
#include "core/base/text/tr.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString mark = u"~"_s;

// A sort key holds 1024 bytes, and a partition key 2048.
constexpr qsizetype plainMax = 1000;

QString storable(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (!utf8.isEmpty() && utf8.size() <= plainMax && !text.startsWith(mark))
        return text;
    return mark + QString::fromLatin1(sha256Hex(utf8));
}

// DynamoDB holds 400 KB in an item: what is beyond this is compressed, so that it rather fits.
constexpr qsizetype readableMax = 64 * 1024;
constexpr quint32 unpackedMax = 64 * 1024 * 1024;

void insertBytes(Item &item, const QString &name, const QString &packedName,
                 const QByteArray &bytes)
{
    if (bytes.size() > readableMax)
        item.insert(packedName, AttributeValue(AttributeValue::Content(qCompress(bytes))));
    else
        item.insert(name, AttributeValue::ofBytes(bytes));
}

// Reads the attributes of one item; the first that is not as expected is the problem.
class Reader
{
public:
    explicit Reader(const Item &item)
        : m_item(item)
    {}

    [[nodiscard]] bool has(const QString &name) const { return m_item.contains(name); }

    QString text(const QString &name)
    {
        return valueOf(name, m_item.value(name).text(), tr("a text"));
    }

    QByteArray bytes(const QString &name)
    {
        return valueOf(name, m_item.value(name).bytes(), tr("a text or bytes"));
    }

    QByteArray bytes(const QString &name, const QString &packedName)
    {
        if (!has(packedName))
            return bytes(name);
        const QByteArray packed = bytes(packedName);
        // Four bytes in front say the size; nothing is inflated beyond what we would have packed.
        const bool isSane =
            packed.size() > 4 && qFromBigEndian<quint32>(packed.constData()) <= unpackedMax;
        const QByteArray unpacked = isSane ? qUncompress(packed) : QByteArray();
        if (unpacked.isEmpty())
            refuse(packedName, tr("compressed by us"));
        return unpacked;
    }

    qint64 integer(const QString &name)
    {
        return valueOf(name, m_item.value(name).integer(), tr("a whole number"));
    }

    quint64 count(const QString &name) { return static_cast<quint64>(integer(name)); }
    Instant instant(const QString &name) { return fromEpochMs(integer(name)); }

    void refuse(const QString &name, const QString &expected)
    {
        if (m_problem.isEmpty())
            m_problem = (has(name) ? tr("its %1 is not %2") : tr("it has no %1, expected %2"))
                            .arg(name, expected);
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    template<typename Value>
    Value valueOf(const QString &name, std::optional<Value> value, const QString &expected)
    {
        if (!value)
            refuse(name, expected);
        return value.value_or(Value());
    }

    const Item &m_item;
    QString m_problem;
};

LocalEffect readEffect(const KeyId &id, Reader &reader)
{
    LocalEffect effect;
    effect.id = id;
    effect.name = reader.text(u"name"_s);
    effect.fence = reader.count(u"fence"_s);
    const auto fencing = valueOf<EffectFencing>(reader.text(u"fencing"_s));
    if (!fencing)
        reader.refuse(u"fencing"_s, tr("a known word"));
    effect.fencing = fencing.value_or(EffectFencing::None);
    effect.payload = reader.bytes(u"payload"_s);
    effect.at = reader.instant(u"at"_s);
    return effect;
}

} // namespace

Item recordKey(const KeyId &id)
{
    return {{attribute::partition, AttributeValue::ofText(storable(id.scope))},
            {attribute::sort, AttributeValue::ofText(storable(id.key))}};
}

Item effectsKey(const KeyId &id)
{
    // No scope is stored with this beginning: after the mark stand hexadecimal digits.
    return {{attribute::partition, AttributeValue::ofText(u"~effects:"_s + storable(id.scope))},
            {attribute::sort, AttributeValue::ofText(storable(id.key))}};
}

AttributeValue timeToLiveOf(Instant expiresAt)
{
    return AttributeValue::ofInteger(
        std::chrono::ceil<std::chrono::seconds>(expiresAt.time_since_epoch()).count());
}

Item itemOf(const KeyRecord &record)
{
    Item item = recordKey(record.id);
    const auto setInteger = [&item](const QString &name, qint64 value) {
        item.insert(name, AttributeValue::ofInteger(value));
    };
    item.insert(attribute::status, AttributeValue::ofText(nameOf(record.status)));
    item.insert(attribute::owner, AttributeValue::ofText(record.owner));
    item.insert(attribute::fingerprint, AttributeValue::ofBytes(record.fingerprint));
    setInteger(attribute::fence, static_cast<qint64>(record.fence));
    item.insert(attribute::expiration, timeToLiveOf(record.expiresAt));
    setInteger(attribute::expiresAt, toEpochMs(record.expiresAt));
    setInteger(attribute::leaseUntil, toEpochMs(record.leaseUntil));
    setInteger(attribute::createdAt, toEpochMs(record.createdAt));
    setInteger(attribute::updatedAt, toEpochMs(record.updatedAt));
    setInteger(attribute::attempts, static_cast<qint64>(record.attempts));
    setInteger(attribute::replays, static_cast<qint64>(record.replays));
    if (record.lastReplayAt)
        setInteger(attribute::lastReplayAt, toEpochMs(*record.lastReplayAt));
    if (record.response) {
        setInteger(attribute::resultCode, record.response->code);
        insertBytes(item, attribute::resultData, attribute::resultPacked, record.response->body);
    }
    if (record.recoveryPoint != 0)
        setInteger(attribute::recoveryPoint, record.recoveryPoint);
    if (!record.progress.isEmpty())
        insertBytes(item, attribute::progress, attribute::progressPacked, record.progress);
    return item;
}

std::variant<KeyRecord, QString> recordFrom(const KeyId &id, const Item &item)
{
    Reader reader(item);
    KeyRecord record;
    record.id = id;
    const auto status = valueOf<RecordStatus>(reader.text(attribute::status));
    if (!status)
        reader.refuse(attribute::status, tr("a word of ours"));
    record.status = status.value_or(RecordStatus::InProgress);
    record.owner = reader.text(attribute::owner);
    record.fingerprint = reader.bytes(attribute::fingerprint);
    record.fence = reader.count(attribute::fence);
    record.expiresAt = reader.instant(attribute::expiresAt);
    record.leaseUntil = reader.instant(attribute::leaseUntil);
    record.createdAt = reader.instant(attribute::createdAt);
    record.updatedAt = reader.instant(attribute::updatedAt);
    record.attempts = reader.count(attribute::attempts);
    record.replays = reader.count(attribute::replays);
    if (reader.has(attribute::lastReplayAt))
        record.lastReplayAt = reader.instant(attribute::lastReplayAt);
    if (reader.has(attribute::resultCode))
        record.response = Response{static_cast<int>(reader.integer(attribute::resultCode)),
                                   reader.bytes(attribute::resultData, attribute::resultPacked)};
    if (reader.has(attribute::recoveryPoint))
        record.recoveryPoint = static_cast<int>(reader.integer(attribute::recoveryPoint));
    if (reader.has(attribute::progress) || reader.has(attribute::progressPacked))
        record.progress = reader.bytes(attribute::progress, attribute::progressPacked);
    if (!reader.problem().isEmpty())
        return reader.problem();
    return record;
}

Item itemOf(const LocalEffect &effect)
{
    return {{u"name"_s, AttributeValue::ofText(effect.name)},
            {u"fence"_s, AttributeValue::ofInteger(static_cast<qint64>(effect.fence))},
            {u"fencing"_s, AttributeValue::ofText(nameOf(effect.fencing))},
            {u"payload"_s, AttributeValue::ofBytes(effect.payload)},
            {u"at"_s, AttributeValue::ofInteger(toEpochMs(effect.at))}};
}

std::variant<std::vector<LocalEffect>, QString> effectsFrom(const KeyId &id, const Item &item)
{
    const AttributeValue list = item.value(attribute::effects);
    const auto *members = std::get_if<AttributeList>(&list.content());
    if (members == nullptr)
        return tr("it has no list of effects");
    std::vector<LocalEffect> effects;
    for (const AttributeValue &member : *members) {
        const auto *fields = std::get_if<Item>(&member.content());
        if (fields == nullptr)
            return tr("effect %1 is not a map").arg(effects.size() + 1);
        Reader reader(*fields);
        effects.push_back(readEffect(id, reader));
        if (!reader.problem().isEmpty())
            return tr("effect %1: ").arg(effects.size()) + reader.problem();
    }
    return effects;
}

} // namespace onecake
