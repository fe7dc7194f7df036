// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/scenario/fault_words.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"

#include <algorithm>
#include <variant>

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

template<auto member>
bool fillMember(Fault &fault, QStringView word)
{
    const auto value = valueOf<std::decay_t<decltype(fault.*member)>>(word);
    fault.*member = value.value_or(fault.*member);
    return value.has_value();
}

template<auto member>
QString nameIn(const Fault &fault)
{
    return nameOf(fault.*member);
}

template<auto member>
QString numberIn(const Fault &fault)
{
    return QString::number(fault.*member);
}

QStringList pointsThat(bool (*isOne)(WorkPoint))
{
    QStringList names;
    for (const auto &entry : enumNames<WorkPoint>) {
        if (isOne(entry.value))
            names.append(entry.name.toString());
    }
    return names;
}

bool isBlank(QStringView word)
{
    return word.size() == 1 && word.front().isUpper();
}

// What a placeholder of the sentences stands for.
struct Placeholder {
    char16_t letter = 0;
    bool (*read)(Fault &fault, QStringView word) = nullptr;
    QString (*write)(const Fault &fault) = nullptr;
    QString expected; // for people: "a duration such as 8s or 250ms"
    QString example;
    QStringList choices; // all that it takes, where these are few
};

Placeholder anyOf(char16_t letter, bool (*read)(Fault &, QStringView),
                  QString (*write)(const Fault &), const QString &expected, const QString &example)
{
    return {letter, read, write, expected, example, {}};
}

Placeholder oneOf(char16_t letter, bool (*read)(Fault &, QStringView),
                  QString (*write)(const Fault &), const QStringList &choices)
{
    const QString others = choices.first(choices.size() - 1).join(u", "_s);
    return {letter, read, write, others + tr(" or ") + choices.back(), choices.value(1), choices};
}

std::vector<Placeholder> makePlaceholders()
{
    const auto range = [](const Fault &fault) {
        return toText(fault.from) + u".."_s + toText(fault.to);
    };
    const auto span = [](const Fault &fault) {
        return fault.span.count() < 0 ? u'-' + toText(-fault.span) : toText(fault.span);
    };
    const auto chance = [](const Fault &fault) {
        return percentText(fault.permille);
    };
    return {
        anyOf(u'N', fillNumber, numberIn<&Fault::number>,
              tr("a number from 1 to %1").arg(largestFaultNumber), u"1"_s),
        anyOf(u'T', fillSpan, span, tr("a duration such as 8s or 250ms"), u"8s"_s),
        anyOf(u'J', fillJitter, span,
              tr("a duration up to %1 such as 50ms").arg(toText(longestJitter)), u"50ms"_s),
        anyOf(u'R', fillRange, range, tr("a range of times such as 1s..9s"), u"1s..9s"_s),
        anyOf(u'C', fillStatus, numberIn<&Fault::code>, tr("an HTTP status from 400 to 599"),
              u"503"_s),
        anyOf(u'L', fillChance, chance, tr("a chance from 0% to 100% such as 10%"), u"10%"_s),
        oneOf(u'P', fillPoint, nameIn<&Fault::point>, pointsThat(&isCrashPoint)),
        oneOf(u'E', fillPoint, nameIn<&Fault::point>, pointsThat(&isThrowPoint)),
        oneOf(u'S', fillMember<&Fault::call>, nameIn<&Fault::call>, namesOf<StoreCallKind>()),
        oneOf(u'M', fillMember<&Fault::group>, nameIn<&Fault::group>, namesOf<MessageGroup>()),
    };
}

const Placeholder &placeholderOf(QStringView blank)
{
    static const std::vector<Placeholder> placeholders = makePlaceholders();
    const auto found =
        std::find_if(placeholders.begin(), placeholders.end(), [blank](const Placeholder &each) {
            return each.letter == blank.front().unicode();
        });
    ONECAKE_INVARIANT(found != placeholders.end());
    return *found;
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
        const bool fits =
            isBlank(wanted) ? placeholderOf(wanted).read(reading.fault, word) : word == wanted;
        if (!fits) {
            reading.expected = isBlank(wanted) ? placeholderOf(wanted).expected : wanted.toString();
            return reading;
        }
        ++reading.understood;
    }
    if (words.size() > pattern.size())
        reading.expected = tr("the end, or ; and another fault");
    return reading;
}

// Where a text is no fault, and what is expected there.
struct Misreading {
    qsizetype understood = 0; // words
    QStringList expected;
    QStringList choices;
};

QString foundAt(const QList<QStringView> &words, qsizetype place)
{
    return place >= words.size() ? tr("the text ends")
                                 : tr("\"%1\" was not understood").arg(words[place]);
}

Error errorFor(QStringView text, const QList<QStringView> &words, const Misreading &misreading)
{
    return {ErrorCode::InvalidInput,
            tr("fault \"%1\"").arg(text),
            tr("%1 at word %2; expected %3")
                .arg(foundAt(words, misreading.understood),
                     QString::number(misreading.understood + 1),
                     misreading.expected.join(tr(" or "))),
            {}};
}

