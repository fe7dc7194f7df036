// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Says, as loud as a window can, that what is done here is done to something that others depend on.
// It cannot be closed.
#pragma once

#include <QFrame>

class QLabel;

namespace onecake {

class ProductionBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit ProductionBanner(QWidget *parent);

    // `place` is the store, for people.
    void setConnection(const QString &name, const QString &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setInk();

    QLabel *m_title;
    QLabel *m_place;
};

} // namespace onecake
