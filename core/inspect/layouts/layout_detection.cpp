// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/layout_detection.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/records/field_mapping.h"
#include "core/inspect/records/stored_time.h"
#include "core/inspect/records/stored_value.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct RenamedFields {
    FieldMapping fields;
    QStringList reasons; // one for each attribute that stands under another name; not made safe to
                         // show
};

// Finds the fields of a layout whose attributes were renamed in a table, by what the values look
// like: the key by its place in the table's key, the status by its words, times by their unit, and
// what is left over. What is not found keeps the name that the layout has for it.
class Renaming
{
public:
    Renaming(const Layout &layout, const TableShape &shape, const std::vector<Item> &samples)
        : m_shape(shape)
        , m_samples(samples)
        , m_names(attributeNames(shape, samples))
    {
        m_result.fields = layout.fields;
        for (size_t index = 0; index < layout.keys.size() && index < shape.keys.size(); ++index)
            rename(layout.keys[index].name, shape.keys[index].name);
    }

    RenamedFields run()
    {
        const StatusSource status = m_result.fields.status;
        replace(status.attribute, [&status](const AttributeValue &value) {
            return meaningOf(status, value.text().value_or(QString())).has_value();
        });
        const QString expiry = m_result.fields.times.value(RowField::Expiry).attribute;
        if (!m_names.contains(expiry) && freeNames().contains(m_shape.ttlAttribute))
            rename(expiry, m_shape.ttlAttribute);
        replaceTime(RowField::Expiry);
        replaceTime(RowField::Lease);
        replace(m_result.fields.plain.value(RowField::Fingerprint), looksLikeDigest);
        replace(m_result.fields.result.attribute, [](const AttributeValue &) { return true; });
        return std::move(m_result);
    }

private:
    static bool looksLikeDigest(const AttributeValue &value)
    {
        static const QRegularExpression digest(
            u"^([0-9a-f]{32}|[0-9a-f]{64}|[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{43}=)$"_s);
        return digest.match(value.text().value_or(QString())).hasMatch();
    }

    // Attributes that no field claims.
    [[nodiscard]] QStringList freeNames() const
    {
        QStringList names = m_names;
        for (const QString &taken : attributesOf(m_result.fields))
            names.removeAll(taken);
        for (const KeyAttribute &key : m_shape.keys)
            names.removeAll(key.name);
        return names;
    }

    // By value: what is renamed may be the very text that was passed.
    void rename(QString from, QString to)
    {
        if (from == to)
            return;
        m_result.fields = renamed(std::move(m_result.fields), from, to);
        m_result.reasons.append(tr("%1 seems to be called %2 here.").arg(from, to));
    }

    // By the one free attribute of which all values look right.
    template<typename LooksRight>
    void replace(QString attribute, LooksRight looksRight)
    {
        if (attribute.isEmpty() || m_names.contains(attribute))
            return;
        QStringList found;
        for (const QString &name : freeNames()) {
            const bool fits =
                std::all_of(m_samples.begin(), m_samples.end(), [&](const Item &item) {
                    return !item.contains(name) || looksRight(item.value(name));
                });
            if (fits)
                found.append(name);
        }
        if (found.size() == 1)
            rename(attribute, found.first());
    }

    void replaceTime(RowField field)
    {
        const TimeSource source = m_result.fields.times.value(field);
        replace(source.attribute, [&source](const AttributeValue &value) {
            const TimeReading reading = readTime(value, source);
            return reading.instant && reading.remark.isEmpty();
        });
    }

    const TableShape &m_shape;
    const std::vector<Item> &m_samples;
    QStringList m_names;
    RenamedFields m_result;
};

// What each finding weighs; evidence brings its own weight from the layout's file.
constexpr int keyWeight = 20;
constexpr int attributesWeight = 15;
constexpr int statusWeight = 20;
constexpr int unitWeight = 10;
constexpr int tableWeight = 10;
constexpr int ttlWeight = 5;
constexpr int renamedWeight = -5; // each

