// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The policies that come with OneCake, and those that people bring as files.
#pragma once

#include "core/base/result.h"
#include "core/model/policy/policy.h"

#include <QStringList>

namespace onecake {

// Group by group, and in each in the order in which they are worth looking at.
QStringList presetIds();

// The heading above the presets of a group.
QString titleOf(PolicyGroup group);

// An unknown id is an error that lists what there is and names the closest.
Result<Policy> presetPolicy(QStringView id);

// What a preset is called, without the cost of checking its whole row: for lists to choose from.
struct PolicyLabel {
    QString title;
    QString summary;
    PolicyGroup group = PolicyGroup::Own;
};
Result<PolicyLabel> labelOfPreset(QStringView id);

// A preset's id, or the path of a JSON file. An error names the file and every broken rule in it.
Result<Policy> loadPolicy(const QString &idOrFile);

} // namespace onecake
