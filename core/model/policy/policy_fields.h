// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lists the fields of a policy file once, for reading and for writing: `exchange` visits them all,
// and its `io` argument either fills the policy from JSON or writes the policy's values to JSON.
// Private to policy_json.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/base/text/duration_text.h"
#include "core/model/policy/policy.h"

#include <QJsonArray>
#include <QJsonObject>

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
    bool apply(std::initializer_list<QStringView> fields, bool isMeaningful, QStringView condition)
    {
        for (const QStringView field : fields) {
            if (isMeaningful || !m_reader->has(field))
                continue;
            (void)m_reader->raw(field);
            m_reader->report(field,
                             QStringLiteral("has no meaning here: it is for policies in which %1")
                                 .arg(condition));
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
                    QStringLiteral("is \"%1\", expected one of: %2")
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
               QStringView /*condition*/)
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

template<typename Io>
void exchange(Io &io, Policy &policy);

extern template void exchange(PolicyReading &io, Policy &policy);
extern template void exchange(PolicyWriting &io, Policy &policy);

} // namespace onecake
