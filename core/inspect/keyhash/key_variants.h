// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// All keys that a library may have made of one payload. A payload does not tell everything: whether
// the library was given it as an object or as a text, what its settings hash and with what, how its
// types write a number, whether they leave out what is null. Each way is a variant.
#pragma once

#include "core/inspect/keyhash/key_formula.h"

namespace onecake {

// What the keys of a table look like: its prefixes, and the lengths and letters of its hashes.
struct KeyForms {
    QStringList prefixes; // what stands before the last #, the most frequent first
    bool hasBareHashes = false; // some have no prefix
    std::vector<int> hexBytes; // how many bytes the hashes in hexadecimal have
    std::vector<int> base64Bytes; // and those in Base64

    [[nodiscard]] bool hasHashes() const { return !hexBytes.empty() || !base64Bytes.empty(); }
};
KeyForms formsOf(const QStringList &keys);

struct VariantQuestion {
    QString payload; // JSON; what is none is taken for a text
    QString jmesPath; // selects what is hashed, as event_key_jmespath does; empty: all of it
    std::optional<KeyFormula> formula; // this one alone
    std::optional<KeyFormula> likely; // the table's library, which is tried first
    std::optional<KeyHashing> hashing; // this one alone
    KeyForms forms; // of the table
};

struct KeyVariant {
    KeyFormula formula = KeyFormula::PowertoolsPython;
    KeyHashing hashing = KeyHashing::Usual; // Usual for arun0009 alone
    QString digest; // the hash as it stands in the key; the key itself for arun0009
    QString hashedText; // what was hashed, its first 50,000 letters; not made safe to show
    QStringList words; // how it differs from the usual: "as a text", "12.50 written as 12.5"
};

// The likeliest first, none twice. The error is InvalidInput: the expression is wrong or selects
// nothing, the payload is too large, or nothing says that the keys are made of the payload.
Result<std::vector<KeyVariant>> keyVariants(const VariantQuestion &question);

// What the expression selects of the payload, as JSON; the payload itself where there is none. The
// error is that of keyVariants().
Result<QString> selectedPayload(const QString &payload, const QString &jmesPath);

// "Lambda Powertools for Python, SHA-256, without members that are null"
QString inWords(const KeyVariant &variant);

// A line for each library: which of its ways were tried.
QStringList triedInWords(const std::vector<KeyVariant> &variants);

} // namespace onecake
