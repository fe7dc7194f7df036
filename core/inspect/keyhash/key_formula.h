// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Computes the key of a payload, to answer: which row is this order? Libraries that take the key
// from the payload hash it, so that the same payload gives the same key here. Sources: the key
// functions of the libraries in layouts.
#pragma once

#include "core/base/enum_names.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace onecake {

enum class KeyFormula {
    PowertoolsPython, // of json.dumps(payload, sort_keys=True)
    PowertoolsTypeScript, // of JSON.stringify, members sorted without regard to case
    PowertoolsJava, // of compact JSON, the properties of objects sorted
    PowertoolsJavaMap, // the same if the handler takes a Map, which keeps its order
    PowertoolsDotNet, // of compact JSON as it is
    Bicatu, // of JSON.stringify
    Arun0009 // the payload is the key, or its SHA-256
};

template<>
inline constexpr std::array enumNames<KeyFormula>{
    EnumName{KeyFormula::PowertoolsPython, u"powertools-python"},
    EnumName{KeyFormula::PowertoolsTypeScript, u"powertools-typescript"},
    EnumName{KeyFormula::PowertoolsJava, u"powertools-java"},
    EnumName{KeyFormula::PowertoolsJavaMap, u"powertools-java-map"},
    EnumName{KeyFormula::PowertoolsDotNet, u"powertools-dotnet"},
    EnumName{KeyFormula::Bicatu, u"bicatu"},
    EnumName{KeyFormula::Arun0009, u"arun0009"},
};

enum class KeyHashing {
    Usual, // the default of the library: MD5; arun0009: no hash
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Sha3Of256,
    Sha3Of512,
    Blake2b,
    Blake2s
};

template<>
inline constexpr std::array enumNames<KeyHashing>{
    EnumName{KeyHashing::Usual, u"usual"},        EnumName{KeyHashing::Md5, u"md5"},
    EnumName{KeyHashing::Sha1, u"sha1"},          EnumName{KeyHashing::Sha224, u"sha224"},
    EnumName{KeyHashing::Sha256, u"sha256"},      EnumName{KeyHashing::Sha384, u"sha384"},
    EnumName{KeyHashing::Sha512, u"sha512"},      EnumName{KeyHashing::Sha3Of256, u"sha3-256"},
    EnumName{KeyHashing::Sha3Of512, u"sha3-512"}, EnumName{KeyHashing::Blake2b, u"blake2b"},
    EnumName{KeyHashing::Blake2s, u"blake2s"},
};

// "MD5, as usual", "SHA-256"; Usual is MD5 unless the formula is arun0009.
QString titleOf(KeyHashing hashing, std::optional<KeyFormula> formula = {});

// How many bytes the hash has.
int bytesOf(KeyHashing hashing);

// The hash of the text, as the library writes it into a key.
QString digestOf(const QByteArray &text, KeyFormula formula, KeyHashing hashing);

// Texts for the people who choose a formula.
struct KeyFormulaWords {
    QString title; // "Lambda Powertools for Python"
    QString payload; // what to paste
    QString prefix; // what the prefix is; empty: the formula has none
};
KeyFormulaWords wordsOf(KeyFormula formula);

struct KeyQuestion {
    KeyFormula formula = KeyFormula::PowertoolsPython;
    QString payload; // JSON; for arun0009 the key itself
    QString prefix; // the text before the '#'; empty if it is not known
    KeyHashing hashing = KeyHashing::Usual;
};

struct KeyAnswer {
    // The whole key as the library stores it; without a prefix, only the hash.
    QString key;
    // The part made from the payload: what to search for if the prefix is not known.
    QString hash;
    // The text that was hashed, to compare it with a log; not made safe to show.
    QString hashedText;
    QStringList doubts; // what the payload alone does not decide, a sentence each
    bool lacksPrefix = false; // the library puts one before the hash, and the question names none
};

// Computes the key. If the payload is not JSON, the error names the place.
Result<KeyAnswer> keyOf(const KeyQuestion &question);

} // namespace onecake
