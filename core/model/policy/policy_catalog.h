// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The policies that come with OneCake, and those that people bring as files.
#pragma once

#include "core/base/result.h"
#include "core/model/policy/policy.h"

#include <QStringList>

namespace onecake {

// Ordered by group, and within a group in the order in which they are worth looking at.
QStringList presetIds();

// The heading above the presets of a group.
QString titleOf(PolicyGroup group);

// The error for an unknown id lists the known ids and names the closest.
Result<Policy> presetPolicy(QStringView id);

// A preset's name, for lists to choose from: cheaper than presetPolicy(), which checks the whole
// row.
struct PolicyLabel {
    QString title;
    QString summary;
    PolicyGroup group = PolicyGroup::Own;
};
Result<PolicyLabel> labelOfPreset(QStringView id);

// Loads a preset by its id, or a policy from the path of a JSON file. An error names the file and
// every broken rule in it.
Result<Policy> loadPolicy(const QString &idOrFile);

} // namespace onecake
