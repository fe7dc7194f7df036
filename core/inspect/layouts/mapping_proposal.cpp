// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/mapping_proposal.h"

#include "core/base/text/tr.h"
#include "core/inspect/layouts/field_words.h"
#include "core/inspect/layouts/state_proposal.h"
#include "core/inspect/records/stored_time.h"
#include "core/inspect/records/stored_value.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct TimeRule {
    RowField field;
    ColumnRole role;
};

const std::array timeRules{TimeRule{RowField::Completed, ColumnRole::Completed},
                           TimeRule{RowField::Lease, ColumnRole::Lease},
                           TimeRule{RowField::Expiry, ColumnRole::Expiry},
                           TimeRule{RowField::Updated, ColumnRole::Updated},
                           TimeRule{RowField::LastReplay, ColumnRole::LastReplay},
                           TimeRule{RowField::Created, ColumnRole::Created}};

TimeUnit unitOf(const ColumnFacts &column)
{
    switch (column.time) {
    case TimeForm::Seconds:
        return TimeUnit::Seconds;
    case TimeForm::Milliseconds:
        return TimeUnit::Milliseconds;
    case TimeForm::ZonedText:
    case TimeForm::PlainText:
        return column.isIso ? TimeUnit::Iso : TimeUnit::SqliteTimestamp;
    case TimeForm::Microseconds:
        return TimeUnit::Microseconds;
    case TimeForm::Nanoseconds:
        return TimeUnit::Nanoseconds;
    case TimeForm::None:
        break;
    }
    return TimeUnit::Auto;
}

QString formInWords(const ColumnFacts &column)
{
    switch (column.time) {
    case TimeForm::Seconds:
        return tr("seconds since 1970, by their size");
    case TimeForm::Milliseconds:
        return tr("milliseconds since 1970, by their size");
    case TimeForm::Microseconds:
        return tr("microseconds since 1970, by their size");
    case TimeForm::Nanoseconds:
        return tr("nanoseconds since 1970, by their size");
    case TimeForm::ZonedText:
        return tr("dates that name their zone");
    case TimeForm::PlainText:
        return tr("dates without a zone, read as UTC, which is assumed");
    case TimeForm::None:
        break;
    }
    return tr("no row has one: by its name alone");
}

// Makes one proposal. Each attribute is taken for one field, except that an answer may also tell
// the state.
class Proposer
{
public:
    Proposer(const TableShape &shape, const std::vector<Item> &samples, Instant now)
        : m_draft(shape, samples)
        , m_now(now)
    {}

    MappingProposal run()
    {
        proposeKey();
        proposeTimes();
        proposeAnswer();
        proposeState(m_draft, m_locked);
        proposeOthers();
        proposeLifetime();
        sayWhatIsMissing();
        return judged();
    }

private:
    [[nodiscard]] FieldMapping &fields() { return m_draft.fields(); }

    [[nodiscard]] std::vector<QStringList> uniques() const
    {
        std::vector<QStringList> all = m_draft.shape().uniques;
        QStringList keys;
        for (const KeyAttribute &key : m_draft.shape().keys)
            keys.append(key.name);
        if (!keys.isEmpty() && std::find(all.begin(), all.end(), keys) == all.end())
            all.push_back(keys);
        return all;
    }

    [[nodiscard]] QStringList smallestUniqueWith(const QString &name) const
    {
        QStringList smallest;
        for (const QStringList &columns : uniques()) {
            if (columns.contains(name) && (smallest.isEmpty() || columns.size() < smallest.size()))
                smallest = columns;
        }
        return smallest;
    }

    [[nodiscard]] int keyWeight(const ColumnFacts &column) const
    {
        constexpr int weakName = 30; // anything may be called so
        int weight = weightOf(column.words, ColumnRole::Key);
        const QStringList unique = smallestUniqueWith(column.name);
        const bool isValue = column.kind == ValueKind::Text || column.kind == ValueKind::Bytes
            || column.kind == ValueKind::Integer || column.kind == ValueKind::None;
        if (weight == 0 || !isValue || column.time == TimeForm::PlainText)
            return 0;
        if (unique.size() == 1)
            weight += 25;
        else if (!unique.isEmpty())
            weight += 20;
        else if (weight <= weakName)
            weight -= 25;
        // A number that the database counts up is no key of a request.
        const bool isCounted = column.kind == ValueKind::Integer && column.words == u"id";
        if (isCounted)
            weight -= 45;
        if (column.absent > 0)
            weight -= 20;
        // Of a partition and a sort key, the one that tells the rows apart.
        if (column.present > 1 && column.values.size() == 1)
            weight -= 40;
        return weight;
    }

