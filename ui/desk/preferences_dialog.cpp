// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/desk/preferences_dialog.h"

#include "core/base/text/content_language.h"
#include "ui/dialogs/menus.h"
#include "ui/help/help_window.h"
#include "ui/style/fonts.h"
#include "ui/widgets/form_fields.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString languageSetting = u"window/language"_s;
const QString typeSizeSetting = u"window/type-size"_s; // in percent

constexpr int usualSize = 100;
constexpr std::array typeSizes{usualSize, 125, 150, 175, 200};

// Settings may hold anything.
int typeSizeIn(const QSettings &settings)
{
    const int size = settings.value(typeSizeSetting, usualSize).toInt();
    return std::find(typeSizes.begin(), typeSizes.end(), size) == typeSizes.end() ? usualSize
                                                                                  : size;
}

} // namespace

const QString PreferencesDialog::firstPageKey = u"window/first-page"_s;

void applyPreferences(const QSettings &settings)
{
    setContentLanguage(settings.value(languageSetting).toString());
    setDeskScale(typeSizeIn(settings) / qreal(usualSize));
}

PreferencesDialog::PreferencesDialog(QSettings *settings, const QList<PageChoice> &pages,
                                     QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(u"preferences"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLanguage(form);
    addAppearance(form);
    addTypeSize(form);
    addFirstPage(form, pages);
    auto *keys = new QPushButton(tr("&Keyboard shortcuts…"), this);
    keys->setObjectName(u"preferences-keys"_s);
    keys->setAutoDefault(false);
    connect(keys, &QPushButton::clicked, this, &PreferencesDialog::shortcutsAsked);
    form->addRow(tr("Keys", "of the keyboard"), keys);
    addNote(form, tr("Other keys, and single letters off."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

QComboBox *PreferencesDialog::addBox(QFormLayout *form, const QString &label, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    addField(form, label, box);
    return box;
}

QLabel *PreferencesDialog::addNote(QFormLayout *form, const QString &words)
{
    auto *note = new QLabel(words, this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    form->addRow(QString(), note);
    return note;
}

void PreferencesDialog::addLanguage(QFormLayout *form)
{
    QComboBox *box = addBox(form, tr("&Language"), u"preferred-language"_s);
    box->addItem(tr("As the desktop (%1)").arg(nameOfLanguage(desktopLanguage())), QString());
    for (const QString &code : contentLanguages())
        box->addItem(nameOfLanguage(code), code);
    box->setCurrentIndex(std::max(0, box->findData(m_settings->value(languageSetting).toString())));
    QLabel *note =
        addNote(form, tr("What is open already speaks the language from the next start on."));
    box->setAccessibleDescription(note->text());
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        const QString code = box->itemData(index).toString();
        m_settings->setValue(languageSetting, code);
        setContentLanguage(code);
        forgetHelpLanguage();
    });
}

void PreferencesDialog::addAppearance(QFormLayout *form)
{
    QComboBox *box = addBox(form, tr("&Appearance"), u"preferred-appearance"_s);
    box->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    box->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    box->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    box->setCurrentIndex(box->findData(static_cast<int>(AppearanceMenu::remembered(*m_settings))));
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        const auto chosen = static_cast<Appearance>(box->itemData(index).toInt());
        AppearanceMenu::remember(*m_settings, chosen);
        applyAppearance(chosen);
    });
}

void PreferencesDialog::addTypeSize(QFormLayout *form)
{
    QComboBox *box = addBox(form, tr("&Type size"), u"preferred-size"_s);
    for (const int size : typeSizes)
        box->addItem(tr("%1 %").arg(size), size);
    box->setCurrentIndex(box->findData(typeSizeIn(*m_settings)));
    QLabel *note = addNote(form,
                           tr("Of the size that the desktop asks for. “Magnify for a room” and "
                              "“Present” enlarge it further."));
    box->setAccessibleDescription(note->text());
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        m_settings->setValue(typeSizeSetting, box->itemData(index));
        setDeskScale(typeSizeIn(*m_settings) / qreal(usualSize));
        adjustSize();
    });
}

void PreferencesDialog::addFirstPage(QFormLayout *form, const QList<PageChoice> &pages)
{
    QComboBox *box = addBox(form, tr("OneCake &begins with"), u"preferred-page"_s);
    for (const PageChoice &page : pages)
        box->addItem(page.title, page.name);
    box->setCurrentIndex(std::max(0, box->findData(m_settings->value(firstPageKey).toString())));
    QLabel *note = addNote(form, tr("From the next start."));
    box->setAccessibleDescription(note->text());
    connect(box, &QComboBox::activated, this,
            [this, box](int index) { m_settings->setValue(firstPageKey, box->itemData(index)); });
}

} // namespace onecake
