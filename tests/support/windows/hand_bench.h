// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The window of somebody who plays by hand, opens files, and answers what they are asked.
#pragma once

#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"
#include "tests/support/windows/window_bench.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace onecake::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class HandBench
{
protected:
    void openWindow()
    {
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
    }

    // Twice the order, and the tunnel.
    void playByHand()
    {
        m_bench->choose(u"Story"_s, u"Your own story"_s);
        m_bench->press(Qt::Key_O);
        m_bench->lab.frames.pass(1s);
        m_bench->press(Qt::Key_T);
        m_bench->lab.frames.pass(6s);
        m_bench->press(Qt::Key_T);
        m_bench->press(Qt::Key_A);
        m_bench->lab.frames.pass(10s);
        QCOMPARE(session().inputs().userActions.size(), size_t(4));
    }

    [[nodiscard]] QMessageBox *question()
    {
        for (QMessageBox *box : m_bench->window().findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }

    void answer(QMessageBox::StandardButton button)
    {
        QMessageBox *box = question();
        QVERIFY(box != nullptr);
        QTest::mouseClick(box->button(button), Qt::LeftButton);
        QTRY_VERIFY(question() == nullptr);
    }

    void saveAs(const QString &file)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_bench->window().findChild<QFileDialog *>()) != nullptr
                    && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name != nullptr);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(QFileInfo(file).isFile());
    }

    QString writePolicy(const QString &name, const QString &title)
    {
        Policy policy = *presetPolicy(u"onecake");
        policy.id = u"own"_s;
        policy.title = title;
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(QJsonDocument(toJson(policy)).toJson());
        return file.fileName();
    }

    [[nodiscard]] LabSession &session() { return m_bench->session(); }
    [[nodiscard]] QComboBox *policyBox() { return m_bench->find<QComboBox>(u"Policy"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowBench> m_bench;
};

} // namespace onecake::test
