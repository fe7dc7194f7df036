// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/layout_match.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/layouts/renamed_fields.h"
#include "core/inspect/records/stored_time.h"
#include "core/inspect/records/stored_value.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What each finding weighs; evidence brings its own weight from the layout's file.
constexpr int keyWeight = 20;
constexpr int attributesWeight = 15;
constexpr int statusWeight = 20;
constexpr int unitWeight = 10;
constexpr int tableWeight = 10;
constexpr int ttlWeight = 5;
constexpr int renamedWeight = -5; // each

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
            if (KeyRow row = reader.read(sample); row.isRecord)
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
        RenamedFields renamed = findRenamedFields(layout(), m_shape, samples);
        m_candidate.fields = std::move(renamed.fields);
        m_candidate.score += renamedWeight * static_cast<int>(renamed.reasons.size());
        m_candidate.reasons += renamed.reasons;
    }

    bool fitsKey()
    {
        QStringList words;
        if (m_shape.kind != layout().kind)
            return false;
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
        weigh(keyWeight, u"The key is %1."_s.arg(words.join(u" and "_s)));
        return true;
    }

    bool fitsAttributes()
    {
        if (m_rows.empty() && m_shape.kind == LayoutKind::DynamoDb) {
            m_candidate.reasons.append(
                u"The table has no records to look at: only its key was compared."_s);
            return true;
        }
        QStringList names = layout().signature.attributes;
        for (QString &name : names) {
            name = nameHere(name);
            if (!m_names.contains(name))
                return false;
        }
        weigh(attributesWeight, u"There are %1."_s.arg(names.join(u", "_s)));
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
        for (const KeyRow &row : m_rows) {
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
                  u"The status is %1 in %2 of %3 sample rows."_s.arg(words.join(u" or "_s))
                      .arg(readable)
                      .arg(m_rows.size()));
        return true;
    }

    void weighUnit()
    {
        const TimeSource source = m_candidate.fields.times.value(RowField::Expiry);
        if (source.unit != TimeUnit::Seconds && source.unit != TimeUnit::Milliseconds)
            return;
        int seen = 0;
        int asExpected = 0;
        for (const KeyRow &row : m_rows) {
            if (!hasValue(row.item, source.attribute))
                continue;
            ++seen;
            asExpected +=
                readTime(row.item.value(source.attribute), source).remark.isEmpty() ? 1 : 0;
        }
        const QString unit = source.unit == TimeUnit::Seconds ? u"seconds"_s : u"milliseconds"_s;
        if (seen == 0)
            return;
        if (asExpected * 2 >= seen)
            weigh(unitWeight, u"%1 is in %2."_s.arg(source.attribute, unit));
        else
            weigh(-2 * unitWeight,
                  u"%1 is not in %2, as this library writes it."_s.arg(source.attribute, unit));
    }

    void weighNames()
    {
        if (layout().tables.contains(m_shape.table))
            weigh(tableWeight, u"The table is called %1."_s.arg(m_shape.table));
        const QString &ttl = m_shape.ttlAttribute;
        const bool isExpiry = ttl == m_candidate.fields.times.value(RowField::Expiry).attribute
            || layout().signature.attributes.contains(ttl);
        if (!ttl.isEmpty() && isExpiry)
            weigh(ttlWeight, u"The table's time to live is %1."_s.arg(ttl));
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
        for (const KeyRow &row : m_rows) {
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
    std::vector<KeyRow> m_rows; // of the samples, those that are records
    LayoutCandidate m_candidate;
};

} // namespace

std::optional<LayoutCandidate> matchLayout(const std::shared_ptr<const Layout> &layout,
                                           const TableShape &shape,
                                           const std::vector<Item> &samples)
{
    return Match(layout, shape, samples).run();
}

} // namespace onecake
