// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "--appearance": how the windows of a command look this time.
#pragma once

#include "core/base/result.h"
#include "ui/style/onecake_style.h"

#include <QCommandLineOption>

#include <optional>

class QCommandLineParser;

namespace onecake {

QCommandLineOption appearanceOption();

// Nothing where it was not said.
Result<std::optional<Appearance>> appearanceIn(const QCommandLineParser &parser);

} // namespace onecake
