// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One table per enumeration: the names that files, commands and screens use for its values.
#pragma once

#include "core/base/invariant.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace onecake {

template<typename Enum>
struct EnumName {
    Enum value;
    QStringView name;
};
template<typename Enum>
EnumName(Enum, QStringView) -> EnumName<Enum>;

// Specialise as `template<> inline constexpr std::array enumNames<E> { EnumName{…}, … };`, every
// value exactly once.
template<typename Enum>
inline constexpr std::array<EnumName<Enum>, 0> enumNames{};

// The name of a value. `value` must be in the table: code that converts a number to it checks that
// first.
template<typename Enum>
QString nameOf(Enum value)
{
    const auto &names = enumNames<Enum>;
    const auto found = std::find_if(names.begin(), names.end(),
                                    [value](const auto &entry) { return entry.value == value; });
    ONECAKE_INVARIANT(found != names.end());
    return QString::fromRawData(found->name.data(), found->name.size());
}

template<typename Enum>
std::optional<Enum> valueOf(QStringView name)
{
    const auto &names = enumNames<Enum>;
    const auto found = std::find_if(names.begin(), names.end(),
                                    [name](const auto &entry) { return entry.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

// The value with this number, if it is in the table: for values that a file or a widget stores as
// numbers.
template<typename Enum>
std::optional<Enum> valueOfNumber(int number)
{
    const auto &names = enumNames<Enum>;
    const auto found = std::find_if(names.begin(), names.end(), [number](const auto &entry) {
        return static_cast<int>(entry.value) == number;
    });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

template<typename Enum>
QStringList namesOf()
{
    QStringList result;
    for (const auto &entry : enumNames<Enum>)
        result.append(entry.name.toString());
    return result;
}

} // namespace onecake
