// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/scenario/fault_words.h"

#include "core/base/text/duration_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool fillNumber(Fault &fault, QStringView word)
{
    bool isNumber = false;
    fault.number = word.toInt(&isNumber);
    return isNumber && fault.number >= 1 && fault.number <= largestFaultNumber;
}

bool fillSpan(Fault &fault, QStringView word)
{
    // A clock can be skewed either way; all other spans point forward.
    const bool isNegative = fault.kind == FaultKind::Skew && word.startsWith(u'-');
    const auto span = parseDuration(isNegative ? word.mid(1) : word);
    fault.span = span ? (isNegative ? -*span : *span) : Duration(0);
    return span.has_value();
}

bool fillRange(Fault &fault, QStringView word)
{
    const qsizetype dots = word.indexOf(u".."_s);
    if (dots < 0)
        return false;
    const auto from = parseDuration(word.left(dots));
    const auto to = parseDuration(word.mid(dots + 2));
    if (!from || !to || *to <= *from)
        return false;
    fault.from = *from;
    fault.to = *to;
    return true;
}

bool fillJitter(Fault &fault, QStringView word)
{
    return fillSpan(fault, word) && fault.span <= longestJitter;
}

bool fillPoint(Fault &fault, QStringView word)
{
    const auto point = valueOf<WorkPoint>(word);
    if (!point)
        return false;
    fault.point = *point;
    return fault.kind == FaultKind::Crash ? isCrashPoint(*point) : isThrowPoint(*point);
}

bool fillStatus(Fault &fault, QStringView word)
{
    bool isNumber = false;
    fault.code = word.toInt(&isNumber);
    return isNumber && fault.code >= 400 && fault.code <= 599;
}

bool fillChance(Fault &fault, QStringView word)
{
    const std::optional<int> permille = parsePermille(word);
    fault.permille = permille.value_or(0);
    return permille.has_value();
}

template<typename Enum>
bool fillChoice(Enum &member, QStringView word)
{
    const auto value = valueOf<Enum>(word);
    member = value.value_or(member);
    return value.has_value();
}

bool fillBlank(Fault &fault, QStringView blank, QStringView word)
{
    switch (blank.front().unicode()) {
    case 'N':
        return fillNumber(fault, word);
    case 'T':
        return fillSpan(fault, word);
    case 'R':
        return fillRange(fault, word);
    case 'J':
        return fillJitter(fault, word);
    case 'P':
    case 'E':
        return fillPoint(fault, word);
    case 'S':
        return fillChoice(fault.call, word);
    case 'L':
        return fillChance(fault, word);
    case 'M':
        return fillChoice(fault.group, word);
    default:
        return fillStatus(fault, word);
    }
}

// How far a text follows a phrase, and what the phrase expects where they part.
struct Reading {
    Fault fault;
    qsizetype understood = 0;
    QString expected; // empty: read to the end
};

Reading readAs(const FaultPhrase &phrase, const QList<QStringView> &words)
{
    Reading reading;
    reading.fault.kind = phrase.kind;
    const QList<QStringView> pattern = phrase.pattern.split(u' ');
    for (const QStringView wanted : pattern) {
        const QStringView word =
            reading.understood < words.size() ? words[reading.understood] : QStringView();
        const bool fits = isBlank(wanted) ? fillBlank(reading.fault, wanted, word) : word == wanted;
        if (!fits) {
            reading.expected = isBlank(wanted) ? expectationOf(wanted) : wanted.toString();
            return reading;
        }
        ++reading.understood;
    }
    if (words.size() > pattern.size())
        reading.expected = u"the end, or ; and another fault"_s;
    return reading;
}

