// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/column_facts.h"

#include "core/base/text/tr.h"
#include "core/inspect/records/stored_time.h"
#include "core/inspect/records/stored_value.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype longestJudged = 4096;

ValueKind kindOf(const AttributeValue &value)
{
    const auto &content = value.content();
    if (std::holds_alternative<QString>(content))
        return ValueKind::Text;
    if (const auto *number = std::get_if<NumberText>(&content))
        return number->text.contains(u'.') || number->text.contains(u'e', Qt::CaseInsensitive)
            ? ValueKind::Number
            : ValueKind::Integer;
    if (std::holds_alternative<bool>(content))
        return ValueKind::Boolean;
    return std::holds_alternative<QByteArray>(content) ? ValueKind::Bytes : ValueKind::Nested;
}

// In one of the ranges that the years 2001 to 2128 have in each unit.
TimeForm timeOfNumbers(double smallest, double largest)
{
    constexpr double first = 1e9;
    constexpr double last = 5e9;
    double factor = 1;
    for (const TimeForm form : {TimeForm::Seconds, TimeForm::Milliseconds, TimeForm::Microseconds,
                                TimeForm::Nanoseconds}) {
        if (smallest >= first * factor && largest <= last * factor)
            return form;
        factor *= 1000;
    }
    return TimeForm::None;
}

bool isDate(const QString &text)
{
    static const QRegularExpression beginning(u"^\\d{4}-\\d\\d-\\d\\d"_s);
    return beginning.match(text.left(longestJudged)).hasMatch();
}

bool namesZone(const QString &text)
{
    static const QRegularExpression zone(u"\\d ?(Z|z|UTC|[+-]\\d\\d(:?\\d\\d)?( \\w+)?)$"_s);
    // The day of a date alone looks like an offset.
    constexpr qsizetype dateLength = 10;
    return text.size() > dateLength && zone.match(text.left(longestJudged)).hasMatch();
}

bool isDigest(const QString &text)
{
    static const QRegularExpression digest(
        u"^(sha\\d+[:-])?([0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128}|"
        "[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/_-]{43}=?)$"_s);
    return digest.match(text.left(longestJudged)).hasMatch();
}

bool isJson(const QByteArray &bytes)
{
    const QByteArray text = bytes.trimmed();
    return (text.startsWith('{') || text.startsWith('['))
        && !QJsonDocument::fromJson(text).isNull();
}

