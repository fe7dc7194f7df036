// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/renamed_fields.h"

#include "core/inspect/records/stored_fields.h"
#include "core/inspect/records/stored_time.h"
#include "core/inspect/records/stored_value.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

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
        m_result.reasons.append(u"%1 seems to be called %2 here."_s.arg(from, to));
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

} // namespace

RenamedFields findRenamedFields(const Layout &layout, const TableShape &shape,
                                const std::vector<Item> &samples)
{
    return Renaming(layout, shape, samples).run();
}

} // namespace onecake
