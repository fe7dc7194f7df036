// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A RecordReader decodes a stored item by the layout of its library. It never fails: the decoded
// record says what is wrong with the item, and keeps the item itself. Sentences are safe to show
// (shown_text.h); scope, key, result and the other texts are as they are stored.
#pragma once

#include "core/inspect/layouts/layout.h"

namespace onecake {

class RecordReader
{
public:
    // Reads by the fields of the layout.
    explicit RecordReader(std::shared_ptr<const Layout> layout);
    // Reads by `fields` instead, for a table whose attributes were renamed.
    RecordReader(std::shared_ptr<const Layout> layout, FieldMapping fields);

    [[nodiscard]] const Layout &layout() const { return *m_layout; }
    [[nodiscard]] const FieldMapping &fields() const { return m_fields; }

    [[nodiscard]] DecodedRecord read(Item item) const;

private:
    std::shared_ptr<const Layout> m_layout;
    FieldMapping m_fields;
};

// Decodes sample items with a mapping; the mapping editor calls it at every change.
std::vector<DecodedRecord> previewRows(const std::shared_ptr<const Layout> &layout,
                                       const FieldMapping &fields, const std::vector<Item> &items);

} // namespace onecake
