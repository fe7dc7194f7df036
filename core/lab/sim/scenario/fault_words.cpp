// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/duration_text.h"
#include "core/lab/sim/scenario/fault_phrases.h"

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

} // namespace onecake
