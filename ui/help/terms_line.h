// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The ways from a word in the window to its explanation: a line of links below what is read, and
// the context menu of whatever shows such a word.
#pragma once

#include <QLabel>
#include <QTimer>

namespace onecake {

// The words of the field that occur in what a widget shows, each a link. Not there as long as there
// are none.
class TermsLine final : public QLabel
{
    Q_OBJECT
public:
    // `watched` must outlive the line, or be deleted with it.
    explicit TermsLine(const QWidget *watched, QWidget *parent = nullptr);

    // Puts the line below the widget.
    static QWidget *below(QWidget *widget, QWidget *parent = nullptr);

public Q_SLOTS:
    // Soon, and once for several calls.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTerms();

    const QWidget *m_watched;
    QTimer m_soon;
};

// A right click on a label, a button or a box offers to explain the words in it, from now on. One
// call is enough.
void explainWordsOnRequest();

} // namespace onecake
