// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The dialog of connections over the real window, and the ways in which a person fills it in.
#pragma once

#include "tests/support/patience.h"
#include "tests/support/windows/window_bench.h"
#include "ui/dialogs/connection_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>

namespace onecake::test {

class DialogBench
{
public:
    WindowBench window;

    // By its key.
    [[nodiscard]] bool open()
    {
        window.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        return QTest::qWaitFor([this] { return dialog() != nullptr && dialog()->isVisible(); },
                               patienceMs)
            && QTest::qWaitForWindowActive(dialog(), patienceMs);
    }
    [[nodiscard]] ConnectionDialog *dialog()
    {
        return window.window().findChild<ConnectionDialog *>();
    }

    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        for (Widget *widget : dialog()->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("no %s is called \"%s\"", Widget::staticMetaObject.className(), qPrintable(name));
    }

    void click(const QString &button)
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    void tick(const QString &box)
    {
        auto *target = find<QCheckBox>(box);
        target->setFocus(Qt::TabFocusReason);
        QTest::keyClick(target, Qt::Key_Space);
    }
    // Over what was there.
    void type(const QString &field, const QString &text)
    {
        QWidget *target = find<QWidget>(field);
        target->setFocus(Qt::TabFocusReason);
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(target, Qt::Key_Delete);
        QTest::keyClicks(target, text);
    }
    void choose(const QString &box, const QString &title)
    {
        auto *combo = find<QComboBox>(box);
        combo->setFocus(Qt::TabFocusReason);
        while (!combo->currentText().contains(title)) {
            const int before = combo->currentIndex();
            QTest::keyClick(combo,
                            combo->findText(title, Qt::MatchContains) > before ? Qt::Key_Down
                                                                               : Qt::Key_Up);
            if (combo->currentIndex() == before)
                qFatal("%s offers no \"%s\"", qPrintable(box), qPrintable(title));
        }
    }
    [[nodiscard]] QString text(const QString &field) { return find<QLineEdit>(field)->text(); }
    [[nodiscard]] bool isOn(const QString &box) { return find<QCheckBox>(box)->isChecked(); }
    [[nodiscard]] QString message()
    {
        auto *label = dialog()->findChild<QLabel *>(QStringLiteral("message"));
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QStringList rows()
    {
        const QAbstractItemModel *model =
            find<QListView>(QStringLiteral("Saved connections"))->model();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }
    // The field that has the focus whenever the dialog has it.
    [[nodiscard]] bool isPointedAt(const QString &field)
    {
        return dialog()->focusWidget() == find<QWidget>(field);
    }
    // What was found about the store, line by line.
    [[nodiscard]] QString found()
    {
        return find<QWidget>(QStringLiteral("What was found"))->accessibleDescription();
    }

    void describe(const QString &name, const QUrl &endpoint, const QString &table)
    {
        type(QStringLiteral("Name"), name);
        type(QStringLiteral("Endpoint"), endpoint.toString());
        type(QStringLiteral("Region"), QStringLiteral("local"));
        type(QStringLiteral("Table"), table);
    }
    void typeKey(const QString &id, const QString &secret)
    {
        choose(QStringLiteral("Credentials from"), QStringLiteral("access key"));
        type(QStringLiteral("Access key ID"), id);
        type(QStringLiteral("Secret access key"), secret);
    }
};

} // namespace onecake::test
