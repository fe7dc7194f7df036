// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/stored_fields.h"

#include "core/base/invariant.h"
#include "core/inspect/records/stored_value.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString knownWords(const StatusSource &source)
{
    QStringList words;
    for (const StatusWord &word : source.words)
        words.append(u'"' + word.word + u'"');
    return words.join(u", "_s);
}

} // namespace

QString readStoredScope(const Item &item, const ScopeSource &source)
{
    QStringList parts;
    for (const QString &attribute : source.attributes) {
        if (const auto text = plainText(item.value(attribute)))
            parts.append(*text);
    }
    const QString whole = parts.join(u" / "_s);
    switch (source.cut) {
    case ScopeCut::None:
        return whole;
    case ScopeCut::BeforeFirst:
        return whole.left(std::max<qsizetype>(whole.indexOf(source.separator), 0));
    case ScopeCut::BeforeLast:
        return whole.left(std::max<qsizetype>(whole.lastIndexOf(source.separator), 0));
    }
    ONECAKE_UNREACHABLE();
}

StatusReading readStoredStatus(const Item &item, const StatusSource &source)
{
    StatusReading reading;
    const bool isThere = hasValue(item, source.attribute);
    const AttributeValue value = item.value(source.attribute);
    reading.word = plainText(value).value_or(QString());
    if (!isThere && source.absent)
        reading.status = *source.absent;
    else if (!isThere)
        reading.problem =
            u"It has no %1, expected one of: %2."_s.arg(source.attribute, knownWords(source));
    else if (const auto meaning = meaningOf(source, reading.word))
        reading.status = *meaning;
    else if (source.other)
        reading.status = *source.other;
    else
        reading.problem = u"Its %1 is %2, expected one of: %3."_s.arg(
            source.attribute, describeValue(value), knownWords(source));
    return reading;
}

std::optional<RecordStatus> meaningOf(const StatusSource &source, const QString &word)
{
    const auto found =
        std::find_if(source.words.begin(), source.words.end(),
                     [&word](const StatusWord &known) { return known.word == word; });
    return found == source.words.end() ? std::nullopt : std::optional(found->meaning);
}

bool isLeaseExpiry(const FieldMapping &fields)
{
    const QString expiry = fields.times.value(RowField::Expiry).attribute;
    return !expiry.isEmpty() && fields.times.value(RowField::Lease).attribute == expiry;
}

} // namespace onecake
