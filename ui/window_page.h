// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The pages of the one window, in the order of their tabs.
#pragma once

#include "core/base/enum_names.h"

#include <QString>

namespace onecake {

enum class WindowPage {
    Start,
    Lab,
    Stores,
    Explore
};
template<>
inline constexpr std::array enumNames<WindowPage>{
    EnumName<WindowPage>{WindowPage::Start, u"start"},
    EnumName<WindowPage>{WindowPage::Lab, u"lab"},
    EnumName<WindowPage>{WindowPage::Stores, u"stores"},
    EnumName<WindowPage>{WindowPage::Explore, u"explore"},
};

QString titleOf(WindowPage page);

// A sentence about what the page is for.
QString purposeOf(WindowPage page);

} // namespace onecake
