// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A window on a store with three keys: one in progress, one stuck, one completed.
#pragma once

#include "core/store/opening/open_store.h"
#include "tests/support/await.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_now.h"
#include "ui/inspector/page/inspector_window.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace onecake::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class InspectorBench
{
protected:
    void makeStore()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_trash = m_folder->filePath(u"removed"_s);
        m_url = must(parseStoreUrl(u"sqlite:"_s + m_folder->filePath(u"keys.db"_s)));
        m_store = must(await(openStore(m_url)));
        claim(u"working"_s, 1h);
        claim(u"stuck"_s, -5min);
        must(await(m_store->write(endOf(claim(u"done"_s, 1h)))));
        m_connections = {};
        open();
    }

    void open()
    {
        m_window = std::make_unique<InspectorWindow>(InspectorEnvironment{
            services(), Trash(m_trash), m_connections, m_folder->filePath(u"recent.json"_s),
            m_folder->filePath(u"views.json"_s), m_folder->filePath(u"layouts.json"_s),
            m_folder->filePath(u"columns.json"_s)});
        m_window->show();
        m_window->open(m_url);
        QTRY_VERIFY(rowCount() > 0);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patienceMs));
    }

    void dropStore()
    {
        m_window.reset();
        m_store.reset();
        m_folder.reset();
    }

    void select(const QString &key)
    {
        for (int row = 0; row < rowCount(); ++row) {
            if (cell(row, 1) == key)
                // Whatever keys the test has held before.
                rows()->selectionModel()->setCurrentIndex(rows()->model()->index(row, 1),
                                                          QItemSelectionModel::ClearAndSelect
                                                              | QItemSelectionModel::Rows);
        }
        QVERIFY(rows()->selectionModel()->hasSelection());
    }

    void press(const QString &dialog, const QString &button)
    {
        QPushButton *found = nullptr;
        const auto find = [&] {
            for (const QDialog *open : m_window->findChildren<QDialog *>(dialog)) {
                if (open->isVisible())
                    found = open->findChild<QPushButton *>(button);
            }
            return found != nullptr && found->isEnabled();
        };
        QTRY_VERIFY(find());
        found->click();
    }

    KeyRecord claim(const QString &key, Duration leaseLeft)
    {
        const Instant now = testNow();
        ClaimTerms terms = claimOf({u"orders"_s, key}, now);
        terms.leaseUntil = now + leaseLeft;
        terms.expiresAt = now + 24h;
        return must(await(m_store->claim(terms))).record;
    }

    // In the rows, once no dialog is in front of them.
    void pressKeys(const QKeySequence &keys)
    {
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keySequence(rows(), keys);
    }

    [[nodiscard]] static StoreServices services()
    {
        StoreServices services = StoreServices::ofThisProcess();
        services.clock = std::make_shared<StandingClock>();
        return services;
    }
    [[nodiscard]] InspectorPage *page() { return m_window->page(); }
    [[nodiscard]] InspectorSession &session() { return page()->session(); }
    [[nodiscard]] QTableView *rows() { return page()->findChild<QTableView *>(u"rows"_s); }
    [[nodiscard]] QLineEdit *query() { return page()->findChild<QLineEdit *>(u"query"_s); }
    [[nodiscard]] QString text(const QString &label)
    {
        return page()->findChild<QLabel *>(label)->text();
    }
    [[nodiscard]] int rowCount() { return rows()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return rows()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_trash;
    StoreUrl m_url;
    std::unique_ptr<Store> m_store;
    Connections m_connections;
    std::unique_ptr<InspectorWindow> m_window;
};

} // namespace onecake::test
