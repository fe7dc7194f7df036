// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads a stored item in the terms of the field, by its library's layout. Any item is read: what is
// wrong with it is said in the row, and the item itself stays there. Sentences are safe to show
// (shown_text.h); scope, key, result and the other texts are as they are stored.
#pragma once

#include "core/inspect/layouts/layout.h"

namespace onecake {

class RecordReader
{
public:
    // By the layout's own fields.
    explicit RecordReader(std::shared_ptr<const Layout> layout);
    // …or by a mapping in their place, where attributes were renamed.
    RecordReader(std::shared_ptr<const Layout> layout, FieldMapping fields);

    [[nodiscard]] const Layout &layout() const { return *m_layout; }
    [[nodiscard]] const FieldMapping &fields() const { return m_fields; }

    [[nodiscard]] KeyRow read(Item item) const;

private:
    std::shared_ptr<const Layout> m_layout;
    FieldMapping m_fields;
};

// What a mapping makes of sample items: for the editor, at every change.
std::vector<KeyRow> previewRows(const std::shared_ptr<const Layout> &layout,
                                const FieldMapping &fields, const std::vector<Item> &items);

} // namespace onecake
