// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A Timeline as JSON, without loss. Members that have their default value are left out. Times are
// whole milliseconds: of events since the start of the run, of records since 1970.
#pragma once

#include "core/model/timeline.h"

#include <QJsonArray>
#include <QJsonObject>

namespace onecake {

QJsonObject toJson(const KeyRecord &record);
QJsonObject toJson(const Event &event);
QJsonArray toJson(const Timeline &timeline);

// SHA-256 over the canonical JSON, in hex: two runs with the same identity are the same run.
QString identityOf(const Timeline &timeline);

} // namespace onecake
