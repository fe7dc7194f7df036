// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/record_reader.h"

#include "core/base/invariant.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/records/field_mapping.h"
#include "core/inspect/records/stored_time.h"
#include "core/inspect/records/stored_value.h"
#include "core/store/dynamodb/wire/dynamo_record.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Fills one row from its item. Whatever cannot be read is said in the row.
class RowFiller
{
public:
    RowFiller(const Layout &layout, const FieldMapping &fields, DecodedRecord *row)
        : m_layout(layout)
        , m_fields(fields)
        , m_row(*row)
    {}

    void fill()
    {
        m_row.next = m_layout.next;
        m_row.scope = readStoredScope(m_row.item, m_fields.scope);
        readKey();
        applyPrefixes();
        if (!m_row.isRecord)
            return;
        readStatus();
        readTimes();
        readPlainFields();
        readResult();
        applyStaleRules();
        if (!m_isTold)
            tellNothing();
    }

private:
    // What the library does with such a row is not known to anybody.
    void cannotTell(const QString &why)
    {
        m_isTold = false;
        refuse(why);
    }

    void tellNothing()
    {
        m_row.status.reset();
        m_row.next = {};
        m_row.failsFrom.reset();
    }

    // The reason that is met first stands; the row is unreadable from then on.
    void refuse(const QString &why)
    {
        m_row.status.reset();
        if (m_row.whyUnreadable.isEmpty())
            m_row.whyUnreadable = spelledOut(why);
    }

    void remark(const QString &text)
    {
        if (!text.isEmpty())
            m_row.remarks.append(spelledOut(text));
    }

    [[nodiscard]] AttributeValue valueOf(const QString &attribute) const
    {
        return valueIn(m_row.item, attribute);
    }

    void readKey()
    {
        const AttributeValue value = valueOf(m_fields.key);
        const std::optional<QString> text = plainText(value);
        m_row.key = text.value_or(QString());
        if (!hasValue(m_row.item, m_fields.key))
            cannotTell(tr("It has no %1, which holds the key.").arg(m_fields.key));
        else if (!text)
            cannotTell(
                tr("Its %1, which holds the key, is %2.").arg(m_fields.key, describeValue(value)));
        for (const QString &attribute : m_fields.scope.attributes)
            checkScope(attribute);
    }

    // A table may lack the whole column, as a library's older versions did.
    void checkScope(const QString &attribute)
    {
        const bool isLeftOut =
            m_layout.kind == LayoutKind::Sqlite && !m_row.item.contains(attribute);
        if (attribute == m_fields.key || isLeftOut)
            return;
        const AttributeValue value = valueOf(attribute);
        if (!hasValue(m_row.item, attribute))
            cannotTell(tr("It has no %1, which holds the scope.").arg(attribute));
        else if (!plainText(value))
            cannotTell(
                tr("Its %1, which holds the scope, is %2.").arg(attribute, describeValue(value)));
    }

    void readStatus()
    {
        const StatusReading reading = readStoredStatus(m_row.item, m_fields.status);
        m_row.statusWord = reading.word;
        if (!hasValue(m_row.item, m_fields.status.attribute))
            m_row.next.unreadable = m_row.next.withoutStatus;
        if (!reading.problem.isEmpty())
            refuse(reading.problem);
        else if (m_row.whyUnreadable.isEmpty())
            m_row.status = reading.status;
    }

    std::optional<Instant> &placeOf(RowField field)
    {
        const std::array places{&m_row.createdAt,  &m_row.updatedAt, &m_row.completedAt,
                                &m_row.leaseUntil, &m_row.expiresAt, &m_row.lastReplayAt};
        static_assert(places.size() == timeFields.size());
        const auto *const found = std::find(timeFields.begin(), timeFields.end(), field);
        ONECAKE_INVARIANT(found != timeFields.end());
        return *places.at(static_cast<size_t>(found - timeFields.begin()));
    }