Error errorFor(QStringView text, const QList<QStringView> &words, qsizetype understood,
               QStringList expected)
{
    expected.removeDuplicates();
    const bool isAtEnd = understood >= words.size();
    const QString found =
        isAtEnd ? u"the text ends"_s : u"\"%1\" was not understood"_s.arg(words[understood]);
    return {ErrorCode::InvalidInput,
            u"fault \"%1\""_s.arg(text),
            u"%1 at word %2; expected %3"_s.arg(found, QString::number(understood + 1),
                                                expected.join(u" or "_s)),
            {}};
}

Result<Fault> parseFault(QStringView text)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    qsizetype furthest = 0;
    QStringList expected;
    for (const FaultPhrase &phrase : faultPhrases()) {
        const Reading reading = readAs(phrase, words);
        if (reading.expected.isEmpty())
            return reading.fault;
        if (reading.understood > furthest) {
            furthest = reading.understood;
            expected.clear();
        }
        if (reading.understood == furthest)
            expected.append(reading.expected);
    }
    return errorFor(text, words, furthest, expected);
}

QString blankText(const Fault &fault, QStringView blank)
{
    switch (blank.front().unicode()) {
    case 'N':
        return QString::number(fault.number);
    case 'T':
    case 'J':
        return fault.span.count() < 0 ? u'-' + toText(-fault.span) : toText(fault.span);
    case 'R':
        return toText(fault.from) + u".."_s + toText(fault.to);
    case 'P':
    case 'E':
        return nameOf(fault.point);
    case 'S':
        return nameOf(fault.call);
    case 'L':
        return percentText(fault.permille);
    case 'M':
        return nameOf(fault.group);
    default:
        return QString::number(fault.code);
    }
}

constexpr std::array phrases{
    FaultPhrase{FaultKind::LoseReply, u"lose reply N",
                u"The Nth reply is lost: the work was done, and the website never hears of it."},
    FaultPhrase{FaultKind::LoseRequest, u"lose request N",
                u"The Nth request is lost: nothing is done."},
    FaultPhrase{FaultKind::LoseReplies, u"lose replies R",
                u"For a while every reply is lost, and requests get through."},
    FaultPhrase{FaultKind::LoseRequests, u"lose requests R",
                u"For a while every request is lost, and replies get through."},
    FaultPhrase{FaultKind::LoseByChance, u"lose L of M",
                u"Each message is lost with that chance; the seed decides which."},
    FaultPhrase{FaultKind::DelayReply, u"delay reply N by T",
                u"The Nth reply takes that much longer."},
    FaultPhrase{FaultKind::DelayRequest, u"delay request N by T",
                u"The Nth request takes that much longer."},
    FaultPhrase{FaultKind::Jitter, u"jitter J",
                u"Each message takes up to that much longer, so that one may overtake another; the "
                "seed decides how much."},
    FaultPhrase{FaultKind::DuplicateRequest, u"duplicate request N",
                u"The Nth request arrives twice."},
    FaultPhrase{FaultKind::DuplicateReply, u"duplicate reply N", u"The Nth reply arrives twice."},
    FaultPhrase{FaultKind::Tunnel, u"tunnel R",
                u"For a while everything is lost, in both directions."},
    FaultPhrase{FaultKind::Crash, u"crash P on attempt N",
                u"The API process dies at that point of the Nth attempt; after-effect: the "
                "customer is charged, and nothing is recorded of it."},
    FaultPhrase{FaultKind::Throw, u"throw E on attempt N",
                u"The work throws an exception at that point of the Nth attempt."},
    FaultPhrase{FaultKind::Respond, u"respond C on attempt N",
                u"The work answers the Nth attempt with that status, and does nothing."},
    FaultPhrase{FaultKind::Hold, u"hold work N for T",
                u"The API process stands still as the Nth work begins."},
    FaultPhrase{FaultKind::StoreDown, u"store down R",
                u"For a while the store refuses every call: nothing is read or written."},
    FaultPhrase{FaultKind::StoreDownApplyingWrites, u"store down R applying writes",
                u"For a while the store answers nobody, but writes what it is asked to write: "
                "whether it did is unknown to the caller."},
    FaultPhrase{FaultKind::StoreLosesReply, u"store loses-reply S N",
                u"The store does the Nth call of that kind, and its answer is lost."},
    FaultPhrase{FaultKind::Throttle, u"throttle R",
                u"For a while the store turns every call away: too many at once."},
    FaultPhrase{FaultKind::FreeLockEarly, u"free lock early on attempt N",
                u"The lock or lease of the Nth attempt is freed as soon as it is granted, before "
                "anything is recorded: another one gets it, and the first does not know."},
    FaultPhrase{FaultKind::Skew, u"skew api N by T",
                u"The clock of the Nth API process is ahead; behind with a minus."},
    FaultPhrase{FaultKind::DoubleTap, u"double-tap", u"The customer taps the button twice."},
    FaultPhrase{FaultKind::ReloadBeforeAttempt, u"reload before attempt N",
                u"The page is reloaded before the Nth attempt is sent."},
    FaultPhrase{FaultKind::ReloadOnReply, u"reload on reply N",
                u"The page is reloaded as the Nth reply arrives."},
    FaultPhrase{FaultKind::GiveUp, u"give-up after T",
                u"The customer loses patience that long after her wish."},
};

