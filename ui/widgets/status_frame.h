// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Widgets that show how something stands.
#pragma once

#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/key_record.h"
#include "core/store/store_report.h"
#include "ui/style/status_icon.h"

#include <QWidget>

#include <optional>
#include <variant>

class QLabel;

namespace onecake {

// A frame with round corners and a bar on its left whose colour says how its content stands. The
// content says the same in words.
class StatusFrame : public QWidget
{
    Q_OBJECT
public:
    // Empty: the edge has no colour of its own.
    using State = std::optional<std::variant<LogicalState, ReportState, VerdictState>>;

    explicit StatusFrame(QWidget *parent);

    void setState(State state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state;
};

// A card of a few sentences: what a person has to know before going on. The first line says it in
// short.
class CalloutBox final : public StatusFrame
{
    Q_OBJECT
public:
    // `name` is the object name of the text, which may have a heading above it.
    CalloutBox(const QString &name, QWidget *parent);

    // Either text may be empty. Both are shown as they are, as plain text.
    void say(State state, const QString &heading, const QString &text);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_heading;
    QLabel *m_text;
};

// Shows the shape of a state, as high as a line of text, with a word for a screen reader.
class StatusIconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusIconLabel(QWidget *parent);

    void setState(VerdictState state);
    void setState(ReportState state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::variant<VerdictState, ReportState> m_state;
};

} // namespace onecake
