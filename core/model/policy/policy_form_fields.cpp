// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_form.h"

#include "core/base/text/tr.h"
#include "core/model/policy/policy_fields.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

std::optional<int> wholeNumberIn(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

const QString trueWord = u"true"_s;
const QString falseWord = u"false"_s;

QString textOfSpan(Duration span)
{
    return span == unlimited ? unlimitedWord.toString() : toText(span);
}

} // namespace

PolicyFormField &PolicyListing::add(QStringView field, PolicyFieldKind kind, const QString &text)
{
    m_fields.push_back({pathOf(field), kind, text, {}, {}});
    return m_fields.back();
}

void PolicyListing::text(QStringView field, const QString &value)
{
    if (!isOutside())
        add(field, PolicyFieldKind::Text, value);
}

void PolicyListing::texts(QStringView field, const QStringList &values)
{
    if (!isOutside())
        add(field, PolicyFieldKind::Words, joined(values));
}

void PolicyListing::flag(QStringView field, bool value)
{
    PolicyFormField &added = add(field, PolicyFieldKind::Flag, value ? trueWord : falseWord);
    added.choices = {trueWord, falseWord};
    added.usual = added.choices;
}

void PolicyListing::number(QStringView field, int value)
{
    PolicyFormField &added = add(field, PolicyFieldKind::Number, QString::number(value));
    const bool isCode = field.endsWith(u"code");
    for (const int usual : usualCodes) {
        if (isCode)
            added.usual.append(QString::number(usual));
    }
    for (const int usual : usualCounts) {
        if (!isCode)
            added.usual.append(QString::number(usual));
    }
}

void PolicyListing::numbers(QStringView field, const std::vector<int> &values)
{
    QStringList words;
    for (const int value : values)
        words.append(QString::number(value));
    PolicyFormField &added = add(field, PolicyFieldKind::Numbers, joined(words));
    added.usual.append(QString());
    for (const QString &word : words) {
        QStringList other = words;
        other.removeAll(word);
        added.usual.append(joined(other));
    }
}

void PolicyListing::span(QStringView field, Duration value)
{
    PolicyFormField &added = add(field, PolicyFieldKind::Span, textOfSpan(value));
    for (const Duration usual : usualSpans)
        added.usual.append(toText(usual));
}

void PolicyListing::spanOrUnlimited(QStringView field, Duration value)
{
    span(field, value);
    m_fields.back().usual.append(unlimitedWord.toString());
}

QStringList PolicyAltering::words() const
{
    QStringList words;
    for (const QString &word : m_text.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    }
    return words;
}

QString PolicyAltering::oneOf(const QStringList &names)
{
    return tr("expected one of: %1").arg(names.join(u", "_s));
}

QString PolicyAltering::someOf(const QStringList &names)
{
    return tr("expected some of these, separated by commas: %1").arg(names.join(u", "_s));
}

void PolicyAltering::text(QStringView field, QString &value)
{
    if (isWanted(field))
        take(value, std::optional(m_text.trimmed()), {});
}

void PolicyAltering::texts(QStringView field, QStringList &values)
{
    if (isWanted(field))
        take(values, std::optional(words()), {});
}

void PolicyAltering::flag(QStringView field, bool &value)
{
    if (!isWanted(field))
        return;
    const QString word = m_text.trimmed();
    const bool isFlag = word == trueWord || word == falseWord;
    take(value, isFlag ? std::optional(word == trueWord) : std::nullopt,
         oneOf({trueWord, falseWord}));
}

void PolicyAltering::number(QStringView field, int &value)
{
    if (isWanted(field))
        take(value, wholeNumberIn(m_text), tr("expected a whole number"));
}

void PolicyAltering::numbers(QStringView field, std::vector<int> &values)
{
    if (!isWanted(field))
        return;
    std::optional<std::vector<int>> read{std::in_place};
    for (const QString &word : words()) {
        const std::optional<int> number = wholeNumberIn(word);
        if (!number) {
            read.reset();
            break;
        }
        read->push_back(*number);
    }
    take(values, read, tr("expected whole numbers, separated by commas"));
}

void PolicyAltering::span(QStringView field, Duration &value)
{
    if (isWanted(field))
        take(value, parseDuration(m_text.trimmed()), tr("expected a time such as 5s or 250ms"));
}

void PolicyAltering::spanOrUnlimited(QStringView field, Duration &value)
{
    if (!isWanted(field))
        return;
    const bool isUnlimited = m_text.trimmed() == unlimitedWord;
    take(value, isUnlimited ? std::optional(unlimited) : parseDuration(m_text.trimmed()),
         tr("expected a time such as 5s or 24h, or unlimited"));
}

std::vector<PolicyFormField> formFieldsOf(const Policy &policy)
{
    PolicyListing listing;
    Policy copy = policy;
    exchange(listing, copy);
    return listing.takeFields();
}

std::optional<QString> changeField(Policy &policy, const QString &path, const QString &text)
{
    PolicyAltering altering(path, text);
    exchange(altering, policy);
    return altering.expected();
}

} // namespace onecake