template<typename Predicate>
QStringList pointsThat(Predicate isOne)
{
    QStringList names;
    for (const auto &entry : enumNames<WorkPoint>) {
        if (isOne(entry.value))
            names.append(entry.name.toString());
    }
    return names;
}

// All that a blank takes, where that is a choice of few.
QStringList choicesOf(QStringView blank)
{
    switch (blank.front().unicode()) {
    case 'P':
        return pointsThat(&isCrashPoint);
    case 'E':
        return pointsThat(&isThrowPoint);
    case 'S':
        return namesOf<StoreCallKind>();
    case 'M':
        return namesOf<MessageGroup>();
    default:
        return {};
    }
}

QString exampleOfBlank(QStringView blank)
{
    switch (blank.front().unicode()) {
    case 'N':
        return u"1"_s;
    case 'T':
        return u"8s"_s;
    case 'J':
        return u"50ms"_s;
    case 'R':
        return u"1s..9s"_s;
    case 'C':
        return u"503"_s;
    case 'L':
        return u"10%"_s;
    default:
        return choicesOf(blank).value(1);
    }
}

template<typename WordOfBlank>
QString filledIn(QStringView pattern, WordOfBlank wordOf)
{
    QStringList words;
    for (const QStringView word : pattern.split(u' '))
        words.append(isBlank(word) ? wordOf(word) : word.toString());
    return words.join(u' ');
}

QString orList(QStringList words)
{
    const QString last = words.takeLast();
    return words.join(u", "_s) + u" or "_s + last;
}

// Whether all words but the last are those of the phrase.
bool leadsInto(const FaultPhrase &phrase, const QList<QStringView> &words)
{
    const QList<QStringView> wanted = phrase.pattern.split(u' ');
    if (words.size() > wanted.size())
        return false;
    for (qsizetype at = 0; at + 1 < words.size(); ++at) {
        const bool isRight = isBlank(wanted[at]) ? fits(phrase.kind, wanted[at], words[at])
                                                 : wanted[at] == words[at];
        if (!isRight)
            return false;
    }
    return true;
}

// What the last word, as far as it was begun, can become in the phrase.
QStringList wordsFor(const FaultPhrase &phrase, qsizetype place, QStringView begun)
{
    const QStringView wanted = phrase.pattern.split(u' ').at(place);
    QStringList words = isBlank(wanted) ? choicesOf(wanted) : QStringList{wanted.toString()};
    if (words.isEmpty()) {
        words.append(exampleOfBlank(wanted));
        // What a person has counted or measured is as good.
        if (fits(phrase.kind, wanted, begun))
            words.append(begun.toString());
    }
    words.removeIf([begun](const QString &word) { return !word.startsWith(begun); });
    return words;
}

} // namespace

