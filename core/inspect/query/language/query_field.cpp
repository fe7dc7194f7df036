// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/language/query_field.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

using Field = QueryField;
using Kind = QueryKind;

// In the order of the enumeration.
constexpr std::array fields{
    QueryFieldInfo{
        Field::Status, u"status", Kind::State, QT_TRANSLATE_NOOP("onecake", "the status"),
        QT_TRANSLATE_NOOP("onecake",
                          "what the record means now: in-progress, stuck (its lease is over), "
                          "completed, failed, expired (but still stored) or unreadable"),
        u"status:stuck,failed", u"state is"},
    QueryFieldInfo{Field::Next, u"next", Kind::Next,
                   QT_TRANSLATE_NOOP("onecake", "what the next request gets"),
                   QT_TRANSLATE_NOOP(
                       "onecake",
                       "what the next request with the key gets: it runs as a new one, is answered "
                       "from the record, is refused, fails in the library, or cannot-tell"),
                   u"next:runs", u"retry"},
    QueryFieldInfo{Field::Scope, u"scope", Kind::Text, QT_TRANSLATE_NOOP("onecake", "the scope"),
                   QT_TRANSLATE_NOOP("onecake", "the scope or use case that the key belongs to"),
                   u"scope:placeOrder", u"pk usecase"},
    QueryFieldInfo{Field::Key, u"key", Kind::Text, QT_TRANSLATE_NOOP("onecake", "the key"),
                   QT_TRANSLATE_NOOP("onecake", "the idempotency key; a star stands for any text"),
                   u"key:9f*", u"sk id"},
    QueryFieldInfo{Field::Result, u"result", Kind::LongText,
                   QT_TRANSLATE_NOOP("onecake", "the result"),
                   QT_TRANSLATE_NOOP("onecake", "the stored answer; without a star, a part of it"),
                   u"result:\"sold out\"", u"response body answer"},
    QueryFieldInfo{
        Field::Code, u"code", Kind::Number, QT_TRANSLATE_NOOP("onecake", "the result's code"),
        QT_TRANSLATE_NOOP("onecake", "the code of the stored answer, such as an HTTP status"),
        u"code:500..599", u"http resultcode"},
    QueryFieldInfo{Field::Replays, u"replays", Kind::Number,
                   QT_TRANSLATE_NOOP("onecake", "replays"),
                   QT_TRANSLATE_NOOP("onecake", "how often the stored answer was given again"),
                   u"replays>3", u"replay"},
    QueryFieldInfo{Field::Fence, u"fence", Kind::Number, QT_TRANSLATE_NOOP("onecake", "the fence"),
                   QT_TRANSLATE_NOOP("onecake", "the fencing token, which rises with each claim"),
                   u"fence>=2", u"version claim"},
    QueryFieldInfo{Field::Owner, u"owner", Kind::Text, QT_TRANSLATE_NOOP("onecake", "the owner"),
                   QT_TRANSLATE_NOOP("onecake", "the execution that holds the claim"),
                   u"owner:worker-7*", u""},
    QueryFieldInfo{Field::Fingerprint, u"fingerprint", Kind::Text,
                   QT_TRANSLATE_NOOP("onecake", "the fingerprint"),
                   QT_TRANSLATE_NOOP("onecake", "the hash of the request that made the claim"),
                   u"fingerprint:e3b0*", u"hash"},
    QueryFieldInfo{Field::Created, u"created", Kind::Past, QT_TRANSLATE_NOOP("onecake", "created"),
                   QT_TRANSLATE_NOOP("onecake",
                                     "when the key was first claimed; a duration is its age: "
                                     "created<1h is within the last hour, created>1h longer ago"),
                   u"created>2026-11-20", u"createdat age"},
    QueryFieldInfo{Field::Updated, u"updated", Kind::Past,
                   QT_TRANSLATE_NOOP("onecake", "last changed"),
                   QT_TRANSLATE_NOOP("onecake", "when the record was last changed"), u"updated<10m",
                   u"updatedat changed"},
    QueryFieldInfo{Field::Completed, u"completed", Kind::Past,
                   QT_TRANSLATE_NOOP("onecake", "completed"),
                   QT_TRANSLATE_NOOP("onecake", "when the work was completed"), u"completed:today",
                   u"completedat"},
    QueryFieldInfo{
        Field::Expires, u"expires", Kind::Future, QT_TRANSLATE_NOOP("onecake", "expires"),
        QT_TRANSLATE_NOOP("onecake",
                          "when its retention is over; a duration is the time left: expires<1h is "
                          "within the hour to come, expires<1h ago within the last"),
        u"expires<1h", u"expiry expiration ttl expiresat"},
    QueryFieldInfo{Field::Lease, u"lease", Kind::Future,
                   QT_TRANSLATE_NOOP("onecake", "the lease ends"),
                   QT_TRANSLATE_NOOP("onecake", "until when the owner is not to be disturbed"),
                   u"lease>5m ago", u"leaseuntil"},
    QueryFieldInfo{Field::Replayed, u"replayed", Kind::Past,
                   QT_TRANSLATE_NOOP("onecake", "last replayed"),
                   QT_TRANSLATE_NOOP("onecake", "when the stored answer was last given again"),
                   u"replayed<1d", u"lastreplay lastreplayat"},
};

