// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Terms of a query as words for people.

#include "core/base/text/shown_text.h"
#include "core/inspect/query/language/query_state.h"
#include "core/inspect/query/language/query_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

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
    return words.isEmpty() ? last : words.join(u", "_s) + u" or "_s + last;
}

QString wordsOf(const TextPattern &pattern, bool isPart)
{
    if (pattern.isExact())
        return (isPart ? u"has "_s : u"is "_s) + quotedInWords(pattern.pieces.first());
    if (pattern.isAnything())
        return u"is anything"_s;
    if (pattern.isPrefix())
        return u"begins with "_s + quotedInWords(pattern.pieces.first());
    if (pattern.pieces.size() == 2 && pattern.pieces.first().isEmpty())
        return u"ends with "_s + quotedInWords(pattern.pieces.last());
    return u"is like "_s + quotedInWords(pattern.pieces.join(u'*'));
}

QString wordsOf(const QString &number, const QString &last, Comparison how)
{
    switch (how) {
    case Comparison::Is:
        return u"is "_s + number;
    case Comparison::Less:
        return u"less than "_s + number;
    case Comparison::AtMost:
        return u"at most "_s + number;
    case Comparison::Greater:
        return u"more than "_s + number;
    case Comparison::AtLeast:
        return u"at least "_s + number;
    case Comparison::Between:
        return number + u" to "_s + last;
    }
    Q_UNREACHABLE();
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
        return u"status is "_s + either(term.states, stateWord);
    }
    QString operator()(const NextTerm &term) const
    {
        return u"the next request "_s + either(term.answers, [](NextRequest next) {
                   switch (next) {
                   case NextRequest::Runs:
                       return u"runs"_s;
                   case NextRequest::Answered:
                       return u"is answered"_s;
                   case NextRequest::Refused:
                       return u"is refused"_s;
                   case NextRequest::Fails:
                       return u"fails"_s;
                   case NextRequest::Unknown:
                       return u"gets what cannot be told"_s;
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
        return infoOf(term.field).title.toString() + u" "_s
            + either(term.ranges, [](const NumberRange &each) {
                   return wordsOf(QString::number(each.number), QString::number(each.last),
                                  each.how);
               });
    }
    QString operator()(const TimeTerm &term) const
    {
        return infoOf(term.field).title.toString() + u" "_s
            + either(term.ranges, [](const TimeRange &each) { return toWords(each); });
    }
    QString operator()(const PresenceTerm &term) const
    {
        return (term.isThere ? u"has "_s : u"has no "_s)
            + either(term.parts, [](const auto &each) { return nameOf(each); });
    }
    QString operator()(const WordTerm &term) const
    {
        return u"contains "_s + quotedInWords(term.word.pieces.join(u'*'));
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
    return (term.isNegated ? u"not: "_s : QString()) + std::visit(Teller(), term.content);
}

} // namespace onecake
