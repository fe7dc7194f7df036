// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A tour of six steps for whoever wants it: a bar that tells of one place after the other, and a
// ring around the place. Nothing is done for the user, and everything works meanwhile.
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace onecake {

struct TourStep {
    QString page; // "start", "lab", "stores"
    QString place; // the object name of what is told of
    QString title;
    QString words; // with the names of keys: see withKeys()
};

// The steps, in their order.
const QList<TourStep> &tourSteps();

class TourBar final : public QFrame
{
    Q_OBJECT
public:
    // Not there until it begins.
    explicit TourBar(QWidget *parent);

    void begin();
    void end();
    [[nodiscard]] qsizetype step() const { return m_step; }

Q_SIGNALS:
    void stepShown(const onecake::TourStep &step);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(qsizetype step);

    qsizetype m_step = 0;
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_back;
    QPushButton *m_next;
};

// The ring, above what it surrounds; it lets every press through, and goes with the widget.
class TourMark final : public QWidget
{
    Q_OBJECT
public:
    explicit TourMark(QWidget *place);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace onecake
