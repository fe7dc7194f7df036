// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/key_formula.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"
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
    return badPayload(tr("is not JSON at line %1, column %2: %3")
                          .arg(mistake.line)
                          .arg(mistake.column)
                          .arg(mistake.problem),
                      looksLikeWords ? tr("Put a text in quotes") : tr("Correct it there"));
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

QCryptographicHash::Algorithm algorithmOf(KeyHashing hashing)
{
    switch (hashing) {
    case KeyHashing::Usual:
    case KeyHashing::Md5:
        return QCryptographicHash::Md5;
    case KeyHashing::Sha1:
        return QCryptographicHash::Sha1;
    case KeyHashing::Sha224:
        return QCryptographicHash::Sha224;
    case KeyHashing::Sha256:
        return QCryptographicHash::Sha256;
    case KeyHashing::Sha384:
        return QCryptographicHash::Sha384;
    case KeyHashing::Sha512:
        return QCryptographicHash::Sha512;
    case KeyHashing::Sha3Of256:
        return QCryptographicHash::Sha3_256;
    case KeyHashing::Sha3Of512:
        return QCryptographicHash::Sha3_512;
    case KeyHashing::Blake2b:
        return QCryptographicHash::Blake2b_512;
    case KeyHashing::Blake2s:
        return QCryptographicHash::Blake2s_256;
    }
    ONECAKE_UNREACHABLE();
}

// Java writes the hash as a number with at least 32 digits: of a longer one, zeros at the
// beginning are lost.
QString javaDigits(const QByteArray &digest)
{
    constexpr int digitsMin = 32;
    QString digits = QString::fromLatin1(digest.toHex());
    while (digits.size() > digitsMin && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
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
    const QString hash = digestOf(key.toUtf8(), question.formula, question.hashing);
    return {hash,
            hash,
            key,
            {tr("The %1 is taken to be in hexadecimal.").arg(titleOf(question.hashing))}};
}

} // namespace

QString titleOf(KeyHashing hashing, std::optional<KeyFormula> formula)
{
    switch (hashing) {
    case KeyHashing::Usual:
        return formula == KeyFormula::Arun0009 ? tr("none: the key as it is") : tr("MD5, as usual");
    case KeyHashing::Md5:
        return u"MD5"_s;
    case KeyHashing::Sha1:
        return u"SHA-1"_s;
    case KeyHashing::Sha224:
        return u"SHA-224"_s;
    case KeyHashing::Sha256:
        return u"SHA-256"_s;
    case KeyHashing::Sha384:
        return u"SHA-384"_s;
    case KeyHashing::Sha512:
        return u"SHA-512"_s;
    case KeyHashing::Sha3Of256:
        return u"SHA3-256"_s;
    case KeyHashing::Sha3Of512:
        return u"SHA3-512"_s;
    case KeyHashing::Blake2b:
        return u"BLAKE2b"_s;
    case KeyHashing::Blake2s:
        return u"BLAKE2s"_s;
    }
    ONECAKE_UNREACHABLE();
}

int bytesOf(KeyHashing hashing)
{
    return QCryptographicHash::hashLength(algorithmOf(hashing));
}

QString digestOf(const QByteArray &text, KeyFormula formula, KeyHashing hashing)
{
    const QByteArray digest = QCryptographicHash::hash(text, algorithmOf(hashing));
    if (formula == KeyFormula::PowertoolsTypeScript)
        return QString::fromLatin1(digest.toBase64());
    const bool isJava =
        formula == KeyFormula::PowertoolsJava || formula == KeyFormula::PowertoolsJavaMap;
    return isJava ? javaDigits(digest) : QString::fromLatin1(digest.toHex());
}

KeyFormulaWords wordsOf(KeyFormula formula)
{
    const QString event =
        tr("The event, or the part of it that event_key_jmespath selects, as JSON.");
    switch (formula) {
    case KeyFormula::PowertoolsPython:
        return {tr("Lambda Powertools for Python"), event,
                tr("function.module.name, or the key prefix")};
    case KeyFormula::PowertoolsTypeScript:
        return {tr("Lambda Powertools for TypeScript"), event,
                tr("the function's name, or the key prefix")};
    case KeyFormula::PowertoolsJava:
        return {tr("Lambda Powertools for Java, a class"), event, u"function.method"_s};
    case KeyFormula::PowertoolsJavaMap:
        return {tr("Lambda Powertools for Java, a Map"), event, u"function.method"_s};
    case KeyFormula::PowertoolsDotNet:
        return {tr("Lambda Powertools for .NET"), event, tr("function.Method, or the key prefix")};
    case KeyFormula::Bicatu:
        return {u"bicatu/idempotency"_s, tr("The input, as JSON, its members in their order."), {}};
    case KeyFormula::Arun0009:
        return {u"arun0009/idempotent"_s,
                tr("The key that the client sent, or the value of the expression."),
                {}};
    }
    ONECAKE_UNREACHABLE();
}

Result<KeyAnswer> keyOf(const KeyQuestion &question)
{
    if (question.payload.size() > largestPayload)
        return badPayload(tr("is larger than 16 MB"), tr("Paste only what the key is taken from"));
    if (question.formula == KeyFormula::Arun0009)
        return arunKey(question);
    const auto parsed = parseOrderedJson(question.payload);
    if (const auto *mistake = std::get_if<JsonMistake>(&parsed))
        return badPayload(*mistake, question.payload);
    const HashedText hashed = hashedTextOf(question.formula, std::get<JsonNode>(parsed));
    KeyAnswer answer;
    answer.hash = digestOf(hashed.bytes, question.formula, question.hashing);
    answer.hashedText = QString::fromUtf8(hashed.bytes);
    answer.doubts = hashed.doubts;
    const bool isPrefixed = !wordsOf(question.formula).prefix.isEmpty();
    answer.lacksPrefix = isPrefixed && question.prefix.isEmpty();
    answer.key =
        isPrefixed && !answer.lacksPrefix ? question.prefix + u'#' + answer.hash : answer.hash;
    return answer;
}

} // namespace onecake
