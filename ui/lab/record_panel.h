// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Everything that the store holds under the chosen key, and the answer that a replay repeats, as
// they are at the present instant.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/lab/playing/lab_focus.h"
#include "ui/models/record_text.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace onecake {

class Heading;
class JsonView;
class MarkLabel;

class RecordPanel final : public QWidget
{
    Q_OBJECT
public:
    // `session` and `focus` outlive the panel.
    RecordPanel(LabSession *session, LabFocus *focus, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        RecordField field;
        QFormLayout *form;
        QLabel *value;
    };

    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QFormLayout *makeForm(std::initializer_list<RecordField> fields);
    [[nodiscard]] QWidget *valueOf(const Row &row);
    [[nodiscard]] QLayout *makeResult();
    void refresh();
    void showNothing(const QString &words);
    void showRecord(const KeyRecord &record);
    void showRow(const Row &row, const KeyRecord &record) const;
    void showResult(const KeyRecord &record);

    LabSession *m_session;
    LabFocus *m_focus;
    QStackedWidget *m_pages;
    QLabel *m_hint;
    MarkLabel *m_mark;
    Heading *m_resultTitle;
    QPushButton *m_copy;
    JsonView *m_result;
    std::vector<Row> m_rows;
};

} // namespace onecake
