// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A Timeline as JSON, without loss. Members that have their default value are left out. Times are
// whole milliseconds: of events since the start of the run, of records since 1970.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/model/timeline.h"

#include <QJsonArray>
#include <QJsonObject>

namespace onecake {

QJsonObject toJson(const KeyRecord &record);
QJsonObject toJson(const Event &event);
QJsonArray toJson(const Timeline &timeline);

// Reads what toJson() wrote. The reader reports every broken rule, including events that are not in
// the order of their times, and more than `mostEvents` of them.
Timeline readTimeline(JsonReader &reader, QStringView field, qsizetype mostEvents);

// SHA-256 over the canonical JSON, in hex: two runs with the same identity are the same run.
QString identityOf(const Timeline &timeline);

} // namespace onecake
