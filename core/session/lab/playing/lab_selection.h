// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The key or event that the user has selected. Diagram, log and key table share one selection, so
// that each shows what was selected in another.
#pragma once

#include "core/model/timeline.h"

#include <QObject>

#include <optional>

namespace onecake {

class LabSelection final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const std::optional<KeyId> &key() const { return m_key; }
    // In the Timeline.
    [[nodiscard]] std::optional<size_t> eventIndex() const { return m_event; }

    // Further events that are marked together, such as those that broke a promise.
    [[nodiscard]] const std::vector<size_t> &marked() const { return m_marked; }

    // Selects the first of these events, and marks all of them until something else is selected.
    void mark(std::vector<size_t> events, const Timeline &timeline);

    // Selects a key; deselects the event, unless it is about that key.
    void chooseKey(const KeyId &key);

    // Selects an event, and the key that it is about if `timeline` has a record of it.
    void chooseEvent(size_t event, const Timeline &timeline);
    void clear();

Q_SIGNALS:
    void changed();

private:
    std::optional<KeyId> m_key;
    std::optional<size_t> m_event;
    std::vector<size_t> m_marked;
    QString m_keyOfEvent;
};

// Whether an event is about that key.
bool isAbout(const Event &event, const KeyId &key);

} // namespace onecake
