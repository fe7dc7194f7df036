// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/scenario/key_algorithm.h"

#include "core/base/text/tr.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

std::vector<KeyPart> readParts(JsonReader &reader)
{
    std::vector<KeyPart> parts;
    const QStringList words = reader.texts(u"parts");
    for (qsizetype index = 0; index < words.size(); ++index) {
        if (const auto part = valueOf<KeyPart>(words[index]))
            parts.push_back(*part);
        else
            reader.report(u"parts[%1]"_s.arg(index),
                          tr("is \"%1\", expected one of: ").arg(words[index])
                              + namesOf<KeyPart>().join(u", "_s));
    }
    return parts;
}

} // namespace

std::variant<KeyAlgorithm, Problems> keyAlgorithmFromJson(const QJsonObject &object)
{
    Problems problems;
    JsonReader reader(object, u"$"_s, &problems);
    KeyAlgorithm algorithm;
    algorithm.id = reader.requiredText(u"id");
    algorithm.title = reader.requiredText(u"title");
    algorithm.summary = reader.text(u"summary");
    algorithm.row = reader.text(u"row");
    algorithm.fails = reader.text(u"fails");
    algorithm.parts = readParts(reader);
    algorithm.word = reader.text(u"word");
    algorithm.separator = reader.text(u"separator", algorithm.separator);
    algorithm.hash = reader.choice(u"hash", KeyHash::None);
    algorithm.made = reader.choice(u"made", KeyMoment::Intent);
    algorithm.kept = reader.choice(u"kept", KeyKeeping::Storage);
    algorithm.keptFor = reader.duration(u"kept_for", Duration(0));
    algorithm.renewsAfterSuccess = reader.boolean(u"renews_after_success", true);
    algorithm.renewsAfterError = reader.boolean(u"renews_after_error", false);
    algorithm.derivesDownstreamKey = reader.boolean(u"derives_downstream_key", false);
    reader.finish();
    if (algorithm.parts.empty())
        reader.report(u"parts",
                      tr("is empty, expected at least one of: ")
                          + namesOf<KeyPart>().join(u", "_s));
    if (!problems.empty())
        return problems;
    return algorithm;
}

QJsonObject toJson(const KeyAlgorithm &algorithm)
{
    QJsonArray parts;
    for (const KeyPart part : algorithm.parts)
        parts.append(nameOf(part));
    return {{u"id"_s, algorithm.id},
            {u"title"_s, algorithm.title},
            {u"summary"_s, algorithm.summary},
            {u"row"_s, algorithm.row},
            {u"fails"_s, algorithm.fails},
            {u"parts"_s, parts},
            {u"word"_s, algorithm.word},
            {u"separator"_s, algorithm.separator},
            {u"hash"_s, nameOf(algorithm.hash)},
            {u"made"_s, nameOf(algorithm.made)},
            {u"kept"_s, nameOf(algorithm.kept)},
            {u"kept_for"_s, static_cast<qint64>(algorithm.keptFor.count())},
            {u"renews_after_success"_s, algorithm.renewsAfterSuccess},
            {u"renews_after_error"_s, algorithm.renewsAfterError},
            {u"derives_downstream_key"_s, algorithm.derivesDownstreamKey}};
}

} // namespace onecake