// Of a layout of the same kind of store. Nothing where it cannot be it: another key, an attribute
// missing that is always there, a status with other words.
class Match
{
public:
    Match(std::shared_ptr<const Layout> layout, const TableShape &shape,
          const std::vector<Item> &samples)
        : m_shape(shape)
        , m_names(attributeNames(shape, samples))
    {
        m_candidate.layout = std::move(layout);
        m_candidate.fields = m_candidate.layout->fields;
        if (m_candidate.layout->isRenamable)
            takeRenamed(samples);
        const RecordReader reader(m_candidate.layout, m_candidate.fields);
        for (const Item &sample : samples) {
            if (DecodedRecord row = reader.read(sample); row.isRecord)
                m_rows.push_back(std::move(row));
        }
    }

    std::optional<LayoutCandidate> run()
    {
        if (!fitsKey() || !fitsAttributes() || !fitsStatus())
            return std::nullopt;
        weighUnit();
        weighNames();
        for (const Evidence &evidence : layout().signature.evidence) {
            if (holds(evidence))
                weigh(evidence.weight, evidence.says);
        }
        for (QString &reason : m_candidate.reasons) // the table's names are anybody's
            reason = spelledOut(reason);
        return std::move(m_candidate);
    }

private:
    [[nodiscard]] const Layout &layout() const { return *m_candidate.layout; }

    void weigh(int weight, const QString &reason)
    {
        m_candidate.score += weight;
        m_candidate.reasons.append(reason);
    }

    void takeRenamed(const std::vector<Item> &samples)
    {
        RenamedFields renamed = Renaming(layout(), m_shape, samples).run();
        m_candidate.fields = std::move(renamed.fields);
        m_candidate.score += renamedWeight * static_cast<int>(renamed.reasons.size());
        m_candidate.reasons += renamed.reasons;
    }

    bool fitsKey()
    {
        QStringList words;
        if (layout().kind == LayoutKind::Sqlite) {
            words.append(m_candidate.fields.key);
        } else {
            if (m_shape.keys.size() != layout().keys.size())
                return false;
            for (size_t index = 0; index < m_shape.keys.size(); ++index) {
                const KeyAttribute &found = m_shape.keys[index];
                const KeyAttribute &known = layout().keys[index];
                if (found.type != known.type || (found.name != known.name && !layout().isRenamable))
                    return false;
                words.append(u"%1 (%2)"_s.arg(found.name, found.type));
            }
        }
        weigh(keyWeight, tr("The key is %1.").arg(words.join(tr(" and "))));
        return true;
    }

    bool fitsAttributes()
    {
        if (m_rows.empty() && m_shape.kind == LayoutKind::DynamoDb) {
            m_candidate.reasons.append(
                tr("The table has no records to look at: only its key was compared."));
            return true;
        }
        QStringList names = layout().signature.attributes;
        for (QString &name : names) {
            name = nameHere(name);
            if (!m_names.contains(name))
                return false;
        }
        weigh(attributesWeight, tr("There are %1.").arg(names.join(u", "_s)));
        return m_names.contains(m_candidate.fields.key);
    }

    // Under which name an attribute of the layout stands in this table.
    [[nodiscard]] QString nameHere(const QString &name) const
    {
        for (const auto &field : enumNames<RowField>) {
            const qsizetype place = attributesOf(layout().fields, field.value).indexOf(name);
            if (place >= 0)
                return attributesOf(m_candidate.fields, field.value).at(place);
        }
        return name;
    }

    bool fitsStatus()
    {
        size_t readable = 0;
        QStringList words;
        for (const DecodedRecord &row : m_rows) {
            readable += row.status ? 1U : 0U;
            if (row.status && !row.statusWord.isEmpty())
                words.append(u'"' + row.statusWord + u'"');
        }
        if (readable * 2 < m_rows.size())
            return false;
        words.removeDuplicates();
        words.sort();
        // Any word will do where the layout has a meaning for others too.
        if (readable > 0 && !m_candidate.fields.status.other)
            weigh(statusWeight,
                  tr("The status is %1 in %2 of %3 sample rows.")
                      .arg(words.join(tr(" or ")))
                      .arg(readable)
                      .arg(m_rows.size()));
        return true;
    }

