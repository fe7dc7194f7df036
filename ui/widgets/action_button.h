// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A button for an action: its words on the left, its key on the right, and everything else as the
// action says. A click does not take the keyboard's focus away from where it is; by Tab the button
// is reached like any other, and Space and Return press it.
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
        Narrow, // words only, and where there is no room, not even these; the key is in the tool
                // tip
        Picture // the icon only; the words are in the tool tip
    };

    // `picture` is a character in front of the words, not spoken by a screen reader.
    ActionButton(QAction *action, Shape shape, const QString &picture, QWidget *parent);

    // The thing to do.
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
