// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/language/query_text.h"

#include "core/base/invariant.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/language/query_field.h"
#include "core/inspect/records/stored_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString signOf(Comparison how)
{
    switch (how) {
    case Comparison::Is:
    case Comparison::Between:
        return u":"_s;
    case Comparison::Less:
        return u"<"_s;
    case Comparison::AtMost:
        return u"<="_s;
    case Comparison::Greater:
        return u">"_s;
    case Comparison::AtLeast:
        return u">="_s;
    }
    ONECAKE_UNREACHABLE();
}

// Neither a blank nor a sign, a quote, a comma, a star or a minus.
bool isPlainLetter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'.'
        || character == u'/' || character == u'#' || character == u'+';
}

bool isPlain(const QString &text)
{
    const auto isMinusWithin = [&text](const QChar &character) {
        return character == u'-' && &character != text.data();
    };
    return !text.isEmpty() && !text.contains(u".."_s)
        && std::all_of(text.begin(), text.end(), [&isMinusWithin](const QChar &character) {
               return isPlainLetter(character) || isMinusWithin(character);
           });
}

QString quoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar character : text) {
        const bool isQuote = character == u'"' || character == u'\u201c' || character == u'\u201d';
        if (isQuote || character == u'\\')
            result += u'\\';
        if (character.isPrint() || character == u' ')
            result += character;
        else
            result += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
    }
    return result + u'"';
}

QString written(const QString &text)
{
    return isPlain(text) ? text : quoted(text);
}

QString written(const TextPattern &pattern)
{
    QStringList pieces;
    for (const QString &piece : pattern.pieces)
        pieces.append(piece.isEmpty() && !pattern.isExact() ? QString() : written(piece));
    return pieces.join(u'*');
}

// A word that would say something else.
bool joinsTerms(const QString &word)
{
    for (const QStringView joint : {u"AND", u"OR"}) {
        if (word == joint)
            return true;
    }
    return word.toLower() == u"ago" || word.toLower() == u"not";
}

// In the line, all alternatives stand behind one sign. Those that are not all compared alike came
// from ranges, open or not, behind a colon.
template<typename Ranges, typename Write>
QString compared(const Ranges &ranges, Write write)
{
    const Comparison how = ranges.front().how;
    const bool isAlike = std::all_of(ranges.begin(), ranges.end(),
                                     [how](const auto &range) { return range.how == how; });
    const bool hasSign = isAlike && how != Comparison::Between;
    QStringList texts;
    for (const auto &range : ranges) {
        if (range.how == Comparison::Between)
            texts.append(write(range, false) + u".."_s + write(range, true));
        else if (!hasSign && range.how == Comparison::AtLeast)
            texts.append(write(range, false) + u".."_s);
        else if (!hasSign && range.how == Comparison::AtMost)
            texts.append(u".."_s + write(range, false));
        else
            texts.append(write(range, false));
    }
    return signOf(hasSign ? how : Comparison::Is) + texts.join(u',');
}

// An attribute's name may be any text.
QString writtenName(const QString &name)
{
    const bool isPlainName =
        !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar character) {
            return character.unicode() < 0x80
                && (character.isLetterOrNumber() || character == u'_' || character == u'-'
                    || character == u'.');
        });
    return isPlainName ? name : quoted(name);
}

QString textOf(const AttributeRange &range)
{
    if (range.how == Comparison::Between)
        return range.text + u".."_s + range.last;
    if (range.how != Comparison::Is)
        return range.isNumber ? range.text : quoted(range.text);
    if (range.isNumber)
        return range.pattern.pieces.first();
    const bool isLikeNumber = range.pattern.isExact() && isDecimal(range.pattern.pieces.first());
    return isLikeNumber ? quoted(range.pattern.pieces.first()) : written(range.pattern);
}

QString textOf(const std::variant<QueryField, AttributeName> &part)
{
    if (const auto *attribute = std::get_if<AttributeName>(&part))
        return u'@' + writtenName(attribute->name);
    return infoOf(std::get<QueryField>(part)).name.toString();
}

// Alternatives of one term that are compared alike.
template<typename Alternatives, typename Write>
QString joined(const Alternatives &alternatives, Write write)
{
    QStringList texts;
    for (const auto &alternative : alternatives)
        texts.append(write(alternative));
    return texts.join(u',');
}

struct Writer {
    QString operator()(const StateTerm &term) const
    {
        return u"status:"_s + joined(term.states, stateWord);
    }
    QString operator()(const NextTerm &term) const
    {
        return u"next:"_s + joined(term.answers, nextWord);
    }
    QString operator()(const TextTerm &term) const
    {
        return infoOf(term.field).name.toString() + u":"_s
            + joined(term.patterns, [](const TextPattern &each) { return written(each); });
    }
    QString operator()(const NumberTerm &term) const
    {
        return infoOf(term.field).name.toString()
            + compared(term.ranges, [](const NumberRange &range, bool isLast) {
                   return QString::number(isLast ? range.last : range.number);
               });
    }
    QString operator()(const TimeTerm &term) const
    {
        const QueryFieldInfo &info = infoOf(term.field);
        const bool isPast = info.kind == QueryKind::Past;
        return info.name.toString()
            + compared(term.ranges, [isPast](const TimeRange &range, bool isLast) {
                   return textOf(isLast ? range.last : range.point, isPast);
               });
    }
    QString operator()(const PresenceTerm &term) const
    {
        return (term.isThere ? u"has:"_s : u"no:"_s)
            + joined(term.parts, [](const auto &each) { return textOf(each); });
    }
    QString operator()(const WordTerm &term) const
    {
        const QString &first = term.word.pieces.first();
        return term.word.isExact() && joinsTerms(first) ? quoted(first) : written(term.word);
    }
    QString operator()(const AttributeTerm &term) const
    {
        return u'@' + writtenName(term.name) + signOf(term.ranges.front().how)
            + joined(term.ranges, [](const AttributeRange &each) { return textOf(each); });
    }
};

} // namespace