    void weighUnit()
    {
        const TimeSource source = m_candidate.fields.times.value(RowField::Expiry);
        if (!isNumberOf(source.unit))
            return;
        int seen = 0;
        int asExpected = 0;
        for (const DecodedRecord &row : m_rows) {
            if (!hasValue(row.item, source.attribute))
                continue;
            ++seen;
            asExpected +=
                readTime(row.item.value(source.attribute), source).remark.isEmpty() ? 1 : 0;
        }
        const QString unit = source.unit == TimeUnit::Seconds ? tr("seconds") : tr("milliseconds");
        if (seen == 0)
            return;
        if (asExpected * 2 >= seen)
            weigh(unitWeight, tr("%1 is in %2.").arg(source.attribute, unit));
        else
            weigh(-2 * unitWeight,
                  tr("%1 is not in %2, as this library writes it.").arg(source.attribute, unit));
    }

    void weighNames()
    {
        if (layout().tables.contains(m_shape.table))
            weigh(tableWeight, tr("The table is called %1.").arg(m_shape.table));
        const QString &ttl = m_shape.ttlAttribute;
        const bool isExpiry = ttl == m_candidate.fields.times.value(RowField::Expiry).attribute
            || layout().signature.attributes.contains(ttl);
        if (!ttl.isEmpty() && isExpiry)
            weigh(ttlWeight, tr("The table's time to live is %1.").arg(ttl));
    }

    [[nodiscard]] bool holds(const Evidence &evidence) const
    {
        const QString attribute = evidence.field
            ? attributesOf(m_candidate.fields, *evidence.field).value(0)
            : evidence.attribute;
        if (evidence.pattern.isEmpty() && evidence.types.isEmpty())
            return m_names.contains(attribute);
        const QRegularExpression pattern(evidence.pattern);
        int seen = 0;
        int found = 0;
        for (const DecodedRecord &row : m_rows) {
            if (!row.item.contains(attribute))
                continue;
            const AttributeValue value = row.item.value(attribute);
            ++seen;
            const bool hasType = evidence.types.isEmpty() || evidence.types.contains(typeOf(value));
            found += hasType && matches(pattern, value) ? 1 : 0;
        }
        return seen > 0 && found * 2 >= seen;
    }

    static bool matches(const QRegularExpression &pattern, const AttributeValue &value)
    {
        if (pattern.pattern().isEmpty())
            return true;
        // A key is short; what begins a megabyte is enough to know it by.
        constexpr qsizetype longest = 4096;
        const std::optional<QString> text = plainText(value);
        return text && pattern.match(text->left(longest)).hasMatch();
    }

    const TableShape &m_shape;
    QStringList m_names;
    std::vector<DecodedRecord> m_rows; // of the samples, those that are records
    LayoutCandidate m_candidate;
};

constexpr int lowestScore = 15; // below it a candidate misleads more than it helps
constexpr int highestScore = 100;
constexpr qsizetype namedMax = 12;

QString shownNames(QStringList names)
{
    const bool hasMore = names.size() > namedMax;
    names = names.mid(0, namedMax);
    for (QString &name : names)
        name = spelledOut(name, 60);
    return names.join(u", "_s) + (hasMore ? u", …"_s : QString());
}

QString nothingFits(const TableShape &shape, const std::vector<Item> &samples)
{
    const QStringList names = attributeNames(shape, samples);
    const QString what = shape.kind == LayoutKind::Sqlite ? u"columns"_s : u"attributes"_s;
    const QString seen = names.isEmpty() ? tr("it has no rows to look at")
                                         : tr("its %1 are %2").arg(what, shownNames(names));
    return tr("No library that is known here stores its records like this table: %1. Map its "
              "fields "
              "by hand.")
        .arg(seen);
}

} // namespace

Detection detectLayout(const LayoutCatalog &catalog, const TableShape &shape,
                       const std::vector<Item> &samples)
{
    Detection detection;
    for (const auto &layout : catalog.all()) {
        // A file may have thousands of tables.
        if (layout->kind != shape.kind)
            continue;
        if (auto candidate = Match(layout, shape, samples).run();
            candidate && candidate->score >= lowestScore)
            detection.candidates.push_back(*std::move(candidate));
    }
    std::stable_sort(detection.candidates.begin(), detection.candidates.end(),
                     [](const LayoutCandidate &one, const LayoutCandidate &other) {
                         return one.score > other.score;
                     });
    for (LayoutCandidate &candidate : detection.candidates)
        candidate.score = std::min(candidate.score, highestScore);
    if (detection.candidates.empty())
        detection.nothing = nothingFits(shape, samples);
    return detection;
}

} // namespace onecake
