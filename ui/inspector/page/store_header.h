// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The head above the keys: which store it is, whether it can be changed, how it is read, and how
// fresh the rows are.
#pragma once

#include "core/session/inspector/inspector_session.h"

#include <QWidget>

class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace onecake {

class StoreHeader final : public QWidget
{
    Q_OBJECT
public:
    StoreHeader(InspectorSession *session, QWidget *parent);

    void showOpening(const QString &name);
    void showNone();
    // Shows what the session has open.
    void showTable();
    // The same place again: whether places are shown has changed.
    void showPlace();
    // Shows that it is not recognised.
    void showUnclear();
    void showLock();
    void showFreshness();

Q_SIGNALS:
    void unlockAsked();
    void layoutChosen(const QString &layoutId); // empty: find the layout out
    void mappingAsked();
    void tableAsked(); // which of the file's tables

private:
    QToolButton *addButton(const QString &name);
    void fillLayouts(QMenu *menu);
    void fillIntervals(QMenu *menu);

    InspectorSession *m_session;
    QLabel *m_production;
    QLabel *m_place;
    QToolButton *m_lock;
    QToolButton *m_layout;
    QToolButton *m_live;
};

} // namespace onecake