// The words that the phrase would take at that place.
QStringList choicesOf(const FaultPhrase &phrase, qsizetype place)
{
    const QList<QStringView> pattern = phrase.pattern.split(u' ');
    if (place >= pattern.size())
        return {};
    return isBlank(pattern[place]) ? placeholderOf(pattern[place]).choices
                                   : QStringList{pattern[place].toString()};
}

std::variant<Fault, Misreading> readFaultWords(const QList<QStringView> &words)
{
    Misreading misreading;
    for (const FaultPhrase &phrase : faultPhrases()) {
        const Reading reading = readAs(phrase, words);
        if (reading.expected.isEmpty())
            return reading.fault;
        if (reading.understood > misreading.understood)
            misreading = {reading.understood, {}, {}};
        if (reading.understood == misreading.understood) {
            misreading.expected.append(reading.expected);
            misreading.choices.append(choicesOf(phrase, reading.understood));
        }
    }
    misreading.expected.removeDuplicates();
    misreading.choices.removeDuplicates();
    return misreading;
}

Result<Fault> parseFault(QStringView text)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    const auto read = readFaultWords(words);
    if (const auto *fault = std::get_if<Fault>(&read))
        return *fault;
    return errorFor(text, words, std::get<Misreading>(read));
}

constexpr std::array phrases{
    FaultPhrase{
        FaultKind::LoseReply, u"lose reply N",
        QT_TRANSLATE_NOOP(
            "onecake",
            "The Nth reply is lost: the work was done, and the website never hears of it.")},
    FaultPhrase{FaultKind::LoseRequest, u"lose request N",
                QT_TRANSLATE_NOOP("onecake", "The Nth request is lost: nothing is done.")},
    FaultPhrase{
        FaultKind::LoseReplies, u"lose replies R",
        QT_TRANSLATE_NOOP("onecake", "For a while every reply is lost, and requests get through.")},
    FaultPhrase{FaultKind::LoseRequests, u"lose requests R",
                QT_TRANSLATE_NOOP("onecake",
                                  "For a while every request is lost, and replies get through.")},
    FaultPhrase{FaultKind::LoseByChance, u"lose L of M",
                QT_TRANSLATE_NOOP(
                    "onecake", "Each message is lost with that chance; the seed decides which.")},
    FaultPhrase{FaultKind::DelayReply, u"delay reply N by T",
                QT_TRANSLATE_NOOP("onecake", "The Nth reply takes that much longer.")},
    FaultPhrase{FaultKind::DelayRequest, u"delay request N by T",
                QT_TRANSLATE_NOOP("onecake", "The Nth request takes that much longer.")},
    FaultPhrase{
        FaultKind::Jitter, u"jitter J",
        QT_TRANSLATE_NOOP(
            "onecake",
            "Each message takes up to that much longer, so that one may overtake another; the "
            "seed decides how much.")},
    FaultPhrase{FaultKind::DuplicateRequest, u"duplicate request N",
                QT_TRANSLATE_NOOP("onecake", "The Nth request arrives twice.")},
    FaultPhrase{FaultKind::DuplicateReply, u"duplicate reply N",
                QT_TRANSLATE_NOOP("onecake", "The Nth reply arrives twice.")},
    FaultPhrase{
        FaultKind::Tunnel, u"tunnel R",
        QT_TRANSLATE_NOOP("onecake", "For a while everything is lost, in both directions.")},
    FaultPhrase{FaultKind::Crash, u"crash P on attempt N",
                QT_TRANSLATE_NOOP(
                    "onecake",
                    "The API process dies at that point of the Nth attempt; after-effect: the "
                    "customer is charged, and nothing is recorded of it.")},
    FaultPhrase{FaultKind::Throw, u"throw E on attempt N",
                QT_TRANSLATE_NOOP(
                    "onecake", "The work throws an exception at that point of the Nth attempt.")},
    FaultPhrase{
        FaultKind::Respond, u"respond C on attempt N",
        QT_TRANSLATE_NOOP("onecake",
                          "The work answers the Nth attempt with that status, and does nothing.")},
    FaultPhrase{
        FaultKind::Hold, u"hold work N for T",
        QT_TRANSLATE_NOOP("onecake", "The API process stalls as the Nth run of the work begins.")},
    FaultPhrase{
        FaultKind::StoreDown, u"store down R",
        QT_TRANSLATE_NOOP("onecake",
                          "For a while the store refuses every call: nothing is read or written.")},
    FaultPhrase{FaultKind::StoreDownApplyingWrites, u"store down R applying writes",
                QT_TRANSLATE_NOOP(
                    "onecake",
                    "For a while the store answers nobody, but writes what it is asked to write: "
                    "whether it did is unknown to the caller.")},
    FaultPhrase{
        FaultKind::StoreLosesReply, u"store loses-reply S N",
        QT_TRANSLATE_NOOP("onecake",
                          "The store does the Nth call of that kind, and its answer is lost.")},
    FaultPhrase{FaultKind::Throttle, u"throttle R",
                QT_TRANSLATE_NOOP(
                    "onecake", "For a while the store turns every call away: too many at once.")},
    FaultPhrase{
        FaultKind::FreeLockEarly, u"free lock early on attempt N",
        QT_TRANSLATE_NOOP(
            "onecake",
            "The lock or lease of the Nth attempt is freed as soon as it is granted, before "
            "anything is recorded: another request gets it, and the first does not know.")},
    FaultPhrase{
        FaultKind::Skew, u"skew api N by T",
        QT_TRANSLATE_NOOP(
            "onecake", "The clock of the Nth API process is ahead; with a minus, it is behind.")},
    FaultPhrase{FaultKind::DoubleTap, u"double-tap",
                QT_TRANSLATE_NOOP("onecake", "The customer taps the button twice.")},
    FaultPhrase{
        FaultKind::ReloadBeforeAttempt, u"reload before attempt N",
        QT_TRANSLATE_NOOP("onecake", "The page is reloaded before the Nth attempt is sent.")},
    FaultPhrase{FaultKind::ReloadOnReply, u"reload on reply N",
                QT_TRANSLATE_NOOP("onecake", "The page is reloaded as the Nth reply arrives.")},
    FaultPhrase{FaultKind::GiveUp, u"give-up after T",
                QT_TRANSLATE_NOOP(
                    "onecake", "The customer loses patience that long after deciding to order.")},
};

