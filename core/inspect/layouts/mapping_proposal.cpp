// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/mapping_proposal.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/inspect/layouts/column_facts.h"
#include "core/inspect/records/stored_time.h"
#include "core/inspect/records/stored_value.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct NameRule {
    QStringView pattern; // on ColumnFacts::words
    int weight = 0;
};

// How well the name speaks for it; 0: not at all. The first rule that matches counts.
int weightOf(const QString &words, std::span<const NameRule> rules)
{
    static thread_local QHash<const NameRule *, QRegularExpression> compiled;
    for (const NameRule &rule : rules) {
        // Of a path the last name counts: "data.status".
        const QString name = words.section(u'.', -1);
        QRegularExpression &pattern = compiled[&rule];
        if (pattern.pattern().isEmpty())
            pattern.setPattern(u"^(%1)$"_s.arg(rule.pattern));
        if (pattern.match(name).hasMatch())
            return rule.weight;
    }
    return 0;
}

constexpr NameRule keyNames[]{
    {u"(.*_)?idem(potency|potent|potence)?(_request)?_?(key|token|id)(_hash|_value)?", 100},
    {u"(.*_)?(dedup|deduplication|dedupe|uniqueness)_?(key|id|token)", 95},
    {u"key|request_key|key_id|idem|idempotency|cache_key|metadata_key|lock_key", 90},
    {u"k|request_id|message_id|event_id|command_id|operation_id|client_token|request_token", 80},
    {u"(.*_)?(uuid|guid|nonce|token|key|external_id|correlation_id|transaction_id)", 60},
    {u"id|pk|sk|.*_id", 30}};
constexpr NameRule scopeNames[]{
    {u"(.*_)?(scope|namespace|tenant|region|realm)(_?id|_name)?", 90},
    {u"(.*_)?(user|account|customer|client|merchant|organi[sz]ation|org|team|owner)_?id", 80},
    {u"(.*_)?(endpoint|route|operation|operation_name|handler|consumer|consumer_id|process_name|"
     "function_name|service|action|method|path|resource|type|name)",
     60}};
constexpr NameRule stateNames[]{
    {u"status|state", 100},
    {u"(idempotency|record|job|request|processing|current|event|message|lock|key)_?(status|state)"
     "(_name)?",
     95},
    {u"(status|state)_?name|phase|stage|(status|state)_(code|id)|recovery_point", 85},
    {u".*_(status|state)", 70}};
constexpr NameRule doneNames[]{
    {u"(is_|has_|was_)?(completed?|done|finished|processed|succeeded|success|successful|handled|"
     "consumed|resolved|executed)",
     90}};
constexpr NameRule busyNames[]{{u"(is_|has_)?(in_?progress|processing|pending|locked|active|"
                                "running|in_?flight|lock)",
                                80}};
constexpr NameRule codeNames[]{
    {u"(response|http|resp|result|answer|reply)_?(http_)?(status|code|status_code|http_status)"
     "(_code)?",
     100},
    {u"status_code|http_code|code|rc|status", 80},
    {u"response_status_.*", 70}};
constexpr NameRule resultNames[]{
    {u"(response|resp|result|answer|reply|cached_response)_?(body|json|data|payload|value|content|"
     "text|blob)",
     100},
    {u"response|result|resp|answer|reply|cached_response|return_value|output|stored_response", 95},
    {u"(.*_)?(response|result)", 80},
    {u"body|data|value|payload|content|metadata_value", 50}};
constexpr NameRule fingerprintNames[]{
    {u"(request|payload|body|params|parameters|input|content|req|args|arguments|event|message)_?"
     "(body_)?(hash|fingerprint|digest|checksum|sha256|sha|md5|signature)",
     100},
    {u"finger_?print|validation|hash|checksum|digest|(.*_)?(fingerprint|hash|checksum|digest)",
     85}};
constexpr NameRule ownerNames[]{
    {u"owner(_id|_token)?|(locked|claimed|processed|reserved|taken|acquired)_by|lock_?owner|"
     "lock_?token|worker(_id)?|holder|instance_id|host(name)?|token",
     80}};
constexpr NameRule fenceNames[]{{u"fence|fencing_?token|fence_?token|epoch|generation", 80}};
constexpr NameRule replayNames[]{
    {u"replays|replay_?count|hits?|hit_?count|reuse_?count|replayed_?count|duplicates?(_count)?",
     80}};

