// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/text_translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

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
