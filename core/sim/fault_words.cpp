// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/duration_text.h"
#include "core/sim/fault.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A fault is a sentence of fixed words and blanks: N is a number, T a time span, R a range of
// times, P a point of the work, E a point of an effect, S a store call, C an HTTP status.
struct Sentence {
    FaultKind kind;
    QStringView pattern;
};

constexpr std::array sentences{
    Sentence{FaultKind::LoseReply, u"lose reply N"},
    Sentence{FaultKind::LoseRequest, u"lose request N"},
    Sentence{FaultKind::DelayReply, u"delay reply N by T"},
    Sentence{FaultKind::DelayRequest, u"delay request N by T"},
    Sentence{FaultKind::DuplicateRequest, u"duplicate request N"},
    Sentence{FaultKind::DuplicateReply, u"duplicate reply N"},
    Sentence{FaultKind::Tunnel, u"tunnel R"},
    Sentence{FaultKind::Crash, u"crash P on attempt N"},
    Sentence{FaultKind::Throw, u"throw E on attempt N"},
    Sentence{FaultKind::Respond, u"respond C on attempt N"},
    Sentence{FaultKind::Hold, u"hold work N for T"},
    Sentence{FaultKind::StoreDown, u"store down R"},
    Sentence{FaultKind::StoreLosesReply, u"store loses-reply S N"},
    Sentence{FaultKind::Throttle, u"throttle R"},
    Sentence{FaultKind::Skew, u"skew api N by T"},
    Sentence{FaultKind::DoubleTap, u"double-tap"},
    Sentence{FaultKind::ReloadBeforeAttempt, u"reload before attempt N"},
    Sentence{FaultKind::ReloadOnReply, u"reload on reply N"},
    Sentence{FaultKind::GiveUp, u"give-up after T"},
};

constexpr int largestNumber = 9999;
constexpr WorkPoint lastCrashPoint = WorkPoint::AfterRecord;

bool isBlank(QStringView word)
{
    return word.size() == 1 && word.front().isUpper();
}

QString expectationOf(QStringView blank)
{
    switch (blank.front().unicode()) {
    case 'N':
        return u"a number from 1"_s;
    case 'T':
        return u"a time span such as 8s or 250ms"_s;
    case 'R':
        return u"a range of times such as 1s..9s"_s;
    case 'P':
        return u"before-claim, after-claim, during-work, after-work or after-record"_s;
    case 'E':
        return u"before-effect or after-effect"_s;
    case 'S':
        return u"claim, read, complete, extend or remove"_s;
    default:
        return u"an HTTP status from 400 to 599"_s;
    }
}

bool fillNumber(Fault &fault, QStringView word)
{
    bool isNumber = false;
    fault.number = word.toInt(&isNumber);
    return isNumber && fault.number >= 1 && fault.number <= largestNumber;
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

bool fillPoint(Fault &fault, QStringView word, bool isCrash)
{
    const auto point = valueOf<WorkPoint>(word);
    if (!point || (*point <= lastCrashPoint) != isCrash)
        return false;
    fault.point = *point;
    return true;
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
    case 'P':
    case 'E':
        return fillPoint(fault, word, blank == u"P");
    case 'S': {
        const auto call = valueOf<StoreCallKind>(word);
        fault.call = call.value_or(StoreCallKind::Claim);
        return call.has_value();
    }
    default: {
        bool isNumber = false;
        fault.code = word.toInt(&isNumber);
        return isNumber && fault.code >= 400 && fault.code <= 599;
    }
    }
}

// How far a text follows a sentence, and what the sentence expects where they part.
struct Reading {
    Fault fault;
    qsizetype understood = 0;
    QString expected; // empty: read to the end
};

Reading readAs(const Sentence &sentence, const QList<QStringView> &words)
{
    Reading reading;
    reading.fault.kind = sentence.kind;
    const QList<QStringView> pattern = sentence.pattern.split(u' ');
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
            u"%1 at word %2; expected %3"_s.arg(found)
                .arg(understood + 1)
                .arg(expected.join(u" or "_s)),
            {}};
}

Result<Fault> parseFault(QStringView text)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    qsizetype furthest = 0;
    QStringList expected;
    for (const Sentence &sentence : sentences) {
        const Reading reading = readAs(sentence, words);
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
        return fault.span.count() < 0 ? u'-' + toText(-fault.span) : toText(fault.span);
    case 'R':
        return toText(fault.from) + u".."_s + toText(fault.to);
    case 'P':
    case 'E':
        return nameOf(fault.point);
    case 'S':
        return nameOf(fault.call);
    default:
        return QString::number(fault.code);
    }
}

} // namespace

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
    for (const Sentence &sentence : sentences) {
        if (sentence.kind != fault.kind)
            continue;
        QStringList words;
        for (const QStringView word : sentence.pattern.split(u' '))
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

} // namespace onecake