QString toQueryValue(const QString &text)
{
    return written(text);
}

QString toText(const QueryTerm &term)
{
    return (term.isNegated ? u"-"_s : QString()) + std::visit(Writer(), term.content);
}

QString toText(const Query &query)
{
    QStringList terms;
    for (const QueryTerm &term : query.terms)
        terms.append(toText(term));
    return terms.join(u' ');
}

std::vector<QueryChip> chipsOf(const Query &query)
{
    std::vector<QueryChip> chips;
    for (const QueryTerm &term : query.terms)
        chips.push_back({toText(term), toWords(term)});
    return chips;
}

namespace {

constexpr qsizetype inWordsMax = 60;

QString shown(const QString &text)
{
    return spelledOut(text, inWordsMax);
}

QString quotedInWords(const QString &text)
{
    return u'"' + shown(text) + u'"';
}

// "stuck", "stuck or failed", "stuck, failed or expired".
template<typename Alternatives, typename Say>
QString either(const Alternatives &alternatives, Say say)
{
    QStringList words;
    for (const auto &alternative : alternatives)
        words.append(say(alternative));
    const QString last = words.takeLast();
    return words.isEmpty() ? last : words.join(u", "_s) + tr(" or ") + last;
}

QString wordsOf(const TextPattern &pattern, bool isPart)
{
    if (pattern.isExact())
        return (isPart ? tr("has ") : tr("is ")) + quotedInWords(pattern.pieces.first());
    if (pattern.isAnything())
        return tr("is anything");
    if (pattern.isPrefix())
        return tr("begins with ") + quotedInWords(pattern.pieces.first());
    if (pattern.pieces.size() == 2 && pattern.pieces.first().isEmpty())
        return tr("ends with ") + quotedInWords(pattern.pieces.last());
    return tr("is like ") + quotedInWords(pattern.pieces.join(u'*'));
}

QString wordsOf(const QString &number, const QString &last, Comparison how)
{
    switch (how) {
    case Comparison::Is:
        return tr("is ") + number;
    case Comparison::Less:
        return tr("less than ") + number;
    case Comparison::AtMost:
        return tr("at most ") + number;
    case Comparison::Greater:
        return tr("more than ") + number;
    case Comparison::AtLeast:
        return tr("at least ") + number;
    case Comparison::Between:
        return tr("%1 to %2").arg(number, last);
    }
    ONECAKE_UNREACHABLE();
}

QString wordsOf(const AttributeRange &range)
{
    if (range.how == Comparison::Is)
        return wordsOf(range.pattern, false);
    const QString text = range.isNumber ? shown(range.text) : quotedInWords(range.text);
    return wordsOf(text, shown(range.last), range.how);
}

QString nameOf(const std::variant<QueryField, AttributeName> &part)
{
    if (const auto *attribute = std::get_if<AttributeName>(&part))
        return u'@' + shown(attribute->name);
    return infoOf(std::get<QueryField>(part)).name.toString();
}

struct Teller {
    QString operator()(const StateTerm &term) const
    {
        return tr("status is ") + either(term.states, stateWord);
    }
    QString operator()(const NextTerm &term) const
    {
        return tr("the next request ") + either(term.answers, [](NextRequest next) {
                   switch (next) {
                   case NextRequest::Runs:
                       return tr("runs");
                   case NextRequest::Answered:
                       return tr("is answered");
                   case NextRequest::Refused:
                       return tr("is refused");
                   case NextRequest::Fails:
                       return tr("fails");
                   case NextRequest::Unknown:
                       return tr("cannot be predicted");
                   }
                   Q_UNREACHABLE();
               });
    }
    QString operator()(const TextTerm &term) const
    {
        const QueryFieldInfo &info = infoOf(term.field);
        const bool isPart = info.kind == QueryKind::LongText;
        return info.name.toString() + u" "_s
            + either(term.patterns,
                     [isPart](const TextPattern &each) { return wordsOf(each, isPart); });
    }
    QString operator()(const NumberTerm &term) const
    {
        return tr(infoOf(term.field).title) + u" "_s
            + either(term.ranges, [](const NumberRange &each) {
                   return wordsOf(QString::number(each.number), QString::number(each.last),
                                  each.how);
               });
    }
    QString operator()(const TimeTerm &term) const
    {
        return tr(infoOf(term.field).title) + u" "_s
            + either(term.ranges, [](const TimeRange &each) { return toWords(each); });
    }
    QString operator()(const PresenceTerm &term) const
    {
        return (term.isThere ? tr("has ") : tr("has no "))
            + either(term.parts, [](const auto &each) { return nameOf(each); });
    }
    QString operator()(const WordTerm &term) const
    {
        return tr("contains ") + quotedInWords(term.word.pieces.join(u'*'));
    }
    QString operator()(const AttributeTerm &term) const
    {
        return u'@' + shown(term.name) + u' '
            + either(term.ranges, [](const AttributeRange &each) { return wordsOf(each); });
    }
};

} // namespace

QString toWords(const QueryTerm &term)
{
    return (term.isNegated ? tr("not: ") : QString()) + std::visit(Teller(), term.content);
}

} // namespace onecake