template<typename Enum>
struct WordInfo {
    Enum value;
    QStringView word;
    const char *words;
    QStringView others; // without dashes, separated by blanks
};
using StateInfo = WordInfo<LogicalState>;
using NextInfo = WordInfo<NextRequest>;

// In the order of the enumeration.
constexpr std::array infos{
    StateInfo{LogicalState::InProgress, u"in-progress",
              QT_TRANSLATE_NOOP("onecake", "claimed, and its owner has its lease"),
              u"running live active claimed"},
    StateInfo{LogicalState::Stuck, u"stuck",
              QT_TRANSLATE_NOOP("onecake", "in progress, but its lease is over"), u"abandoned"},
    StateInfo{LogicalState::Completed, u"completed",
              QT_TRANSLATE_NOOP("onecake", "the work is done, a retry is answered"),
              u"done success succeeded finished"},
    StateInfo{LogicalState::Failed, u"failed", QT_TRANSLATE_NOOP("onecake", "the work failed"),
              u"error"},
    StateInfo{LogicalState::ExpiredStillStored, u"expired",
              QT_TRANSLATE_NOOP("onecake", "its retention is over, and it is still stored"),
              u"old"},
    StateInfo{LogicalState::Unreadable, u"unreadable",
              QT_TRANSLATE_NOOP("onecake", "cannot be read as a record"), u"broken unknown"},
};

constexpr std::array nextInfos{
    NextInfo{NextRequest::Runs, u"runs",
             QT_TRANSLATE_NOOP("onecake", "the next request runs as a new one"), u"run again new"},
    NextInfo{NextRequest::Answered, u"answered",
             QT_TRANSLATE_NOOP("onecake", "the next request is answered from the record"),
             u"replayed replays answer"},
    NextInfo{NextRequest::Refused, u"refused",
             QT_TRANSLATE_NOOP(
                 "onecake", "the next request is refused: the first one is considered in progress"),
             u"blocked conflict"},
    NextInfo{NextRequest::Fails, u"fails",
             QT_TRANSLATE_NOOP("onecake", "the library fails over what it cannot read"),
             u"error throws"},
    NextInfo{NextRequest::Unknown, u"cannot-tell",
             QT_TRANSLATE_NOOP("onecake", "what the next request gets cannot be predicted"),
             u"unknown untold"},
};

template<typename Infos, typename Enum>
const auto &infoIn(const Infos &all, Enum value)
{
    const auto &info = all.at(static_cast<size_t>(value));
    ONECAKE_INVARIANT(info.value == value);
    return info;
}

QString plain(QStringView word)
{
    QString text = word.toString().toLower();
    for (const QChar separator : {u'-', u'_', u' '})
        text.remove(separator);
    return text;
}

template<typename Infos>
std::vector<QueryWord> wordsIn(const Infos &all)
{
    std::vector<QueryWord> words;
    for (const auto &info : all)
        words.push_back({info.word, tr(info.words)});
    return words;
}

bool isAmong(QStringView words, QStringView word)
{
    for (const QStringView each : qTokenize(words, u' ', Qt::SkipEmptyParts)) {
        if (word.compare(each, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

template<typename Enum, typename Infos>
std::optional<Enum> valueFrom(const Infos &all, const QString &word)
{
    const QString meant = plain(word);
    if (meant.isEmpty())
        return std::nullopt;
    std::optional<Enum> begun;
    int candidates = 0;
    for (const auto &info : all) {
        const QString known = plain(info.word);
        if (known == meant || isAmong(info.others, meant))
            return info.value;
        if (!known.startsWith(meant))
            continue;
        begun = info.value;
        ++candidates;
    }
    return candidates == 1 ? begun : std::nullopt;
}

} // namespace

std::span<const QueryFieldInfo> queryFields()
{
    return fields;
}

const QueryFieldInfo &infoOf(QueryField field)
{
    const QueryFieldInfo &info = fields.at(static_cast<size_t>(field));
    ONECAKE_INVARIANT(info.field == field);
    return info;
}

const QueryFieldInfo *findQueryField(QStringView name)
{
    const auto *const found =
        std::find_if(fields.begin(), fields.end(), [name](const QueryFieldInfo &info) {
            return name.compare(info.name, Qt::CaseInsensitive) == 0 || isAmong(info.aliases, name);
        });
    return found == fields.end() ? nullptr : found;
}

std::vector<QueryWord> queryWords(QueryKind kind)
{
    ONECAKE_INVARIANT(!isStored(kind));
    return kind == QueryKind::State ? wordsIn(infos) : wordsIn(nextInfos);
}

QString stateWord(LogicalState state)
{
    return infoIn(infos, state).word.toString();
}

std::optional<LogicalState> stateFrom(const QString &word)
{
    return valueFrom<LogicalState>(infos, word);
}

QString nextWord(NextRequest next)
{
    return infoIn(nextInfos, next).word.toString();
}

std::optional<NextRequest> nextFrom(const QString &word)
{
    return valueFrom<NextRequest>(nextInfos, word);
}

} // namespace onecake
