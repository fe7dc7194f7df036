// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads one JSON object field by field. It reports every broken rule with its path instead of
// stopping at the first. A field that was never asked for is a broken rule too: it is most likely
// misspelt.
#pragma once

#include "core/base/clock.h"
#include "core/base/enum_names.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace onecake {

struct Problem {
    QString path; // JSON path such as "$.claim.lease.ms"
    QString message; // what is wrong there and what was expected

    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

class JsonReader
{
public:
    // `problems` must outlive the reader and all children made by object() and forEachObject().
    JsonReader(QJsonObject object, QString path, Problems *problems);

    [[nodiscard]] bool has(QStringView field) const;
    [[nodiscard]] QString pathOf(QStringView field) const;
    void report(QStringView field, const QString &message) const;

    // Each returns the fallback if the field is absent. If a required field is absent, or a field
    // is of the wrong kind, each reports it.
    QString text(QStringView field, const QString &fallback = {});
    QString requiredText(QStringView field);
    qint64 integer(QStringView field, qint64 fallback, qint64 lowest, qint64 highest);
    bool boolean(QStringView field, bool fallback);
    QStringList texts(QStringView field);

    // A time span as text ("8s") or as whole milliseconds.
    Duration duration(QStringView field, Duration fallback);

    template<typename Enum>
    Enum choice(QStringView field, Enum fallback)
    {
        const std::optional<QString> word = wordOf(field);
        if (!word)
            return fallback;
        if (const std::optional<Enum> value = valueOf<Enum>(*word))
            return *value;
        reportChoice(field, *word, namesOf<Enum>());
        return fallback;
    }

    // A reader for the child object; an absent child reads as an empty object.
    JsonReader object(QStringView field);
    // A reader for an object that was found by other means; `place` is its path below this
    // reader's.
    [[nodiscard]] JsonReader child(const QJsonObject &object, QStringView place) const;
    void forEachObject(QStringView field, const std::function<void(JsonReader &)> &read);
    [[nodiscard]] QJsonValue raw(QStringView field);

    // Call this last: it reports every field of the object that was never asked for.
    void finish();

private:
    std::optional<QString> wordOf(QStringView field);
    void reportChoice(QStringView field, const QString &word, const QStringList &allowed) const;
    QJsonValue take(QStringView field);

    QJsonObject m_object;
    QString m_path;
    Problems *m_problems;
    QSet<QString> m_known;
};

// How a value reads in a message: `is the text "x"`, "is missing".
QString describe(const QJsonValue &value);

} // namespace onecake
