// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/keyhash/key_variants.h"

#include "core/base/invariant.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/keyhash/hashed_texts.h"
#include "core/inspect/keyhash/jmespath/jmes_values.h"
#include "core/inspect/keyhash/jmespath/jmespath.h"
#include "core/model/number_texts.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype largestPayloadForVariants = 16'000'000;
constexpr qsizetype hashedTextMax = 50'000;
constexpr qsizetype shownNumberMax = 40;
// Numbers that are varied one by one; where there are more, all are written in one way.
constexpr std::size_t freeNumbersMax = 3;
constexpr std::size_t variantsMax = 600;

// A way to read the payload, or to write a value of it, and what to call it; the usual one has no
// word.
struct Reading {
    JsonNode value;
    QStringList words;
};

struct Writing {
    HashedText text;
    QString word;
};

void addSize(std::vector<int> &sizes, int size)
{
    if (std::find(sizes.begin(), sizes.end(), size) == sizes.end())
        sizes.push_back(size);
}

bool isHashSize(qsizetype bytes)
{
    static const QSet<qsizetype> sizes{16, 20, 28, 32, 48, 64};
    return sizes.contains(bytes);
}

JsonNode withoutNulls(const JsonNode &value)
{
    JsonNode kept = value;
    kept.children.clear();
    kept.names.clear();
    kept.nameSpellings.clear();
    for (std::size_t index = 0; index < value.children.size(); ++index) {
        const JsonNode &child = value.children[index];
        const bool isMember = value.kind == JsonKind::Object;
        if (isMember && child.kind == JsonKind::Null)
            continue;
        kept.children.push_back(withoutNulls(child));
        if (isMember) {
            kept.names.append(value.names.at(static_cast<qsizetype>(index)));
            kept.nameSpellings.append(value.nameSpellings.at(static_cast<qsizetype>(index)));
        }
    }
    return kept;
}

void addReading(std::vector<Reading> &readings, const JsonNode &value, const QStringList &words)
{
    const bool isKnown = std::any_of(readings.begin(), readings.end(),
                                     [&](const Reading &each) { return each.value == value; });
    if (!isKnown)
        readings.push_back({value, words});
}

QString asText()
{
    return tr("as a text");
}

QString leavingNullsOut()
{
    return tr("without members that are null");
}

// The value, and the same read in other ways.
void addReadingsOf(std::vector<Reading> &readings, const JsonNode &value, const QString &typed)
{
    addReading(readings, value, {});
    addReading(readings, withoutNulls(value), {leavingNullsOut()});
    if (value.kind == JsonKind::Text) {
        const auto inner = parseOrderedJson(value.text);
        if (const auto *parsed = std::get_if<JsonNode>(&inner))
            addReading(readings, *parsed, {tr("the JSON in the text")});
        return;
    }
    if (!typed.isEmpty())
        addReading(readings, jsonOf(typed), {asText()});
    addReading(readings, jsonOf(jsonText(value)), {asText() + tr(" without blanks")});
    addReading(readings, jsonOf(QString::fromUtf8(pythonText(value).bytes)),
               {asText() + tr(" as json.dumps writes it")});
}

Result<JsonNode> selectedOf(const JsonNode &whole, const QString &jmesPath)
{
    Result<JsonNode> selected = selectedBy(jmesPath, whole);
    if (selected && selected->kind == JsonKind::Null)
        return invalidInput(
            tr("the JMESPath expression"),
            tr("\"%1\" selects nothing of the payload, and of nothing the libraries make no key")
                .arg(spelledOut(jmesPath)),
            tr("Give the whole event, as the handler gets it"));
    return selected;
}

