// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lists the fields of a policy file once, for reading, for writing, for trying other values and for
// a form: `exchange` visits them all, and its `io` argument fills the policy from JSON, writes the
// policy's values to JSON, varies them, lists them, or changes one of them. Private to policy_json,
// policy_variants and policy_form.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/model/policy/policy.h"
#include "core/model/policy/policy_form.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace onecake {

class PolicyReading
{
public:
    explicit PolicyReading(JsonReader *reader)
        : m_reader(reader)
    {}

    // Whether to read the fields. Fields that have no meaning here must be absent: each one that is
    // present is reported.
    bool apply(std::initializer_list<QStringView> fields, bool isMeaningful, const char *condition)
    {
        for (const QStringView field : fields) {
            if (isMeaningful || !m_reader->has(field))
                continue;
            (void)m_reader->raw(field);
            m_reader->report(
                field,
                tr("has no meaning here: it is for policies in which %1").arg(tr(condition)));
        }
        return isMeaningful;
    }

    template<typename Enum>
    void choice(QStringView field, Enum &value)
    {
        value = m_reader->choice(field, value);
    }

    template<typename Enum>
    void choices(QStringView field, std::vector<Enum> &values)
    {
        const QStringList words = m_reader->texts(field);
        values.clear();
        for (qsizetype index = 0; index < words.size(); ++index) {
            if (const std::optional<Enum> value = valueOf<Enum>(words.at(index)))
                values.push_back(*value);
            else
                m_reader->report(
                    QStringLiteral("%1[%2]").arg(field).arg(index),
                    tr("is \"%1\", expected one of: %2")
                        .arg(words.at(index), namesOf<Enum>().join(QStringLiteral(", "))));
        }
    }

    template<typename Describe>
    void group(QStringView field, Describe describe)
    {
        JsonReader child = m_reader->object(field);
        PolicyReading reading(&child);
        describe(reading);
        child.finish();
    }

    void requiredText(QStringView field, QString &value) { value = m_reader->requiredText(field); }
    void text(QStringView field, QString &value) { value = m_reader->text(field, value); }
    void texts(QStringView field, QStringList &values) { values = m_reader->texts(field); }
    void flag(QStringView field, bool &value) { value = m_reader->boolean(field, value); }
    void number(QStringView field, int &value);
    void numbers(QStringView field, std::vector<int> &values);
    void span(QStringView field, Duration &value) { value = m_reader->duration(field, value); }
    void spanOrUnlimited(QStringView field, Duration &value);
    void sources(QStringView field, std::vector<PolicySource> &values);

private:
    JsonReader *m_reader;
};

class PolicyWriting
{
public:
    explicit PolicyWriting(QJsonObject *object)
        : m_object(object)
    {}

    bool apply(std::initializer_list<QStringView> /*fields*/, bool isMeaningful,
               const char * /*condition*/)
    {
        return isMeaningful;
    }

    template<typename Enum>
    void choice(QStringView field, Enum value)
    {
        m_object->insert(field, nameOf(value));
    }

    template<typename Enum>
    void choices(QStringView field, const std::vector<Enum> &values)
    {
        QJsonArray words;
        for (const Enum value : values)
            words.append(nameOf(value));
        m_object->insert(field, words);
    }

    template<typename Describe>
    void group(QStringView field, Describe describe)
    {
        QJsonObject child;
        PolicyWriting writing(&child);
        describe(writing);
        m_object->insert(field, child);
    }

    void requiredText(QStringView field, const QString &value) { m_object->insert(field, value); }
    void text(QStringView field, const QString &value) { m_object->insert(field, value); }
    void texts(QStringView field, const QStringList &values)
    {
        m_object->insert(field, QJsonArray::fromStringList(values));
    }
    void flag(QStringView field, bool value) { m_object->insert(field, value); }
    void number(QStringView field, int value) { m_object->insert(field, value); }
    void numbers(QStringView field, const std::vector<int> &values);
    void span(QStringView field, Duration value) { m_object->insert(field, toText(value)); }
    void spanOrUnlimited(QStringView field, Duration value);
    void sources(QStringView field, const std::vector<PolicySource> &values);

private:
    QJsonObject *m_object;
};

// Values that are usual in such systems.
inline constexpr std::array usualSpans{
    Duration(0),
    Duration(std::chrono::seconds(1)),
    Duration(std::chrono::seconds(10)),
    Duration(std::chrono::seconds(30)),
    Duration(std::chrono::minutes(1)),
    Duration(std::chrono::minutes(5)),
    Duration(std::chrono::hours(1)),
    Duration(std::chrono::hours(24)),
    Duration(std::chrono::hours(24 * 30)),
};
inline constexpr std::array usualCodes{400, 409, 422, 425, 429, 500, 503};
inline constexpr std::array usualCounts{1, 2, 8, 20, 64, 255};
inline constexpr QStringView unlimitedWord = u"unlimited";

