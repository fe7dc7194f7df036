// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The words of the policy's form that several of its parts say.
#pragma once

#include "core/session/policies/policy_editor.h"

namespace onecake {

// A value as a form shows it: "yes" for a flag that is true, "none" for an empty list.
QString shownPolicyValue(PolicyFieldKind kind, const QString &text);

// What one of a field's choices does; its name where that says it all.
QString meaningOfPolicyChoice(const QString &path, const QString &choice);

// With a mark in front that tells them apart without a colour; and as a screen reader speaks it.
QString wordsOfOrigin(FieldOrigin origin);
QString wordsOfOriginSpoken(FieldOrigin origin);

} // namespace onecake
