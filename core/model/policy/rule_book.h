// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Collects the broken rules of a policy.
#pragma once

#include "core/base/json/json_reader.h"

#include <QString>

namespace onecake {

class RuleBook
{
public:
    void require(bool holds, QStringView path, const QString &message)
    {
        if (!holds)
            m_problems.push_back({QStringLiteral("$.") + path.toString(), message});
    }

    template<typename Enum>
    void require(bool holds, QStringView path, Enum value, QStringView why)
    {
        require(holds, path, QStringLiteral("is %1, %2").arg(nameOf(value), why));
    }

    void requireCode(bool isUsed, QStringView path, int code)
    {
        require(!isUsed || (code >= 100 && code <= 599), path,
                QStringLiteral("is %1, expected an HTTP status from 100 to 599").arg(code));
    }

    Problems take() { return std::move(m_problems); }

private:
    Problems m_problems;
};

} // namespace onecake
