// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person has pointed at: a key or an event. Diagram, log and key table share one focus, so
// that what is chosen in one is shown in the others.
#pragma once

#include "core/model/timeline.h"

#include <QObject>

#include <optional>

namespace onecake {

class LabFocus final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const std::optional<KeyId> &key() const { return m_key; }
    [[nodiscard]] std::optional<size_t> event() const { return m_event; } // index in the Timeline

    // A key lets go of the event, unless the event is about it.
    void chooseKey(const KeyId &key);

    // An event brings its key along: the one among `timeline`'s records that it is about.
    void chooseEvent(size_t event, const Timeline &timeline);
    void clear();

Q_SIGNALS:
    void changed();

private:
    std::optional<KeyId> m_key;
    std::optional<size_t> m_event;
    QString m_keyOfEvent;
};

// Whether an event is about that key.
bool isAbout(const Event &event, const KeyId &key);

} // namespace onecake
