// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The model of the policy's form: a copy that is edited, explored at each change, and compared with
// another policy. It knows no widget.
#pragma once

#include "core/session/policies/policy_comparison.h"
#include "core/session/policies/policy_copy.h"
#include "core/session/policies/policy_exploration.h"

namespace onecake {

class PolicyEditor final : public QObject
{
    Q_OBJECT
public:
    // Copies the design's policy. The design says under which story, keys and retries the copy is
    // explored; its faults and what was done by hand do not count.
    explicit PolicyEditor(const RunInputs &design, QObject *parent = nullptr);

    [[nodiscard]] const PolicyCopy &copy() const { return m_copy; }
    [[nodiscard]] const PolicyExploration &exploration() const { return m_exploration; }
    [[nodiscard]] const PolicyComparison &comparison() const { return m_comparison; }
    [[nodiscard]] const RunInputs &design() const { return m_design; }

    // The id of the policy that the copy stands beside; empty: of none.
    [[nodiscard]] const QString &otherId() const { return m_otherId; }
    // How that policy has a field, as it is written; empty if it has no such field, or there is no
    // such policy.
    [[nodiscard]] std::optional<QString> otherText(const QString &path) const;
    // What the other policy has and the copy has not.
    [[nodiscard]] QStringList otherFieldsOnly() const;
    [[nodiscard]] bool differs(const CopiedField &field) const;
    [[nodiscard]] int differenceCount() const;

    // The file that the copy was saved to, if it has not been changed since.
    [[nodiscard]] const QString &file() const { return m_file; }

public Q_SLOTS:
    void change(const QString &path, const QString &text);
    void rename(const QString &title);
    void undo();
    void redo();
    // Another policy to be copied; what was edited is gone.
    void copyPolicy(const QString &idOrFile);
    // Under another story, with its own keys and retries.
    void chooseStory(const QString &id);
    void compareWith(const QString &id, int mostFaults = 1);
    void save(const QString &file);

Q_SIGNALS:
    // The copy, or what stands beside it, is another one.
    void changed();
    // The exploration or the comparison has come further.
    void found();
    void saved(const QString &file);
    void failed(const onecake::Error &error);

private:
    void follow();
    void exploreIfOther();

    RunInputs m_design;
    PolicyCopy m_copy;
    QString m_otherId;
    std::shared_ptr<const Policy> m_other;
    QMap<QString, QString> m_otherTexts;
    int m_mostFaults = 1;
    QString m_file;
    std::shared_ptr<const Policy> m_explored;
    PolicyExploration m_exploration; // last, so that they end first
    PolicyComparison m_comparison;
};

} // namespace onecake
