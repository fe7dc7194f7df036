// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A button for an action: the text on the left, the shortcut on the right, all else as the action
// has it. A click does not take the keyboard focus away from another widget. Tab reaches the button
// like any other, and Space and Return press it.
#pragma once

#include <QPushButton>

class QAction;

namespace onecake {

class ActionButton final : public QPushButton
{
    Q_OBJECT
public:
    enum class Shape {
        Wide, // words on the left, the key on the right
        // Without the shortcut, which is in the tool tip; if there is no room, without the text,
        // too.
        Narrow,
        Picture // the icon only; the words are in the tool tip
    };

    // `picture` is a character in front of the text, which a screen reader does not speak.
    ActionButton(QAction *action, Shape shape, const QString &picture, QWidget *parent);

    // Marks the button as the main one.
    void setPrimary(bool isPrimary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void paintContent(QPainter &painter, bool isFilled, const QColor &ink) const;
    [[nodiscard]] int pictureWidth() const;
    [[nodiscard]] QString key() const;

    QAction *m_action;
    Shape m_shape;
    QString m_picture;
};

} // namespace onecake
