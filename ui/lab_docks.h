// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The docks of the lab: what is done and set up at the left, what came of it at the right, and its
// tables below.
#pragma once

class QMainWindow;

namespace onecake {

class LabActions;
class LabSelection;
class LabSession;

// Adds them to the window, each named for its help and its layout. The others must outlive it.
void addLabDocks(QMainWindow *window, LabSession *session, LabSelection *focus,
                 const LabActions &actions);

} // namespace onecake