    void readTimes()
    {
        std::optional<RowField> other; // that the same attribute is not, by the row's status
        if (isLeaseExpiry(m_fields))
            other = m_row.status == RecordStatus::InProgress ? RowField::Expiry : RowField::Lease;
        for (auto source = m_fields.times.begin(); source != m_fields.times.end(); ++source) {
            if (source.key() == other || !hasValue(m_row.item, source->attribute))
                continue;
            TimeReading reading = readTime(valueOf(source->attribute), *source);
            if (reading.instant && !source->plusAttribute.isEmpty())
                reading = later(*reading.instant, *source);
            placeOf(source.key()) = reading.instant;
            if (source.key() == RowField::Lease)
                m_row.hasOddLease = !reading.instant;
            if (reading.isUnreadable && doesDecide(source.key()))
                cannotTell(reading.remark);
            else
                remark(reading.remark);
        }
        const TimeSource expiry = m_fields.times.value(RowField::Expiry);
        if (!expiry.attribute.isEmpty() && other != RowField::Expiry)
            checkExpiry(expiry);
        const TimeSource lease = m_fields.times.value(RowField::Lease);
        if (lease.isComparedAsNumber && m_row.item.contains(lease.attribute))
            checkLease(valueOf(lease.attribute));
    }

    // Whether the time decides what the next request gets.
    [[nodiscard]] bool doesDecide(RowField field) const
    {
        return field == RowField::Expiry
            || (field == RowField::Lease && m_row.status == RecordStatus::InProgress);
    }

    void failFrom(Instant instant)
    {
        m_row.failsFrom = std::min(m_row.failsFrom.value_or(instant), instant);
    }

    static bool isNumber(const AttributeValue &value)
    {
        return std::holds_alternative<NumberText>(value.content());
    }

    // As Python takes a value for nothing; zero is a number.
    static bool isEmpty(const AttributeValue &value)
    {
        const auto isOf = [&value](const auto &empty) {
            return value == AttributeValue(AttributeValue::Content(empty));
        };
        return isOf(NullValue()) || isOf(false) || isOf(QString()) || isOf(QByteArray())
            || isOf(AttributeList()) || isOf(Item());
    }

    void checkExpiry(const TimeSource &expiry)
    {
        const AttributeValue value = valueOf(expiry.attribute);
        const bool isOdd =
            expiry.isComparedAsNumber && m_row.item.contains(expiry.attribute) && !isNumber(value);
        const OddTimes rule = isOdd ? m_row.next.oddTimes : OddTimes::Ignored;
        const std::optional<Instant> over =
            rule == OddTimes::Converted ? convertedTime(value, expiry) : std::nullopt;
        if (over) {
            failFrom(*over);
            return remark(tr("The library takes %1 for a number, and fails over it from %2 on.")
                              .arg(expiry.attribute, utcText(*over)));
        }
        if (rule == OddTimes::Unparsable || (rule == OddTimes::Uncomparable && !isEmpty(value))) {
            failFrom(always);
            return remark(tr("The library fails over it."));
        }
        if (hasValue(m_row.item, expiry.attribute))
            return;
        const std::optional<NextRequest> &without = m_row.next.withoutExpiry;
        if (isOdd || !without)
            return remark(tr("It has no %1, so it never expires.").arg(expiry.attribute));
        if (*without != NextRequest::Fails)
            return cannotTell(
                tr("It has no %1, which the library writes always.").arg(expiry.attribute));
        failFrom(always);
        remark(tr("It has no %1, over which the library fails.").arg(expiry.attribute));
    }

    void checkLease(const AttributeValue &lease)
    {
        const bool isUnderWay = m_row.status == RecordStatus::InProgress;
        const bool isNull = std::holds_alternative<NullValue>(lease.content());
        const OddTimes rule = isNumber(lease) ? OddTimes::Ignored : m_row.next.oddTimes;
        if (rule == OddTimes::Unparsable
            || (rule == OddTimes::Uncomparable && isUnderWay && !isNull)) {
            failFrom(always);
            remark(tr("The library fails over it."));
        }
    }

    // Later by what stands in another attribute of the row.
    [[nodiscard]] TimeReading later(Instant instant, const TimeSource &source) const
    {
        constexpr double longest = 1e15; // as far as times are read
        const AttributeValue value = valueOf(source.plusAttribute);
        bool isNumber = false;
        const double count = plainText(value).value_or(QString()).toDouble(&isNumber);
        const double milliseconds = count * (source.plusUnit == TimeUnit::Seconds ? 1000 : 1);
        if (isNumber && std::abs(milliseconds) <= longest)
            return {instant + Duration(std::llround(milliseconds)), {}};
        return {std::nullopt,
                tr("%1 is to be added to %2, and is no number: %3.")
                    .arg(source.plusAttribute, source.attribute, describeValue(value)),
                true};
    }

