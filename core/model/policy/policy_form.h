// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A policy as a form: its fields in the order of the file, each with its value as it is written,
// and with what else it may be. A field is there exactly where it has a meaning, as in a policy's
// file.
#pragma once

#include "core/model/policy/policy.h"

#include <optional>

namespace onecake {

enum class PolicyFieldKind {
    Choice, // one of the choices
    Several, // any of the choices, separated by commas
    Flag, // "true" or "false"
    Number,
    Numbers, // separated by commas
    Span, // "30s"; some can be "unlimited"
    Words, // names separated by commas
    Text,
};

struct PolicyFormField {
    QString path; // "claim.lease.duration"
    PolicyFieldKind kind = PolicyFieldKind::Choice;
    QString text; // the value
    QStringList choices; // Choice, Several, Flag
    QStringList usual; // values that such systems have, the field's own among them or not
};

// What only tells of the policy, such as its title, is none of them.
std::vector<PolicyFormField> formFieldsOf(const Policy &policy);

// Gives the field the value that the text says. Where it says none, nothing changes, and the answer
// is what would have been expected. Whether the policy breaks a rule with it is not asked here.
std::optional<QString> changeField(Policy &policy, const QString &path, const QString &text);

} // namespace onecake
