// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What would save a run: the policies and single fields under which it keeps the promise. Choosing
// one plays it beside the run.
#pragma once

#include "core/session/explore/saver_search.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace onecake {

class SaverList final : public QWidget
{
    Q_OBJECT
public:
    explicit SaverList(QWidget *parent);

    void look(const RunInputs &run, VerdictName promise);
    void clear();

    // The one that is marked; nothing while there is none.
    [[nodiscard]] std::shared_ptr<const Policy> chosen() const;

Q_SIGNALS:
    // Another one is marked, or there are others.
    void changed();
    // By Enter or a double click.
    void taken();

private:
    void show();
    void fitHeight();

    SaverSearch *m_search;
    QLabel *m_words;
    QListWidget *m_list;
    QLabel *m_assumptions;
};

} // namespace onecake