    std::optional<qint64> integerOf(RowField field)
    {
        const QString attribute = m_fields.plain.value(field);
        if (!hasValue(m_row.item, attribute))
            return std::nullopt;
        const AttributeValue value = valueOf(attribute);
        const std::optional<qint64> number = value.integer();
        if (!number)
            remark(
                tr("%1 is not a readable whole number: %2.").arg(attribute, describeValue(value)));
        return number;
    }

    QString textOf(RowField field)
    {
        const QString attribute = m_fields.plain.value(field);
        if (!hasValue(m_row.item, attribute))
            return {};
        const AttributeValue value = valueOf(attribute);
        const std::optional<QString> text = plainText(value);
        if (!text)
            remark(tr("%1 is not a readable text: %2.").arg(attribute, describeValue(value)));
        return text.value_or(QString());
    }

    void readPlainFields()
    {
        m_row.resultCode = integerOf(RowField::ResultCode);
        m_row.fence = integerOf(RowField::Fence);
        m_row.replays = integerOf(RowField::Replays);
        m_row.fingerprint = textOf(RowField::Fingerprint);
        m_row.owner = textOf(RowField::Owner);
    }

    void readResult()
    {
        const QString &attribute = m_fields.result.attribute;
        switch (m_fields.result.encoding) {
        case ResultEncoding::Text:
            if (hasValue(m_row.item, attribute)) {
                const AttributeValue value = valueOf(attribute);
                m_row.result = plainText(value).value_or(plainJson(value));
            }
            return;
        case ResultEncoding::Native: // here NULL is a result
            if (m_row.item.contains(attribute) || hasValue(m_row.item, attribute))
                m_row.result = plainJson(valueOf(attribute));
            return;
        case ResultEncoding::OneCake:
            return readOurs(attribute);
        }
    }

    // Our own store reads the item, and what it would refuse is said.
    void readOurs(const QString &attribute)
    {
        const auto read = recordFrom({m_row.scope, m_row.key}, m_row.item);
        if (const auto *problem = std::get_if<QString>(&read)) {
            remark(tr("OneCake itself refuses this record: %1.").arg(*problem));
            failFrom(always);
            m_row.result = plainText(valueOf(attribute)).value_or(QString());
        } else if (const auto &response = std::get<KeyRecord>(read).response) {
            m_row.result = textOfBytes(response->body);
        }
    }

    void applyPrefixes()
    {
        for (const PrefixRule &rule : m_layout.prefixes) {
            const QString text = rule.field == RowField::Scope ? m_row.scope : m_row.key;
            if (!text.startsWith(rule.prefix))
                continue;
            if (rule.isRecord) {
                remark(rule.says);
                continue;
            }
            m_row.isRecord = false;
            m_row.whyUnreadable = rule.says;
            return;
        }
    }

    void applyStaleRules()
    {
        for (const StaleRule &rule : m_layout.stale) {
            const QString attribute = attributesOf(m_fields, rule.field).value(0);
            if (rule.status == m_row.status && !attribute.isEmpty()
                && hasValue(m_row.item, attribute) == rule.isPresent)
                remark(rule.says.contains(u"%1"_s) ? rule.says.arg(attribute) : rule.says);
        }
    }

    static constexpr Instant always = Instant::min();

    const Layout &m_layout;
    const FieldMapping &m_fields;
    DecodedRecord &m_row;
    bool m_isTold = true;
};

} // namespace

RecordReader::RecordReader(std::shared_ptr<const Layout> layout)
    : m_layout(std::move(layout))
    , m_fields(m_layout->fields)
{}

RecordReader::RecordReader(std::shared_ptr<const Layout> layout, FieldMapping fields)
    : m_layout(std::move(layout))
    , m_fields(std::move(fields))
{}

DecodedRecord RecordReader::read(Item item) const
{
    DecodedRecord row;
    row.item = std::move(item);
    RowFiller(*m_layout, m_fields, &row).fill();
    return row;
}

std::vector<DecodedRecord> previewRows(const std::shared_ptr<const Layout> &layout,
                                       const FieldMapping &fields, const std::vector<Item> &items)
{
    const RecordReader reader(layout, fields);
    std::vector<DecodedRecord> rows;
    for (const Item &item : items)
        rows.push_back(reader.read(item));
    return rows;
}

} // namespace onecake
