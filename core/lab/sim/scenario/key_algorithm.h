// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How the website makes its idempotency keys, as data: resources/key-algorithms/*.json. A key is a
// sequence of parts, made at a certain moment, stored in a certain place, and discarded on certain
// occasions; each way of failing is a wrong choice of one of these.
#pragma once

#include "core/base/json/json_reader.h"

#include <variant>
#include <vector>

namespace onecake {

// When a new key is made.
enum class KeyMoment {
    Attempt, // for every request
    Intent, // once for each intent of the customer
    Form, // once for each load of the page
    Server, // by the server, for every request that arrives
};
template<>
inline constexpr std::array enumNames<KeyMoment>{
    EnumName<KeyMoment>{KeyMoment::Attempt, u"attempt"},
    EnumName<KeyMoment>{KeyMoment::Intent, u"intent"},
    EnumName<KeyMoment>{KeyMoment::Form, u"form"},
    EnumName<KeyMoment>{KeyMoment::Server, u"server"},
};

enum class KeyKeeping {
    Memory,
    Storage
};
template<>
inline constexpr std::array enumNames<KeyKeeping>{
    EnumName<KeyKeeping>{KeyKeeping::Memory, u"memory"}, // gone when the page is reloaded
    EnumName<KeyKeeping>{KeyKeeping::Storage, u"storage"},
};

enum class KeyPart {
    Uuid,
    IntentId, // an id of the customer's intent, stored before anything is sent
    TimeMs,
    TimeMinute,
    TimeDay,
    Customer,
    CustomerNumber,
    Cake,
    CakeNumber,
    Body, // the whole payload
    UnorderedBody, // the payload as text, its members in no fixed order
    Request, // the payload and a request id that is new for every key
    Counter, // 1, 2, 3 … on this device
    AttemptNumber,
    Word, // the algorithm's fixed word
};
template<>
inline constexpr std::array enumNames<KeyPart>{
    EnumName<KeyPart>{KeyPart::Uuid, u"uuid"},
    EnumName<KeyPart>{KeyPart::IntentId, u"intent-id"},
    EnumName<KeyPart>{KeyPart::TimeMs, u"time-ms"},
    EnumName<KeyPart>{KeyPart::TimeMinute, u"time-minute"},
    EnumName<KeyPart>{KeyPart::TimeDay, u"time-day"},
    EnumName<KeyPart>{KeyPart::Customer, u"customer"},
    EnumName<KeyPart>{KeyPart::CustomerNumber, u"customer-number"},
    EnumName<KeyPart>{KeyPart::Cake, u"cake"},
    EnumName<KeyPart>{KeyPart::CakeNumber, u"cake-number"},
    EnumName<KeyPart>{KeyPart::Body, u"body"},
    EnumName<KeyPart>{KeyPart::UnorderedBody, u"unordered-body"},
    EnumName<KeyPart>{KeyPart::Request, u"request"},
    EnumName<KeyPart>{KeyPart::Counter, u"counter"},
    EnumName<KeyPart>{KeyPart::AttemptNumber, u"attempt-number"},
    EnumName<KeyPart>{KeyPart::Word, u"word"},
};

enum class KeyHash {
    None,
    Sha256
};
template<>
inline constexpr std::array enumNames<KeyHash>{
    EnumName<KeyHash>{KeyHash::None, u"none"},
    EnumName<KeyHash>{KeyHash::Sha256, u"sha256"},
};

struct KeyAlgorithm {
    QString id;
    QString title;
    QString summary;
    QString row; // its number in the project's list of algorithms; G = a good one
    QString fails; // how it fails, in a few words; empty for the good ones
    std::vector<KeyPart> parts;
    QString word;
    QString separator = QStringLiteral("-");
    KeyHash hash = KeyHash::None;
    KeyMoment made = KeyMoment::Intent;
    KeyKeeping kept = KeyKeeping::Storage;
    Duration keptFor{0}; // forgotten after this time; 0 = never
    bool renewsAfterSuccess = true; // discarded after a successful answer
    bool renewsAfterError = false;
    // Other services get a key derived from this one, whatever the policy says.
    bool derivesDownstreamKey = false;
};

std::variant<KeyAlgorithm, Problems> keyAlgorithmFromJson(const QJsonObject &object);
QJsonObject toJson(const KeyAlgorithm &algorithm);

} // namespace onecake