bool fits(FaultKind kind, QStringView blank, QStringView word)
{
    Fault fault{kind};
    return fillBlank(fault, blank, word);
}

std::optional<int> parsePermille(QStringView text)
{
    if (!text.endsWith(u'%'))
        return std::nullopt;
    const QList<QStringView> parts = text.chopped(1).split(u'.');
    const auto isDigits = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar digit) {
            return digit >= u'0' && digit <= u'9';
        });
    };
    if (parts.size() > 2 || !std::all_of(parts.begin(), parts.end(), isDigits)
        || parts.front().size() > 3 || (parts.size() == 2 && parts.back().size() > 1))
        return std::nullopt;
    const int permille =
        parts.front().toInt() * 10 + (parts.size() == 2 ? parts.back().toInt() : 0);
    return permille <= 1000 ? std::optional(permille) : std::nullopt;
}

QString percentText(int permille)
{
    const QString whole = QString::number(permille / 10);
    return permille % 10 == 0 ? whole + u'%' : u"%1.%2%"_s.arg(whole).arg(permille % 10);
}

Result<Faults> parseFaults(QStringView words)
{
    Faults faults;
    for (const QStringView part : words.split(u';')) {
        const QStringView text = part.trimmed();
        if (text.isEmpty())
            continue;
        const Result<Fault> fault = parseFault(text);
        if (!fault)
            return fault.error();
        faults.push_back(*fault);
    }
    return faults;
}

QString toWords(const Fault &fault)
{
    for (const FaultPhrase &phrase : faultPhrases()) {
        if (phrase.kind != fault.kind)
            continue;
        QStringList words;
        for (const QStringView word : phrase.pattern.split(u' '))
            words.append(isBlank(word) ? blankText(fault, word) : word.toString());
        return words.join(u' ');
    }
    return {};
}

QString toWords(const Faults &faults)
{
    QStringList texts;
    for (const Fault &fault : faults)
        texts.append(toWords(fault));
    return texts.join(u"; "_s);
}

std::span<const FaultPhrase> faultPhrases()
{
    return phrases;
}

bool isBlank(QStringView word)
{
    return word.size() == 1 && word.front().isUpper();
}

QString expectationOf(QStringView blank)
{
    switch (blank.front().unicode()) {
    case 'N':
        return u"a number from 1 to %1"_s.arg(largestFaultNumber);
    case 'T':
        return u"a time span such as 8s or 250ms"_s;
    case 'J':
        return u"a time span up to %1 such as 50ms"_s.arg(toText(longestJitter));
    case 'R':
        return u"a range of times such as 1s..9s"_s;
    case 'C':
        return u"an HTTP status from 400 to 599"_s;
    case 'L':
        return u"a chance from 0% to 100% such as 10%"_s;
    default:
        return orList(choicesOf(blank));
    }
}

QString formOf(const FaultPhrase &phrase)
{
    return filledIn(phrase.pattern, [](QStringView blank) {
        if (blank == u"N")
            return blank.toString();
        const QStringList choices = choicesOf(blank);
        return choices.isEmpty() ? exampleOfBlank(blank) : choices.join(u'|');
    });
}

QString exampleOf(const FaultPhrase &phrase)
{
    return filledIn(phrase.pattern, &exampleOfBlank);
}

QStringList completedFaults(QStringView text)
{
    const QStringView last = text.mid(text.lastIndexOf(u';') + 1);
    QList<QStringView> words = last.split(u' ', Qt::SkipEmptyParts);
    if (last.isEmpty() || last.endsWith(u' '))
        words.append(QStringView(u""));
    const QStringView begun = words.back();
    const QString before = text.chopped(begun.size()).toString();
    QStringList texts;
    for (const FaultPhrase &phrase : phrases) {
        if (!leadsInto(phrase, words))
            continue;
        for (const QString &word : wordsFor(phrase, words.size() - 1, begun))
            texts.append(before + word);
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace onecake
