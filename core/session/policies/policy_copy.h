// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A copy of a policy while somebody edits it, as a value: its fields as they are written, which of
// them breaks a rule and what would mend it, and where each value comes from.
#pragma once

#include "core/base/result.h"
#include "core/model/policy/policy_form.h"
#include "core/session/policies/policy_repairs.h"

#include <QMap>

#include <memory>

namespace onecake {

// Where a field's value comes from.
enum class FieldOrigin {
    Source, // something that was read
    Assumed, // nobody has said what it is there
    Nobody, // the original is nobody's system: there is nothing to assume of it
    Changed, // by whoever edits
};

struct BrokenField {
    QString message; // "is 30s, expected less than the lease (30s)"
    std::vector<PolicyRepair> repairs; // of the field itself first; the nearest values first
};

struct CopiedField {
    PolicyFormField form;
    FieldOrigin origin = FieldOrigin::Source;
    std::vector<BrokenField> broken;
};

class PolicyCopy
{
public:
    explicit PolicyCopy(std::shared_ptr<const Policy> original);

    [[nodiscard]] const Policy &original() const { return *m_original; }
    [[nodiscard]] const QString &title() const { return m_now.title; }
    [[nodiscard]] const std::vector<CopiedField> &fields() const { return m_fields; }
    // Null if there is no such field, or none at present.
    [[nodiscard]] const CopiedField *field(const QString &path) const;
    // Broken rules of what is no field of its own.
    [[nodiscard]] const Problems &otherProblems() const { return m_otherProblems; }

    [[nodiscard]] int brokenCount() const;
    [[nodiscard]] int changedCount() const;
    [[nodiscard]] bool isSound() const { return brokenCount() == 0; }
    // The copy as it was when it last broke no rule; at first the original.
    [[nodiscard]] const std::shared_ptr<const Policy> &lastSound() const { return m_lastSound; }

    // Whether that changed anything. A text that is no value of its field is kept, and told.
    bool change(const QString &path, const QString &text);
    void rename(const QString &title);

    [[nodiscard]] bool canUndo() const { return !m_past.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.empty(); }
    void undo();
    void redo();

    // Writes it as a policy's file, whose name becomes the policy's id; refused while it breaks a
    // rule.
    [[nodiscard]] Result<void> save(const QString &file) const;

private:
    struct State {
        Policy policy; // may break rules
        QMap<QString, QString> unread; // texts that are no value of their field
        QString title;
        QString lastPath; // of the change that made it
    };

    [[nodiscard]] Policy named(Policy policy) const;
    [[nodiscard]] FieldOrigin originOf(const PolicyFormField &field) const;
    [[nodiscard]] QStringList assumedPaths() const;
    void describe();
    void addProblems();

    std::shared_ptr<const Policy> m_original;
    QMap<QString, QString> m_originalTexts;
    State m_now;
    std::vector<State> m_past;
    std::vector<State> m_future;
    std::vector<CopiedField> m_fields;
    Problems m_otherProblems;
    std::shared_ptr<const Policy> m_lastSound;
};

// What "Save as" proposes and the policy's id becomes: small letters, digits and single hyphens.
QString policyIdFrom(const QString &name);

} // namespace onecake
