// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person can choose from: each with its title and a sentence about it.
#pragma once

#include <QList>
#include <QString>

namespace onecake {

struct LabOption {
    QString id;
    QString title;
    QString summary;
    QString group; // the title of those that belong together; empty = it stands by itself

    bool operator==(const LabOption &) const = default;
};

// The stories, preceded by the one that a person plays by hand.
QList<LabOption> storyOptions();
QList<LabOption> policyOptions();
QList<LabOption> keyAlgorithmOptions();
QList<LabOption> retryOptions();

} // namespace onecake