struct TimeRule {
    RowField field;
    std::span<const NameRule> names;
};

constexpr NameRule createdNames[]{
    {u"(created|inserted|claimed|received|started|requested|reserved|initiated|enqueued)_?"
     "(at|on|date|time|timestamp|ms|ts|date_time)?",
     100},
    {u"(creation|create|insert|start|insertion|request)_?(time|date|at|timestamp|ts)|first_seen"
     "(_at)?|ctime|date_created|time_created",
     95},
    {u"ts|timestamp|time|date|at|occurred_(at|on)", 60}};
constexpr NameRule updatedNames[]{
    {u"(last_)?(updated|modified|changed|touched)_?(at|on|date|time|timestamp|ms|ts)?", 100},
    {u"(update|modification|last_modified|last_update)_?(time|date|timestamp|ts)|last_run_at|"
     "mtime|date_(updated|modified)",
     95}};
constexpr NameRule completedNames[]{
    {u"(completed|processed|finished|done|succeeded|executed|handled|consumed|responded|answered|"
     "resolved|closed)_?(at|on|date|time|timestamp|ms|ts)(_.*)?",
     100},
    {u"(completion|finish|end|processing_end|execution)_?(time|date|at|timestamp)", 90}};
constexpr NameRule leaseNames[]{
    {u"(lease|lock|locked|claim|claimed|reserved|reservation|visible|in_?progress)_?"
     "(until|expires?|expires?_(at|on)|expiry|expiration|end|ends_at|deadline|till|timeout_at|to)"
     "(_ms|_ts)?",
     100},
    {u"lease|visibility_timeout_at|takeover_after|stale_after", 80}};
constexpr NameRule lockedNames[]{
    {u"(locked|lock|acquired|lock_acquired|lease_started)_?(at|on|date|time|since|timestamp)", 90}};
constexpr NameRule expiryNames[]{
    {u"(expires?|expiry|expiration|expired)_?(at|on|date|time|timestamp|ms|ts|epoch.*|seconds)?",
     100},
    {u"(record_|key_|retention_)?(ttl|valid_until|valid_to|delete_after|retain_until|purge_after|"
     "expire_at|keep_until|retention_until|time_to_live|cleanup_at|delete_at)",
     90}};
constexpr NameRule lifetimeNames[]{
    {u"(.*_)?(ttl|time_to_live|lifetime|max_age|retention|expires_in|expire_in|valid_for)"
     "(_?(s|sec|secs|seconds?|ms|millis|milliseconds|min|mins|minutes?|h|hours?|days?))?",
     90}};
constexpr NameRule replayedNames[]{
    {u"last_(replay|replayed|hit|seen|used|accessed|requested)(_at|_on)?|replayed_at", 90}};

const std::array timeRules{
    TimeRule{RowField::Completed, completedNames}, TimeRule{RowField::Lease, leaseNames},
    TimeRule{RowField::Expiry, expiryNames},       TimeRule{RowField::Updated, updatedNames},
    TimeRule{RowField::LastReplay, replayedNames}, TimeRule{RowField::Created, createdNames}};

