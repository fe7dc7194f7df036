// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the languages share in writing JSON; each of them fills in what is its own.
#pragma once

#include "core/base/json/ordered_json.h"

#include <QByteArray>

#include <algorithm>

namespace onecake {

struct HashedText {
    QByteArray bytes;
    QStringList doubts; // what the value alone does not tell, a sentence each
};

// The members of an object, by their indexes.
using MemberOrder = std::vector<size_t>;

MemberOrder asWritten(const JsonNode &object);

template<typename Less>
void sortByName(MemberOrder &order, const JsonNode &object, Less less)
{
    const auto name = [&object](size_t index) {
        return object.names.at(static_cast<qsizetype>(index));
    };
    std::stable_sort(order.begin(), order.end(), [&name, &less](size_t one, size_t other) {
        return less(name(one), name(other));
    });
}

class LanguageWriter
{
public:
    LanguageWriter() = default;
    virtual ~LanguageWriter() = default;
    Q_DISABLE_COPY_MOVE(LanguageWriter)

    // Once.
    HashedText whole(const JsonNode &value);

protected:
    [[nodiscard]] virtual MemberOrder orderOf(const JsonNode &object) const;
    [[nodiscard]] virtual QByteArray text(const JsonNode &value) = 0; // with its quotes
    [[nodiscard]] virtual QString number(const QString &spelling) = 0;

    void doubt(const QString &sentence);

    QByteArray m_comma = ",";
    QByteArray m_colon = ":";

private:
    void write(const JsonNode &value);
    void writeList(const JsonNode &list);
    void writeObject(const JsonNode &object);

    HashedText m_out;
};

// "\n" and the like, which all of the languages write so; nothing for other characters.
QByteArray shortEscape(QChar character);

// "\u001b"
QByteArray unitEscape(QChar character);

} // namespace onecake
