// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A few sentences in a frame whose left edge is coloured: what a person has to know before going
// on. The first line says it in short, and the colour says nothing that the words do not.
#pragma once

#include "core/model/key_record.h"
#include "core/store/store_report.h"

#include <QWidget>

#include <optional>
#include <variant>

class QLabel;

namespace onecake {

class Note final : public QWidget
{
    Q_OBJECT
public:
    // `name` is that of its text, which may have a line for a heading above it.
    Note(const QString &name, QWidget *parent);

    // Nothing: of no colour of its own.
    using State = std::optional<std::variant<LogicalState, ReportState>>;

    // Either text may be empty. Both are shown as they are.
    void say(State state, const QString &heading, const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state;
    QLabel *m_heading;
    QLabel *m_text;
};

} // namespace onecake