Result<std::vector<Reading>> readingsOf(const VariantQuestion &question)
{
    const QString typed = question.payload.trimmed();
    if (question.payload.size() > largestPayloadForVariants)
        return invalidInput(u"payload"_s, tr("is larger than 16 MB"),
                            tr("Give only what the key is taken from"));
    if (typed.isEmpty())
        return invalidInput(u"payload"_s, tr("is empty"), tr("Give the JSON that was sent"));
    auto parsed = parseOrderedJson(typed);
    std::vector<Reading> readings;
    if (const auto *mistake = std::get_if<JsonMistake>(&parsed)) {
        // A key such as order-1, given without its quotes, is no mistake of JSON.
        const bool isJson = typed.startsWith(u'{') || typed.startsWith(u'[')
            || typed.startsWith(u'"') || !question.jmesPath.isEmpty();
        if (isJson)
            return invalidInput(u"payload"_s,
                                tr("is not JSON at line %1, column %2: %3")
                                    .arg(mistake->line)
                                    .arg(mistake->column)
                                    .arg(mistake->problem),
                                tr("Correct it there"));
        addReading(readings, jsonOf(typed), {asText()});
        return readings;
    }
    const JsonNode &whole = std::get<JsonNode>(parsed);
    if (question.jmesPath.isEmpty()) {
        addReadingsOf(readings, whole, typed);
        return readings;
    }
    const Result<JsonNode> selected = selectedOf(whole, question.jmesPath);
    if (!selected)
        return selected.error();
    addReadingsOf(readings, *selected, {});
    // A class may have lost its null members before the expression saw them.
    if (const Result<JsonNode> rest = selectedBy(question.jmesPath, withoutNulls(whole)))
        addReading(readings, *rest, {leavingNullsOut()});
    return readings;
}

// All numbers in the value, in their order.
void collectNumbers(JsonNode &value, std::vector<JsonNode *> &numbers)
{
    if (value.kind == JsonKind::Number)
        numbers.push_back(&value);
    for (JsonNode &child : value.children)
        collectNumbers(child, numbers);
}

HashedText writtenBy(KeyFormula formula, const JsonNode &value, NumberSpelling numbers)
{
    switch (formula) {
    case KeyFormula::PowertoolsPython:
        return pythonText(value, numbers);
    case KeyFormula::PowertoolsTypeScript:
        return scriptText(value, true, numbers);
    case KeyFormula::PowertoolsJava:
        return javaText(value, true, numbers);
    case KeyFormula::PowertoolsJavaMap:
        return javaText(value, false, numbers);
    case KeyFormula::PowertoolsDotNet:
        return dotNetText(value, DotNetEscapes::AsItStands, numbers);
    case KeyFormula::Bicatu:
        return scriptText(value, false, numbers);
    case KeyFormula::Arun0009: // the key itself
        return {(value.kind == JsonKind::Text ? value.text : jsonText(value)).toUtf8(), {}};
    }
    ONECAKE_UNREACHABLE();
}

QStringList spellingsIn(KeyFormula formula, const QString &spelling)
{
    switch (formula) {
    case KeyFormula::PowertoolsPython:
        return pythonSpellings(spelling);
    case KeyFormula::PowertoolsJava:
    case KeyFormula::PowertoolsJavaMap:
        return javaSpellings(spelling);
    case KeyFormula::PowertoolsDotNet:
        return dotNetSpellings(spelling);
    case KeyFormula::PowertoolsTypeScript:
    case KeyFormula::Bicatu:
        return {scriptNumber(spelling)}; // has one kind of number
    case KeyFormula::Arun0009:
        break;
    }
    return {spelling};
}

// One text for each way to write the numbers.
class NumberVariants
{
public:
    NumberVariants(KeyFormula formula, const JsonNode &value)
        : m_formula(formula)
        , m_value(value)
    {
        collectNumbers(m_value, m_numbers);
        for (const JsonNode *number : m_numbers) {
            m_spellings.append(spellingsIn(formula, number->spelling));
            m_original.append(number->spelling);
        }
    }

    std::vector<Writing> run()
    {
        if (m_numbers.size() <= freeNumbersMax)
            vary(0);
        else
            varyTogether();
        return std::move(m_writings);
    }

private:
    void vary(std::size_t index)
    {
        if (index == m_numbers.size())
            return note();
        for (const QString &spelling : m_spellings.at(static_cast<qsizetype>(index))) {
            m_numbers[index]->spelling = spelling;
            vary(index + 1);
        }
    }

    void varyTogether()
    {
        qsizetype most = 0;
        for (const QStringList &each : m_spellings)
            most = std::max(most, each.size());
        for (qsizetype way = 0; way < most; ++way) {
            for (std::size_t index = 0; index < m_numbers.size(); ++index) {
                const QStringList &ways = m_spellings.at(static_cast<qsizetype>(index));
                m_numbers[index]->spelling = ways.at(std::min(way, ways.size() - 1));
            }
            note();
        }
    }