// What words of a status usually mean, without what is between their letters.
std::optional<RecordStatus> usualMeaning(const QString &word)
{
    static const QRegularExpression between(u"[^a-z0-9]"_s);
    static const QSet<QString> progress{
        u"processing"_s, u"inprogress"_s, u"pending"_s,   u"started"_s,     u"start"_s,
        u"running"_s,    u"active"_s,     u"claimed"_s,   u"locked"_s,      u"reserved"_s,
        u"acquired"_s,   u"created"_s,    u"new"_s,       u"initiated"_s,   u"initial"_s,
        u"queued"_s,     u"enqueued"_s,   u"scheduled"_s, u"open"_s,        u"executing"_s,
        u"working"_s,    u"received"_s,   u"accepted"_s,  u"requested"_s,   u"ongoing"_s,
        u"available"_s,  u"awaiting"_s,   u"retrying"_s,  u"retryable"_s,   u"submitted"_s,
        u"inflight"_s,   u"busy"_s,       u"waiting"_s,   u"begun"_s,       u"doing"_s,
        u"p"_s,          u"progress"_s,   u"lock"_s,      u"reprocessing"_s};
    static const QSet<QString> completed{
        u"completed"_s, u"complete"_s,  u"done"_s,      u"success"_s,   u"succeeded"_s,
        u"finished"_s,  u"finish"_s,    u"processed"_s, u"ok"_s,        u"successful"_s,
        u"closed"_s,    u"resolved"_s,  u"committed"_s, u"answered"_s,  u"executed"_s,
        u"handled"_s,   u"sent"_s,      u"delivered"_s, u"replied"_s,   u"fulfilled"_s,
        u"settled"_s,   u"confirmed"_s, u"saved"_s,     u"responded"_s, u"c"_s,
        u"d"_s,         u"s"_s,         u"cached"_s};
    static const QSet<QString> failed{u"failed"_s,  u"failure"_s,   u"error"_s,     u"errored"_s,
                                      u"err"_s,     u"rejected"_s,  u"cancelled"_s, u"canceled"_s,
                                      u"aborted"_s, u"timeout"_s,   u"timedout"_s,  u"discarded"_s,
                                      u"dead"_s,    u"declined"_s,  u"refused"_s,   u"f"_s,
                                      u"e"_s,       u"exception"_s, u"crashed"_s,   u"fail"_s};
    const QString plain = word.toLower().remove(between);
    if (progress.contains(plain))
        return RecordStatus::InProgress;
    if (completed.contains(plain))
        return RecordStatus::Completed;
    return failed.contains(plain) ? std::optional(RecordStatus::Failed) : std::nullopt;
}

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
        return u"seconds since 1970, by their size"_s;
    case TimeForm::Milliseconds:
        return u"milliseconds since 1970, by their size"_s;
    case TimeForm::Microseconds:
        return u"microseconds since 1970, by their size"_s;
    case TimeForm::Nanoseconds:
        return u"nanoseconds since 1970, by their size"_s;
    case TimeForm::ZonedText:
        return u"dates that name their zone"_s;
    case TimeForm::PlainText:
        return u"dates without a zone, read as UTC, which is assumed"_s;
    case TimeForm::None:
        break;
    }
    return u"no row has one: by its name alone"_s;
}

QString shownName(const QString &name)
{
    constexpr qsizetype longest = 60;
    return spelledOut(name, longest);
}

QString rowsInWords(qint64 count)
{
    return count == 1 ? u"1 row"_s : u"%1 rows"_s.arg(count);
}

// Makes one proposal. Each attribute is taken for one field, except that an answer may also tell
// the state.
class Proposer
{
public:
    Proposer(const TableShape &shape, const std::vector<Item> &samples, Instant now)
        : m_shape(shape)
        , m_samples(samples)
        , m_now(now)
    {
        for (const QString &name : mappableNames(shape, samples)) {
            ColumnFacts facts = factsOf(name, shape, samples);
            const bool isOwn = shape.columns.contains(name) || !name.contains(u'.');
            (isOwn ? m_columns : m_nested).push_back(std::move(facts));
        }
    }

    MappingProposal run()
    {
        proposeKey();
        proposeTimes();
        proposeAnswer();
        proposeState();
        proposeOthers();
        proposeLifetime();
        sayWhatIsMissing();
        judge();
        return std::move(m_proposal);
    }

private:
    using Test = std::function<bool(const ColumnFacts &)>;

    [[nodiscard]] FieldMapping &fields() { return m_proposal.mapping.fields; }

    void guess(RowField field, Certainty certainty, const QString &ground)
    {
        m_proposal.guesses.insert(field, {certainty, ground});
    }

    // The free column whose name speaks most for it, of those that pass; nullptr: none.
    const ColumnFacts *best(std::span<const NameRule> names, const Test &fits,
                            int *weight = nullptr) const
    {
        const ColumnFacts *found = nullptr;
        int most = 0;
        for (const ColumnFacts *column : m_searched) {
            const int own = weightOf(column->words, names);
            if (own <= most || m_taken.contains(column->name) || !fits(*column))
                continue;
            most = own;
            found = column;
        }
        if (weight != nullptr)
            *weight = most;
        return found;
    }

    void search(bool isNested)
    {
        m_searched.clear();
        for (const ColumnFacts &column : m_columns)
            m_searched.push_back(&column);
        for (const ColumnFacts &column : m_nested) {
            if (isNested)
                m_searched.push_back(&column);
        }
    }

