// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/mapping/mapping_editor.h"

#include "core/inspect/layouts/layout_detection.h"
#include "core/inspect/records/field_mapping_json.h"
#include "ui/inspector/mapping/mapping_form.h"
#include "ui/inspector/mapping/mapping_preview.h"
#include "ui/style/onecake_style.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int margin = 16;
constexpr QSize usualSize(1240, 780);
constexpr int formLetters = 68;

QFileDialog *dialogFor(QWidget *window, const QString &title)
{
    auto *dialog = new QFileDialog(window, title, savedMappingsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({u"Mappings (*.json)"_s, u"All files (*)"_s});
    return dialog;
}

} // namespace

MappingEditor::MappingEditor(const MappingTerms &terms, QWidget *parent)
    : QDialog(parent)
    , m_terms(terms)
    , m_catalog(LayoutCatalog::load())
    , m_message(new MessageBar(this))
    , m_start(new QComboBox(this))
    , m_form(new MappingForm(terms.shape, terms.samples, this))
    , m_preview(new MappingPreview(this))
{
    setObjectName(u"mapping-editor"_s);
    setWindowTitle(u"Which attribute holds which field"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_message);
    page->addWidget(makeHead());
    page->addWidget(makeCentre(), 1);
    page->addWidget(makeButtons());
    findBeginnings();
    follow();
    begin(m_beginnings.front().mapping);
    resize(usualSize.boundedTo(screen()->availableSize() * 9 / 10));
}

void MappingEditor::addBeginning(const QString &title, const SavedMapping &mapping)
{
    const bool isThere =
        std::any_of(m_beginnings.begin(), m_beginnings.end(),
                    [&mapping](const Beginning &each) { return each.mapping == mapping; });
    if (isThere)
        return;
    m_beginnings.push_back({title, mapping});
    m_start->addItem(title);
}

void MappingEditor::findBeginnings()
{
    const Layout &present = m_terms.present.layout();
    const bool isKnown = m_catalog && m_catalog->find(present.id);
    addBeginning(u"as it is read now: "_s + present.title,
                 {isKnown ? present.id : QString(), m_terms.present.fields()});
    if (m_catalog) {
        const Detection detected = detectLayout(*m_catalog, m_terms.shape, m_terms.samples);
        for (const LayoutCandidate &candidate : detected.candidates)
            addBeginning(u"recognised: "_s + candidate.layout->title,
                         {candidate.layout->id, candidate.fields});
        for (const auto &layout : m_catalog->all()) {
            if (layout->kind == m_terms.shape.kind)
                addBeginning(layout->title, {layout->id, layout->fields});
        }
    }
    addBeginning(u"nothing: a library that is not known here"_s, {});
}

QWidget *MappingEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(margin, margin, margin, margin / 2);
    auto *label = new QLabel(u"&Start from"_s, head);
    label->setBuddy(m_start);
    m_start->setAccessibleName(u"Start from"_s);
    layout->addWidget(label);
    layout->addWidget(m_start, 1);
    return head;
}

QWidget *MappingEditor::makeCentre()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    auto *side = new QScrollArea(splitter);
    m_form->setContentsMargins(margin - 8, 0, margin - 8, 0);
    side->setWidget(m_form);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFocusPolicy(Qt::NoFocus);
    side->setMinimumWidth(m_form->minimumSizeHint().width() + margin);
    splitter->addWidget(side);
    auto *shown = new QWidget(splitter);
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(m_preview);
    splitter->addWidget(shown);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({fontMetrics().averageCharWidth() * formLetters, usualSize.width()});
    return splitter;
}

QWidget *MappingEditor::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(margin, margin * 3 / 4, margin, margin * 3 / 4);
    const auto add = [this, layout](const QString &text, const QString &purpose) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        button->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
        button->setToolTip(purpose);
        layout->addWidget(button);
        return button;
    };
    QPushButton *const open = add(u"&Load…"_s, u"A mapping that was saved"_s);
    m_save = add(u"S&ave as…"_s, u"As a file, also for --mapping of onecake keys"_s);
    layout->addStretch();
    QPushButton *const cancel = add(u"Cancel"_s, u"Leave the table as it is read now"_s);
    m_use = add(u"&Use"_s, u"Read the table like this"_s);
    m_use->setProperty(primaryProperty, true);
    m_use->setDefault(true);
    connect(open, &QPushButton::clicked, this, &MappingEditor::chooseFileToLoad);
    connect(m_save, &QPushButton::clicked, this, &MappingEditor::chooseFileToSave);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &MappingEditor::use);
    return bar;
}

void MappingEditor::follow()
{
    connect(m_start, &QComboBox::activated, this,
            [this](int place) { begin(m_beginnings.at(static_cast<std::size_t>(place)).mapping); });
    connect(m_form, &MappingForm::changed, this, &MappingEditor::check);
}

void MappingEditor::begin(const SavedMapping &mapping)
{
    m_layout = mapping.layout;
    m_message->hide();
    m_form->setMapping(mapping.fields);
}

SavedMapping MappingEditor::mapping() const
{
    return {m_layout, m_form->mapping()};
}

void MappingEditor::check()
{
    const SavedMapping shown = mapping();
    const Problems problems = problemsOf(shown.fields);
    m_form->showProblems(problems);
    m_use->setEnabled(problems.empty());
    m_save->setEnabled(problems.empty());
    const auto layout = m_catalog ? m_catalog->layoutFor(m_terms.shape.kind, shown)
                                  : Result(customLayout(m_terms.shape.kind, shown.fields));
    if (layout)
        m_preview->show(previewRows(*layout, shown.fields, m_terms.samples), m_terms.now,
                        problems.empty());
}

void MappingEditor::chooseFileToLoad()
{
    QFileDialog *dialog = dialogFor(this, u"Load a mapping"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MappingEditor::load);
    dialog->open();
}

void MappingEditor::chooseFileToSave()
{
    // The dialog offers the folder only if it is there.
    QDir().mkpath(savedMappingsFolder());
    QFileDialog *dialog = dialogFor(this, u"Save the mapping"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_terms.shape.table + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MappingEditor::save);
    dialog->open();
}

void MappingEditor::load(const QString &file)
{
    const Result<SavedMapping> loaded = loadMapping(file);
    if (!loaded) {
        m_message->showError(sentence(loaded.error()));
        return;
    }
    const auto layout = m_catalog ? m_catalog->layoutFor(m_terms.shape.kind, *loaded)
                                  : Result<std::shared_ptr<const Layout>>(m_catalog.error());
    if (layout)
        begin(*loaded);
    else
        m_message->showError(sentence(layout.error()));
}

void MappingEditor::save(const QString &file)
{
    const Result<void> saved = saveMapping(file, mapping());
    if (saved)
        m_message->hide();
    else
        m_message->showError(sentence(saved.error()));
}

void MappingEditor::use()
{
    Q_EMIT chosen(mapping());
    accept();
}

} // namespace onecake
