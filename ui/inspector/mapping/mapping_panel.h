// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lets the user say which attribute of a table holds which field, beside sample rows as they are
// stored and as they are read that way. Where the mapping is proposed, each field tells on what
// ground.
#pragma once

#include "core/inspect/layouts/mapping_proposal.h"
#include "core/inspect/layouts/record_reader.h"

#include <QWidget>

class QComboBox;

namespace onecake {

class MappingForm;
class MappingPreview;
class MessageBar;
class StoredRows;

struct MappingTerms {
    TableShape shape;
    std::vector<Item> samples; // a dozen is enough
    std::optional<RecordReader> present; // how the table is read at present; nothing: it is not
    Instant now;
};

class MappingPanel final : public QWidget
{
    Q_OBJECT
public:
    MappingPanel(const MappingTerms &terms, QWidget *parent);

    [[nodiscard]] SavedMapping mapping() const;
    // Whether a table can be read with the mapping as it is.
    [[nodiscard]] bool isUsable() const { return m_isUsable; }

    // As it was in the beginning.
    void startOver();
    // Opens a dialog for the file.
    void chooseFileToLoad();
    void chooseFileToSave();

Q_SIGNALS:
    void changed();

private:
    struct Beginning {
        QString title;
        SavedMapping mapping;
    };

    void findBeginnings();
    void addBeginning(const QString &title, const SavedMapping &mapping);
    QWidget *makeHead();
    QWidget *makeCentre();
    void begin(const SavedMapping &mapping);
    void check();
    void load(const QString &file);
    void save(const QString &file);

    MappingTerms m_terms;
    Result<LayoutCatalog> m_catalog;
    MappingProposal m_proposal;
    std::vector<Beginning> m_beginnings;
    QString m_layout; // the id of the layout that is edited; empty: of no known library
    bool m_isUsable = false;
    MessageBar *m_message;
    QComboBox *m_start;
    MappingForm *m_form;
    StoredRows *m_stored;
    MappingPreview *m_preview;
};

} // namespace onecake
