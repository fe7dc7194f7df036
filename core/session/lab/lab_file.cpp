// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/lab_file.h"

#include "core/base/json/json_file.h"
#include "core/lab/sim/run_file.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A field that no other kind has. The first match counts.
struct Sign {
    LabFileKind kind;
    QStringList fields;
};

const std::vector<Sign> &signsOfKinds()
{
    static const std::vector<Sign> signs{
        {LabFileKind::Run, {u"scenario"_s, u"deeds"_s}},
        {LabFileKind::Story, {u"customers"_s, u"script"_s}},
        {LabFileKind::Policy, {u"claim"_s, u"identity"_s, u"fingerprint"_s, u"outcome"_s}},
        {LabFileKind::KeyAlgorithm, {u"parts"_s, u"made"_s}},
        {LabFileKind::Retry, {u"max_attempts"_s, u"backoff"_s, u"jitter"_s}},
    };
    return signs;
}

} // namespace

QString wordsOf(LabFileKind kind)
{
    switch (kind) {
    case LabFileKind::Run:
        return u"a run"_s;
    case LabFileKind::Story:
        return u"a story"_s;
    case LabFileKind::Policy:
        return u"a policy"_s;
    case LabFileKind::KeyAlgorithm:
        return u"a key algorithm"_s;
    case LabFileKind::Retry:
        break;
    }
    return u"a way to retry"_s;
}

Result<LabFileKind> kindOfLabFile(const QString &file)
{
    const QString expected = u"a run, a story, a policy, a key algorithm or a way to retry"_s;
    const Result<QJsonObject> object = readJsonFile(file, file, expected);
    if (!object)
        return object.error();
    const auto found =
        std::find_if(signsOfKinds().begin(), signsOfKinds().end(), [&object](const Sign &sign) {
            return std::any_of(sign.fields.begin(), sign.fields.end(),
                               [&object](const QString &field) { return object->contains(field); });
        });
    if (found == signsOfKinds().end())
        return Error{ErrorCode::InvalidInput, file, u"is not "_s + expected,
                     u"Choose another file"_s};
    if (found->kind == LabFileKind::Run && !isRunFile(file))
        return Error{ErrorCode::InvalidInput, file,
                     u"holds a run, and the name of a run ends with .onecake"_s,
                     u"Give the file such a name"_s};
    if (found->kind != LabFileKind::Run && isRunFile(file))
        return Error{
            ErrorCode::InvalidInput, file,
            u"holds %1, and only the name of a run ends with .onecake"_s.arg(wordsOf(found->kind)),
            u"Give the file a name that ends with .json"_s};
    return found->kind;
}

} // namespace onecake
