// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The layouts that come with OneCake.
#pragma once

#include "core/base/result.h"
#include "core/inspect/layout.h"

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

private:
    std::vector<std::shared_ptr<const Layout>> m_all;
};

// The files under resources/layouts, in the order of the catalog.
QStringList layoutFiles();

} // namespace onecake