    void proposeKey()
    {
        const ColumnFacts *key = nullptr;
        int most = 0;
        for (const ColumnFacts &each : m_draft.columns()) {
            if (const int weight = keyWeight(each); weight > most) {
                most = weight;
                key = &each;
            }
        }
        if (key == nullptr)
            return;
        m_keyWeight = most;
        fields().key = key->name;
        m_draft.take(key->name);
        const QStringList unique = smallestUniqueWith(key->name);
        proposeScope(*key, unique);
        const QString different = key->areAllDifferent
            ? tr("%1, all different").arg(rowsInWords(key->present))
            : tr("%1 different in %2").arg(key->values.size()).arg(rowsInWords(key->present));
        const QString ground = unique.size() == 1 ? tr("unique by itself; ") + different
            : unique.isEmpty()
            ? tr("by its name; no unique key has it; ") + different
            : tr("unique together with %1; %2")
                  .arg(shownName(fields().scope.attributes.join(u", "_s)), different);
        const bool isSure = most >= 110 && !unique.isEmpty();
        m_draft.guess(RowField::Key,
                      isSure           ? Certainty::Sure
                          : most >= 80 ? Certainty::Likely
                                       : Certainty::Guess,
                      key->present == 0 ? tr("by its name; there is no row to look at") : ground);
    }

    void proposeScope(const ColumnFacts &key, const QStringList &unique)
    {
        constexpr qsizetype scopesMost = 3;
        QStringList others = unique;
        others.removeAll(key.name);
        // A surrogate beside the key scopes nothing.
        others.removeIf([this](const QString &name) {
            const ColumnFacts *found = m_draft.column(name);
            return found == nullptr || found->words == u"id";
        });
        others = others.mid(0, scopesMost);
        if (!others.isEmpty()) {
            fields().scope.attributes = others;
            for (const QString &name : others)
                m_draft.take(name);
            m_draft.guess(RowField::Scope, Certainty::Sure,
                          tr("%1 with the key in one unique key")
                              .arg(others.size() == 1 ? u"stands"_s : u"stand"_s));
            return;
        }
        if (!unique.isEmpty() || key.areAllDifferent) {
            m_draft.guess(RowField::Scope, unique.isEmpty() ? Certainty::Guess : Certainty::Likely,
                          unique.isEmpty() ? tr("no two of these rows have the same key")
                                           : tr("the key is unique by itself: one scope for all"));
            return;
        }
        const ColumnFacts *scope = m_draft.best(
            ColumnRole::Scope, [](const ColumnFacts &each) { return each.present > 0; });
        if (scope == nullptr)
            return;
        fields().scope.attributes = {scope->name};
        m_draft.take(scope->name);
        m_draft.guess(RowField::Scope, Certainty::Guess,
                      tr("keys occur more than once; by its name"));
    }

    void addTime(RowField field, const ColumnFacts &found, int weight)
    {
        TimeSource source{.attribute = found.name, .unit = unitOf(found)};
        Certainty certainty = weight >= 90 ? Certainty::Sure : Certainty::Likely;
        QString ground = formInWords(found);
        if (found.time == TimeForm::None)
            certainty = Certainty::Likely;
        if (found.time == TimeForm::PlainText)
            certainty = std::min(certainty, Certainty::Likely);
        const bool isPast = field == RowField::Created || field == RowField::Updated;
        if (found.time == TimeForm::PlainText && isPast)
            findZone(found, &source, &certainty, &ground);
        fields().times.insert(field, source);
        m_draft.take(found.name);
        m_draft.guess(field, certainty, ground);
    }

    // What was written already cannot lie ahead: if it does, by whole quarters of an hour, it is
    // another zone's time.
    void findZone(const ColumnFacts &found, TimeSource *source, Certainty *certainty,
                  QString *ground) const
    {
        constexpr qint64 quarterMinutes = 15;
        constexpr qint64 farthestMinutes = 14 * 60;
        std::optional<Instant> newest;
        for (const Item &item : m_draft.samples()) {
            const TimeReading reading = readTime(valueIn(item, found.name), *source);
            if (reading.instant && (!newest || *reading.instant > *newest))
                newest = reading.instant;
        }
        if (!newest)
            return;
        const qint64 ahead = std::chrono::ceil<std::chrono::minutes>(*newest - m_now).count();
        const qint64 offset = (ahead + quarterMinutes - 1) / quarterMinutes * quarterMinutes;
        if (ahead < quarterMinutes || offset > farthestMinutes)
            return;
        source->zone = u"UTC+%1:%2"_s.arg(offset / 60, 2, 10, QChar(u'0'))
                           .arg(offset % 60, 2, 10, QChar(u'0'));
        *certainty = Certainty::Guess;
        *ground = tr("dates without a zone; read as UTC the newest would lie ahead of this "
                     "computer's clock, so they may be %1")
                      .arg(source->zone);
    }

