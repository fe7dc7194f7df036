// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/text_translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Texts of Qt itself that people meet here: of the command line, of buttons, of menus of lines, of
// the dialog for files. Where a system has no catalogue of Qt's, ours has them.
[[maybe_unused]] constexpr std::array textsOfQt{
    QT_TRANSLATE_NOOP("onecake", "Usage: %1"),
    QT_TRANSLATE_NOOP("onecake", "[options]"),
    QT_TRANSLATE_NOOP("onecake", "Options:"),
    QT_TRANSLATE_NOOP("onecake", "Arguments:"),
    QT_TRANSLATE_NOOP("onecake", "Displays help on commandline options."),
    QT_TRANSLATE_NOOP("onecake", "Displays help including Qt specific options."),
    QT_TRANSLATE_NOOP("onecake", "Displays version information."),
    QT_TRANSLATE_NOOP("onecake", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("onecake", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("onecake", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("onecake", "Unexpected value after '%1'."),
    QT_TRANSLATE_NOOP("onecake", "OK"),
    QT_TRANSLATE_NOOP("onecake", "Save"),
    QT_TRANSLATE_NOOP("onecake", "Save All"),
    QT_TRANSLATE_NOOP("onecake", "Open"),
    QT_TRANSLATE_NOOP("onecake", "&Yes"),
    QT_TRANSLATE_NOOP("onecake", "Yes to &All"),
    QT_TRANSLATE_NOOP("onecake", "&No"),
    QT_TRANSLATE_NOOP("onecake", "N&o to All"),
    QT_TRANSLATE_NOOP("onecake", "Abort"),
    QT_TRANSLATE_NOOP("onecake", "Retry"),
    QT_TRANSLATE_NOOP("onecake", "Ignore"),
    QT_TRANSLATE_NOOP("onecake", "Close"),
    QT_TRANSLATE_NOOP("onecake", "Cancel"),
    QT_TRANSLATE_NOOP("onecake", "Discard"),
    QT_TRANSLATE_NOOP("onecake", "Help"),
    QT_TRANSLATE_NOOP("onecake", "Apply"),
    QT_TRANSLATE_NOOP("onecake", "Reset"),
    QT_TRANSLATE_NOOP("onecake", "Restore Defaults"),
    QT_TRANSLATE_NOOP("onecake", "&OK"),
    QT_TRANSLATE_NOOP("onecake", "&Cancel"),
    QT_TRANSLATE_NOOP("onecake", "&Save"),
    QT_TRANSLATE_NOOP("onecake", "&Open"),
    QT_TRANSLATE_NOOP("onecake", "&Close"),
    QT_TRANSLATE_NOOP("onecake", "Don't Save"),
    QT_TRANSLATE_NOOP("onecake", "&Undo"),
    QT_TRANSLATE_NOOP("onecake", "&Redo"),
    QT_TRANSLATE_NOOP("onecake", "Cu&t"),
    QT_TRANSLATE_NOOP("onecake", "&Copy"),
    QT_TRANSLATE_NOOP("onecake", "&Paste"),
    QT_TRANSLATE_NOOP("onecake", "Delete"),
    QT_TRANSLATE_NOOP("onecake", "Select All"),
    QT_TRANSLATE_NOOP("onecake", "Copy &Link Location"),
    QT_TRANSLATE_NOOP("onecake", "Look in:"),
    QT_TRANSLATE_NOOP("onecake", "File &name:"),
    QT_TRANSLATE_NOOP("onecake", "Files of type:"),
    QT_TRANSLATE_NOOP("onecake", "Directory:"),
    QT_TRANSLATE_NOOP("onecake", "All Files (*)"),
    QT_TRANSLATE_NOOP("onecake", "Back"),
    QT_TRANSLATE_NOOP("onecake", "Forward"),
    QT_TRANSLATE_NOOP("onecake", "Parent Directory"),
    QT_TRANSLATE_NOOP("onecake", "Create New Folder"),
    QT_TRANSLATE_NOOP("onecake", "List View"),
    QT_TRANSLATE_NOOP("onecake", "Detail View"),
    QT_TRANSLATE_NOOP("onecake", "Name"),
    QT_TRANSLATE_NOOP("onecake", "Size"),
    QT_TRANSLATE_NOOP("onecake", "Type"),
    QT_TRANSLATE_NOOP("onecake", "Date Modified"),
    QT_TRANSLATE_NOOP("onecake", "&Choose"),
    QT_TRANSLATE_NOOP("onecake", "Sidebar"),
    QT_TRANSLATE_NOOP("onecake", "%1 already exists.\nDo you want to replace it?"),
    QT_TRANSLATE_NOOP("onecake",
                      "%1\nFile not found.\nPlease verify the correct file name was given."),
};

// All texts are in one context, whichever class asks: one English text has one translation, but
// where what is said about it tells two apart.
class Texts final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char * /*context*/, const char *text, const char *says,
                      int number) const override
    {
        return QTranslator::translate("onecake", text, says, number);
    }
};

template<typename Translator>
void replaceTranslator(QPointer<Translator> &present, const QString &name, const QString &folder)
{
    delete present; // which takes it out of use
    present = new Translator(QCoreApplication::instance());
    if (present->load(name, folder))
        QCoreApplication::installTranslator(present);
}

} // namespace

QStringList textLanguages()
{
    QStringList codes;
    for (const QString &file : QDir(u":/translations"_s).entryList({u"onecake_*.qm"_s}))
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    return codes;
}

void setTextLanguage(const QString &code)
{
    static QPointer<QTranslator> qtTexts;
    static QPointer<Texts> texts;
    const QString name = QString(code).replace(u'-', u'_');
    replaceTranslator(qtTexts, u"qtbase_"_s + name,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replaceTranslator(texts, u"onecake_"_s + name, u":/translations"_s);
}

} // namespace onecake
