// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A form that says which attribute holds which field, with the problems beside each field.
#pragma once

#include "core/inspect/layouts/mapping_proposal.h"
#include "ui/inspector/mapping/mapping_fields.h"

#include <QMap>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace onecake {

class StatusField;
class TimeField;

class MappingForm final : public QWidget
{
    Q_OBJECT
public:
    MappingForm(const TableShape &shape, const std::vector<Item> &samples, QWidget *parent);

    // `next` is of an unknown library, whose rules are asked for only if `hasNext`.
    void setMapping(const FieldMapping &mapping, const std::optional<NextRules> &next = {},
                    bool hasNext = false);
    [[nodiscard]] FieldMapping mapping() const;
    [[nodiscard]] std::optional<NextRules> next() const;
    // What is typed and cannot be understood; mapping() leaves it out.
    [[nodiscard]] Problems misunderstood() const;

    // Shows the problems that problemsOf() found, without those of fields that are not in the form.
    void showProblems(const Problems &problems);
    // Shows beside each field on what ground it is proposed, or that the user chose otherwise;
    // null: nothing is proposed.
    void showGuesses(const MappingProposal *proposal);

Q_SIGNALS:
    void changed();

private:
    void addScope(const std::vector<SeenAttribute> &attributes);
    void addResult(const std::vector<SeenAttribute> &attributes);
    void addField(RowField field, QWidget *editor);
    void addNext();
    QComboBox *addRule(const QString &title, const QString &name, const QString &running);
    AttributeBox *boxFor(const std::vector<SeenAttribute> &attributes, const QString &none);
    void noteChange();
    void showWhatApplies();
    [[nodiscard]] ScopeSource scope() const;
    void setScope(const ScopeSource &scope);

    QFormLayout *m_form;
    std::vector<AttributeBox *> m_scopes; // joined in this order
    QComboBox *m_cut = nullptr;
    QLineEdit *m_separator = nullptr;
    AttributeBox *m_key = nullptr;
    StatusField *m_status = nullptr;
    QMap<RowField, TimeField *> m_times;
    AttributeBox *m_result = nullptr;
    QComboBox *m_encoding = nullptr;
    QMap<RowField, AttributeBox *> m_plain;
    QMap<RowField, QLabel *> m_problems;
    QMap<RowField, QLabel *> m_guesses;
    QComboBox *m_afterLease = nullptr;
    QComboBox *m_withoutLease = nullptr;
    QComboBox *m_withFailure = nullptr;
    bool m_hasNext = false;
    bool m_isFilling = false;
};

} // namespace onecake