    void proposeTimes()
    {
        for (const TimeRule &rule : timeRules) {
            int weight = 0;
            // "completed" and "expired" may also be yes or no, and "ttl" a span.
            const ColumnFacts *found = m_draft.bestAnywhere(
                rule.role,
                [](const ColumnFacts &each) {
                    return each.time != TimeForm::None
                        || (each.kind == ValueKind::None && isTimeByType(each));
                },
                &weight);
            if (found != nullptr)
                addTime(rule.field, *found, weight);
        }
        const ColumnFacts *locked = m_draft.best(ColumnRole::Locked, [](const ColumnFacts &each) {
            return each.time != TimeForm::None || each.kind == ValueKind::None;
        });
        m_locked = locked != nullptr && !fields().times.contains(RowField::Lease) ? locked->name
                                                                                  : QString();
    }

    // A column without values that is called like a time.
    static bool isTimeByType(const ColumnFacts &column)
    {
        static const QRegularExpression time(
            u"(_at|_on|_until|_date|_time|_timestamp|expir|^ttl$|until)"_s);
        return time.match(column.words).hasMatch();
    }

    void proposeAnswer()
    {
        const ColumnFacts *code =
            m_draft.bestAnywhere(ColumnRole::ResultCode, [](const ColumnFacts &each) {
                return each.isWithin(100, 599)
                    || (each.kind == ValueKind::None && each.words != u"status");
            });
        if (code != nullptr) {
            fields().plain.insert(RowField::ResultCode, code->name);
            m_draft.take(code->name);
            m_draft.guess(
                RowField::ResultCode, code->present > 0 ? Certainty::Sure : Certainty::Likely,
                code->present > 0 ? tr("%1 in %2")
                                        .arg(shownName(code->values.mid(0, 4).join(u", "_s)),
                                             rowsInWords(code->present))
                                  : tr("by its name; no row has one"));
        }
        const ProposalDraft::Test isAnswer = [](const ColumnFacts &each) {
            return each.kind != ValueKind::Integer && each.kind != ValueKind::Boolean
                && each.time == TimeForm::None && !each.areDigests;
        };
        constexpr int anyName = 50; // "data" may hold the whole record
        int weight = 0;
        const ColumnFacts *result = m_draft.bestAnywhere(ColumnRole::Result, isAnswer, &weight);
        if (weight <= anyName)
            result = m_draft.bestOfAll(ColumnRole::Result, isAnswer);
        if (result == nullptr)
            return;
        const bool isNative = m_draft.shape().kind == LayoutKind::DynamoDb
            && (result->kind == ValueKind::Nested || result->kind == ValueKind::Mixed);
        fields().result = {result->name, isNative ? ResultEncoding::Native : ResultEncoding::Text};
        m_draft.take(result->name);
        m_draft.guess(RowField::Result,
                      result->areJson && weightOf(result->words, ColumnRole::Result) > 50
                          ? Certainty::Sure
                          : Certainty::Likely,
                      result->present == 0 ? tr("by its name; no row has one")
                          : result->areJson
                          ? tr("%1 of %1 are JSON").arg(result->present)
                          : tr("by its name; %1 have one").arg(rowsInWords(result->present)));
    }

    void proposeOthers();
    void proposeLifetime();
    void sayWhatIsMissing();
    [[nodiscard]] MappingProposal judged();

    ProposalDraft m_draft;
    Instant m_now;
    QString m_locked; // when a lock was taken, where nothing says for how long
    int m_keyWeight = 0;
};

void Proposer::proposeOthers()
{
    const auto add = [this](RowField field, ColumnRole role, const ProposalDraft::Test &fits,
                            const QString &ground) {
        const ColumnFacts *found = m_draft.bestAnywhere(role, fits);
        if (found == nullptr)
            return;
        fields().plain.insert(field, found->name);
        m_draft.take(found->name);
        const bool isSure = field == RowField::Fingerprint && found->areDigests;
        m_draft.guess(field, isSure ? Certainty::Sure : Certainty::Likely,
                      isSure ? tr("%1 of %1 are of the size of a hash").arg(found->present)
                             : ground);
    };
    const ProposalDraft::Test isText = [](const ColumnFacts &each) {
        return each.time == TimeForm::None
            && (each.kind == ValueKind::Text || each.kind == ValueKind::None
                || each.kind == ValueKind::Bytes);
    };
    const ProposalDraft::Test isCount = [](const ColumnFacts &each) {
        return each.kind == ValueKind::None
            || (each.kind == ValueKind::Integer && each.smallest >= 0);
    };
    add(RowField::Fingerprint, ColumnRole::Fingerprint, isText, tr("by its name"));
    add(RowField::Owner, ColumnRole::Owner, isText, tr("by its name"));
    add(RowField::Fence, ColumnRole::Fence, isCount, tr("by its name"));
    add(RowField::Replays, ColumnRole::Replays, isCount, tr("by its name"));
}

