// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A mapping as JSON, in the layouts that come with OneCake and in those that people save:
//   {"layout": "powertools-python",
//    "fields": {"scope": {"attributes": ["id"], "before_last": "#"},
//               "key": "id",
//               "status": {"attribute": "status", "words": {"INPROGRESS": "in progress",
//                                                           "COMPLETED": "completed"}},
//               "expiry": {"attribute": "expiration", "unit": "s"},
//               "result": {"attribute": "data", "encoding": "text"}, "fingerprint": "validation"}}
// A time has a "unit" (s, ms, iso, sqlite-timestamp, auto). It has "certain" if the magnitude of a
// number must not override the unit, "plus" if the field is that much later than the stored time,
// "plus_attribute" and "plus_unit" (s, ms) if the row says by how much, and a "zone" if it is a
// text that names none and is not in UTC. Beside the "words" of the status, "other" is the meaning
// of any other value and "absent" that of a missing value. The layout of records of no known
// library is "custom"; "next": {"without_lease": "refused", "failed": "runs"} says what such a
// library does with a claim without a lease, and with a failure.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/base/result.h"
#include "core/inspect/records/field_mapping.h"

namespace onecake {

// Reads a mapping. Every broken rule is added to the problems of the reader.
FieldMapping readFieldMapping(JsonReader &fields);
QJsonObject toJson(const FieldMapping &mapping);

// What an unknown library does, as far as a mapping says it.
NextRules readNextRules(JsonReader reader);
QJsonObject toJson(const NextRules &next);

// Returns the status that `value` names by its meaningName(). On anything else reports a problem
// and returns nothing.
std::optional<RecordStatus> readMeaning(JsonReader &reader, const QString &place,
                                        const QJsonValue &value);

// Returns what is wrong with a mapping, field by field; empty if the mapping can be used.
Problems problemsOf(const FieldMapping &mapping);

// The layout of records of a library that OneCake does not know.
inline constexpr QStringView customLayoutId = u"custom";

// A mapping as people save it. `layout` is the id of the library layout that it changes; empty, and
// "custom" in the text, if it changes no known layout.
struct SavedMapping {
    QString layout;
    FieldMapping fields;
    std::optional<NextRules> next = {}; // of no known layout; nothing: as usual

    bool operator==(const SavedMapping &) const = default;
};

QByteArray toText(const SavedMapping &saved);

// Parses the saved text. `where` names its origin in the error: a file or a setting.
Result<SavedMapping> savedMappingFrom(const QString &where, const QByteArray &text);

// Mappings as files are what the mapping editor saves, and what --mapping of the command line
// reads. Where they are kept unless the person chooses another place.
QString savedMappingsFolder();

// Loads a mapping. Returns InvalidInput if `file` is not a regular file or holds no mapping. Never
// waits for a pipe.
Result<SavedMapping> loadMapping(const QString &file);

// Saves the mapping atomically: all of it or nothing. Creates the folder if it is missing.
Result<void> saveMapping(const QString &file, const SavedMapping &mapping);

} // namespace onecake
