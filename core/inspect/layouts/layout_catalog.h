// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The layouts that come with OneCake.
#pragma once

#include "core/base/result.h"
#include "core/inspect/layouts/layout.h"
#include "core/inspect/records/field_mapping_json.h"

namespace onecake {

class LayoutCatalog
{
public:
    // All of them, or which file is damaged.
    static Result<LayoutCatalog> load();

    // Ours first, then by how often they are met.
    [[nodiscard]] const std::vector<std::shared_ptr<const Layout>> &all() const { return m_all; }
    [[nodiscard]] QStringList ids() const;

    // An unknown id is an error that lists what there is and names the closest.
    [[nodiscard]] Result<std::shared_ptr<const Layout>> find(const QString &id) const;

    // What to read with a mapping that somebody saved: the layout that it changes, or a layout made
    // of it alone. An error names a layout that is not known, or one of another kind of store.
    [[nodiscard]] Result<std::shared_ptr<const Layout>> layoutFor(LayoutKind kind,
                                                                  const SavedMapping &saved) const;

private:
    std::vector<std::shared_ptr<const Layout>> m_all;
};

// The files under resources/layouts, in the order of the catalog.
QStringList layoutFiles();

} // namespace onecake
