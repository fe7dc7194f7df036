// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person likes to have otherwise: language, look, size of letters, first page, keys. Each
// choice counts at once, and says so where it does only from the next start.
#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QSettings;

namespace onecake {

// What was chosen of it before the window is made. The size is not applied to a room: see fonts.h.
void applyPreferences(const QSettings &settings);

class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    struct PageChoice {
        QString name; // in the settings
        QString title;
    };

    // `settings` must outlive the dialog.
    PreferencesDialog(QSettings *settings, const QList<PageChoice> &pages, QWidget *parent);

    // The setting of the first page.
    static const QString firstPageKey;

Q_SIGNALS:
    void shortcutsAsked();

private:
    QComboBox *addBox(QFormLayout *form, const QString &label, const QString &name);
    QLabel *addNote(QFormLayout *form, const QString &words);
    void addLanguage(QFormLayout *form);
    void addAppearance(QFormLayout *form);
    void addTypeSize(QFormLayout *form);
    void addFirstPage(QFormLayout *form, const QList<PageChoice> &pages);

    QSettings *m_settings;
};

} // namespace onecake