    // Own columns first, then what stands inside of them.
    const ColumnFacts *bestAnywhere(std::span<const NameRule> names, const Test &fits,
                                    int *weight = nullptr)
    {
        search(false);
        if (const ColumnFacts *own = best(names, fits, weight))
            return own;
        search(true);
        return best(names, fits, weight);
    }

    [[nodiscard]] const ColumnFacts *column(const QString &name) const
    {
        const auto found =
            std::find_if(m_columns.begin(), m_columns.end(),
                         [&name](const ColumnFacts &each) { return each.name == name; });
        return found == m_columns.end() ? nullptr : &*found;
    }

    [[nodiscard]] std::vector<QStringList> uniques() const
    {
        std::vector<QStringList> all = m_shape.uniques;
        QStringList keys;
        for (const KeyAttribute &key : m_shape.keys)
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
        int weight = weightOf(column.words, keyNames);
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
        for (const ColumnFacts &each : m_columns) {
            if (const int weight = keyWeight(each); weight > most) {
                most = weight;
                key = &each;
            }
        }
        if (key == nullptr)
            return;
        m_keyWeight = most;
        fields().key = key->name;
        m_taken.insert(key->name);
        const QStringList unique = smallestUniqueWith(key->name);
        proposeScope(*key, unique);
        const QString different = key->areAllDifferent
            ? u"%1, all different"_s.arg(rowsInWords(key->present))
            : u"%1 different in %2"_s.arg(key->values.size()).arg(rowsInWords(key->present));
        const QString ground = unique.size() == 1 ? u"unique by itself; "_s + different
            : unique.isEmpty() ? u"by its name; no unique key has it; "_s + different
                               : u"unique together with %1; %2"_s.arg(
                                   shownName(fields().scope.attributes.join(u", "_s)), different);
        const bool isSure = most >= 110 && !unique.isEmpty();
        guess(RowField::Key,
              isSure           ? Certainty::Sure
                  : most >= 80 ? Certainty::Likely
                               : Certainty::Guess,
              key->present == 0 ? u"by its name; there is no row to look at"_s : ground);
    }

    void proposeScope(const ColumnFacts &key, const QStringList &unique)
    {
        constexpr qsizetype scopesMost = 3;
        QStringList others = unique;
        others.removeAll(key.name);
        // A surrogate beside the key scopes nothing.
        others.removeIf([this](const QString &name) {
            const ColumnFacts *found = column(name);
            return found == nullptr || found->words == u"id";
        });
        others = others.mid(0, scopesMost);
        if (!others.isEmpty()) {
            fields().scope.attributes = others;
            for (const QString &name : others)
                m_taken.insert(name);
            guess(RowField::Scope, Certainty::Sure,
                  u"%1 with the key in one unique key"_s.arg(others.size() == 1 ? u"stands"_s
                                                                                : u"stand"_s));
            return;
        }
        if (!unique.isEmpty() || key.areAllDifferent) {
            guess(RowField::Scope, unique.isEmpty() ? Certainty::Guess : Certainty::Likely,
                  unique.isEmpty() ? u"no two of these rows have the same key"_s
                                   : u"the key is unique by itself: one scope for all"_s);
            return;
        }
        search(false);
        const ColumnFacts *scope =
            best(scopeNames, [](const ColumnFacts &each) { return each.present > 0; });
        if (scope == nullptr)
            return;
        fields().scope.attributes = {scope->name};
        m_taken.insert(scope->name);
        guess(RowField::Scope, Certainty::Guess, u"keys occur more than once; by its name"_s);
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
        m_taken.insert(found.name);
        guess(field, certainty, ground);
    }

