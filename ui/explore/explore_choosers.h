// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is explored: the story, what stands in the rows and in the columns, what is the same in the
// whole table, and which faults and promises.
#pragma once

#include "core/session/explore/explore_plan.h"

#include <QWidget>

class QComboBox;

namespace onecake {

class ManyChoice;

class ExploreChoosers final : public QWidget
{
    Q_OBJECT
public:
    explicit ExploreChoosers(QWidget *parent);

    [[nodiscard]] const ExploreChoices &choices() const { return m_choices; }
    void setChoices(const ExploreChoices &choices);

Q_SIGNALS:
    void changed();

private:
    QWidget *addField(const QString &label, const QString &purpose, QWidget *chooser);
    QComboBox *addBox(const QString &label, const QString &purpose);
    void addParts();
    void addFaults();
    void fillColumns();
    void take();
    void follow();

    ExploreChoices m_choices = ExploreChoices::usual();
    QComboBox *m_story;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_policy = nullptr;
    QComboBox *m_keyAlgorithm = nullptr;
    QComboBox *m_retry = nullptr;
    QComboBox *m_mostFaults = nullptr;
    ManyChoice *m_kinds = nullptr;
    ManyChoice *m_promises = nullptr;
};

} // namespace onecake