// Tries other values of a policy's fields. At the wanted ones it stores a copy of the whole policy
// for every other value.
class PolicyVarying
{
public:
    PolicyVarying(Policy *policy, QString wanted)
        : m_policy(policy)
        , m_wanted(std::move(wanted))
    {}

    [[nodiscard]] std::vector<Policy> takeVariants() { return std::move(m_variants); }

    static bool apply(std::initializer_list<QStringView> /*fields*/, bool isMeaningful,
                      const char * /*condition*/)
    {
        return isMeaningful;
    }

    template<typename Enum>
    void choice(QStringView field, Enum &value)
    {
        std::vector<Enum> others;
        for (const auto &entry : enumNames<Enum>)
            others.push_back(entry.value);
        vary(field, value, others);
    }

    template<typename Enum>
    void choices(QStringView field, std::vector<Enum> &values)
    {
        std::vector<std::vector<Enum>> others;
        for (const auto &entry : enumNames<Enum>)
            others.push_back(withOrWithout(values, entry.value));
        vary(field, values, others);
    }

    template<typename Describe>
    void group(QStringView field, Describe describe)
    {
        const QString outer = m_path;
        m_path = pathOf(field);
        describe(*this);
        m_path = outer;
    }

    void flag(QStringView field, bool &value) { vary(field, value, std::array{true, false}); }

    void number(QStringView field, int &value)
    {
        if (field.endsWith(QStringView(u"code")))
            vary(field, value, usualCodes);
        else
            vary(field, value, usualCounts);
    }

    void numbers(QStringView field, std::vector<int> &values)
    {
        std::vector<std::vector<int>> others;
        for (const int code : usualCodes)
            others.push_back(withOrWithout(values, code));
        vary(field, values, others);
    }

    void span(QStringView field, Duration &value)
    {
        vary(field, value, usualSpans);
        vary(field, value, std::array{value / 2, value * 2});
    }
    void spanOrUnlimited(QStringView field, Duration &value)
    {
        span(field, value);
        vary(field, value, std::array{unlimited});
    }

    // Names and explanations decide nothing, and other member names are not known: these do not
    // vary.
    static void requiredText(QStringView /*field*/, const QString & /*value*/) {}
    static void text(QStringView /*field*/, const QString & /*value*/) {}
    static void texts(QStringView /*field*/, const QStringList & /*values*/) {}
    static void sources(QStringView /*field*/, const std::vector<PolicySource> & /*values*/) {}

private:
    template<typename Value>
    static std::vector<Value> withOrWithout(std::vector<Value> values, Value value)
    {
        const auto found = std::find(values.begin(), values.end(), value);
        if (found == values.end())
            values.push_back(value);
        else
            values.erase(found);
        return values;
    }

    [[nodiscard]] QString pathOf(QStringView field) const
    {
        return m_path.isEmpty() ? field.toString() : m_path + QLatin1Char('.') + field.toString();
    }

    template<typename Value, typename Others>
    void vary(QStringView field, Value &value, const Others &others)
    {
        const QString path = pathOf(field);
        if (path != m_wanted && !path.startsWith(m_wanted + QLatin1Char('.')))
            return;
        const Value own = value;
        for (const auto &other : others) {
            if (other == own)
                continue;
            value = other;
            m_variants.push_back(*m_policy);
        }
        value = own;
    }

    Policy *m_policy;
    QString m_wanted;
    QString m_path;
    std::vector<Policy> m_variants;
};

// What is listed and changed in a form has a place: the way to it through the groups.
class PolicyPlace
{
public:
    static bool apply(std::initializer_list<QStringView> /*fields*/, bool isMeaningful,
                      const char * /*condition*/)
    {
        return isMeaningful;
    }

protected:
    // What stands outside of all groups tells of the policy, and decides nothing.
    [[nodiscard]] bool isOutside() const { return m_path.isEmpty(); }
    [[nodiscard]] QString pathOf(QStringView field) const
    {
        return m_path.isEmpty() ? field.toString() : m_path + QLatin1Char('.') + field.toString();
    }

    QString m_path;
};

class PolicyListing : public PolicyPlace
{
public:
    [[nodiscard]] std::vector<PolicyFormField> takeFields() { return std::move(m_fields); }