    void note()
    {
        QStringList words;
        for (std::size_t index = 0; index < m_numbers.size() && words.size() < 3; ++index) {
            const QString &before = m_original.at(static_cast<qsizetype>(index));
            const QString &after = m_numbers[index]->spelling;
            if (after == before)
                continue;
            words.append(tr("%1 written as %2")
                             .arg(before.left(shownNumberMax), after.left(shownNumberMax)));
        }
        m_writings.push_back(
            {writtenBy(m_formula, m_value, NumberSpelling::AsItStands), words.join(u", "_s)});
    }

    KeyFormula m_formula;
    JsonNode m_value;
    std::vector<JsonNode *> m_numbers;
    QList<QStringList> m_spellings;
    QStringList m_original;
    std::vector<Writing> m_writings;
};

// The texts with the language's own numbers, the usual one first.
std::vector<Writing> usualWritings(KeyFormula formula, const JsonNode &value)
{
    std::vector<Writing> all{{writtenBy(formula, value, NumberSpelling::Usual), {}}};
    if (formula == KeyFormula::PowertoolsDotNet) {
        all.push_back({dotNetText(value, DotNetEscapes::Default), tr("escaped for HTML")});
        all.push_back({dotNetText(value, DotNetEscapes::Relaxed), tr("escaped for JSON alone")});
    }
    if (formula == KeyFormula::PowertoolsTypeScript)
        all.push_back({scriptText(value, false), tr("members in their order, as before sorting")});
    return all;
}

bool isInBase64(KeyFormula formula)
{
    return formula == KeyFormula::PowertoolsTypeScript;
}

std::vector<KeyFormula> formulasFor(const VariantQuestion &question)
{
    if (question.formula)
        return {*question.formula};
    const bool isOneOfMany = !question.likely
        || (*question.likely != KeyFormula::Bicatu && *question.likely != KeyFormula::Arun0009);
    std::vector<KeyFormula> formulas;
    if (question.likely)
        formulas.push_back(*question.likely);
    for (const auto &[formula, name] : enumNames<KeyFormula>) {
        const std::vector<int> &sizes =
            isInBase64(formula) ? question.forms.base64Bytes : question.forms.hexBytes;
        if (isOneOfMany && !sizes.empty() && formula != question.likely
            && formula != KeyFormula::Arun0009)
            formulas.push_back(formula);
    }
    return formulas;
}

std::vector<KeyHashing> hashingsFor(const VariantQuestion &question, KeyFormula formula)
{
    if (question.hashing && *question.hashing != KeyHashing::Usual)
        return {*question.hashing};
    const KeyHashing usual = formula == KeyFormula::Arun0009 ? KeyHashing::Usual : KeyHashing::Md5;
    if (question.hashing)
        return {usual};
    std::vector<KeyHashing> hashings{usual};
    const std::vector<int> &sizes =
        isInBase64(formula) ? question.forms.base64Bytes : question.forms.hexBytes;
    for (const auto &[hashing, name] : enumNames<KeyHashing>) {
        const bool isSeen = std::find(sizes.begin(), sizes.end(), bytesOf(hashing)) != sizes.end();
        const bool isTried = sizes.empty() ? hashing == KeyHashing::Sha256 : isSeen;
        if (isTried && hashing != KeyHashing::Usual && hashing != usual)
            hashings.push_back(hashing);
    }
    return hashings;
}

class VariantMaker
{
public:
    void addAll(const Reading &reading, KeyFormula formula, const std::vector<KeyHashing> &hashings,
                const std::vector<Writing> &writings)
    {
        for (const KeyHashing hashing : hashings) {
            for (const Writing &writing : writings)
                add(reading, formula, hashing, writing);
        }
    }

    std::vector<KeyVariant> take() { return std::move(m_all); }

private:
    void add(const Reading &reading, KeyFormula formula, KeyHashing hashing, const Writing &writing)
    {
        const bool isPlain = formula == KeyFormula::Arun0009 && hashing == KeyHashing::Usual;
        KeyVariant variant;
        variant.formula = formula;
        variant.hashing = hashing;
        variant.digest = isPlain ? QString::fromUtf8(writing.text.bytes)
                                 : digestOf(writing.text.bytes, formula, hashing);
        if (m_all.size() >= variantsMax || m_digests.contains(variant.digest))
            return;
        m_digests.insert(variant.digest);
        variant.hashedText = QString::fromUtf8(writing.text.bytes.left(hashedTextMax));
        variant.words = reading.words;
        if (!writing.word.isEmpty())
            variant.words.append(writing.word);
        m_all.push_back(std::move(variant));
    }