// A time to live beside the time of the claim.
void Proposer::proposeLifetime()
{
    if (fields().times.contains(RowField::Expiry) || !fields().times.contains(RowField::Created))
        return;
    constexpr double longestSeconds = 100.0 * 366 * 86400;
    const ColumnFacts *span =
        m_draft.bestAnywhere(ColumnRole::Lifetime, [](const ColumnFacts &each) {
            return each.kind == ValueKind::Integer && each.smallest >= 0
                && each.largest <= longestSeconds * 1000 && each.time == TimeForm::None;
        });
    static const QRegularExpression milliseconds(u"(_ms|_millis|_milliseconds)$"_s);
    static const QRegularExpression others(u"_(min|mins|minutes?|h|hours?|days?)$"_s);
    if (span == nullptr || others.match(span->words).hasMatch())
        return;
    TimeSource source = fields().times.value(RowField::Created);
    source.plusAttribute = span->name;
    const bool isMilliseconds =
        milliseconds.match(span->words).hasMatch() || span->smallest > longestSeconds;
    source.plusUnit = isMilliseconds ? TimeUnit::Milliseconds : TimeUnit::Seconds;
    fields().times.insert(RowField::Expiry, source);
    m_draft.take(span->name);
    m_draft.guess(RowField::Expiry, Certainty::Likely,
                  tr("%1 plus %2, which counts %3 by its name and size")
                      .arg(shownName(source.attribute), shownName(span->name),
                           isMilliseconds ? u"milliseconds"_s : u"seconds"_s));
}

void Proposer::sayWhatIsMissing()
{
    if (!m_draft.guesses().contains(RowField::Expiry))
        m_draft.guess(RowField::Expiry, Certainty::Guess,
                      tr("no column is called like it: a record counts until it is removed"));
    if (m_draft.guesses().contains(RowField::Lease))
        return;
    if (m_locked.isEmpty()) {
        m_draft.guess(RowField::Lease, Certainty::Guess,
                      tr("no column is called like it: a claim counts until it is settled"));
        return;
    }
    m_draft.guess(
        RowField::Lease, Certainty::Guess,
        tr("%1 is when a lock was taken; the table does not say how long it counts. Choose it with "
           "a time, such as 60s, if you know: until then what a claim gets is \"cannot tell\"")
            .arg(shownName(m_locked)));
    NextRules next;
    next.withoutLease = NextRequest::Unknown;
    next.afterLease = NextRequest::Unknown;
    m_draft.mapping().next = next;
}

// What speaks for records of idempotency: the names more than the rest, which many tables have.
MappingProposal Proposer::judged()
{
    static const QRegularExpression telling(
        u"idem|dedup|processed_(message|event|request|command)|client_request|inbox|"
        "once|request_key|replay"_s);
    static const QRegularExpression others(
        u"migration|schema_|^ar_internal|^sqlite_|_lock$|locks$|^users?$|session|^auth_|log$|"
        "audit"_s);
    const FieldMapping &mapping = fields();
    const auto &guesses = m_draft.guesses();
    const QString table = nameInWords(m_draft.shape().table);
    int score = 0;
    QStringList has;
    const auto add = [&](bool holds, int weight, const QString &word) {
        score += holds ? weight : 0;
        if (holds && !word.isEmpty())
            has.append(word);
    };
    const bool isNamed = telling.match(table).hasMatch();
    add(isNamed, 35, tr("a name that says so"));
    add(telling.match(nameInWords(mapping.key)).hasMatch(), 30, {});
    add(m_keyWeight > 0, std::clamp(m_keyWeight / 4, 0, 30), tr("a key"));
    add(guesses.value(RowField::Status).certainty >= Certainty::Likely, 15, tr("a state"));
    add(!mapping.result.attribute.isEmpty(), 10, tr("an answer"));
    add(mapping.plain.contains(RowField::ResultCode), 10, {});
    add(mapping.plain.contains(RowField::Fingerprint), 10, tr("a fingerprint"));
    add(mapping.times.contains(RowField::Lease) || !m_locked.isEmpty(), 10, tr("a lock"));
    add(mapping.times.contains(RowField::Expiry), 5, tr("an expiry"));
    add(others.match(table).hasMatch() && !isNamed, -60, {});
    const QString why = has.isEmpty() ? tr("Nothing in it looks like records of idempotency.")
                                      : tr("It has %1.").arg(has.join(u", "_s));
    return {m_draft.mapping(), guesses, std::clamp(score, 0, 200), why};
}

} // namespace

MappingProposal proposeMapping(const TableShape &shape, const std::vector<Item> &samples,
                               Instant now)
{
    return Proposer(shape, samples, now).run();
}

} // namespace onecake
