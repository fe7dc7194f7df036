// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Mappings as files: what the mapping editor saves, and what --mapping of the command line reads.
#pragma once

#include "core/inspect/records/field_mapping_json.h"

namespace onecake {

// Where they are kept unless the person chooses another place.
QString savedMappingsFolder();

// Errors are InvalidInput: what is no file, or holds no mapping. Never waits for a pipe.
Result<SavedMapping> loadMapping(const QString &file);

// At once or not at all. Makes the folder.
Result<void> saveMapping(const QString &file, const SavedMapping &mapping);

} // namespace onecake
