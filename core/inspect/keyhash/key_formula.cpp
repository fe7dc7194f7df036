// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/key_formula.h"

#include "core/base/invariant.h"
#include "core/inspect/keyhash/hashed_texts.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype largestPayload = 16'000'000;

Error badPayload(const QString &problem, const QString &remedy)
{
    return {ErrorCode::InvalidInput, u"payload"_s, problem, remedy};
}

Error badPayload(const JsonMistake &mistake, const QString &payload)
{
    // A key such as order-1, pasted without its quotes.
    const bool looksLikeWords = !payload.contains(u'{') && !payload.contains(u'[')
        && !payload.contains(u'"') && !payload.trimmed().isEmpty();
    return badPayload(u"is no JSON at line %1, column %2: %3"_s.arg(mistake.line)
                          .arg(mistake.column)
                          .arg(mistake.problem),
                      looksLikeWords ? u"Put a text in quotes"_s : u"Correct it there"_s);
}

HashedText hashedTextOf(KeyFormula formula, const JsonNode &value)
{
    switch (formula) {
    case KeyFormula::PowertoolsPython:
        return pythonText(value);
    case KeyFormula::PowertoolsTypeScript:
        return scriptText(value, true);
    case KeyFormula::PowertoolsJava:
        return javaText(value, true);
    case KeyFormula::PowertoolsJavaMap:
        return javaText(value, false);
    case KeyFormula::PowertoolsDotNet:
        return dotNetText(value);
    case KeyFormula::Bicatu:
        return scriptText(value, false);
    case KeyFormula::Arun0009:
        break;
    }
    ONECAKE_UNREACHABLE();
}

QString digestOf(const QByteArray &bytes, KeyHashing hashing, bool inBase64)
{
    const auto algorithm =
        hashing == KeyHashing::Sha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Md5;
    const QByteArray digest = QCryptographicHash::hash(bytes, algorithm);
    return QString::fromLatin1(inBase64 ? digest.toBase64() : digest.toHex());
}

// The payload is the key itself, with or without quotes.
KeyAnswer arunKey(const KeyQuestion &question)
{
    QString key = question.payload.trimmed();
    const auto parsed = parseOrderedJson(key);
    if (const auto *value = std::get_if<JsonNode>(&parsed);
        value != nullptr && value->kind == JsonKind::Text)
        key = value->text;
    if (question.hashing == KeyHashing::Usual)
        return {key, key, key, {}};
    const QString hash = digestOf(key.toUtf8(), KeyHashing::Sha256, false);
    return {hash, hash, key, {u"The SHA-256 is taken to be in hexadecimal."_s}};
}

} // namespace

KeyFormulaWords wordsOf(KeyFormula formula)
{
    const QString event =
        u"The event, or the part of it that event_key_jmespath selects, as JSON."_s;
    switch (formula) {
    case KeyFormula::PowertoolsPython:
        return {u"Lambda Powertools for Python"_s, event,
                u"function.module.name, or the key prefix"_s};
    case KeyFormula::PowertoolsTypeScript:
        return {u"Lambda Powertools for TypeScript"_s, event,
                u"the function's name, or the key prefix"_s};
    case KeyFormula::PowertoolsJava:
        return {u"Lambda Powertools for Java, a class"_s, event, u"function.method"_s};
    case KeyFormula::PowertoolsJavaMap:
        return {u"Lambda Powertools for Java, a Map"_s, event, u"function.method"_s};
    case KeyFormula::PowertoolsDotNet:
        return {u"Lambda Powertools for .NET"_s, event, u"function.Method, or the key prefix"_s};
    case KeyFormula::Bicatu:
        return {u"bicatu/idempotency"_s, u"The input, as JSON, its members in their order."_s, {}};
    case KeyFormula::Arun0009:
        return {u"arun0009/idempotent"_s,
                u"The key that the client sent, or the value of the expression."_s,
                {}};
    }
    ONECAKE_UNREACHABLE();
}

Result<KeyAnswer> keyOf(const KeyQuestion &question)
{
    if (question.payload.size() > largestPayload)
        return badPayload(u"is larger than 16 MB"_s, u"Paste only what the key is taken from"_s);
    if (question.formula == KeyFormula::Arun0009)
        return arunKey(question);
    const auto parsed = parseOrderedJson(question.payload);
    if (const auto *mistake = std::get_if<JsonMistake>(&parsed))
        return badPayload(*mistake, question.payload);
    const HashedText hashed = hashedTextOf(question.formula, std::get<JsonNode>(parsed));
    KeyAnswer answer;
    answer.hash = digestOf(hashed.bytes, question.hashing,
                           question.formula == KeyFormula::PowertoolsTypeScript);
    answer.hashedText = QString::fromUtf8(hashed.bytes);
    answer.doubts = hashed.doubts;
    const bool isPrefixed = !wordsOf(question.formula).prefix.isEmpty();
    answer.lacksPrefix = isPrefixed && question.prefix.isEmpty();
    answer.key =
        isPrefixed && !answer.lacksPrefix ? question.prefix + u'#' + answer.hash : answer.hash;
    return answer;
}

} // namespace onecake
