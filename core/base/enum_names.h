// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One table per enumeration: the words by which files, commands and screens name its values.
#pragma once

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

// Specialise as `template<> inline constexpr std::array enumNames<E> { EnumName<E>{…}, … };`, every
// value exactly once.
template<typename Enum>
inline constexpr std::array<EnumName<Enum>, 0> enumNames{};

template<typename Enum>
QString nameOf(Enum value)
{
    const auto &names = enumNames<Enum>;
    const auto found = std::find_if(names.begin(), names.end(),
                                    [value](const auto &entry) { return entry.value == value; });
    Q_ASSERT(found != names.end());
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

template<typename Enum>
QStringList namesOf()
{
    QStringList result;
    for (const auto &entry : enumNames<Enum>)
        result.append(entry.name.toString());
    return result;
}

} // namespace onecake