    template<typename Enum>
    void choice(QStringView field, Enum value)
    {
        if (isOutside())
            return;
        PolicyFormField &added = add(field, PolicyFieldKind::Choice, nameOf(value));
        added.choices = namesOf<Enum>();
        added.usual = added.choices;
    }

    template<typename Enum>
    void choices(QStringView field, const std::vector<Enum> &values)
    {
        QStringList words;
        for (const Enum value : values)
            words.append(nameOf(value));
        PolicyFormField &added = add(field, PolicyFieldKind::Several, joined(words));
        added.choices = namesOf<Enum>();
        for (const QString &word : added.choices) {
            QStringList other = words;
            if (other.removeAll(word) == 0)
                other.append(word);
            added.usual.append(joined(other));
        }
    }

    template<typename Describe>
    void group(QStringView field, Describe describe)
    {
        const QString outer = m_path;
        m_path = pathOf(field);
        describe(*this);
        m_path = outer;
    }

    void requiredText(QStringView /*field*/, const QString & /*value*/) {}
    void text(QStringView field, const QString &value);
    void texts(QStringView field, const QStringList &values);
    void flag(QStringView field, bool value);
    void number(QStringView field, int value);
    void numbers(QStringView field, const std::vector<int> &values);
    void span(QStringView field, Duration value);
    void spanOrUnlimited(QStringView field, Duration value);
    void sources(QStringView /*field*/, const std::vector<PolicySource> & /*values*/) {}

private:
    static QString joined(const QStringList &words) { return words.join(QStringLiteral(", ")); }
    PolicyFormField &add(QStringView field, PolicyFieldKind kind, const QString &text);

    std::vector<PolicyFormField> m_fields;
};

// Changes the field at one path to what a text says.
class PolicyAltering : public PolicyPlace
{
public:
    PolicyAltering(QString wanted, QString text)
        : m_wanted(std::move(wanted))
        , m_text(std::move(text))
    {}

    // What would have been expected instead; empty if the field has the value now.
    [[nodiscard]] const std::optional<QString> &expected() const { return m_expected; }

    template<typename Enum>
    void choice(QStringView field, Enum &value)
    {
        if (!isWanted(field))
            return;
        const std::optional<Enum> read = valueOf<Enum>(m_text.trimmed());
        take(value, read, oneOf(namesOf<Enum>()));
    }

    template<typename Enum>
    void choices(QStringView field, std::vector<Enum> &values)
    {
        if (!isWanted(field))
            return;
        std::optional<std::vector<Enum>> read{std::in_place};
        for (const QString &word : words()) {
            const std::optional<Enum> value = valueOf<Enum>(word);
            if (!value)
                return take(values, std::optional<std::vector<Enum>>(), someOf(namesOf<Enum>()));
            read->push_back(*value);
        }
        take(values, read, QString());
    }

    template<typename Describe>
    void group(QStringView field, Describe describe)
    {
        const QString outer = m_path;
        m_path = pathOf(field);
        describe(*this);
        m_path = outer;
    }

    void requiredText(QStringView /*field*/, const QString & /*value*/) {}
    void text(QStringView field, QString &value);
    void texts(QStringView field, QStringList &values);
    void flag(QStringView field, bool &value);
    void number(QStringView field, int &value);
    void numbers(QStringView field, std::vector<int> &values);
    void span(QStringView field, Duration &value);
    void spanOrUnlimited(QStringView field, Duration &value);
    void sources(QStringView /*field*/, const std::vector<PolicySource> & /*values*/) {}

private:
    [[nodiscard]] bool isWanted(QStringView field) const
    {
        return !isOutside() && pathOf(field) == m_wanted;
    }
    [[nodiscard]] QStringList words() const;
    static QString oneOf(const QStringList &names);
    static QString someOf(const QStringList &names);

    template<typename Value>
    void take(Value &value, const std::optional<Value> &read, const QString &expected)
    {
        if (read)
            value = *read;
        m_expected = read ? std::nullopt : std::optional(expected);
    }

    QString m_wanted;
    QString m_text;
    // Until the field was found there is none of that path.
    std::optional<QString> m_expected{QString()};
};

template<typename Io>
void exchange(Io &io, Policy &policy);

extern template void exchange(PolicyReading &io, Policy &policy);
extern template void exchange(PolicyWriting &io, Policy &policy);
extern template void exchange(PolicyVarying &io, Policy &policy);
extern template void exchange(PolicyListing &io, Policy &policy);
extern template void exchange(PolicyAltering &io, Policy &policy);

} // namespace onecake
