// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace onecake {

// Returns the bytes that a text such as "700MB", "1.5 GB" or "268435456" means; nullopt for others.
std::optional<qint64> parseSize(const QString &text);

} // namespace onecake
