// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/key_maker.h"

#include "core/base/invariant.h"
#include "core/base/sha256.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 msPerMinute = 60000;
constexpr qint64 msPerDay = 86400000;
constexpr int formSlot = 0;

// The payload as a serializer without a fixed order writes it: the members begin at another one
// each time.
QString unorderedText(const Intent &intent, int attempt)
{
    QStringList members;
    for (auto member = intent.body.constBegin(); member != intent.body.constEnd(); ++member)
        members.append(u"%1=%2"_s.arg(member.key(), member.value().toVariant().toString()));
    QStringList rotated;
    for (qsizetype index = 0; index < members.size(); ++index)
        rotated.append(members[(index + attempt) % members.size()]);
    return rotated.join(u'&');
}

} // namespace

int KeyMaker::slotOf(const Intent &intent) const
{
    return m_world->inputs.keyAlgorithm->made == KeyMoment::Form ? formSlot : intent.number;
}

QString KeyMaker::part(KeyPart part, const Intent &intent, int attempt)
{
    const qint64 now = toEpochMs(m_world->scheduler.now());
    switch (part) {
    case KeyPart::Uuid:
        return uuidFrom(m_world->random);
    case KeyPart::IntentId: {
        QString &id = m_intentIds[intent.number];
        if (id.isEmpty())
            id = uuidFrom(m_world->random);
        return id;
    }
    case KeyPart::TimeMs:
        return QString::number(now);
    case KeyPart::TimeMinute:
        return QString::number(now / msPerMinute);
    case KeyPart::TimeDay:
        return QString::number(now / msPerDay);
    case KeyPart::Customer:
        return intent.customer->id;
    case KeyPart::CustomerNumber:
        return QString::number(intent.customer->number);
    case KeyPart::Cake:
        return intent.cake;
    case KeyPart::CakeNumber:
        return QString::number(intent.cakeNumber);
    case KeyPart::Body:
        return QString::fromUtf8(intent.rawBody);
    case KeyPart::UnorderedBody:
        return unorderedText(intent, attempt);
    case KeyPart::Request:
        return QString::fromUtf8(intent.rawBody) + u" X-Request-Id: "_s + uuidFrom(m_world->random);
    case KeyPart::Counter:
        return QString::number(++m_counter);
    case KeyPart::AttemptNumber:
        return QString::number(attempt);
    case KeyPart::Word:
        return m_world->inputs.keyAlgorithm->word;
    }
    ONECAKE_UNREACHABLE();
}

QString KeyMaker::make(const Intent &intent, int attempt)
{
    const KeyAlgorithm &algorithm = *m_world->inputs.keyAlgorithm;
    QString key;
    for (const KeyPart wanted : algorithm.parts) {
        if (!key.isEmpty())
            key += algorithm.separator;
        key += part(wanted, intent, attempt);
    }
    if (algorithm.hash == KeyHash::Sha256)
        key = QString::fromLatin1(sha256Hex(key.toUtf8()));
    Event made = on(Lane::Website, EventKind::KeyMade);
    made.intent = intent.number;
    made.attempt = attempt;
    made.actor = intent.customer->id;
    made.key = key;
    m_world->happened(std::move(made));
    return key;
}

std::optional<QString> KeyMaker::keyFor(const Intent &intent, int attempt)
{
    const KeyAlgorithm &algorithm = *m_world->inputs.keyAlgorithm;
    if (algorithm.made == KeyMoment::Server)
        return std::nullopt;
    if (algorithm.made == KeyMoment::Attempt)
        return make(intent, attempt);
    const Instant now = m_world->scheduler.now();
    Kept &kept = m_kept[slotOf(intent)];
    const bool isForgotten =
        algorithm.keptFor.count() > 0 && now - kept.madeAt >= algorithm.keptFor;
    if (kept.key.isEmpty() || isForgotten)
        kept = {make(intent, attempt), now};
    return kept.key;
}

void KeyMaker::discard(const Intent &intent)
{
    const auto kept = m_kept.find(slotOf(intent));
    if (kept == m_kept.end() || kept->second.key.isEmpty())
        return;
    Event discarded = on(Lane::Website, EventKind::KeyDiscarded);
    discarded.intent = intent.number;
    discarded.actor = intent.customer->id;
    discarded.key = kept->second.key;
    m_kept.erase(kept);
    m_world->happened(std::move(discarded));
}

void KeyMaker::succeeded(const Intent &intent)
{
    if (m_world->inputs.keyAlgorithm->renewsAfterSuccess)
        discard(intent);
}

void KeyMaker::failed(const Intent &intent)
{
    if (m_world->inputs.keyAlgorithm->renewsAfterError)
        discard(intent);
}

void KeyMaker::reloaded()
{
    if (m_world->inputs.keyAlgorithm->kept == KeyKeeping::Storage)
        return;
    m_kept.clear();
    m_counter = 0;
}

} // namespace onecake
