// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What stands below a run whose future nobody may see yet: a band that says so.
#pragma once

#include <QWidget>

class QLabel;

namespace onecake {

class HiddenFuture final : public QWidget
{
    Q_OBJECT
public:
    explicit HiddenFuture(QWidget *parent);

    void say(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoomForTheLock();
    [[nodiscard]] QSizeF lockSize() const;

    QLabel *m_words;
};

} // namespace onecake