    // What was written already cannot lie ahead: if it does, by whole quarters of an hour, it is
    // another zone's time.
    void findZone(const ColumnFacts &found, TimeSource *source, Certainty *certainty,
                  QString *ground) const
    {
        constexpr qint64 quarterMinutes = 15;
        constexpr qint64 farthestMinutes = 14 * 60;
        std::optional<Instant> newest;
        for (const Item &item : m_samples) {
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
        *ground = u"dates without a zone; read as UTC the newest would lie ahead of this "
                  "computer's clock, so they may be %1"_s.arg(source->zone);
    }

    void proposeTimes()
    {
        for (const TimeRule &rule : timeRules) {
            int weight = 0;
            // "completed" and "expired" may also be yes or no, and "ttl" a span.
            const ColumnFacts *found = bestAnywhere(
                rule.names,
                [](const ColumnFacts &each) {
                    return each.time != TimeForm::None
                        || (each.kind == ValueKind::None && isTimeByType(each));
                },
                &weight);
            if (found != nullptr)
                addTime(rule.field, *found, weight);
        }
        search(false);
        const ColumnFacts *locked = best(lockedNames, [](const ColumnFacts &each) {
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
        const ColumnFacts *code = bestAnywhere(codeNames, [](const ColumnFacts &each) {
            return each.isWithin(100, 599)
                || (each.kind == ValueKind::None && each.words != u"status");
        });
        if (code != nullptr) {
            fields().plain.insert(RowField::ResultCode, code->name);
            m_taken.insert(code->name);
            guess(RowField::ResultCode, code->present > 0 ? Certainty::Sure : Certainty::Likely,
                  code->present > 0 ? u"%1 in %2"_s.arg(
                      shownName(code->values.mid(0, 4).join(u", "_s)), rowsInWords(code->present))
                                    : u"by its name; no row has one"_s);
        }
        const Test isAnswer = [](const ColumnFacts &each) {
            return each.kind != ValueKind::Integer && each.kind != ValueKind::Boolean
                && each.time == TimeForm::None && !each.areDigests;
        };
        constexpr int anyName = 50; // "data" may hold the whole record
        int weight = 0;
        const ColumnFacts *result = bestAnywhere(resultNames, isAnswer, &weight);
        if (weight <= anyName) {
            search(true);
            result = best(resultNames, isAnswer);
        }
        if (result == nullptr)
            return;
        const bool isNative = m_shape.kind == LayoutKind::DynamoDb
            && (result->kind == ValueKind::Nested || result->kind == ValueKind::Mixed);
        fields().result = {result->name, isNative ? ResultEncoding::Native : ResultEncoding::Text};
        m_taken.insert(result->name);
        guess(RowField::Result,
              result->areJson && weightOf(result->words, resultNames) > 50 ? Certainty::Sure
                                                                           : Certainty::Likely,
              result->present == 0 ? u"by its name; no row has one"_s
                  : result->areJson
                  ? u"%1 of %1 are JSON"_s.arg(result->present)
                  : u"by its name; %1 have one"_s.arg(rowsInWords(result->present)));
    }

    void proposeState();
    bool proposeWords();
    bool proposeFlag();
    bool proposeByPresence();
    void setWords(const ColumnFacts &column, const QStringList &words);
    [[nodiscard]] std::optional<RecordStatus> meaningInRows(const ColumnFacts &column,
                                                            const QString &word) const;
    void proposeOthers();
    void proposeLifetime();
    void sayWhatIsMissing();
    void judge();

    const TableShape &m_shape;
    const std::vector<Item> &m_samples;
    Instant m_now;
    std::vector<ColumnFacts> m_columns;
    std::vector<ColumnFacts> m_nested;
    std::vector<const ColumnFacts *> m_searched;
    QSet<QString> m_taken;
    QString m_locked; // when a lock was taken, where nothing says for how long
    int m_keyWeight = 0;
    MappingProposal m_proposal;
};

// By whether rows of that word have an answer, where all or none of them do.
std::optional<RecordStatus> Proposer::meaningInRows(const ColumnFacts &column,
                                                    const QString &word) const
{
    const FieldMapping &mapping = m_proposal.mapping.fields;
    const QString answer = mapping.result.attribute.isEmpty()
        ? mapping.plain.value(RowField::ResultCode)
        : mapping.result.attribute;
    qint64 rows = 0;
    qint64 answered = 0;
    qint64 others = 0; // rows of other words without an answer
    for (const Item &item : m_samples) {
        const bool isOfWord = plainText(valueIn(item, column.name)).value_or(QString()) == word;
        const bool isAnswered = hasValue(item, answer);
        rows += isOfWord ? 1 : 0;
        answered += isOfWord && isAnswered ? 1 : 0;
        others += !isOfWord && !isAnswered ? 1 : 0;
    }
    if (answer.isEmpty() || rows == 0)
        return std::nullopt;
    // Where every row has one, it tells nothing.
    if (answered == rows && others > 0)
        return RecordStatus::Completed;
    return answered == 0 ? std::optional(RecordStatus::InProgress) : std::nullopt;
}

void Proposer::setWords(const ColumnFacts &column, const QStringList &words)
{
    StatusSource &status = fields().status;
    status.attribute = column.name;
    static constexpr std::array byNumber{RecordStatus::InProgress, RecordStatus::Completed,
                                         RecordStatus::Failed};
    QStringList known;
    QStringList byRows;
    QStringList assumed;
    QStringList unknown;
    for (const QString &word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        std::optional<RecordStatus> meaning = isNumber ? std::nullopt : usualMeaning(word);
        QStringList *list = &known;
        if (!meaning) {
            meaning = meaningInRows(column, word);
            list = &byRows;
        }
        if (!meaning && isNumber && number >= 0 && number < static_cast<int>(byNumber.size())) {
            meaning = byNumber.at(static_cast<std::size_t>(number));
            list = &assumed;
        }
        if (meaning)
            status.words.push_back({word, *meaning});
        else
            list = &unknown;
        list->append(shownName(word));
    }
    QStringList grounds;
    const auto add = [&grounds](const QStringList &list, const QString &says) {
        if (!list.isEmpty())
            grounds.append(list.join(u", "_s) + u' ' + says);
    };
    add(known, u"as these words are used"_s);
    add(byRows, u"by whether its rows have an answer"_s);
    add(assumed, u"by the usual order of numbers, which is assumed"_s);
    add(unknown, u"not known: say what it means"_s);
    if (words.isEmpty())
        grounds.append(u"by its name; no row tells its words: add them"_s);
    const bool isSure =
        byRows.isEmpty() && assumed.isEmpty() && unknown.isEmpty() && !known.isEmpty();
    guess(RowField::Status,
          isSure                                       ? Certainty::Sure
              : assumed.isEmpty() && unknown.isEmpty() ? Certainty::Likely
                                                       : Certainty::Guess,
          grounds.join(u"; "_s));
}

bool Proposer::proposeWords()
{
    constexpr qsizetype wordsMost = 12;
    constexpr qsizetype longestWord = 40;
    const ColumnFacts *state = bestAnywhere(stateNames, [](const ColumnFacts &each) {
        const bool areWords =
            each.kind == ValueKind::Text || each.kind == ValueKind::None || each.isWithin(-10, 99);
        return areWords && !each.areJson && each.time == TimeForm::None
            && each.values.size() <= wordsMost
            && std::all_of(each.values.begin(), each.values.end(),
                           [](const QString &word) { return word.size() <= longestWord; });
    });
    if (state == nullptr)
        return false;
    m_taken.insert(state->name);
    QStringList words = state->values + state->allowed;
    words.removeDuplicates();
    words.sort();
    // How far it got: only the last point is the end, and their names are each application's own.
    const bool isPoint = state->words == u"recovery_point";
    setWords(*state, words);
    if (isPoint) {
        std::erase_if(fields().status.words, [](const StatusWord &word) {
            return word.meaning != RecordStatus::Completed;
        });
        fields().status.other = RecordStatus::InProgress;
        guess(RowField::Status, Certainty::Likely,
              u"a point that it got to: the last one is the end"_s);
    }
    if (state->absent > 0 && state->present > 0) {
        const bool areUnanswered = !fields().result.attribute.isEmpty()
            && std::all_of(m_samples.begin(), m_samples.end(), [&](const Item &item) {
                   return hasValue(item, state->name) || !hasValue(item, fields().result.attribute);
               });
        if (areUnanswered && m_shape.kind == LayoutKind::Sqlite)
            fields().status.absent = RecordStatus::InProgress;
    }
    return true;
}

bool Proposer::proposeFlag()
{
    const Test isFlag = [](const ColumnFacts &each) {
        return each.isBoolean() || each.kind == ValueKind::None;
    };
    const ColumnFacts *done = bestAnywhere(doneNames, isFlag);
    const ColumnFacts *busy = done == nullptr ? bestAnywhere(busyNames, isFlag) : nullptr;
    const ColumnFacts *flag = done != nullptr ? done : busy;
    if (flag == nullptr)
        return false;
    const auto ifSet = done != nullptr ? RecordStatus::Completed : RecordStatus::InProgress;
    const auto ifNot = done != nullptr ? RecordStatus::InProgress : RecordStatus::Completed;
    const bool isBoolean = flag->kind == ValueKind::Boolean;
    StatusSource &status = fields().status;
    status.attribute = flag->name;
    status.words = {{isBoolean ? u"false"_s : u"0"_s, ifNot},
                    {isBoolean ? u"true"_s : u"1"_s, ifSet}};
    if (flag->absent > 0)
        status.absent = ifNot;
    m_taken.insert(flag->name);
    guess(RowField::Status, Certainty::Likely,
          u"yes or no, by its name: yes is %1"_s.arg(meaningName(ifSet)));
    return true;
}

// Where nothing names the state: what is only there when the work is done tells it.
bool Proposer::proposeByPresence()
{
    const FieldMapping &mapping = fields();
    const QStringList tellers{mapping.plain.value(RowField::ResultCode),
                              mapping.times.value(RowField::Completed).attribute,
                              mapping.result.attribute};
    QString teller;
    qint64 absent = -1;
    for (const QString &name : tellers) {
        const ColumnFacts facts = factsOf(name, m_shape, m_samples);
        if (!name.isEmpty() && (teller.isEmpty() || (absent == 0 && facts.absent > 0))) {
            teller = name;
            absent = facts.absent;
        }
    }
    StatusSource &status = fields().status;
    if (!teller.isEmpty()) {
        const ColumnFacts facts = factsOf(teller, m_shape, m_samples);
        status.attribute = teller;
        status.other = RecordStatus::Completed;
        status.absent = RecordStatus::InProgress;
        guess(RowField::Status, facts.absent > 0 ? Certainty::Likely : Certainty::Guess,
              u"no column names it. Set: completed, %1; empty: in progress, %2"_s.arg(
                  rowsInWords(facts.present), rowsInWords(facts.absent)));
        return true;
    }
    if (m_locked.isEmpty())
        return false;
    status.attribute = m_locked;
    status.other = RecordStatus::InProgress;
    status.absent = RecordStatus::Completed;
    guess(RowField::Status, Certainty::Guess,
          u"no column names it. Locked: in progress; not locked: completed"_s);
    return true;
}

void Proposer::proposeState()
{
    if (fields().key.isEmpty() || proposeWords() || proposeFlag() || proposeByPresence())
        return;
    fields().status.attribute = fields().key;
    fields().status.other = RecordStatus::Completed;
    guess(RowField::Status, Certainty::Guess,
          u"no column tells it: a row counts as done because it is there"_s);
}

void Proposer::proposeOthers()
{
    const auto add = [this](RowField field, std::span<const NameRule> names, const Test &fits,
                            const QString &ground) {
        const ColumnFacts *found = bestAnywhere(names, fits);
        if (found == nullptr)
            return;
        fields().plain.insert(field, found->name);
        m_taken.insert(found->name);
        const bool isSure = field == RowField::Fingerprint && found->areDigests;
        guess(field, isSure ? Certainty::Sure : Certainty::Likely,
              isSure ? u"%1 of %1 are of the size of a hash"_s.arg(found->present) : ground);
    };
    const Test isText = [](const ColumnFacts &each) {
        return each.time == TimeForm::None
            && (each.kind == ValueKind::Text || each.kind == ValueKind::None
                || each.kind == ValueKind::Bytes);
    };
    const Test isCount = [](const ColumnFacts &each) {
        return each.kind == ValueKind::None
            || (each.kind == ValueKind::Integer && each.smallest >= 0);
    };
    add(RowField::Fingerprint, fingerprintNames, isText, u"by its name"_s);
    add(RowField::Owner, ownerNames, isText, u"by its name"_s);
    add(RowField::Fence, fenceNames, isCount, u"by its name"_s);
    add(RowField::Replays, replayNames, isCount, u"by its name"_s);
}

// A time to live beside the time of the claim.
void Proposer::proposeLifetime()
{
    if (fields().times.contains(RowField::Expiry) || !fields().times.contains(RowField::Created))
        return;
    constexpr double longestSeconds = 100.0 * 366 * 86400;
    const ColumnFacts *span = bestAnywhere(lifetimeNames, [](const ColumnFacts &each) {
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
    m_taken.insert(span->name);
    guess(RowField::Expiry, Certainty::Likely,
          u"%1 plus %2, which counts %3 by its name and size"_s.arg(
              shownName(source.attribute), shownName(span->name),
              isMilliseconds ? u"milliseconds"_s : u"seconds"_s));
}

void Proposer::sayWhatIsMissing()
{
    if (!m_proposal.guesses.contains(RowField::Expiry))
        guess(RowField::Expiry, Certainty::Guess,
              u"no column is called like it: a record counts until it is removed"_s);
    if (m_proposal.guesses.contains(RowField::Lease))
        return;
    if (m_locked.isEmpty()) {
        guess(RowField::Lease, Certainty::Guess,
              u"no column is called like it: a claim counts until it is settled"_s);
        return;
    }
    guess(RowField::Lease, Certainty::Guess,
          u"%1 is when a lock was taken; the table does not say how long it counts. Choose it with "
          "a time, such as 60s, if you know: until then what a claim gets is \"cannot tell\""_s.arg(
              shownName(m_locked)));
    NextRules next;
    next.withoutLease = NextRequest::Unknown;
    m_proposal.mapping.next = next;
}

// What speaks for records of idempotency: the names more than the rest, which many tables have.
void Proposer::judge()
{
    static const QRegularExpression telling(
        u"idem|dedup|processed_(message|event|request|command)|client_request|inbox|"
        "once|request_key|replay"_s);
    static const QRegularExpression others(
        u"migration|schema_|^ar_internal|^sqlite_|_lock$|locks$|^users?$|session|^auth_|log$|"
        "audit"_s);
    const FieldMapping &mapping = fields();
    const auto &guesses = m_proposal.guesses;
    const QString table = nameInWords(m_shape.table);
    int score = 0;
    QStringList has;
    const auto add = [&](bool holds, int weight, const QString &word) {
        score += holds ? weight : 0;
        if (holds && !word.isEmpty())
            has.append(word);
    };
    const bool isNamed = telling.match(table).hasMatch();
    add(isNamed, 35, u"a name that says so"_s);
    add(telling.match(nameInWords(mapping.key)).hasMatch(), 30, {});
    add(m_keyWeight > 0, std::clamp(m_keyWeight / 4, 0, 30), u"a key"_s);
    add(guesses.value(RowField::Status).certainty >= Certainty::Likely, 15, u"a state"_s);
    add(!mapping.result.attribute.isEmpty(), 10, u"an answer"_s);
    add(mapping.plain.contains(RowField::ResultCode), 10, {});
    add(mapping.plain.contains(RowField::Fingerprint), 10, u"a fingerprint"_s);
    add(mapping.times.contains(RowField::Lease) || !m_locked.isEmpty(), 10, u"a lock"_s);
    add(mapping.times.contains(RowField::Expiry), 5, u"an expiry"_s);
    add(others.match(table).hasMatch() && !isNamed, -60, {});
    m_proposal.score = std::clamp(score, 0, 200);
    m_proposal.why = has.isEmpty() ? u"Nothing in it looks like records of idempotency."_s
                                   : u"It has %1."_s.arg(has.join(u", "_s));
}

} // namespace

MappingProposal proposeMapping(const TableShape &shape, const std::vector<Item> &samples,
                               Instant now)
{
    return Proposer(shape, samples, now).run();
}

QString sourceInWords(const FieldMapping &mapping, RowField field)
{
    QStringList names = attributesOf(mapping, field);
    for (QString &name : names)
        name = shownName(name);
    const auto time = mapping.times.constFind(field);
    if (time == mapping.times.constEnd())
        return names.join(u", "_s);
    QString words = names.join(u" + "_s);
    if (time->plus != Duration(0))
        words += u" + "_s + toText(time->plus);
    return words
        + (time->zone.isEmpty() ? u", "_s + nameOf(time->unit)
                                : u", "_s + nameOf(time->unit) + u", "_s + shownName(time->zone));
}

QString titleOf(RowField field)
{
    switch (field) {
    case RowField::Scope:
        return u"Scope"_s;
    case RowField::Key:
        return u"Key"_s;
    case RowField::Status:
        return u"Status"_s;
    case RowField::Created:
        return u"Claimed"_s;
    case RowField::Updated:
        return u"Updated"_s;
    case RowField::Completed:
        return u"Completed"_s;
    case RowField::Lease:
        return u"Lease until"_s;
    case RowField::Expiry:
        return u"Expires"_s;
    case RowField::LastReplay:
        return u"Last replay"_s;
    case RowField::Result:
        return u"Result"_s;
    case RowField::ResultCode:
        return u"Result code"_s;
    case RowField::Fingerprint:
        return u"Fingerprint"_s;
    case RowField::Fence:
        return u"Fence"_s;
    case RowField::Owner:
        return u"Owner"_s;
    case RowField::Replays:
        return u"Replays"_s;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace onecake
