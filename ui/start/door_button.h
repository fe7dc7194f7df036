// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A large button that leads to a page: what it is called, what is done there, the key that presses
// it, and where there is room a small picture of the page.
#pragma once

#include <QAbstractButton>

class QAction;

namespace onecake {

class DoorButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Picture {
        Story,
        Lab,
        Store
    };

    // A press triggers the action, which says the title and the key, and the other way round.
    DoorButton(Picture picture, QAction *action, const QString &words, QWidget *parent);

    // The door that is meant for whoever does not know where to begin.
    void setFirst(bool isFirst);
    void setWords(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString key() const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int textHeight(int width) const;
    void paintFrame(QPainter &painter) const;
    void paintStory(QPainter &painter, const QRectF &area) const;
    void paintLab(QPainter &painter, const QRectF &area) const;
    void paintStore(QPainter &painter, const QRectF &area) const;

    Picture m_picture;
    QString m_words;
    QAction *m_action;
    bool m_isFirst = false;
};

} // namespace onecake
