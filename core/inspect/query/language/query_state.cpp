// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/language/query_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct StateInfo {
    RowState state;
    QStringView word;
    QStringView words;
    std::array<QStringView, 4> others; // without dashes; may be empty
};

// In the order of the enumeration.
constexpr std::array infos{
    StateInfo{RowState::InProgress,
              u"in-progress",
              u"claimed, and its owner has its lease",
              {u"running", u"live", u"active", u"claimed"}},
    StateInfo{RowState::Stuck, u"stuck", u"in progress, but its lease is over", {u"abandoned"}},
    StateInfo{RowState::Completed,
              u"completed",
              u"the work is done, a retry is answered",
              {u"done", u"success", u"succeeded", u"finished"}},
    StateInfo{RowState::Failed, u"failed", u"the work failed", {u"error"}},
    StateInfo{RowState::ExpiredStillStored,
              u"expired",
              u"its retention is over, and it is still stored",
              {u"old"}},
    StateInfo{RowState::Unreadable,
              u"unreadable",
              u"cannot be read as a record",
              {u"broken", u"unknown"}},
};

const StateInfo &infoOf(RowState state)
{
    const StateInfo &info = infos.at(static_cast<size_t>(state));
    Q_ASSERT(info.state == state);
    return info;
}

QString plain(QStringView word)
{
    QString text = word.toString().toLower();
    for (const QChar separator : {u'-', u'_', u' '})
        text.remove(separator);
    return text;
}

} // namespace

QString stateWord(RowState state)
{
    return infoOf(state).word.toString();
}

QStringList stateWords()
{
    QStringList words;
    for (const StateInfo &info : infos)
        words.append(info.word.toString());
    return words;
}

QString stateExplained(RowState state)
{
    return infoOf(state).words.toString();
}

std::optional<RowState> stateFrom(const QString &word)
{
    const QString meant = plain(word);
    if (meant.isEmpty())
        return std::nullopt;
    std::optional<RowState> begun;
    int candidates = 0;
    for (const StateInfo &info : infos) {
        const QString known = plain(info.word);
        const bool isOther =
            std::find(info.others.begin(), info.others.end(), meant) != info.others.end();
        if (known == meant || isOther)
            return info.state;
        if (!known.startsWith(meant))
            continue;
        begun = info.state;
        ++candidates;
    }
    return candidates == 1 ? begun : std::nullopt;
}

} // namespace onecake