    QSet<QString> m_digests;
    std::vector<KeyVariant> m_all;
};

} // namespace

KeyForms formsOf(const QStringList &keys)
{
    static const QRegularExpression hex(u"^[0-9a-f]+$"_s);
    static const QRegularExpression base64(u"^[A-Za-z0-9+/]+={0,2}$"_s);
    KeyForms forms;
    QMap<QString, int> prefixes;
    for (const QString &key : keys) {
        const qsizetype mark = key.lastIndexOf(u'#');
        const QString hash = key.mid(mark + 1);
        const qsizetype base64Bytes = QByteArray::fromBase64(hash.toLatin1()).size();
        if (hash.size() % 2 == 0 && isHashSize(hash.size() / 2) && hex.match(hash).hasMatch())
            addSize(forms.hexBytes, static_cast<int>(hash.size() / 2));
        else if (hash.size() % 4 == 0 && isHashSize(base64Bytes) && base64.match(hash).hasMatch())
            addSize(forms.base64Bytes, static_cast<int>(base64Bytes));
        else
            continue;
        if (mark > 0)
            ++prefixes[key.left(mark)];
        else
            forms.hasBareHashes = true;
    }
    forms.prefixes = prefixes.keys();
    std::stable_sort(forms.prefixes.begin(), forms.prefixes.end(),
                     [&prefixes](const QString &one, const QString &other) {
                         return prefixes.value(one) > prefixes.value(other);
                     });
    return forms;
}

Result<QString> selectedPayload(const QString &payload, const QString &jmesPath)
{
    if (jmesPath.trimmed().isEmpty())
        return payload;
    const auto parsed = parseOrderedJson(payload);
    const auto *whole = std::get_if<JsonNode>(&parsed);
    if (whole == nullptr)
        return payload; // whoever makes a key of it says where its mistake is
    const Result<JsonNode> selected = selectedOf(*whole, jmesPath);
    return selected ? Result<QString>(jsonText(*selected)) : selected.error();
}

Result<std::vector<KeyVariant>> keyVariants(const VariantQuestion &question)
{
    const std::vector<KeyFormula> formulas = formulasFor(question);
    if (formulas.empty())
        return invalidInput(tr("the table"), tr("its keys are not made of the payload"),
                            tr("Search for the key itself, or name the library with --formula"));
    const Result<std::vector<Reading>> readings = readingsOf(question);
    if (!readings)
        return readings.error();
    // What is usual comes first, of every library; then the numbers.
    VariantMaker maker;
    for (const bool isUsual : {true, false}) {
        for (const KeyFormula formula : formulas) {
            for (const Reading &reading : *readings) {
                const std::vector<Writing> writings = isUsual
                    ? usualWritings(formula, reading.value)
                    : NumberVariants(formula, reading.value).run();
                maker.addAll(reading, formula, hashingsFor(question, formula), writings);
            }
        }
    }
    return maker.take();
}

QString inWords(const KeyVariant &variant)
{
    const bool isPlain = variant.formula == KeyFormula::Arun0009;
    const QString hash =
        isPlain ? titleOf(variant.hashing, variant.formula) : titleOf(variant.hashing);
    return (QStringList{wordsOf(variant.formula).title, hash} + variant.words).join(u", "_s);
}

QStringList triedInWords(const std::vector<KeyVariant> &variants)
{
    QStringList lines;
    for (const auto &[formula, name] : enumNames<KeyFormula>) {
        QStringList hashes;
        QStringList words;
        for (const KeyVariant &variant : variants) {
            if (variant.formula != formula)
                continue;
            hashes.append(titleOf(variant.hashing, formula));
            words.append(variant.words);
        }
        hashes.removeDuplicates();
        words.removeDuplicates();
        constexpr qsizetype wordsMax = 12;
        if (words.size() > wordsMax)
            words = words.mid(0, wordsMax) + QStringList{tr("and so on")};
        if (hashes.isEmpty())
            continue;
        lines.append(wordsOf(formula).title + u": "_s + hashes.join(u", "_s)
                     + (words.isEmpty() ? QString() : tr("; also ") + words.join(u"; "_s)));
    }
    return lines;
}

} // namespace onecake
