// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/mapping/mapping_panel.h"

#include "core/base/text/tr.h"
#include "core/inspect/layouts/layout_detection.h"
#include "core/inspect/records/field_mapping_json.h"
#include "ui/inspector/mapping/mapping_form.h"
#include "ui/inspector/mapping/mapping_preview.h"
#include "ui/inspector/mapping/stored_rows.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int panelMargin = 16;

QFileDialog *dialogFor(QWidget *window, const QString &title)
{
    auto *dialog = new QFileDialog(window, title, savedMappingsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("Mappings (*.json)"), tr("All files (*)")});
    return dialog;
}

} // namespace

MappingPanel::MappingPanel(const MappingTerms &terms, QWidget *parent)
    : QWidget(parent)
    , m_terms(terms)
    , m_catalog(LayoutCatalog::load())
    , m_proposal(proposeMapping(terms.shape, terms.samples, terms.now))
    , m_message(new MessageBar(this))
    , m_start(new QComboBox(this))
    , m_form(new MappingForm(terms.shape, terms.samples, this))
    , m_stored(new StoredRows(terms.shape, terms.samples, this))
    , m_preview(new MappingPreview(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_message);
    page->addWidget(makeCentre(), 1);
    findBeginnings();
    connect(m_start, &QComboBox::activated, this,
            [this](int place) { begin(m_beginnings.at(static_cast<std::size_t>(place)).mapping); });
    connect(m_form, &MappingForm::changed, this, &MappingPanel::check);
    connect(m_stored, &StoredRows::picked, m_preview, &MappingPreview::pick);
    connect(m_preview, &MappingPreview::picked, m_stored, &StoredRows::pick);
    startOver();
}

void MappingPanel::addBeginning(const QString &title, const SavedMapping &mapping)
{
    const bool isThere =
        std::any_of(m_beginnings.begin(), m_beginnings.end(),
                    [&mapping](const Beginning &each) { return each.mapping == mapping; });
    if (isThere)
        return;
    m_beginnings.push_back({title, mapping});
    m_start->addItem(title);
}

void MappingPanel::findBeginnings()
{
    if (m_terms.present) {
        const Layout &present = m_terms.present->layout();
        const bool isKnown = m_catalog && m_catalog->find(present.id);
        SavedMapping mapping{isKnown ? present.id : QString(), m_terms.present->fields()};
        if (!isKnown)
            mapping.next = present.next;
        addBeginning(tr("as it is read now: ") + present.title, mapping);
    }
    if (m_catalog) {
        const Detection detected = detectLayout(*m_catalog, m_terms.shape, m_terms.samples);
        for (const LayoutCandidate &candidate : detected.candidates)
            addBeginning(tr("recognised: ") + candidate.layout->title,
                         {candidate.layout->id, candidate.fields});
    }
    addBeginning(tr("proposed from names, types and rows (assumed)"), m_proposal.mapping);
    if (m_catalog) {
        for (const auto &layout : m_catalog->all()) {
            if (layout->kind == m_terms.shape.kind)
                addBeginning(layout->title, {layout->id, layout->fields});
        }
    }
    addBeginning(tr("nothing: a library that is not known here"), {});
}

QWidget *MappingPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(panelMargin / 2, 0, panelMargin / 2, panelMargin / 2);
    auto *label = new QLabel(tr("&Start from"), head);
    label->setBuddy(m_start);
    m_start->setAccessibleName(tr("Start from"));
    m_start->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(label);
    layout->addWidget(m_start, 1);
    return head;
}

QWidget *MappingPanel::makeCentre()
{
    constexpr int formLetters = 62;
    constexpr int rest = 1000;
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    auto *shown = new QSplitter(Qt::Vertical, splitter);
    shown->setContentsMargins(panelMargin, 0, panelMargin, 0);
    shown->addWidget(m_stored);
    shown->addWidget(m_preview);
    shown->setChildrenCollapsible(false);
    splitter->addWidget(shown);
    auto *side = new QWidget(splitter);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, panelMargin / 2, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *scroll = new QScrollArea(side);
    m_form->setContentsMargins(0, 0, panelMargin / 2, 0);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + panelMargin);
    column->addWidget(scroll, 1);
    splitter->addWidget(side);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({rest, fontMetrics().averageCharWidth() * formLetters});
    return splitter;
}

void MappingPanel::startOver()
{
    m_start->setCurrentIndex(0);
    begin(m_beginnings.front().mapping);
}

void MappingPanel::begin(const SavedMapping &mapping)
{
    m_layout = mapping.layout;
    m_message->hide();
    m_form->setMapping(mapping.fields, mapping.next, m_layout.isEmpty());
}

SavedMapping MappingPanel::mapping() const
{
    return {m_layout, m_form->mapping(), m_layout.isEmpty() ? m_form->next() : std::nullopt};
}

void MappingPanel::check()
{
    const SavedMapping shown = mapping();
    Problems problems = problemsOf(shown.fields);
    const Problems misunderstood = m_form->misunderstood();
    problems.insert(problems.end(), misunderstood.begin(), misunderstood.end());
    m_form->showProblems(problems);
    m_form->showGuesses(m_layout.isEmpty() ? &m_proposal : nullptr);
    m_isUsable = problems.empty();
    const auto layout = m_catalog
        ? m_catalog->layoutFor(m_terms.shape.kind, shown)
        : Result(customLayout(m_terms.shape.kind, shown.fields, shown.next.value_or(NextRules())));
    if (layout)
        m_preview->show(previewRows(*layout, shown.fields, m_terms.samples), *layout, m_terms.now,
                        problems.empty());
    m_stored->showFields(shown.fields);
    Q_EMIT changed();
}

void MappingPanel::chooseFileToLoad()
{
    QFileDialog *dialog = dialogFor(this, tr("Load a mapping"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MappingPanel::load);
    dialog->open();
}

void MappingPanel::chooseFileToSave()
{
    // The dialog offers the folder only if it is there.
    QDir().mkpath(savedMappingsFolder());
    QFileDialog *dialog = dialogFor(this, tr("Save the mapping"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_terms.shape.table + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MappingPanel::save);
    dialog->open();
}

void MappingPanel::load(const QString &file)
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

void MappingPanel::save(const QString &file)
{
    const Result<void> saved = saveMapping(file, mapping());
    if (saved)
        m_message->hide();
    else
        m_message->showError(sentence(saved.error()));
}

} // namespace onecake
