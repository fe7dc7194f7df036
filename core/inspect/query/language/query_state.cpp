// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/language/query_state.h"

#include "core/base/invariant.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

template<typename Enum>
struct WordInfo {
    Enum value;
    QStringView word;
    QStringView words;
    std::array<QStringView, 4> others; // without dashes; may be empty
};
using StateInfo = WordInfo<LogicalState>;
using NextInfo = WordInfo<NextRequest>;

// In the order of the enumeration.
constexpr std::array infos{
    StateInfo{LogicalState::InProgress,
              u"in-progress",
              u"claimed, and its owner has its lease",
              {u"running", u"live", u"active", u"claimed"}},
    StateInfo{LogicalState::Stuck, u"stuck", u"in progress, but its lease is over", {u"abandoned"}},
    StateInfo{LogicalState::Completed,
              u"completed",
              u"the work is done, a retry is answered",
              {u"done", u"success", u"succeeded", u"finished"}},
    StateInfo{LogicalState::Failed, u"failed", u"the work failed", {u"error"}},
    StateInfo{LogicalState::ExpiredStillStored,
              u"expired",
              u"its retention is over, and it is still stored",
              {u"old"}},
    StateInfo{LogicalState::Unreadable,
              u"unreadable",
              u"cannot be read as a record",
              {u"broken", u"unknown"}},
};

constexpr std::array nextInfos{
    NextInfo{NextRequest::Runs,
             u"runs",
             u"the next request runs as a new one",
             {u"run", u"again", u"new"}},
    NextInfo{NextRequest::Answered,
             u"answered",
             u"the next request is answered from the record",
             {u"replayed", u"replays", u"answer"}},
    NextInfo{NextRequest::Refused,
             u"refused",
             u"the next request is refused: the first one is held to be under way",
             {u"blocked", u"conflict"}},
    NextInfo{NextRequest::Fails,
             u"fails",
             u"the library fails over what it cannot read",
             {u"error", u"throws"}},
    NextInfo{NextRequest::Unknown,
             u"cannot-tell",
             u"what the next request gets cannot be told",
             {u"unknown", u"untold"}},
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
QStringList wordsIn(const Infos &all)
{
    QStringList words;
    for (const auto &info : all)
        words.append(info.word.toString());
    return words;
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
        const bool isOther =
            std::find(info.others.begin(), info.others.end(), meant) != info.others.end();
        if (known == meant || isOther)
            return info.value;
        if (!known.startsWith(meant))
            continue;
        begun = info.value;
        ++candidates;
    }
    return candidates == 1 ? begun : std::nullopt;
}

} // namespace

QString stateWord(LogicalState state)
{
    return infoIn(infos, state).word.toString();
}

QStringList stateWords()
{
    return wordsIn(infos);
}

QString stateExplained(LogicalState state)
{
    return infoIn(infos, state).words.toString();
}

std::optional<LogicalState> stateFrom(const QString &word)
{
    return valueFrom<LogicalState>(infos, word);
}

QString nextWord(NextRequest next)
{
    return infoIn(nextInfos, next).word.toString();
}

QStringList nextWords()
{
    return wordsIn(nextInfos);
}

QString nextExplained(NextRequest next)
{
    return infoIn(nextInfos, next).words.toString();
}

std::optional<NextRequest> nextFrom(const QString &word)
{
    return valueFrom<NextRequest>(nextInfos, word);
}

} // namespace onecake
