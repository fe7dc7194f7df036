// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lists of what there is to choose from for a part of a run, in groups, with what came from files.
#pragma once

#include "core/session/lab/lab_options.h"

class QComboBox;

namespace onecake {

// Fills a box that is empty; `name` is for a screen reader.
void fillOptions(QComboBox *box, const QString &name, const QList<LabOption> &options);

// Adds what came from a file; in a list with groups, such options make up the last one.
void addOptionOfFile(QComboBox *box, const LabOption &option);

// Shows what is played, which is added if it is not in the list; a file that is gone leaves it.
void showOption(QComboBox *box, const LabOption &option);

} // namespace onecake