template<typename WordOfBlank>
QString filledIn(QStringView pattern, WordOfBlank wordOf)
{
    QStringList words;
    for (const QStringView word : pattern.split(u' '))
        words.append(isBlank(word) ? wordOf(word) : word.toString());
    return words.join(u' ');
}

bool fits(FaultKind kind, QStringView blank, QStringView word)
{
    Fault fault{kind};
    return placeholderOf(blank).read(fault, word);
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
    QStringList words =
        isBlank(wanted) ? placeholderOf(wanted).choices : QStringList{wanted.toString()};
    if (words.isEmpty()) {
        words.append(placeholderOf(wanted).example);
        // What a person has counted or measured is as good.
        if (fits(phrase.kind, wanted, begun))
            words.append(begun.toString());
    }
    words.removeIf([begun](const QString &word) { return !word.startsWith(begun); });
    return words;
}

} // namespace

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

std::optional<FaultWordsTrouble> troubleIn(QStringView words)
{
    for (const QStringView part : words.split(u';')) {
        const QList<QStringView> inPart = part.split(u' ', Qt::SkipEmptyParts);
        const auto read = readFaultWords(inPart);
        const auto *misreading = std::get_if<Misreading>(&read);
        if (misreading == nullptr || inPart.isEmpty())
            continue;
        const bool isAtEnd = misreading->understood >= inPart.size();
        const QStringView place =
            isAtEnd ? inPart.back().sliced(inPart.back().size()) : inPart[misreading->understood];
        return FaultWordsTrouble{place.data() - words.data(), place.size(),
                                 tr("%1; expected %2")
                                     .arg(foundAt(inPart, misreading->understood),
                                          misreading->expected.join(tr(" or "))),
                                 misreading->choices};
    }
    return std::nullopt;
}

std::vector<PhraseBlank> blanksOf(const FaultPhrase &phrase)
{
    std::vector<PhraseBlank> blanks;
    for (const QStringView word : phrase.pattern.split(u' ')) {
        if (!isBlank(word))
            continue;
        const Placeholder &placeholder = placeholderOf(word);
        blanks.push_back(
            {placeholder.letter, placeholder.expected, placeholder.example, placeholder.choices});
    }
    return blanks;
}

QString filledPhrase(const FaultPhrase &phrase, const QStringList &words)
{
    qsizetype next = 0;
    return filledIn(phrase.pattern, [&](QStringView) { return words.value(next++); });
}

QStringList blanksIn(const Fault &fault)
{
    QStringList words;
    (void)filledIn(phraseOf(fault.kind).pattern, [&](QStringView blank) {
        return words.emplace_back(placeholderOf(blank).write(fault));
    });
    return words;
}

const FaultPhrase &phraseOf(FaultKind kind)
{
    const auto *const found =
        std::find_if(phrases.begin(), phrases.end(),
                     [kind](const FaultPhrase &phrase) { return phrase.kind == kind; });
    ONECAKE_INVARIANT(found != phrases.end());
    return *found;
}

QString toWords(const Fault &fault)
{
    for (const FaultPhrase &phrase : faultPhrases()) {
        if (phrase.kind != fault.kind)
            continue;
        return filledIn(phrase.pattern,
                        [&fault](QStringView blank) { return placeholderOf(blank).write(fault); });
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

QString formOf(const FaultPhrase &phrase)
{
    return filledIn(phrase.pattern, [](QStringView blank) {
        if (blank == u"N")
            return blank.toString();
        const Placeholder &placeholder = placeholderOf(blank);
        return placeholder.choices.isEmpty() ? placeholder.example : placeholder.choices.join(u'|');
    });
}

QString exampleOf(const FaultPhrase &phrase)
{
    return filledIn(phrase.pattern, [](QStringView blank) { return placeholderOf(blank).example; });
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