// The words that a CHECK allows, or a DEFAULT sets: hints, for anybody may have written them.
QStringList allowedWords(const QString &name, const QString &definition)
{
    const auto says = [&definition](QStringView word) {
        return definition.contains(word, Qt::CaseInsensitive);
    };
    const QString column = u"[\"'`\\[]?"_s + QRegularExpression::escape(name) + u"[\"'`\\]]?"_s;
    const QRegularExpression check(u"(?<![A-Za-z0-9_])"_s + column + u"\\s+IN\\s*\\(([^()]*)\\)"_s,
                                   QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression standard(
        u"(?:^|[(,])\\s*"_s + column
            + u"\\s[^,()]*(?:\\([^()]*\\)[^,()]*)?DEFAULT\\s+\\(?'([^']*)'"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression literal(u"'([^']*)'"_s);
    QStringList words;
    if (says(u"CHECK")) {
        auto matches = literal.globalMatch(check.match(definition).captured(1));
        while (matches.hasNext())
            words.append(matches.next().captured(1));
    }
    const QString word = says(u"DEFAULT") ? standard.match(definition).captured(1) : QString();
    if (!word.isEmpty())
        words.append(word);
    words.removeDuplicates();
    return words;
}

class FactFinder
{
public:
    explicit FactFinder(ColumnFacts *facts)
        : m_facts(*facts)
    {}

    void see(const AttributeValue &value)
    {
        ColumnFacts &facts = m_facts;
        const ValueKind kind = kindOf(value);
        const bool isFirst = facts.present == 0;
        const QString text = plainText(value).value_or(QString()).left(longestJudged);
        m_seen.insert(text);
        if (facts.values.size() < ColumnFacts::distinctMax && !facts.values.contains(text))
            facts.values.append(text);
        join(kind);
        if (kind == ValueKind::Integer || kind == ValueKind::Number) {
            const double number = text.toDouble();
            facts.smallest = isFirst ? number : std::min(facts.smallest, number);
            facts.largest = isFirst ? number : std::max(facts.largest, number);
        }
        m_dates += isDate(text) && kind == ValueKind::Text ? 1 : 0;
        m_zones += namesZone(text) ? 1 : 0;
        m_digests += isDigest(text) ? 1 : 0;
        m_json += isJson(value.bytes().value_or(QByteArray())) ? 1 : 0;
        facts.isIso = facts.isIso || (isDate(text) && text.contains(u'T'));
        ++facts.present;
    }

    void finish()
    {
        ColumnFacts &facts = m_facts;
        const auto isAll = [&facts](qint64 count) {
            return count > 0 && count == facts.present;
        };
        facts.areAllDifferent = isAll(m_seen.size());
        facts.areDigests = isAll(m_digests);
        facts.areJson = isAll(m_json);
        if (isAll(m_dates))
            facts.time = isAll(m_zones) ? TimeForm::ZonedText : TimeForm::PlainText;
        else if (facts.kind == ValueKind::Integer || facts.kind == ValueKind::Number)
            facts.time = timeOfNumbers(facts.smallest, facts.largest);
    }

private:
    void join(ValueKind kind)
    {
        ValueKind &all = m_facts.kind;
        const auto isNumber = [](ValueKind each) {
            return each == ValueKind::Integer || each == ValueKind::Number;
        };
        if (all == ValueKind::None)
            all = kind;
        else if (isNumber(all) && isNumber(kind))
            all = all == kind ? all : ValueKind::Number;
        else if (all != kind)
            all = ValueKind::Mixed;
    }

    ColumnFacts &m_facts;
    QSet<QString> m_seen;
    qint64 m_dates = 0;
    qint64 m_zones = 0;
    qint64 m_digests = 0;
    qint64 m_json = 0;
};

constexpr qsizetype nestedMost = 60;

void addNested(const QString &outer, const QJsonObject &object, int depth, QStringList &names)
{
    constexpr int deepest = 2;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (names.size() >= nestedMost)
            return;
        // A name with a dot of its own could not be told from a path.
        if (field.key().contains(u'.') || field.key().isEmpty())
            continue;
        const QString name = outer + u'.' + field.key();
        if (!names.contains(name))
            names.append(name);
        if (depth < deepest && field->isObject())
            addNested(name, field->toObject(), depth + 1, names);
    }
}

QJsonObject objectIn(const AttributeValue &value)
{
    if (std::holds_alternative<Item>(value.content()))
        return QJsonDocument::fromJson(plainJson(value).toUtf8()).object();
    const QByteArray bytes = value.bytes().value_or(QByteArray());
    constexpr qsizetype largest = 64 * 1024;
    return bytes.startsWith('{') && bytes.size() <= largest
        ? QJsonDocument::fromJson(bytes).object()
        : QJsonObject();
}

} // namespace

bool ColumnFacts::isBoolean() const
{
    if (kind == ValueKind::Boolean)
        return true;
    return isWithin(0, 1);
}

QString nameInWords(const QString &name)
{
    static const QRegularExpression inner(u"([a-z0-9])([A-Z])"_s);
    static const QRegularExpression before(u"([A-Z]+)([A-Z][a-z])"_s);
    static const QRegularExpression others(u"[^a-z0-9.]+"_s);
    static const QRegularExpression zone(u"_(utc|gmt)$"_s);
    QString words = name;
    words.replace(inner, u"\\1_\\2"_s).replace(before, u"\\1_\\2"_s);
    words = words.toLower().replace(others, u"_"_s);
    words.remove(zone);
    while (words.startsWith(u'_'))
        words.remove(0, 1);
    while (words.endsWith(u'_'))
        words.chop(1);
    return words;
}

ColumnFacts factsOf(const QString &name, const TableShape &shape, const std::vector<Item> &samples)
{
    ColumnFacts facts;
    facts.name = name;
    facts.words = nameInWords(name);
    FactFinder finder(&facts);
    for (const Item &item : samples) {
        if (hasValue(item, name))
            finder.see(valueIn(item, name));
        else
            ++facts.absent;
    }
    finder.finish();
    facts.allowed = allowedWords(name, shape.definition);
    return facts;
}

QStringList mappableNames(const TableShape &shape, const std::vector<Item> &samples)
{
    const QStringList own = attributeNames(shape, samples);
    QStringList nested;
    for (const Item &item : samples) {
        for (auto value = item.begin(); value != item.end(); ++value)
            addNested(value.key(), objectIn(*value), 1, nested);
    }
    nested.removeIf([&own](const QString &name) { return own.contains(name); });
    nested.sort();
    return own + nested;
}

} // namespace onecake
