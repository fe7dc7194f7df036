// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Looks for what would save a run, and for the assumptions that its verdict rests on, in a thread
// of its own.
#pragma once

#include "core/session/explore/saving_policies.h"

#include <QObject>

#include <thread>

namespace onecake {

class SaverSearch final : public QObject
{
    Q_OBJECT
public:
    explicit SaverSearch(QObject *parent = nullptr);
    ~SaverSearch() override;
    Q_DISABLE_COPY_MOVE(SaverSearch)

    // Begins anew; what is under way is stopped.
    void search(const RunInputs &run, VerdictName promise);
    void stop();

    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] const std::vector<SavingPolicy> &savers() const { return m_savers; }
    // "rests on an assumption about Stripe v1: …"; empty if it rests on none.
    [[nodiscard]] const QString &assumptions() const { return m_assumptions; }

Q_SIGNALS:
    void found();

private:
    void take(quint64 number, std::vector<SavingPolicy> savers, const QString &assumptions);

    std::vector<SavingPolicy> m_savers;
    QString m_assumptions;
    bool m_isSearching = false;
    quint64 m_number = 0; // of the search; results of earlier ones are dropped
    std::jthread m_thread; // last: it is stopped and joined first
};

} // namespace onecake
