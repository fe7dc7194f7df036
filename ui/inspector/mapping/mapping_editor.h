// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A dialog to change how a table is read. The mapping can be used at once, saved as a file, and
// read by the option --mapping. Show the dialog with open().
#pragma once

#include "ui/inspector/mapping/mapping_panel.h"

#include <QDialog>

namespace onecake {

class MappingEditor final : public QDialog
{
    Q_OBJECT
public:
    MappingEditor(const MappingTerms &terms, QWidget *parent);

Q_SIGNALS:
    // The user wants the table to be read like this. The dialog closes.
    void chosen(const onecake::SavedMapping &mapping);

private:
    QWidget *makeButtons();

    MappingPanel *m_panel;
};

} // namespace onecake
