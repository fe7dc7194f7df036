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
// A time has a "unit" (s, ms, iso, sqlite-timestamp, auto), "certain" where the look of a number
// must not overrule it, and "plus" where the field is that much later. "words" of the status may be
// followed by "other", for any other value, and "absent", for none.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/base/result.h"
#include "core/inspect/records/field_mapping.h"

namespace onecake {

// Reports every broken rule to the reader's problems.
FieldMapping readFieldMapping(JsonReader &fields);
QJsonObject toJson(const FieldMapping &mapping);

// What is wrong with a mapping, field by field; nothing where it can be used.
Problems problemsOf(const FieldMapping &mapping);

// A mapping as people save it: which library's layout it changes, by its id. Empty: no library's
// that is known here.
struct SavedMapping {
    QString layout;
    FieldMapping fields;

    bool operator==(const SavedMapping &) const = default;
};

QByteArray toText(const SavedMapping &saved);

// `where` names the text in the error: a file, a setting.
Result<SavedMapping> savedMappingFrom(const QString &where, const QByteArray &text);

// Mappings as files are what the mapping editor saves, and what --mapping of the command line
// reads. Where they are kept unless the person chooses another place.
QString savedMappingsFolder();

// Errors are InvalidInput: what is no file, or holds no mapping. Never waits for a pipe.
Result<SavedMapping> loadMapping(const QString &file);

// At once or not at all. Makes the folder.
Result<void> saveMapping(const QString &file, const SavedMapping &mapping);

} // namespace onecake
