// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lets the user say which attribute of a table holds which field, and shows sample rows read that
// way. The mapping can be used at once, saved as a file, and read by the option --mapping. Show the
// dialog with open().
#pragma once

#include "core/inspect/layouts/layout.h"
#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/layouts/table_shape.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace onecake {

class MappingForm;
class MappingPreview;
class MessageBar;

struct MappingTerms {
    TableShape shape;
    std::vector<Item> samples; // a dozen is enough
    RecordReader present; // how the table is read at present
    Instant now;
};

class MappingEditor final : public QDialog
{
    Q_OBJECT
public:
    MappingEditor(const MappingTerms &terms, QWidget *parent);

Q_SIGNALS:
    // The user wants the table to be read like this. The dialog closes.
    void chosen(const onecake::SavedMapping &mapping);

private:
    struct Beginning {
        QString title;
        SavedMapping mapping;
    };

    void findBeginnings();
    void addBeginning(const QString &title, const SavedMapping &mapping);
    QWidget *makeHead();
    QWidget *makeCentre();
    QWidget *makeButtons();
    void follow();
    void begin(const SavedMapping &mapping);
    void check();
    void chooseFileToLoad();
    void chooseFileToSave();
    void load(const QString &file);
    void save(const QString &file);
    void use();
    [[nodiscard]] SavedMapping mapping() const;

    MappingTerms m_terms;
    Result<LayoutCatalog> m_catalog;
    std::vector<Beginning> m_beginnings;
    QString m_layout; // the id of the layout that is edited; empty: of no known library
    MessageBar *m_message;
    QComboBox *m_start;
    MappingForm *m_form;
    MappingPreview *m_preview;
    QPushButton *m_save = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace onecake
